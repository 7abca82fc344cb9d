import { addDuration } from "../../../kernel/duration.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { csvOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { type ExportRefusal, exportLimit } from "../domain/export-limit.ts";
import { clockOn } from "../domain/running-signal.ts";
import type { WorklistPart, WorklistSort, WorklistView } from "../domain/worklist-sort.ts";
import { listWorklist, type WorklistQuestion, type WorklistRow } from "../worklist-store.ts";

/** What the list is asked for, as it comes from the address. */
export type WorklistFilter = {
  readonly view: WorklistView;
  readonly part: WorklistPart;
  readonly rule?: string | undefined;
  readonly sort: WorklistSort;
  readonly order: "asc" | "desc";
};

type Paged = { readonly page: number; readonly pageSize: number };

const questionOf = async (
  tx: Tx,
  { view, part, rule, sort, order }: WorklistFilter,
  on: PlainDate,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<WorklistQuestion> => {
  const { personId: me, roles } = tx.actor;
  const aheadOf = addDuration(on, (await loadPolicy(tx)).on(on).worklistAhead);
  return { on, view, me, roles, part, aheadOf, rule: rule ?? null, sort, order, limit, offset };
};

/** What asks for action today: empty when the work is done. */
export const worklistPage = async (tx: Tx, { page, pageSize, ...filter }: WorklistFilter & Paged, { today }: Given) => {
  const question = await questionOf(tx, filter, today, { limit: pageSize, offset: (page - 1) * pageSize });
  const { rows, counts } = await listWorklist(tx, question);
  tx.concerns(rows.map(({ clientId }) => clientId));
  const { total, ...strip } = counts;
  const shown = rows.map((row) => shownRow(row, today));
  return ok({ page, pageSize, total, on: today, aheadOf: question.aheadOf, counts: strip, rows: shown });
};

const shownRow = ({ workerId, workerName, ...row }: WorklistRow, today: PlainDate) => ({
  ...row,
  ...clockOn(row, today),
  worker: workerId === null ? null : { id: workerId, name: workerName ?? workerId },
});

export const worklistFile = async (
  tx: Tx,
  filter: WorklistFilter,
  { today }: Given,
): Promise<Result<string, ExportRefusal>> => {
  const { rows, counts } = await listWorklist(
    tx,
    await questionOf(tx, filter, today, { limit: exportLimit, offset: 0 }),
  );
  if (counts.total > exportLimit) return refuse({ code: "too-many-rows", rows: counts.total, limit: exportLimit });
  tx.concerns(rows.map(({ clientId }) => clientId));
  const head = [
    "client",
    "name",
    "worker",
    "phase",
    "signal",
    "about",
    "since",
    "due-on",
    "limit-on",
    "left-alone-until",
  ];
  return ok(
    csvOf(
      head,
      rows.map((row) => [
        row.clientNumber,
        row.name,
        row.workerName,
        row.phase,
        row.rule,
        row.about,
        row.since,
        row.dueOn,
        row.limitOn,
        row.restsUntil,
      ]),
    ),
  );
};
