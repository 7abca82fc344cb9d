import type { PersonId } from "../../../kernel/ids.ts";
import { daysBetween, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { csvOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Policy } from "../../access/public.ts";
import { type ExportRefusal, exportLimit } from "../domain/export-limit.ts";
import type { GateSort } from "../domain/gate-sort.ts";
import { countGates, type GateCount, type GateQuestion, type GateRow, listGates, waitedSteps } from "../gate-store.ts";
import type { CaseworkFileWords, CaseworkHead } from "./file-words.ts";
import { organisationLabel, stepLabel } from "./gate-labels.ts";

/** What the list is asked for, as it comes from the address. */
export type GateFilter = {
  readonly ball?: string | undefined;
  readonly step?: string | undefined;
  readonly late?: "true" | undefined;
  readonly whose: "all" | "mine";
  readonly sort: GateSort;
  readonly order: "asc" | "desc";
};

const questionOf = (tx: Tx, filter: GateFilter, on: PlainDate, limit: number, offset: number): GateQuestion => ({
  on,
  ball: filter.ball ?? null,
  step: filter.step ?? null,
  late: filter.late === "true",
  worker: filter.whose === "mine" ? tx.actor.personId : null,
  sort: filter.sort,
  order: filter.order,
  limit,
  offset,
});

type Paged = { readonly page: number; readonly pageSize: number };

export const gatesPage = async (tx: Tx, { page, pageSize, ...filter }: GateFilter & Paged, { today }: Given) => {
  const question = questionOf(tx, filter, today, pageSize, (page - 1) * pageSize);
  const { rows, total } = await listGates(tx, question);
  const counts = await countGates(tx, question);
  const policy = await loadPolicy(tx);
  tx.concerns(rows.map(({ clientId }) => clientId));
  return ok({
    page,
    pageSize,
    total,
    on: today,
    balls: ballsOf(counts, policy, today),
    steps: (await waitedSteps(tx, question)).map((code) => stepLabel(policy, code, today)),
    rows: rows.map((row) => shownRow(row, policy, today)),
  });
};

/** In the order in which the settings have the organisations. */
const ballsOf = (counts: readonly GateCount[], policy: Policy, today: PlainDate) => {
  const listed = Object.keys(policy.on(today).organisations);
  const codes = new Set([...listed, ...counts.map(({ ball }) => ball)]);
  return [...codes]
    .map((code) => {
      const mine = counts.filter(({ ball }) => ball === code);
      const sum = (of: (count: GateCount) => number): number => mine.reduce((total, each) => total + of(each), 0);
      return {
        ...organisationLabel(policy, code, today),
        clients: sum((each) => each.clients),
        late: sum((each) => each.late),
      };
    })
    .filter(({ clients }) => clients > 0);
};

const shownRow = (row: GateRow, policy: Policy, today: PlainDate) => ({
  clientId: row.clientId,
  clientNumber: row.clientNumber,
  name: row.name,
  worker: row.workerId === null ? null : { id: row.workerId as PersonId, name: row.workerName ?? row.workerId },
  openedOn: row.openedOn,
  asksFor: row.asksFor,
  ball: {
    ...organisationLabel(policy, row.ball, row.openedOn),
    since: row.ballSince,
    days: daysBetween(row.ballSince, today),
  },
  step:
    row.step === null
      ? null
      : {
          ...stepLabel(policy, row.step, row.openedOn),
          since: row.stepSince,
          dueOn: row.dueOn,
          daysLeft: row.dueOn === null ? null : daysBetween(today, row.dueOn),
        },
  heldSince: row.heldSince,
});

const heads = [
  "client",
  "name",
  "worker",
  "opened-on",
  "asks-for",
  "with",
  "with-since",
  "waits-for",
  "waits-since",
  "due-on",
  "held-since",
] as const satisfies readonly CaseworkHead[];

/** Organisations and steps as on the list: in the words of the day of notification. */
export const gatesFile = async (
  tx: Tx,
  filter: GateFilter,
  { today }: Given,
  words: CaseworkFileWords,
): Promise<Result<string, ExportRefusal>> => {
  const { rows, total } = await listGates(tx, questionOf(tx, filter, today, exportLimit, 0));
  if (total > exportLimit) return refuse({ code: "too-many-rows", rows: total, limit: exportLimit });
  tx.concerns(rows.map(({ clientId }) => clientId));
  const policy = await loadPolicy(tx);
  const line = (row: GateRow) => ({
    client: row.clientNumber,
    name: row.name,
    worker: row.workerName,
    "opened-on": row.openedOn,
    "asks-for": words.asksFor(row.asksFor),
    with: words.label(organisationLabel(policy, row.ball, row.openedOn)),
    "with-since": row.ballSince,
    "waits-for": row.step === null ? null : words.label(stepLabel(policy, row.step, row.openedOn)),
    "waits-since": row.stepSince,
    "due-on": row.dueOn,
    "held-since": row.heldSince,
  });
  return ok(csvOf({ words, heads }, rows.map(line)));
};
