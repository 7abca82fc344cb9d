import type { BatchId, ClientId, EntryNumber } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import { takeNumbers } from "../../platform/counter.ts";
import { type Statement, sql } from "../../platform/database/sql.ts";
import type { Given, Tx } from "../../platform/unit-of-work.ts";

export type Batch = {
  readonly id: BatchId;
  readonly number: number;
  readonly kind: "import" | "revocation" | "generated";
  readonly status: "open" | "applied" | "dropped";
  readonly label: string;
  /** For a history load: when its facts became known. */
  readonly historyLoadAt: Instant | null;
  readonly knownFrom: Instant | null;
  readonly revokes: BatchId | null;
  readonly settled: boolean;
};

/** What rows of read models bear that were written outside any batch. */
export const outsideBatch = "00000000-0000-0000-0000-000000000000" as BatchId;

/** The batches whose rows are not seen, as an array in a statement: open ones, and dropped ones of which something is left. */
export const unappliedBatches = (tx: Tx): Statement<unknown> =>
  sql`array(select b.id from dossier.batch b where b.tenant_id = ${tx.tenantId} and b.status <> 'applied' and not b.settled)`;

const columns = sql`id, number, kind, status, label, history_load_at as "historyLoadAt", known_from as "knownFrom", revokes, settled`;

export const findBatch = (tx: Tx, id: BatchId): Promise<Batch | undefined> =>
  tx.row(sql<Batch>`select ${columns} from dossier.batch where tenant_id = ${tx.tenantId} and id = ${id}`);

/**
 * Keeps batches that are open now from being applied or dropped until this transaction ends, for who makes rows of a
 * client anew: what a batch has waiting and what is seen change places when it is marked (applyBatch).
 */
export const holdOpenBatches = async (tx: Tx): Promise<void> => {
  await tx.rows(
    sql`select id from dossier.batch where tenant_id = ${tx.tenantId} and status = 'open' order by id for share`,
  );
};

/** Waits for who holds the batch open. */
export const lockBatch = async (tx: Tx, id: BatchId): Promise<void> => {
  await tx.rows(sql`select id from dossier.batch where tenant_id = ${tx.tenantId} and id = ${id} for no key update`);
};

/** History loads that are applied, by the moment from which they are known; the latest first. */
export const listHistoryLoads = (tx: Tx, limit: number): Promise<Batch[]> =>
  tx.rows(
    sql<Batch>`select ${columns} from dossier.batch where tenant_id = ${tx.tenantId} and status = 'applied'
                 and history_load_at is not null order by known_from desc, number desc limit ${limit}`,
  );

export const openBatch = async (
  tx: Tx,
  given: Given,
  what: Pick<Batch, "kind" | "label" | "historyLoadAt" | "revokes">,
): Promise<Batch> => {
  const batch = {
    ...what,
    id: given.newId<BatchId>(),
    number: await takeNumbers(tx, "batch", 1),
    status: "open",
    knownFrom: null,
    settled: false,
  } as const;
  await tx.run(
    sql`insert into dossier.batch (tenant_id, id, number, kind, status, label, history_load_at, revokes, opened_at, opened_by)
        values (${tx.tenantId}, ${batch.id}, ${batch.number}, ${batch.kind}, 'open', ${batch.label}, ${batch.historyLoadAt},
                ${batch.revokes}, ${given.now}, ${tx.actor.name})`,
  );
  return batch;
};

/**
 * Makes the batch's entries visible, all at once, as the last statement of its transaction: they are known from now,
 * or from what a history load said; a revocation is known from when what it withdraws was.
 */
export const markApplied = async (tx: Tx, id: BatchId, now: Instant): Promise<boolean> => {
  const marked = await tx.run(
    sql`update dossier.batch b set status = 'applied', applied_at = ${now},
               known_from = coalesce(b.history_load_at,
                 (select r.known_from from dossier.batch r where r.tenant_id = b.tenant_id and r.id = b.revokes and r.history_load_at is not null),
                 ${now})
        where b.tenant_id = ${tx.tenantId} and b.id = ${id} and b.status = 'open'`,
  );
  return marked === 1;
};

export const markDropped = async (tx: Tx, id: BatchId): Promise<boolean> => {
  const marked = await tx.run(
    sql`update dossier.batch set status = 'dropped' where tenant_id = ${tx.tenantId} and id = ${id} and status = 'open'`,
  );
  return marked === 1;
};

/** Nothing is left of what an applied batch replaced, or of what a dropped one brought. */
export const markSettled = (tx: Tx, id: BatchId): Promise<number> =>
  tx.run(
    sql`update dossier.batch set settled = true where tenant_id = ${tx.tenantId} and id = ${id} and status <> 'open'`,
  );

/** The clients with entries in a batch, in order, after one of them: for work in chunks. */
export const clientsOfBatch = (
  tx: Tx,
  id: BatchId,
  after: ClientId | null,
  limit: number,
): Promise<{ clientId: ClientId }[]> =>
  tx.rows(
    sql<{ clientId: ClientId }>`select distinct client_id as "clientId" from dossier.entry
      where tenant_id = ${tx.tenantId} and batch_id = ${id} and (${after}::uuid is null or client_id > ${after}::uuid)
      order by client_id limit ${limit}`,
  );

/** The numbers a batch gave to a set of clients' entries. */
export const entriesOfBatch = (
  tx: Tx,
  id: BatchId,
  clients: readonly ClientId[],
): Promise<{ clientId: ClientId; number: EntryNumber }[]> =>
  tx.rows(
    sql<{ clientId: ClientId; number: EntryNumber }>`select client_id as "clientId", number from dossier.entry
      where tenant_id = ${tx.tenantId} and batch_id = ${id} and client_id = any(${clients}::uuid[]) order by client_id, number`,
  );
