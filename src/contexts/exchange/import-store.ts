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
  /** Differences between a delivery that holds everything and dossiers, that were not there before. */
  differing: 0,
  done: 0,
  /** Rows that tell of somebody they did not make, as far as applied; what those say of the person is written afterwards. */
  told: 0,
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
  i.recorded_at as "recordedAt", i.status, '{"differing": 0}'::jsonb || i.counts as counts, i.batch_id as "batchId", i.done_upto as "doneUpto", i.started_at as "startedAt",
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

/** Imports that were stopped halfway, also while what they left behind was removed; oldest first. */
export const unfinishedImports = (tx: Tx): Promise<Import[]> =>
  tx.rows(sql<Import>`select ${columns} from exchange.import i
    where i.tenant_id = ${tx.tenantId} and (i.status in ('reading', 'applying', 'revoking')
      or (i.status in ('unchanged', 'applied', 'revoked', 'dropped') and i.done_upto is not null))
    order by i.number`);

/**
 * Moves an import on from the place where it is, with what was done since. Undefined when it is not there (any more):
 * somebody else went on with it, or it was dropped.
 */
export const moveOn = (
  tx: Tx,
  id: ImportId,
  step: {
    readonly after: number;
    readonly upto: number;
    readonly rows: number;
    readonly told: number;
    readonly entries: number;
  },
  now: Instant,
): Promise<{ done: number; good: number } | undefined> =>
  tx.row(sql<{ done: number; good: number }>`
    update exchange.import set changed_at = ${now}, done_upto = ${String(step.upto)}, counts = counts || jsonb_build_object(
        'done', (counts->>'done')::int + ${step.rows}, 'told', (counts->>'told')::int + ${step.told},
        'entries', (counts->>'entries')::int + ${step.entries})
    where tenant_id = ${tx.tenantId} and id = ${id} and status = 'applying' and done_upto = ${step.after === 0 ? "" : String(step.after)}
    returning (counts->>'done')::int as done, (counts->>'good')::int as good`);

/** Adds to what an import counts, beside the rows it goes through. */
export const addToCounts = (
  tx: Tx,
  id: ImportId,
  { differing }: { readonly differing: number },
  now: Instant,
): Promise<number> =>
  tx.run(sql`
    update exchange.import set changed_at = ${now},
      counts = counts || jsonb_build_object('differing', coalesce((counts->>'differing')::int, 0) + ${differing})
    where tenant_id = ${tx.tenantId} and id = ${id}`);

/**
 * Makes this the upload that may write the import's rows, which an earlier one then no longer may. False when the import
 * does not wait for its file.
 */
export const beginUpload = async (tx: Tx, id: ImportId, upload: string): Promise<boolean> =>
  (await tx.run(sql`update exchange.import set upload = ${upload}
    where tenant_id = ${tx.tenantId} and id = ${id} and status = 'reading' and (counts->>'rows')::int = 0`)) === 1;

/** Whether this upload still may write; nobody can drop the import or begin another upload until this transaction ends. */
export const holdUpload = async (tx: Tx, id: ImportId, upload: string): Promise<boolean> => {
  const rows = await tx.rows(sql`select from exchange.import
    where tenant_id = ${tx.tenantId} and id = ${id} and status = 'reading' and upload = ${upload} for share`);
  return rows.length === 1;
};

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

/** Nothing is left to do for an import that is over; unless it was taken back meanwhile. */
export const markTidy = (tx: Tx, { id, status }: Pick<Import, "id" | "status">): Promise<number> =>
  tx.run(sql`update exchange.import set done_upto = null
    where tenant_id = ${tx.tenantId} and id = ${id} and status = ${status}`);

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
