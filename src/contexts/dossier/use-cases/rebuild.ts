import type { BatchId, ClientId } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/result.ts";
import {
  type Act,
  type Actor,
  type Given,
  type Installation,
  type Tx,
  unitOfWork,
} from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { holdOpenBatches } from "../batch-store.ts";
import type { Ledger } from "../ledger.ts";
import { scanLedgers } from "../ledger-scan.ts";
import { loadLedgers, lockClients, type StoredLedger } from "../ledger-store.ts";
import {
  lockRebuild,
  nextClients,
  type Rebuild,
  removeOfDropped,
  removeOfNobody,
  rowTexts,
  saveRebuild,
} from "../rebuild-store.ts";

export type { Rebuild } from "../rebuild-store.ts";

export type RebuildWork = {
  readonly installation: Installation;
  readonly ledger: Ledger;
  readonly actor: Actor;
  readonly act: Act;
  /** Clients done; called after each chunk. May throw to stop: the rebuild goes on from there later. */
  readonly progress?: (clients: number) => void;
  readonly chunkSize?: number;
  /** Of those that are compared at once, how many are made anew in one transaction. */
  readonly mendsAtOnce?: number;
};

/** Clients per transaction: they can't be written to meanwhile, so it is short. */
const chunkOf = 500;

/** Clients per transaction where rows are only compared. */
const comparedAtOnce = 2_000;

export type HowToRebuild = "anew" | "go-on" | "settings-moved" | "compare";

/**
 * Throws every list away and makes it anew from the ledger, chunk by chunk, while others work: a client's row is locked, so
 * an append comes before or after. Stopped anywhere, it goes on from there.
 *   anew            from the first client, whatever was done before
 *   go-on           where the last one was stopped; else anew
 *   settings-moved  the same, but only when the last one was made by older settings
 *   compare         from the first client; only who has other rows than their entries make is made anew (each night)
 */
export const rebuildReadModels = async (work: RebuildWork, how: HowToRebuild): Promise<Rebuild> => {
  let rebuild = await inOneTransaction(work, (tx, given) => begin(tx, given, how));
  while (rebuild.finishedAt === null) {
    rebuild = await inOneTransaction(work, (tx, given) => nextChunk(work, tx, given, how));
    work.progress?.(rebuild.clients);
  }
  return rebuild;
};

const inOneTransaction = async (
  { installation, actor, act }: RebuildWork,
  step: (tx: Tx, given: Given) => Promise<Rebuild>,
): Promise<Rebuild> => {
  const done = await unitOfWork(installation)(actor, act, async (tx, given) => {
    const rebuild = await step(tx, given);
    const { clients, rows, differed, finishedAt } = rebuild;
    tx.note({ clients, rows, differed, finished: finishedAt !== null });
    return ok(rebuild);
  });
  if (!done.ok) throw new Error(`a chunk can't be refused: ${done.refusal.code}`);
  return done.value;
};

const begin = async (tx: Tx, given: Given, how: HowToRebuild): Promise<Rebuild> => {
  const last = await lockRebuild(tx);
  const { version } = await loadPolicy(tx);
  if (last !== undefined && how !== "anew" && last.finishedAt === null) return last;
  if (last !== undefined && how === "settings-moved" && last.settingsVersion >= version) return last;
  return saveRebuild(tx, startOf(given, version));
};

const startOf = ({ now }: Given, settingsVersion: number): Rebuild => ({
  startedAt: now,
  settingsVersion,
  doneUpto: null,
  clients: 0,
  rows: 0,
  differed: 0,
  finishedAt: null,
});

const nextChunk = async (work: RebuildWork, tx: Tx, given: Given, how: HowToRebuild): Promise<Rebuild> => {
  const rebuild = await lockRebuild(tx);
  if (rebuild === undefined) throw new Error("a rebuild that was not begun");
  // another process did the rest
  if (rebuild.finishedAt !== null) return rebuild;
  const usual = how === "compare" ? comparedAtOnce : chunkOf;
  const clients = await nextClients(tx, rebuild.doneUpto, work.chunkSize ?? usual);
  if (clients.length === 0) return finish(work, tx, given, rebuild);
  const { done, rows, differed } = await (how === "compare" ? mendClients : rebuildClients)(work, tx, clients);
  return saveRebuild(tx, {
    ...rebuild,
    doneUpto: done.at(-1) ?? null,
    clients: rebuild.clients + done.length,
    rows: rebuild.rows + rows,
    differed: rebuild.differed + differed,
  });
};

/** When the settings moved meanwhile, the first clients were made by the older ones: it starts over. */
const finish = async ({ ledger }: RebuildWork, tx: Tx, given: Given, rebuild: Rebuild): Promise<Rebuild> => {
  const { version } = await loadPolicy(tx);
  if (version > rebuild.settingsVersion) return saveRebuild(tx, startOf(given, version));
  await holdOpenBatches(tx);
  let removed = 0;
  for (const table of ledger.readModels.flatMap(({ tables }) => tables)) {
    removed += await removeOfNobody(tx, table);
    removed += await removeOfDropped(tx, table);
  }
  return saveRebuild(tx, { ...rebuild, differed: rebuild.differed + removed, finishedAt: given.now });
};

type Chunk = {
  /** Those of the chunk that were come to. */
  readonly done: readonly ClientId[];
  readonly rows: number;
  readonly differed: number;
};

/**
 * Who is written to meanwhile may seem to differ: they are looked at again under a lock, and then they do not. Where many differ, as
 * after an upgrade with new lists, no more are made anew at once than a rebuild does; the others have their turn next.
 */
const mendClients = async (work: RebuildWork, tx: Tx, clients: readonly ClientId[]): Promise<Chunk> => {
  const policy = await loadPolicy(tx);
  const differing = new Set<ClientId>();
  for await (const dossiers of scanLedgers(tx, clients))
    for (const { differing: inModel } of work.ledger.readModels)
      for (const id of await inModel(tx, dossiers, policy)) differing.add(id);
  if (differing.size === 0) return { done: clients, rows: 0, differed: 0 };
  const some = clients.filter((id) => differing.has(id)).slice(0, work.mendsAtOnce ?? chunkOf);
  const last = some.at(-1);
  const isAll = some.length === differing.size || last === undefined;
  const done = isAll ? clients : clients.slice(0, clients.indexOf(last) + 1);
  return { ...(await rebuildClients(work, tx, some)), done };
};

const rebuildClients = async ({ ledger }: RebuildWork, tx: Tx, clients: readonly ClientId[]): Promise<Chunk> => {
  const locked = await lockClients(tx, clients);
  await holdOpenBatches(tx);
  const ledgers = await loadLedgers(tx, locked);
  const views = [null, ...new Set(ledgers.flatMap(({ waiting }) => [...waiting.keys()]))];
  const before = await allRows(tx, ledger, clients, views);
  await refresh(tx, ledger, ledgers, views);
  const after = await allRows(tx, ledger, clients, views);
  return { done: clients, rows: after.length, differed: differencesBetween(before, after) };
};

/** What is seen, and what waits for each of some batches. */
type Views = readonly (BatchId | null)[];

const refresh = async (
  tx: Tx,
  { readModels }: Ledger,
  ledgers: readonly StoredLedger[],
  views: Views,
): Promise<void> => {
  const policy = await loadPolicy(tx);
  for (const waitingFor of views) {
    const dossiers = ledgers
      .filter(({ waiting }) => waitingFor === null || waiting.has(waitingFor))
      .map(({ clientId, seen, waiting }) => {
        const own = waitingFor === null ? [] : (waiting.get(waitingFor) ?? []);
        return { clientId, entries: [...seen, ...own].toSorted((a, b) => a.number - b.number) };
      });
    for (const readModel of readModels) await readModel.refresh(tx, dossiers, policy, waitingFor);
  }
};

const allRows = async (
  tx: Tx,
  { readModels }: Ledger,
  clients: readonly ClientId[],
  views: Views,
): Promise<string[]> => {
  const texts: string[] = [];
  for (const table of readModels.flatMap(({ tables }) => tables))
    for (const batchId of views)
      for (const row of await rowTexts(tx, table, clients, batchId)) texts.push(`${table} ${batchId ?? "seen"} ${row}`);
  return texts;
};

const differencesBetween = (before: readonly string[], after: readonly string[]): number =>
  new Set(before).symmetricDifference(new Set(after)).size;
