import type { BatchId, ClientId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import { type Actor, type Given, type Installation, type Tx, unlogged } from "../../../platform/unit-of-work.ts";
import {
  type Batch,
  clientsOfBatch,
  entriesOfBatch,
  findBatch,
  lockBatch,
  markApplied,
  markDropped,
  markSettled,
} from "../batch-store.ts";
import { withdrawInRevocation } from "../domain/amend.ts";
import type { Ledger } from "../ledger.ts";

/**
 * Makes a batch visible, with the rows it has waiting in the lists, by one mark. `now` is read last, so that the moment
 * from which it is known lies at the end of the transaction. False when it was not open.
 */
export const applyBatch = async (tx: Tx, batchId: BatchId, now: () => Instant): Promise<boolean> => {
  await lockBatch(tx, batchId);
  return markApplied(tx, batchId, now());
};

/** Leaves a batch that was never applied unseen for ever. */
export const dropBatch = async (tx: Tx, batchId: BatchId): Promise<boolean> => {
  await lockBatch(tx, batchId);
  return markDropped(tx, batchId);
};

type Settling = { readonly installation: Installation; readonly actor: Actor; readonly ledger: Ledger };

/** Clients per transaction, when what a batch left behind is removed. */
const settledAtOnce = 2_000;

/**
 * Removes from the lists what nobody sees any more now that a batch is applied or dropped, chunk by chunk; nothing that is
 * seen changes. Stopped anywhere, it may be begun again.
 */
export const settleBatch = async ({ installation, actor, ledger }: Settling, batchId: BatchId): Promise<void> => {
  const inTx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => unlogged(installation, actor, work);
  const batch = await inTx((tx) => findBatch(tx, batchId));
  if (batch === undefined || batch.settled || batch.status === "open") return;
  let after: ClientId | null = null;
  while (batch.status === "dropped") {
    const last: ClientId | undefined = await inTx((tx) => removeBrought(tx, ledger, batchId, after));
    if (last === undefined) break;
    after = last;
  }
  for (const readModel of ledger.readModels)
    while ((await inTx((tx) => readModel.settle(tx, batch, settledAtOnce))) > 0);
  await inTx((tx) => markSettled(tx, batchId));
};

const removeBrought = async (tx: Tx, { readModels }: Ledger, batchId: BatchId, after: ClientId | null) => {
  const clients = (await clientsOfBatch(tx, batchId, after, settledAtOnce)).map(({ clientId }) => clientId);
  for (const readModel of readModels) await readModel.drop(tx, clients, batchId);
  return clients.at(-1);
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
