import type { PersonId } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import { csvOf, lastDayOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Policy } from "../../access/public.ts";
import { type DayOutOfBounds, daysOfRecord, daysWithin } from "../../dossier/public.ts";
import { normsOfStarts } from "../domain/norms-of-starts.ts";
import { sumOf, type TeamCounts, type TeamRow, visibleRows } from "../domain/visible-rows.ts";
import { firstJudgedStart, teamFigures } from "../worker-store.ts";
import type { CaseworkFileWords, CaseworkHead } from "./file-words.ts";
import { offerRules } from "./rules-of-policy.ts";

type Asked = { readonly on?: PlainDate | undefined };

export const teamPage = async (tx: Tx, asked: Asked, given: Given) => {
  const found = await findTeam(tx, asked, given);
  if (!found.ok) return found;
  const { day, from, policy, visibility, shown, total } = found.value;
  const judged = { offers: offerRules(policy), from, on: day };
  return ok({
    on: day,
    from,
    until: day,
    // also of who began since and still waits
    norms: [...normsOfStarts(policy, { first: (await firstJudgedStart(tx, judged)) ?? day, last: day })],
    visibility,
    rows: shown.map(({ workerId, workerName, ...row }) => ({
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
] as const satisfies readonly CaseworkHead[];

export const teamFile = async (
  tx: Tx,
  asked: Asked,
  given: Given,
  words: CaseworkFileWords,
): Promise<Result<string, DayOutOfBounds>> => {
  const found = await findTeam(tx, asked, given);
  if (!found.ok) return found;
  const { day, from, shown, total } = found.value;
  const line = (worker: string | null, team: string | null, counts: TeamCounts) => ({
    worker,
    team,
    clients: counts.clients,
    waiting: counts.waiting,
    overdue: counts.overdue,
    judged: counts.judged,
    "in-time": counts.inTime,
    "judged-from": from,
    "judged-up-to": lastDayOf(day),
  });
  const named = ({ workerName, team }: TeamRow): string | null =>
    workerName ?? (team === null ? words.word("nobody") : null);
  const lines = shown.map((row) => line(named(row), row.team, row));
  return ok(csvOf({ words, heads }, [...lines, line(words.word("total"), null, total)]));
};

type Team = {
  readonly day: PlainDate;
  readonly from: PlainDate;
  readonly policy: Policy;
  readonly visibility: "own" | "team" | "worker";
  readonly shown: readonly TeamRow[];
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
  return ok({ day, from, policy, visibility, shown: visibleRows(rows, visibility, me), total: sumOf(rows) });
};
