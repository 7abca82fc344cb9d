import type { z } from "zod";
import { addDuration } from "../../../kernel/duration.ts";
import type { PersonId } from "../../../kernel/ids.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import { csvOf, lastDayOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { type KeptAbsence, listAbsences, listEndedAbsences } from "../absence-store.ts";
import { asksByWorker, clientsByWeight } from "../board-store.ts";
import type { getBoard } from "../caseload-api.ts";
import { loadOf } from "../domain/workload.ts";
import { listWorkers } from "../worker-store.ts";
import type { CaseworkFileWords, CaseworkHead } from "./file-words.ts";

type Board = z.output<typeof getBoard.reply>;

/**
 * How the work is shared out today. What a caseload weighs is needed to share it out, so everybody sees it; what is late is a figure about
 * a worker, and who sees that of a colleague is a setting (page 12: works council).
 */
export const board = async (tx: Tx, { today }: Pick<Given, "today">) => {
  const settings = (await loadPolicy(tx)).on(today);
  const { workload, fullCaseload, teamVisibility, caseloadModel, worklistAhead } = settings;
  const workers = await listWorkers(tx, today);
  const alike = Map.groupBy(await clientsByWeight(tx, today), ({ worker }) => worker);
  const aheadOf = addDuration(today, worklistAhead);
  const asks = new Map((await asksByWorker(tx, today, aheadOf)).map((each) => [each.worker, each]));
  const rowOf = (id: PersonId | null) => {
    const some = alike.get(id) ?? [];
    const isSeen = id === null || teamVisibility === "worker" || id === tx.actor.personId;
    const { late = 0, soon = 0 } = asks.get(id) ?? {};
    return {
      clients: some.reduce((sum, { clients }) => sum + clients, 0),
      points: loadOf(some, workload),
      late: isSeen ? late : null,
      soon: isSeen ? soon : null,
    };
  };
  const rows: Board["rows"] = workers.map(({ id, name, team }) => ({ worker: { id, name }, team, ...rowOf(id) }));
  const absences = await listAbsences(tx, today);
  const ended = await listEndedAbsences(tx, today);
  return ok({
    on: today,
    model: caseloadModel,
    full: fullCaseload,
    aheadOf,
    rows: [...rows, { worker: null, team: null, ...rowOf(null) }],
    absences: absences.map(absenceShown),
    ended: ended.map((each) => ({ ...absenceShown(each), firstUntil: each.firstUntil })),
  });
};

const absenceShown = ({ id, person, name, from, until, coverNames }: KeptAbsence) => ({
  id,
  person: { id: person, name },
  from,
  until,
  coveredBy: [...coverNames],
});

const heads = [
  "worker",
  "team",
  "clients",
  "points",
  "full",
  "late",
  "due-soon",
  "due-by",
  "away-up-to",
  "covered-by",
] as const satisfies readonly CaseworkHead[];

/** What the page shows, no more: what is late of a colleague is left out where the setting does not show it. */
export const boardFile = async (
  tx: Tx,
  given: Pick<Given, "today">,
  words: CaseworkFileWords,
): Promise<Result<string, never>> => {
  const { on, full, aheadOf, rows, absences } = (await board(tx, given)).value;
  const lines = rows.map(({ worker, team, clients, points, late, soon }) => {
    const away = absences.find(({ person, from }) => person.id === worker?.id && from <= on);
    return {
      worker: worker?.name ?? words.word("nobody"),
      team,
      clients,
      points,
      full: worker === null ? null : full,
      late,
      "due-soon": soon,
      "due-by": aheadOf,
      "away-up-to": lastDayOf(away?.until ?? null),
      "covered-by": away === undefined ? null : away.coveredBy.join(", "),
    };
  });
  return ok(csvOf({ words, heads }, lines));
};
