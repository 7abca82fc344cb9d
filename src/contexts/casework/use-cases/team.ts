import type { PersonId } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import { csvOf, lastDayOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Policy } from "../../access/public.ts";
import { type DayOutOfBounds, daysOfRecord, daysWithin } from "../../dossier/public.ts";
import { normsOfStarts } from "../domain/norms-of-starts.ts";
import { shownTeam, type TeamTold } from "../domain/shown-team.ts";
import { type OfWorker, sumOf, type TeamCounts, type TeamRow, visibleRows } from "../domain/visible-rows.ts";
import { firstJudgedStart, teamFigures } from "../worker-store.ts";
import type { CaseworkFileWords, CaseworkHead } from "./file-words.ts";
import { offerRules } from "./rules-of-policy.ts";
import { limitOnScreen } from "./small-groups.ts";

type Asked = { readonly on?: PlainDate | undefined };

/** Who works with clients sees all of whom they may see; of others what tells of few clients is withheld. */
export const teamPage = async (tx: Tx, asked: Asked, given: Given) => {
  const limit = await limitOnScreen(tx, given);
  const found = await findTeam(tx, asked, given);
  if (!found.ok) return found;
  const { day, from, policy, visibility } = found.value;
  const { rows, total, isWithheld } = shownTeam(found.value.rows, found.value.total, limit);
  const judged = { offers: offerRules(policy), from, on: day };
  return ok({
    on: day,
    from,
    until: day,
    // also of who began since and still waits
    norms: [...normsOfStarts(policy, { first: (await firstJudgedStart(tx, judged)) ?? day, last: day })],
    visibility,
    withheldUnder: isWithheld ? limit : null,
    rows: rows.map(({ workerId, workerName, ...row }) => ({
      ...row,
      worker: workerId === null || workerName === null ? null : { id: workerId as PersonId, name: workerName },
    })),
    total,
  });
};

const heads = [
  "worker",
  "team",
  "clients",
  "waiting",
  "overdue",
  "judged",
  "in-time",
  "judged-from",
  "judged-up-to",
  "withheld-because",
] as const satisfies readonly CaseworkHead[];

/** A file can be passed on: whoever asks for it, it says how many clients each has, and withholds what tells of few of them. */
export const teamFile = async (
  tx: Tx,
  asked: Asked,
  given: Given,
  words: CaseworkFileWords,
): Promise<Result<string, DayOutOfBounds>> => {
  const found = await findTeam(tx, asked, given);
  if (!found.ok) return found;
  const { day, from, policy } = found.value;
  const { disclosureLimit: limit } = policy.on(given.today);
  const { rows, total } = shownTeam(found.value.rows, found.value.total, limit);
  const line = (worker: string | null, team: string | null, counts: TeamTold) => ({
    worker,
    team,
    clients: counts.clients,
    waiting: counts.waiting,
    overdue: counts.overdue,
    judged: counts.judged,
    "in-time": counts.inTime,
    "judged-from": from,
    "judged-up-to": lastDayOf(day),
    "withheld-because": counts.waiting === null || counts.judged === null ? words.withheld(limit) : null,
  });
  const named = ({ workerName, team }: OfWorker): string | null =>
    workerName ?? (team === null ? words.word("nobody") : null);
  const lines = rows.map((row) => line(named(row), row.team, row));
  return ok(csvOf({ words, heads }, [...lines, line(words.word("total"), null, total)]));
};

type Team = {
  readonly day: PlainDate;
  readonly from: PlainDate;
  readonly policy: Policy;
  readonly visibility: "own" | "team" | "worker";
  readonly rows: readonly TeamRow[];
  readonly total: TeamCounts;
};

const findTeam = async (tx: Tx, { on }: Asked, { today }: Given): Promise<Result<Team, DayOutOfBounds>> => {
  const within = daysWithin(daysOfRecord(today), { on });
  if (!within.ok) return within;
  const day = on ?? today;
  const from = addDays(day, -365);
  const policy = await loadPolicy(tx);
  const visibility = policy.on(day).teamVisibility;
  const me = tx.actor.personId === null ? undefined : { id: tx.actor.personId };
  const rows = await teamFigures(tx, { offers: offerRules(policy), from, on: day });
  return ok({ day, from, policy, visibility, rows: visibleRows(rows, visibility, me), total: sumOf(rows) });
};
