import type { BatchId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import { takeNumbers } from "../../platform/counter.ts";
import { type Statement, sql } from "../../platform/database/sql.ts";
import type { Given, Tx } from "../../platform/unit-of-work.ts";
import type { Format, Mapping } from "./mapping-schema.ts";

export type ImportStatus =
  | "reading"
  | "checked"
  | "faulty"
  | "applying"
  | "applied"
  | "unchanged"
  | "revoking"
  | "revoked"
  | "dropped";

export const noImportCounts = {
  rows: 0,
  good: 0,
  faulty: 0,
  faults: 0,
  newClients: 0,
  newRows: 0,
  changedRows: 0,
  unchangedRows: 0,
  missingRows: 0,
  entries: 0,
  done: 0,
};
export type ImportCounts = typeof noImportCounts;

export type ImportId = string;

export type Import = {
  readonly id: ImportId;
  readonly number: number;
  readonly feed: string;
  readonly format: Format;
  readonly fileName: string;
  readonly mapping: Mapping;
  readonly goodRows: boolean;
  readonly recordedAt: Instant | null;
  readonly status: ImportStatus;
  readonly counts: ImportCounts;
  readonly batchId: BatchId | null;
  readonly doneUpto: string | null;
  readonly startedAt: Instant;
  readonly startedBy: string;
};

const columns = sql`i.id, i.number, i.feed, i.format, i.file_name as "fileName", i.mapping, i.good_rows as "goodRows",
  i.recorded_at as "recordedAt", i.status, i.counts, i.batch_id as "batchId", i.done_upto as "doneUpto", i.started_at as "startedAt",
  i.started_by as "startedBy"`;

export type NewImport = Pick<Import, "fileName" | "mapping" | "recordedAt">;

export const addImport = async (
  tx: Tx,
  { fileName, mapping, recordedAt }: NewImport,
  given: Given,
): Promise<ImportId> => {
  const id = given.newId();
  await tx.run(sql`
    insert into exchange.import (tenant_id, id, number, feed, format, file_name, mapping, good_rows, recorded_at, status, counts,
      started_at, started_by, changed_at)
    values (${tx.tenantId}, ${id}, ${await takeNumbers(tx, "import", 1)}, ${mapping.feed}, ${mapping.format}, ${fileName},
      ${JSON.stringify(mapping)}::jsonb, false, ${recordedAt}, 'reading', ${JSON.stringify(noImportCounts)}::jsonb, ${given.now},
      ${tx.actor.name}, ${given.now})`);
  return id;
};

export const findImport = (tx: Tx, id: ImportId): Promise<Import | undefined> =>
  tx.row(sql<Import>`select ${columns} from exchange.import i where i.tenant_id = ${tx.tenantId} and i.id = ${id}`);

/** The import with its row locked, for who is about to change its status. */
export const lockImport = (tx: Tx, id: ImportId): Promise<Import | undefined> =>
  tx.row(
    sql<Import>`select ${columns} from exchange.import i where i.tenant_id = ${tx.tenantId} and i.id = ${id} for update`,
  );

/** Imports that were stopped halfway, oldest first. */
export const unfinishedImports = (tx: Tx): Promise<Import[]> =>
  tx.rows(sql<Import>`select ${columns} from exchange.import i
    where i.tenant_id = ${tx.tenantId} and i.status in ('reading', 'applying', 'revoking') order by i.number`);

/** An import that is being applied or revoked; there is at most one (import_one_at_a_time). */
export const runningImport = (tx: Tx): Promise<Import | undefined> =>
  tx.row(
    sql<Import>`select ${columns} from exchange.import i where i.tenant_id = ${tx.tenantId} and i.status in ('applying', 'revoking')`,
  );

export const listImports = async (tx: Tx, status: ImportStatus | null, page: number, pageSize: number) => {
  const which: Statement<unknown> = status === null ? sql`true` : sql`i.status = ${status}`;
  const imports = await tx.rows(sql<Import & { total: number }>`
    select ${columns}, count(*) over ()::int as total from exchange.import i where i.tenant_id = ${tx.tenantId} and ${which}
    order by i.number desc limit ${pageSize} offset ${(page - 1) * pageSize}`);
  return { page, pageSize, total: imports[0]?.total ?? 0, imports };
};

type Change = Partial<Pick<Import, "status" | "counts" | "batchId" | "doneUpto" | "goodRows">>;

export const changeImport = (tx: Tx, id: ImportId, change: Change, now: Instant): Promise<number> => {
  const sets = [
    sql`changed_at = ${now}`,
    ...(change.status === undefined ? [] : [sql`status = ${change.status}`]),
    ...(change.counts === undefined ? [] : [sql`counts = ${JSON.stringify(change.counts)}::jsonb`]),
    ...(change.batchId === undefined ? [] : [sql`batch_id = ${change.batchId}`]),
    ...(change.doneUpto === undefined ? [] : [sql`done_upto = ${change.doneUpto}`]),
    ...(change.goodRows === undefined ? [] : [sql`good_rows = ${change.goodRows}`]),
  ];
  return tx.run(sql`update exchange.import set ${sql.join(sets)} where tenant_id = ${tx.tenantId} and id = ${id}`);
};
