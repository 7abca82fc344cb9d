import type { BatchId, ClientId } from "../../kernel/ids.ts";
import type { ColumnType, Value } from "../../platform/database/column-type.ts";
import { column } from "../../platform/database/columns.ts";
import { type Statement, sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { outsideBatch, unappliedBatches } from "../dossier/public.ts";
import { runningDays } from "./domain/days.ts";
import type { GateStretch } from "./domain/gate-stretches.ts";
import type { OwnPlan } from "./domain/own-plans.ts";
import type { RungStay } from "./domain/rung-stays.ts";
import type { Rest, Signal } from "./domain/signal.ts";
import type { Stretch } from "./domain/stretches.ts";

export type ListTable = "stretch" | "signal" | "gate_stretch" | "own_plan" | "rung_stay";
export const listTables: readonly ListTable[] = ["stretch", "signal", "gate_stretch", "own_plan", "rung_stay"];

/** A row as it is kept: its client, and by which settings it was made. */
export type Kept<Row> = Row & { readonly clientId: ClientId };

type Columns<Row> = readonly (readonly [
  name: string,
  type: ColumnType,
  value: (row: Kept<Row>) => Value,
  /** What the database makes of it, where bulk writes have no type for that. */
  cast?: string,
])[];

const stretchColumns: Columns<Stretch> = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["from_day", "date", ({ from }) => from],
  ["until_day", "date", ({ until }) => until],
  ["worker_id", "uuid", ({ worker }) => worker],
  ["municipality", "text", ({ municipality }) => municipality],
  ["on_benefit_since", "date", ({ onBenefitSince }) => onBenefitSince],
  ["scheme", "text", ({ scheme }) => scheme],
  ["phase", "int", ({ phase }) => phase],
  ["exempt_until", "date", ({ exemptUntil }) => exemptUntil],
  ["helped_on", "date", ({ helpedOn }) => helpedOn],
  ["activity", "text", ({ activity }) => activity],
];

const signalColumns: Columns<Signal> = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["rule", "text", ({ rule }) => rule],
  ["subject", "int", ({ subject }) => subject],
  ["about", "text", ({ about }) => about],
  ["owner", "text", ({ owner }) => owner],
  ["by_hand", "bool", ({ byHand }) => byHand],
  ["since", "date", ({ since }) => since],
  ["opens_on", "date", ({ opensOn }) => opensOn],
  ["due_on", "date", ({ dueOn }) => dueOn],
  ["limit_on", "date", ({ limitOn }) => limitOn],
  ["closes_on", "date", ({ closesOn }) => closesOn],
  ["in_time", "bool", ({ inTime }) => inTime],
  ["rests", "text", ({ rests }) => multirange(rests), "datemultirange"],
];

/** As the database writes it: rests that follow each other are one range. */
const multirange = (rests: readonly Rest[]): string =>
  `{${runningDays(rests)
    .map(({ from, until }) => `[${from},${until})`)
    .join(",")}}`;

const gateColumns: Columns<GateStretch> = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["gate", "int", ({ gate }) => gate],
  ["from_day", "date", ({ from }) => from],
  ["until_day", "date", ({ until }) => until],
  ["opened_on", "date", ({ openedOn }) => openedOn],
  ["asks_for", "text", ({ asksFor }) => asksFor],
  ["ball", "text", ({ ball }) => ball],
  ["ball_since", "date", ({ ballSince }) => ballSince],
  ["step", "text", ({ step }) => step],
  ["step_since", "date", ({ stepSince }) => stepSince],
  ["due_on", "date", ({ dueOn }) => dueOn],
  ["held_since", "date", ({ heldSince }) => heldSince],
];

const ownPlanColumns: Columns<OwnPlan> = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["plan", "int", ({ plan }) => plan],
  ["version", "int", ({ version }) => version],
  ["from_day", "date", ({ from }) => from],
  ["until_day", "date", ({ until }) => until],
  ["is_last", "bool", ({ isLast }) => isLast],
  ["text", "text", ({ text }) => text],
  ["hash", "text", ({ hash }) => hash],
  ["why", "text", ({ why }) => why],
  ["client_signing", "text", ({ clientSigning }) => clientSigning],
  ["client_on", "date", ({ clientOn }) => clientOn],
  ["office_signing", "text", ({ officeSigning }) => officeSigning],
  ["office_on", "date", ({ officeOn }) => officeOn],
];

const rungColumns: Columns<RungStay> = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["entry", "int", ({ id }) => id],
  ["rung", "text", ({ rung }) => rung],
  ["from_day", "date", ({ from }) => from],
  ["until_day", "date", ({ until }) => until],
  ["last_on", "date", ({ lastOn }) => lastOn],
  ["moved_to", "text", ({ movedTo }) => movedTo],
  ["direction", "text", ({ direction }) => direction],
];

const insertText = <Row>(table: ListTable, columns: Columns<Row>): string => {
  const names = columns.map(([name]) => name).join(", ");
  const arrays = columns
    .map(([, type, , cast], i) => `unnest($${i + 4}::${type}[])${cast === undefined ? "" : `::${cast}`}`)
    .join(", ");
  return `insert into casework.${table} (tenant_id, batch_id, settings_version, ${names})
    select $1::uuid, $2::uuid, $3::int, ${arrays}`;
};

const atOnce = 5_000;

const writerOf = <Row>(table: ListTable, columns: Columns<Row>) => {
  const text = insertText(table, columns);
  return async (tx: Tx, rows: readonly Kept<Row>[], version: number, batchId: BatchId | null): Promise<void> => {
    for (let i = 0; i < rows.length; i += atOnce) {
      const some = rows.slice(i, i + atOnce);
      await tx.query(text, [
        tx.tenantId,
        batchId ?? outsideBatch,
        version,
        ...columns.map(([, type, value]) => column(type, some, value)),
      ]);
    }
  };
};

export const insertStretches = writerOf("stretch", stretchColumns);
export const insertSignals = writerOf("signal", signalColumns);
export const insertGateStretches = writerOf("gate_stretch", gateColumns);
export const insertRungStays = writerOf("rung_stay", rungColumns);
export const insertOwnPlans = writerOf("own_plan", ownPlanColumns);

/** Whether a row of a list shows: its batch is applied, and the one that replaces it is not. */
export const isSeen = (tx: Tx, row: string): Statement<unknown> =>
  sql`${sql.ref(`${row}.batch_id`)} <> all (${unappliedBatches(tx)})
      and (${sql.ref(`${row}.replaced_by`)} is null or ${sql.ref(`${row}.replaced_by`)} = any (${unappliedBatches(tx)}))`;

const rowsOf = (table: ListTable): Statement<unknown> => sql.table(`casework.${table}`);

const lineOf = <Row>(columns: Columns<Row>, row: Kept<Row>): string =>
  columns.map(([, , value]) => value(row) ?? "").join("|");

/** Each client's rows of a list as one text, to be held against what is kept (`keptTexts`). */
const textsOf = <Row>(columns: Columns<Row>, rows: readonly Kept<Row>[]): Map<ClientId, string> => {
  const byClient = Map.groupBy(rows, ({ clientId }) => clientId);
  return new Map([...byClient].map(([id, own]) => [id, linesOf(own.map((row) => lineOf(columns, row)))]));
};

/** A sign that no text has (the text of a plan has lines of its own). */
const between = "\u001e";

const linesOf = (lines: readonly string[]): string => lines.toSorted().join(between);

const keptTextsOf = async <Row>(
  tx: Tx,
  table: ListTable,
  columns: Columns<Row>,
  clients: readonly ClientId[],
): Promise<Map<ClientId, string>> => {
  const values = sql.join(
    columns.map(([name]) => sql`coalesce(${sql.ref(`t.${name}`)}::text, '')`),
    sql`, `,
  );
  const rows = await tx.rows(sql<{ clientId: ClientId; lines: string }>`
    select t.client_id as "clientId", string_agg(concat_ws('|', ${values}), ${between}) as lines from ${rowsOf(table)} t
    where t.tenant_id = ${tx.tenantId} and t.client_id = any(${clients}::uuid[]) and ${isSeen(tx, "t")} group by t.client_id`);
  return new Map(rows.map(({ clientId, lines }) => [clientId, linesOf(lines.split(between))]));
};

const comparerOf =
  <Row>(table: ListTable, columns: Columns<Row>) =>
  async (tx: Tx, clients: readonly ClientId[], rows: readonly Kept<Row>[]): Promise<ClientId[]> => {
    const [made, kept] = [textsOf(columns, rows), await keptTextsOf(tx, table, columns, clients)];
    return clients.filter((id) => made.get(id) !== kept.get(id));
  };

/** Of these clients those whose kept rows are not these ones. By which settings they were made is not compared. */
export const differingStretches = comparerOf("stretch", stretchColumns);
export const differingSignals = comparerOf("signal", signalColumns);
export const differingGates = comparerOf("gate_stretch", gateColumns);
export const differingRungStays = comparerOf("rung_stay", rungColumns);
export const differingOwnPlans = comparerOf("own_plan", ownPlanColumns);

/** Removes the rows of these clients that came with a batch; without one: all but those of batches that are not applied. */
export const removeRows = (
  tx: Tx,
  table: ListTable,
  clients: readonly ClientId[],
  batchId: BatchId | null,
): Promise<number> => {
  const which = batchId === null ? sql`s.batch_id <> all (${unappliedBatches(tx)})` : sql`s.batch_id = ${batchId}`;
  return tx.run(sql`delete from ${rowsOf(table)} s
    where s.tenant_id = ${tx.tenantId} and s.client_id = any(${clients}::uuid[]) and ${which}`);
};

/** Says of what is seen of these clients now that it is seen until the batch is applied. */
export const markReplaced = (tx: Tx, table: ListTable, clients: readonly ClientId[], by: BatchId): Promise<number> =>
  tx.run(sql`update ${rowsOf(table)} s set replaced_by = ${by}
    where s.tenant_id = ${tx.tenantId} and s.client_id = any(${clients}::uuid[]) and ${isSeen(tx, "s")}`);

/**
 * Some of what a batch replaces, by its place on disk. That a row is still replaced by it is asked in words that no index
 * answers: through one, each row of the batch was compared with all those places.
 */
const someReplaced = (tx: Tx, table: ListTable, by: BatchId, limit: number): Statement<unknown> =>
  sql`s.tenant_id = ${tx.tenantId} and s.replaced_by is not distinct from ${by} and s.ctid = any (array(select r.ctid from ${rowsOf(table)} r
      where r.tenant_id = ${tx.tenantId} and r.replaced_by = ${by} limit ${limit}))`;

/** Removes some of what an applied batch replaced; 0 when nothing is left. */
export const removeReplaced = (tx: Tx, table: ListTable, by: BatchId, limit: number): Promise<number> =>
  tx.run(sql`delete from ${rowsOf(table)} s where ${someReplaced(tx, table, by, limit)}`);

/** Lets some of what a dropped batch would have replaced stand; 0 when nothing is left. */
export const letStand = (tx: Tx, table: ListTable, by: BatchId, limit: number): Promise<number> =>
  tx.run(sql`update ${rowsOf(table)} s set replaced_by = null where ${someReplaced(tx, table, by, limit)}`);
