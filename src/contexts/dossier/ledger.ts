import type { BatchId, ClientId, EntryNumber, PersonId } from "../../kernel/ids.ts";
import { addSeconds, type Instant, instantOf, millisecondsOf } from "../../kernel/instant.ts";
import { ok, type Refusal, type Result, refuse } from "../../kernel/result.ts";
import { allDone } from "../../platform/database/all-done.ts";
import type { Given, Tx } from "../../platform/unit-of-work.ts";
import { findPerson, loadPolicy, type Policy } from "../access/public.ts";
import { type Batch, holdOpenBatches } from "./batch-store.ts";
import { insertClients, isNumberKnown, type LastEntry, type NewClient, noEntryYet } from "./client-store.ts";
import type { NewEntry } from "./domain/amend.ts";
import { type ChangedMeanwhile, isChangedMeanwhile } from "./domain/changed-meanwhile.ts";
import type { Entry } from "./domain/entry.ts";
import type { Recorded } from "./domain/timeline.ts";
import {
  type EntryToStore,
  insertEntries,
  loadLedgers,
  lockClients,
  moveClientsOn,
  type StoredLedger,
} from "./ledger-store.ts";

/** A client with all its entries, for who makes lists of it. */
export type Dossier = { readonly clientId: ClientId; readonly entries: readonly Entry[] };

/** Tables that can be thrown away and made anew from ledgers; written in the transaction of the entry (DESIGN). */
export type ReadModel = {
  /** Each with tenant_id, client_id, batch_id and replaced_by: a row shows when the first is applied and the other is not. */
  readonly tables: readonly string[];
  /** Makes the rows of clients who have none yet, with a batch or outside one. */
  readonly add: (tx: Tx, dossiers: readonly Dossier[], policy: Policy, batchId: BatchId | null) => Promise<void>;
  /** Makes the rows of these clients anew: those that are seen; or those of a batch, which will replace the seen ones. */
  readonly refresh: (tx: Tx, dossiers: readonly Dossier[], policy: Policy, batchId: BatchId | null) => Promise<void>;
  /** Of these clients those whose rows, as they are seen, are not what their entries and the settings make. */
  readonly differing: (tx: Tx, dossiers: readonly Dossier[], policy: Policy) => Promise<readonly ClientId[]>;
  /** Removes what an applied batch replaced, or lets it stand when the batch was dropped: of some clients. 0: nothing is left. */
  readonly settle: (tx: Tx, batch: Pick<Batch, "id" | "status">, clients: number) => Promise<number>;
  /** Removes what a dropped batch brought for these clients. */
  readonly drop: (tx: Tx, clients: readonly ClientId[], batchId: BatchId) => Promise<number>;
};

export type AppendRefusal = { readonly code: "client-not-found" } | ChangedMeanwhile;

export type Decision<R extends Refusal> = (
  entries: readonly Recorded[],
  clientId: ClientId,
) => Result<readonly NewEntry[], R>;

export type Appended = { readonly clientId: ClientId; readonly entries: readonly EntryNumber[] };

export type Ledger = {
  /** Decides per client on what stands now, under a lock, and appends. All or nothing: one refusal refuses all. */
  readonly append: <R extends Refusal>(
    tx: Tx,
    given: Given,
    clients: readonly ClientId[],
    decide: Decision<R>,
  ) => Promise<Result<readonly Appended[], R | AppendRefusal>>;
  /** The same within a batch: what is decided sees the batch's own earlier entries, others do not see it until it is applied. */
  readonly appendToBatch: (
    tx: Tx,
    given: Given,
    batchId: BatchId,
    clients: readonly ClientId[],
    /** `next` is the number the first new entry will have, for what refers to a sibling. */
    decide: (entries: readonly Recorded[], clientId: ClientId, next: number) => readonly NewEntry[],
    /** Clients among them who are made now, with their first entries. */
    fresh?: readonly NewClient[],
  ) => Promise<readonly Appended[]>;
  readonly readModels: readonly ReadModel[];
};

export const makeLedger = (readModels: readonly ReadModel[]): Ledger => ({
  readModels,
  append: async (tx, given, clients, decide) => {
    const locked = await lockClients(tx, [...new Set(clients)]);
    await holdOpenBatches(tx);
    const ledgers = await loadLedgers(tx, locked);
    if (ledgers.length < new Set(clients).size || ledgers.some(isOnlyWaiting))
      return refuse({ code: "client-not-found" });
    const grown: Grown[] = [];
    for (const ledger of ledgers) {
      const decided = decide(ledger.seen, ledger.clientId);
      if (!decided.ok) return refuse(await withItsName(tx, decided.refusal));
      grown.push(grow(ledger, decided.value, given.now));
    }
    const changed = grown.filter(({ added }) => added.length > 0);
    await insertEntries(tx, toStore(changed), null);
    await moveOn(tx, changed);
    await refreshAfter(tx, readModels, changed);
    return ok(
      changed.map(({ ledger, added }) => ({ clientId: ledger.clientId, entries: added.map(({ number }) => number) })),
    );
  },
  appendToBatch: async (tx, given, batchId, clients, decide, fresh = []) => {
    const freshIds = new Set(fresh.map(({ clientId }) => clientId));
    const known = await lockAndLoad(
      tx,
      clients.filter((id) => !freshIds.has(id)),
    );
    const ledgers = [...known, ...fresh.map(({ clientId }) => emptyLedger(clientId))];
    const changed = ledgers
      .map((ledger) =>
        grow(ledger, decide(withWaiting(ledger, batchId), ledger.clientId, ledger.lastEntry + 1), given.now),
      )
      .filter(({ added }) => added.length > 0);
    await makeClients(tx, fresh, changed);
    const policy = await loadPolicy(tx);
    const dossiers = changed.map(({ ledger, added }) => ({
      clientId: ledger.clientId,
      entries: [...withWaiting(ledger, batchId), ...added],
    }));
    const isFresh = ({ clientId }: { readonly clientId: ClientId }): boolean => freshIds.has(clientId);
    const before = changed.filter(({ ledger }) => !isFresh(ledger));
    const [made, grown] = [dossiers.filter(isFresh), dossiers.filter((dossier) => !isFresh(dossier))];
    // the database writes entries while the lists are worked out here; none of these waits for another's rows
    await allDone([
      insertEntries(tx, toStore(changed), batchId),
      moveOn(tx, before),
      ...readModels.map((readModel) => readModel.add(tx, made, policy, batchId)),
      ...readModels.map((readModel) => readModel.refresh(tx, grown, policy, batchId)),
    ]);
    return changed.map(({ ledger, added }) => ({
      clientId: ledger.clientId,
      entries: added.map(({ number }) => number),
    }));
  },
});

const emptyLedger = (clientId: ClientId): StoredLedger => ({ clientId, ...noEntryYet, seen: [], waiting: new Map() });

/** Somebody who is only in imports that are not applied yet is there for nobody. */
const isOnlyWaiting = ({ seen, waiting }: StoredLedger): boolean => seen.length === 0 && waiting.size > 0;

/** What the batch itself sees: all that is seen and its own entries. */
const withWaiting = (ledger: StoredLedger, batchId: BatchId): readonly Recorded[] => {
  const waiting = ledger.waiting.get(batchId);
  return waiting === undefined ? ledger.seen : [...ledger.seen, ...waiting];
};

/** Who looked for these clients a moment ago would find others now, one less or one more: find them again, and begin again. */
export class ClientGone extends Error {
  constructor(cause?: unknown) {
    super("a client was deleted on term or registered meanwhile; nothing of this chunk was written", { cause });
  }
}

/** Somebody who was to be made may have been registered at the desk meanwhile. */
const makeClients = async (tx: Tx, fresh: readonly NewClient[], grown: readonly Grown[]): Promise<void> => {
  try {
    await insertClients(tx, fresh, new Map(grown.map((each) => [each.ledger.clientId, lastOf(each)])));
  } catch (error) {
    throw isNumberKnown(error) ? new ClientGone(error) : error;
  }
};

/** Of a client that was deleted meanwhile nothing may be lost in silence. */
const lockAndLoad = async (tx: Tx, clients: readonly ClientId[]): Promise<StoredLedger[]> => {
  const wanted = new Set(clients);
  const locked = await lockClients(tx, [...wanted]);
  if (locked.length < wanted.size) throw new ClientGone();
  return loadLedgers(tx, locked);
};

type Grown = { readonly ledger: StoredLedger; readonly added: readonly Entry[] };

/** Gives new entries their numbers and times. The clock may stand still or step back; a client's entries still rise. */
const grow = (ledger: StoredLedger, entries: readonly NewEntry[], now: Instant): Grown => {
  const last = ledger.lastEntry;
  let at = now > ledger.lastRecordedAt ? now : addMillisecond(ledger.lastRecordedAt);
  const added = entries.map((entry, i): Entry => {
    if (i > 0) at = addMillisecond(at);
    const number = (last + 1 + i) as EntryNumber;
    const times = { number, recordedAt: at, knownFrom: at };
    if ("target" in entry) return { ...entry, ...times } as Entry;
    return { ...entry, subject: entry.subject === "own" ? number : entry.subject, ...times } as Entry;
  });
  return { ledger, added };
};

const addMillisecond = (at: Instant): Instant => instantOf(millisecondsOf(at) + 1);

const toStore = (grown: readonly Grown[]): EntryToStore[] =>
  grown.flatMap(({ ledger, added }) => added.map((entry) => ({ clientId: ledger.clientId, entry })));

const lastOf = ({ ledger, added }: Grown): LastEntry => {
  const final = added.at(-1);
  return { lastEntry: final?.number ?? ledger.lastEntry, lastRecordedAt: final?.recordedAt ?? ledger.lastRecordedAt };
};

const moveOn = (tx: Tx, grown: readonly Grown[]): Promise<void> =>
  moveClientsOn(
    tx,
    grown.map((each) => ({ id: each.ledger.clientId, ...lastOf(each) })),
  );

/** What is seen is made anew, and so is what waits: an import under way must not carry an older view over this one. */
const refreshAfter = async (tx: Tx, readModels: readonly ReadModel[], grown: readonly Grown[]): Promise<void> => {
  if (grown.length === 0) return;
  const policy = await loadPolicy(tx);
  const seen = grown.map(({ ledger, added }) => ({ clientId: ledger.clientId, entries: [...ledger.seen, ...added] }));
  for (const readModel of readModels) await readModel.refresh(tx, seen, policy, null);
  const batches = new Set(grown.flatMap(({ ledger }) => [...ledger.waiting.keys()]));
  for (const batchId of batches) {
    const waiting = grown
      .filter(({ ledger }) => ledger.waiting.has(batchId))
      .map(({ ledger, added }) => ({
        clientId: ledger.clientId,
        entries: [...withWaiting(ledger, batchId), ...added],
      }));
    for (const readModel of readModels) await readModel.refresh(tx, waiting, policy, batchId);
  }
};

/** Known-at questions end a minute before now: until then a transaction that recorded earlier may still come in. */
export const knownAtMargin = 60;

export type KnownAtRefusal = { readonly code: "known-at-too-recent"; readonly latest: Instant };

/** A moment one may ask about; undefined (now) always is. */
export const askableMoment = (knownAt: Instant | undefined, now: Instant): Result<Instant | null, KnownAtRefusal> => {
  const latest = addSeconds(now, -knownAtMargin);
  if (knownAt === undefined) return ok(null);
  return knownAt > latest ? refuse({ code: "known-at-too-recent", latest }) : ok(knownAt);
};

/** Who came between is told by name: the decision only knows what the ledger says of them. */
const withItsName = async <R extends Refusal>(tx: Tx, refusal: R): Promise<R> => {
  if (!isChangedMeanwhile(refusal) || refusal.newest === null) return refusal;
  const { newest } = refusal;
  if (!newest.by.startsWith("person:")) return refusal;
  const person = await findPerson(tx, newest.by.slice("person:".length) as PersonId);
  return person === undefined ? refusal : { ...refusal, newest: { ...newest, by: person.name } };
};
