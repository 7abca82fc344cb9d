import type { BatchId, ClientId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { outsideBatch, unappliedBatches } from "./batch-store.ts";

/** How far the making anew of a commissioner's lists is. */
export type Rebuild = {
  readonly startedAt: Instant;
  /** The version of the settings that its rows are made by. */
  readonly settingsVersion: number;
  readonly doneUpto: ClientId | null;
  readonly clients: number;
  readonly rows: number;
  /** Rows that were there and should not have been, and the other way round. */
  readonly differed: number;
  readonly finishedAt: Instant | null;
};

const columns = sql`started_at as "startedAt", settings_version as "settingsVersion", done_upto as "doneUpto", clients, rows,
  differed, finished_at as "finishedAt"`;

/** The rebuild with its row locked: who does the next chunk is alone in it. Undefined when there never was one. */
export const lockRebuild = (tx: Tx): Promise<Rebuild | undefined> =>
  tx.row(sql<Rebuild>`select ${columns} from dossier.rebuild where tenant_id = ${tx.tenantId} for update`);

export const findRebuild = (tx: Tx): Promise<Rebuild | undefined> =>
  tx.row(sql<Rebuild>`select ${columns} from dossier.rebuild where tenant_id = ${tx.tenantId}`);

export const saveRebuild = async (tx: Tx, to: Rebuild): Promise<Rebuild> => {
  await tx.run(sql`
    insert into dossier.rebuild (tenant_id, started_at, settings_version, done_upto, clients, rows, differed, finished_at)
    values (${tx.tenantId}, ${to.startedAt}, ${to.settingsVersion}, ${to.doneUpto}, ${to.clients}, ${to.rows}, ${to.differed},
            ${to.finishedAt})
    on conflict (tenant_id) do update set started_at = excluded.started_at, settings_version = excluded.settings_version,
      done_upto = excluded.done_upto, clients = excluded.clients, rows = excluded.rows, differed = excluded.differed,
      finished_at = excluded.finished_at`);
  return to;
};

export const nextClients = async (tx: Tx, after: ClientId | null, limit: number): Promise<ClientId[]> => {
  const rows = await tx.rows(sql<{ id: ClientId }>`
    select id from dossier.client where tenant_id = ${tx.tenantId} and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${limit}`);
  return rows.map(({ id }) => id);
};

/** What a table holds of these clients, as they show, each as one text; with a batch: its waiting rows. */
export const rowTexts = async (
  tx: Tx,
  table: string,
  clients: readonly ClientId[],
  batchId: BatchId | null,
): Promise<string[]> => {
  const which =
    batchId === null
      ? sql`t.batch_id <> all (${unappliedBatches(tx)})
          and (t.replaced_by is null or t.replaced_by = any (${unappliedBatches(tx)}))`
      : sql`t.batch_id = ${batchId}`;
  const rows = await tx.rows(sql<{ row: string }>`
    select (to_jsonb(t) - 'batch_id' - 'replaced_by')::text as row from ${sql.table(table)} t
    where t.tenant_id = ${tx.tenantId} and t.client_id = any(${clients}::uuid[]) and ${which}`);
  return rows.map(({ row }) => row);
};

/**
 * Removes rows of clients that are not there (any more). Whose rows these are is found by "except", which hashes or sorts whatever the
 * planner thinks: the night after a first load its statistics do not know the commissioner yet, and "not exists" compared each row with
 * every client.
 */
export const removeOfNobody = (tx: Tx, table: string): Promise<number> =>
  tx.run(sql`
    delete from ${sql.table(table)} t where t.tenant_id = ${tx.tenantId} and t.client_id = any (array(
      select r.client_id from ${sql.table(table)} r where r.tenant_id = ${tx.tenantId}
      except select c.id from dossier.client c where c.tenant_id = ${tx.tenantId}))`);

/** Removes rows that came with a batch that will never be applied (any more). */
export const removeOfDropped = (tx: Tx, table: string): Promise<number> =>
  tx.run(sql`
    delete from ${sql.table(table)} t where t.tenant_id = ${tx.tenantId} and t.batch_id <> ${outsideBatch} and not exists (
      select from dossier.batch b where b.tenant_id = t.tenant_id and b.id = t.batch_id and b.status <> 'dropped')`);
