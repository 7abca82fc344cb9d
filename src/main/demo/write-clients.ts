import { loadPolicy } from "../../contexts/access/public.ts";
import { type EntryToStore, insertEntries } from "../../contexts/dossier/ledger-store.ts";
import {
  type Dossier,
  historyOf,
  insertClients,
  keptCitizenNumber,
  type NewClient,
  workerOn,
} from "../../contexts/dossier/public.ts";
import type { BatchId } from "../../kernel/ids.ts";
import { ok } from "../../kernel/result.ts";
import { takeNumbers } from "../../platform/counter.ts";
import { type Given, type Tx, unitOfWork } from "../../platform/unit-of-work.ts";
import { citizenNumbers, mostWithCitizenNumber } from "./citizen-numbers.ts";
import { historyOfClient, type PlannedEntry } from "./client-history.ts";
import { type Delivery, deliveryOf } from "./deliveries.ts";
import { ledgerOf } from "./demo-ledger.ts";
import { clientId, type DemoWork, demoAct, expected } from "./demo-work.ts";

/** Clients per transaction: some seconds of work, far within the limit of a transaction also where a machine is slow. */
const chunkSize = { embedded: 500, server: 1_000 } as const;

/** A client with the entries of its ledger beside where each came from. */
type Written = NewClient & Dossier & { readonly planned: readonly PlannedEntry[] };

/**
 * Writes clients with their whole ledgers, chunk by chunk, from where it was stopped. They are new, so there is nothing
 * to decide against and no other who could add to them: no ledger is read back.
 */
export const writeClients = async (work: DemoWork, deliveries: readonly Delivery[], done: number): Promise<number> => {
  const numberOf = work.clients > mostWithCitizenNumber ? () => null : citizenNumbers();
  const size = chunkSize[work.opened.installation.database.kind];
  let entries = 0;
  for (let from = done + 1; from <= work.clients; from += size) {
    const until = Math.min(from + size - 1, work.clients);
    const act = demoAct(work, "writeDemoClients");
    const written = await unitOfWork(work.opened.installation)(work.administrator, act, async (tx, given) => {
      const clients = await clientsFrom(work, tx, given, { from, until, numberOf });
      const count = await write(work, tx, clients, deliveries);
      tx.note({ clients: clients.length, entries: count });
      return ok(count);
    });
    entries += expected(written);
    work.progress(until, work.clients);
  }
  return entries;
};

type Chunk = { readonly from: number; readonly until: number; readonly numberOf: (n: number) => string | null };

const clientsFrom = async (
  { seed, setting, opened }: DemoWork,
  tx: Tx,
  given: Given,
  { from, until, numberOf }: Chunk,
): Promise<Written[]> => {
  const firstNumber = await takeNumbers(tx, "client", until - from + 1);
  return Array.from({ length: until - from + 1 }, (_, i): Written => {
    const n = from + i;
    const id = clientId(seed, n);
    const { name, birthYear, entries: planned } = historyOfClient(seed, n, setting);
    const citizenNumber = numberOf(n);
    const kept =
      citizenNumber === null
        ? { citizenCipher: null, citizenHash: null }
        : keptCitizenNumber(tx, opened.keys, id, citizenNumber);
    const entries = ledgerOf(planned, given.now);
    return { clientId: id, number: firstNumber + i, name, birthYear, ...kept, entries, planned };
  });
};

const write = async (
  work: DemoWork,
  tx: Tx,
  clients: readonly Written[],
  deliveries: readonly Delivery[],
): Promise<number> => {
  await insertClients(tx, clients, new Map(clients.map((client) => [client.clientId, lastOf(client)])));
  const groups = groupsOf(work, clients, deliveries);
  for (const { batchId, by, entries } of groups) {
    const as = by === null ? tx : { ...tx, actor: { ...tx.actor, name: `person:${by}` } };
    await insertEntries(as, entries, batchId);
  }
  // lists show it before the batches are applied; nobody can sign in yet, and it need not be moved over all at once
  const policy = await loadPolicy(tx);
  for (const readModel of work.ledger.readModels) await readModel.refresh(tx, clients, policy, null);
  return groups.reduce((sum, { entries }) => sum + entries.length, 0);
};

const lastOf = ({ clientId: id, entries }: Written) => {
  const last = entries.at(-1);
  if (last === undefined) throw new Error(`client ${id} has no entries`);
  return { lastEntry: last.number, lastRecordedAt: last.recordedAt };
};

type Group = { readonly batchId: BatchId | null; readonly by: string | null; readonly entries: EntryToStore[] };

/** What is written at once: a delivery, or the newest entries of one caseworker's clients. */
const groupsOf = (
  { today }: DemoWork,
  clients: readonly Written[],
  deliveries: readonly Delivery[],
): readonly Group[] => {
  const groups = new Map<string, Group>(deliveries.map(({ key, id }) => [key, { batchId: id, by: null, entries: [] }]));
  for (const { clientId: id, entries, planned } of clients) {
    let newest: Group | undefined;
    for (const [i, entry] of entries.entries()) {
      const key = deliveryOf(planned[i] as PlannedEntry, today);
      if (key === null) newest ??= newestOf(groups, workerOn(historyOf(entries), today));
      const group = key === null ? newest : groups.get(key);
      if (group === undefined) throw new Error(`no delivery ${key}`);
      group.entries.push({ clientId: id, entry });
    }
  }
  return [...groups.values()].filter(({ entries }) => entries.length > 0);
};

const newestOf = (groups: Map<string, Group>, by: string | null): Group => {
  const key = `by ${by}`;
  const group = groups.get(key) ?? { batchId: null, by, entries: [] };
  groups.set(key, group);
  return group;
};
