import type { BatchId, ClientId } from "../../kernel/ids.ts";
import type { ColumnType, Value } from "../../platform/database/column-type.ts";
import { column } from "../../platform/database/columns.ts";
import { type Statement, sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { outsideBatch, unappliedBatches } from "../dossier/public.ts";

/** A row as it is kept: its client, and by which settings it was made. */
export type Kept<Row> = Row & { readonly clientId: ClientId };

/** The tables of the lists (lists.ts). */
export type ListTable =
  | "stretch"
  | "signal"
  | "gate_stretch"
  | "own_plan"
  | "rung_stay"
  | "exemption"
  | "re_examination"
  | "unmet_need"
  | "appointment"
  | "own_message"
  | "own_document"
  | "provider_client"
  | "shared_entry"
  | "gate_step"
  | "phase_set"
  | "facility"
  | "followed";

export type Column<Row> = readonly [
  name: string,
  type: ColumnType,
  value: (row: Kept<Row>) => Value,
  /** What the database makes of it, where bulk writes have no type for that. */
  cast?: string,
];

/** A table of casework that is made from ledgers: its columns in the database, and how a row has them. */
export type List<Row> = { readonly table: ListTable; readonly columns: readonly Column<Row>[] };

const insertText = <Row>({ table, columns }: List<Row>): string => {
  const names = columns.map(([name]) => name).join(", ");
  const arrays = columns
    .map(([, type, , cast], i) => `unnest($${i + 4}::${type}[])${cast === undefined ? "" : `::${cast}`}`)
    .join(", ");
  return `insert into casework.${table} (tenant_id, batch_id, settings_version, ${names})
    select $1::uuid, $2::uuid, $3::int, ${arrays}`;
};

const atOnce = 5_000;

export const insertRows = async <Row>(
  tx: Tx,
  list: List<Row>,
  rows: readonly Kept<Row>[],
  version: number,
  batchId: BatchId | null,
): Promise<void> => {
  const text = insertText(list);
  for (let i = 0; i < rows.length; i += atOnce) {
    const some = rows.slice(i, i + atOnce);
    await tx.query(text, [
      tx.tenantId,
      batchId ?? outsideBatch,
      version,
      ...list.columns.map(([, type, value]) => column(type, some, value)),
    ]);
  }
};

/** Whether a row of a list shows: its batch is applied, and the one that replaces it is not. */
export const isSeen = (tx: Tx, row: string): Statement<unknown> =>
  sql`${sql.ref(`${row}.batch_id`)} <> all (${unappliedBatches(tx)})
      and (${sql.ref(`${row}.replaced_by`)} is null or ${sql.ref(`${row}.replaced_by`)} = any (${unappliedBatches(tx)}))`;

const rowsOf = (table: ListTable): Statement<unknown> => sql.table(`casework.${table}`);

const lineOf = <Row>(columns: List<Row>["columns"], row: Kept<Row>): string =>
  columns.map(([, , value]) => value(row) ?? "").join("|");

/** Each client's rows of a list as one text, to be held against what is kept (`keptTexts`). */
const textsOf = <Row>(columns: List<Row>["columns"], rows: readonly Kept<Row>[]): Map<ClientId, string> => {
  const byClient = Map.groupBy(rows, ({ clientId }) => clientId);
  return new Map([...byClient].map(([id, own]) => [id, linesOf(own.map((row) => lineOf(columns, row)))]));
};

/** A sign that no text has (the text of a plan has lines of its own). */
const between = "\u001e";

const linesOf = (lines: readonly string[]): string => lines.toSorted().join(between);

const keptTextsOf = async <Row>(
  tx: Tx,
  { table, columns }: List<Row>,
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

/** Of these clients those whose kept rows are not these ones. By which settings they were made is not compared. */
export const differingRows = async <Row>(
  tx: Tx,
  list: List<Row>,
  clients: readonly ClientId[],
  rows: readonly Kept<Row>[],
): Promise<ClientId[]> => {
  const [made, kept] = [textsOf(list.columns, rows), await keptTextsOf(tx, list, clients)];
  return clients.filter((id) => made.get(id) !== kept.get(id));
};

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
