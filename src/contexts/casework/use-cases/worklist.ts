import { addDuration } from "../../../kernel/duration.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { csvOf, lastDayOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { type Covered, coveredBy } from "../absence-store.ts";
import { type ExportRefusal, exportLimit } from "../domain/export-limit.ts";
import { clockOn } from "../domain/running-signal.ts";
import { lastDayOfRest } from "../domain/signal-acts.ts";
import type { WorklistPart, WorklistSort, WorklistView } from "../domain/worklist-sort.ts";
import { listWorklist, type WorklistQuestion, type WorklistRow } from "../worklist-store.ts";
import type { CaseworkFileWords, CaseworkHead } from "./file-words.ts";
import { ruleLabel, stepLabel } from "./gate-labels.ts";
import { sendersOf } from "./message-senders.ts";
import { phaseNames } from "./phase-labels.ts";
import { restingReasons } from "./resting-reasons.ts";
import { rulesByCode, saidByRule } from "./rules-of-policy.ts";

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
): Promise<Omit<WorklistQuestion, "covered"> & { readonly covered: readonly Covered[] }> => {
  const { personId: me, roles } = tx.actor;
  const { worklistAhead, caseloadModel } = (await loadPolicy(tx)).on(on);
  const covered = me === null ? [] : await coveredBy(tx, me, on);
  return {
    on,
    view,
    me,
    covered,
    isSeparated: caseloadModel === "separated",
    roles,
    part,
    aheadOf: addDuration(on, worklistAhead),
    rule: rule ?? null,
    sort,
    order,
    limit,
    offset,
  };
};

/** What asks for action today: empty when the work is done. */
export const worklistPage = async (tx: Tx, { page, pageSize, ...filter }: WorklistFilter & Paged, { today }: Given) => {
  const question = await questionOf(tx, filter, today, { limit: pageSize, offset: (page - 1) * pageSize });
  const { rows, counts } = await listWorklist(tx, withIds(question));
  tx.concerns(rows.map(({ clientId }) => clientId));
  const { total, ...strip } = counts;
  const policy = await loadPolicy(tx);
  const rules = rulesByCode(policy);
  const reasonOf = await restingReasons(tx, rows, { policy, day: today });
  const said = rows.map((row) => ({ ...row, ...saidByRule(rules, row.rule) }));
  const senderOf = await sendersOf(tx, said);
  const shown = said.map((row) => ({ ...shownRow(row, today), restReason: reasonOf(row), sender: senderOf(row) }));
  const covering = question.covered.map(({ name, until }) => ({ name, until }));
  const latestRest = lastDayOfRest(today, policy.on(today));
  return ok({
    page,
    pageSize,
    total,
    on: today,
    aheadOf: question.aheadOf,
    latestRest,
    covering,
    counts: strip,
    rows: shown,
  });
};

const withIds = ({ covered, ...question }: Awaited<ReturnType<typeof questionOf>>): WorklistQuestion => ({
  ...question,
  covered: covered.map(({ id }) => id),
});

const shownRow = <Row extends WorklistRow>({ workerId, workerName, ...row }: Row, today: PlainDate) => ({
  ...row,
  ...clockOn(row, today),
  worker: workerId === null ? null : { id: workerId, name: workerName ?? workerId },
});

const heads = [
  "client",
  "name",
  "worker",
  "phase",
  "signal",
  "step",
  "since",
  "due-on",
  "limit-on",
  "left-alone-up-to",
] as const satisfies readonly CaseworkHead[];

export const worklistFile = async (
  tx: Tx,
  filter: WorklistFilter,
  { today }: Given,
  words: CaseworkFileWords,
): Promise<Result<string, ExportRefusal>> => {
  const { rows, counts } = await listWorklist(
    tx,
    withIds(await questionOf(tx, filter, today, { limit: exportLimit, offset: 0 })),
  );
  if (counts.total > exportLimit) return refuse({ code: "too-many-rows", rows: counts.total, limit: exportLimit });
  tx.concerns(rows.map(({ clientId }) => clientId));
  const policy = await loadPolicy(tx);
  const nameOf = phaseNames(policy, today);
  const line = (row: WorklistRow) => ({
    client: row.clientNumber,
    name: row.name,
    worker: row.workerName,
    phase: row.phase === null ? null : words.phase(nameOf(row.phase)),
    signal: words.label(ruleLabel(policy, row.rule, today)),
    step: row.about === null ? null : words.label(stepLabel(policy, row.about, today)),
    since: row.since,
    "due-on": row.dueOn,
    "limit-on": row.limitOn,
    "left-alone-up-to": lastDayOf(row.restsUntil),
  });
  return ok(csvOf({ words, heads }, rows.map(line)));
};
