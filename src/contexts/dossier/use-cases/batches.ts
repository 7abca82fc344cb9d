import type { BatchId, ClientId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { type Batch, clientsOfBatch, entriesOfBatch, lockBatch, markApplied, markDropped } from "../batch-store.ts";
import { withdrawInRevocation } from "../domain/amend.ts";
import type { Ledger } from "../ledger.ts";

/**
 * Makes a batch visible: lists take over its rows, then the batch is marked. `now` is read last, so that the moment
 * from which it is known lies at the end of the transaction, however long the lists took. False when it was not open.
 */
export const applyBatch = async (tx: Tx, ledger: Ledger, batchId: BatchId, now: () => Instant): Promise<boolean> => {
  await lockBatch(tx, batchId);
  for (const readModel of ledger.readModels) await readModel.apply(tx, batchId);
  return markApplied(tx, batchId, now());
};

/** Leaves a batch that was never applied unseen for ever. */
export const dropBatch = async (tx: Tx, ledger: Ledger, batchId: BatchId): Promise<boolean> => {
  await lockBatch(tx, batchId);
  for (const readModel of ledger.readModels) await readModel.drop(tx, batchId);
  return markDropped(tx, batchId);
};

/**
 * Withdraws, within a revocation, what a batch brought to the next clients after `after`. Returns the last client done and
 * how many entries were withdrawn; null when none were left. Entries that were withdrawn before stay as they are.
 */
export const revokeChunk = async (
  tx: Tx,
  given: Given,
  ledger: Ledger,
  { revocation, after, size }: { readonly revocation: Batch; readonly after: ClientId | null; readonly size: number },
): Promise<{ readonly last: ClientId; readonly withdrawn: number } | null> => {
  if (revocation.revokes === null) throw new Error(`batch ${revocation.number} revokes nothing`);
  const clients = (await clientsOfBatch(tx, revocation.revokes, after, size)).map(({ clientId }) => clientId);
  if (clients.length === 0) return null;
  const brought = Map.groupBy(await entriesOfBatch(tx, revocation.revokes, clients), ({ clientId }) => clientId);
  const appended = await ledger.appendToBatch(tx, given, revocation.id, clients, (entries, clientId) =>
    (brought.get(clientId) ?? []).flatMap(({ number }) => withdrawInRevocation(entries, number)),
  );
  const withdrawn = appended.reduce((sum, { entries }) => sum + entries.length, 0);
  return { last: clients.at(-1) as ClientId, withdrawn };
};
