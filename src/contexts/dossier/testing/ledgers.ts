import type { BatchId, ClientId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { TestCommissioner } from "../../access/testing/a-commissioner.ts";
import { findBatch, openBatch } from "../batch-store.ts";
import type { NewEntry } from "../domain/amend.ts";
import type { Entry } from "../domain/entry.ts";
import { type Ledger, makeLedger, type ReadModel } from "../ledger.ts";
import { scanLedgers, type TimeOf } from "../ledger-scan.ts";
import { applyBatch, revokeChunk, settleBatch } from "../use-cases/batches.ts";

/** A ledger that keeps these lists. */
export const ledgerWith = (...readModels: readonly ReadModel[]): Ledger => makeLedger(readModels);

/** All entries of a client that may be seen, as the figures read them. */
export const entriesOf = (
  { run }: TestCommissioner,
  clientId: ClientId,
  time: TimeOf = "known",
): Promise<readonly Entry[]> =>
  run(async (tx) => {
    for await (const dossiers of scanLedgers(tx, [clientId], time)) return dossiers[0]?.entries ?? [];
    return [];
  });

/** An entry of a made-up ledger as something to append after `last` others; undefined when it would be about nothing. */
export const appendable = (entry: Entry, last: number): NewEntry | undefined => {
  const { number, recordedAt, knownFrom, ...says } = entry;
  if ("target" in says) return last === 0 ? undefined : ({ ...says, target: Math.min(says.target, last) } as NewEntry);
  return { ...says, subject: says.subject === number || says.subject > last ? "own" : says.subject } as NewEntry;
};

export const anOpenBatch = (
  { run }: TestCommissioner,
  over: { readonly historyLoadAt?: string; readonly revokes?: BatchId } = {},
): Promise<BatchId> =>
  run(async (tx, given) => {
    const { historyLoadAt = null, revokes = null } = over;
    const kind = revokes === null ? "import" : "revocation";
    const what = { kind, label: "test", historyLoadAt: historyLoadAt as Instant | null, revokes } as const;
    return (await openBatch(tx, given, what)).id;
  });

/** Appends to clients within a batch; nothing shows before it is applied. */
export const appendInBatch = (
  { run }: TestCommissioner,
  ledger: Ledger,
  batch: BatchId,
  clients: readonly ClientId[],
  entries: readonly NewEntry[],
) => run((tx, given) => ledger.appendToBatch(tx, given, batch, clients, () => entries));

/** Makes a batch visible, and removes what it replaced. */
export const apply = async (
  { run, clock, installation, operator }: TestCommissioner,
  ledger: Ledger,
  batch: BatchId,
): Promise<boolean> => {
  const applied = await run((tx) => applyBatch(tx, batch, clock.now));
  await settleBatch({ installation, actor: operator, ledger }, batch);
  return applied;
};

/** Withdraws a whole batch, as revoking an import does. */
export const revokeBatch = async (commissioner: TestCommissioner, ledger: Ledger, revokes: BatchId): Promise<void> => {
  const id = await anOpenBatch(commissioner, { revokes });
  await commissioner.run(async (tx, given) => {
    const revocation = await findBatch(tx, id);
    if (revocation === undefined) throw new Error("no revocation");
    await revokeChunk(tx, given, ledger, { revocation, after: null, size: 1_000 });
  });
  await apply(commissioner, ledger, id);
};
