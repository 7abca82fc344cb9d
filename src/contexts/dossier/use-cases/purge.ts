import { subtractDuration } from "../../../kernel/duration.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import { type Instant, instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { countOldLog, deleteOldLog } from "../../../platform/log/delete-log.ts";
import { insertLogLines } from "../../../platform/log/log-line.ts";
import { type Actor, type Given, type Installation, type Tx, unlogged } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Settings } from "../../access/public.ts";
import { type Due, laterOf } from "../domain/keeping.ts";
import {
  beginPurgeRun,
  findUnfinishedRun,
  lockPurgeRun,
  type PurgeRun,
  savePurgeRun,
  type WantedRun,
} from "../purge-run-store.ts";
import {
  type ClientTable,
  countEntries,
  erasePersons,
  isSomeBatchOpen,
  ledgerDays,
  lockClientsToPurge,
  nextClientsToPurge,
  personsAmong,
  removeDossiers,
} from "../purge-store.ts";
import { dueOf } from "./due-by-terms.ts";

export type { PurgeRun } from "../purge-run-store.ts";

/** While an import is applied or revoked nobody may go; what the run did by then stands. */
export type PurgeRefusal = { readonly code: "import-under-way" };

export type PurgeWork = {
  readonly installation: Installation;
  readonly actor: Actor;
  readonly trace: string;
  /** Of other contexts. */
  readonly clientTables: readonly ClientTable[];
  /** Clients looked at; called after each chunk. May throw to stop: the run goes on from there later. */
  readonly progress?: (clients: number) => void;
  readonly chunkSize?: number;
};

/** Clients per transaction; those who go can't be written to meanwhile, so it is short. */
const clientsAtOnce = 500;
const logLinesAtOnce = 20_000;

/**
 * Deletes what is past its term, chunk by chunk, each a transaction of its own under the purge's database role: first
 * clients, then whole segments of the log. Killed anywhere it leaves whole clients; given again on the same day it goes
 * on, and what is gone stays gone. A dry run reads and counts the same.
 */
export const purge = async (work: PurgeWork, how: "delete" | "dry-run"): Promise<Result<PurgeRun, PurgeRefusal>> => {
  // its terms and its day belong together, also when midnight falls between two transactions
  const { onDay, settingsVersion, settings } = await unlogged(work.installation, work.actor, async (tx, { today }) => {
    const policy = await loadPolicy(tx);
    return { onDay: today, settingsVersion: policy.version, settings: policy.on(today) };
  });
  const wanted = { deletes: how === "delete", onDay, settingsVersion };
  let run = await asPurge(work, (tx, { now }) => begin(tx, wanted, now));
  while (run.finishedAt === null) {
    const { number } = run;
    const done = await asPurge(work, (tx, given) => nextChunk({ ...work, settings }, tx, given, number));
    if (!done.ok) return done;
    run = done.value;
    work.progress?.(run.clients);
  }
  return ok(run);
};

const asPurge = <T>({ installation, actor }: PurgeWork, step: (tx: Tx, given: Given) => Promise<T>): Promise<T> =>
  unlogged(installation, actor, step, { role: "trede_purge" });

/**
 * The run of that day that was stopped, or that another process is doing, goes on; else a new one begins. When another one
 * began at the same moment it is looked at first: it may be the same.
 */
const begin = async (tx: Tx, wanted: WantedRun, startedAt: Instant): Promise<PurgeRun> => {
  for (;;) {
    const run = (await findUnfinishedRun(tx, wanted)) ?? (await beginPurgeRun(tx, { ...wanted, startedAt }));
    if (run !== undefined) return run;
  }
};

type Chunk = PurgeWork & { readonly settings: Settings };

const nextChunk = async (
  chunk: Chunk,
  tx: Tx,
  given: Given,
  number: number,
): Promise<Result<PurgeRun, PurgeRefusal>> => {
  const run = await lockPurgeRun(tx, number);
  // another process did the rest
  if (run.finishedAt !== null) return ok(run);
  const clients = await nextClientsToPurge(tx, run.doneUpto, chunk.chunkSize ?? clientsAtOnce);
  if (clients.length === 0) return ok(await nextOfLog(chunk, tx, given, run));
  if (run.deletes && (await isSomeBatchOpen(tx))) return refuse({ code: "import-under-way" });
  const found = dueOf(await ledgerDays(tx, clients), chunk.settings, run.onDay, given);
  const decided = run.deletes ? await lockedDue(chunk, tx, given, run, found) : ok(found);
  if (!decided.ok) return decided;
  const due = decided.value;
  const persons = await personsAmong(tx, due.persons);
  const entries = await countEntries(tx, due.dossiers);
  if (run.deletes) {
    const gone = new Set(due.dossiers);
    await erasePersons(
      tx,
      persons.filter((clientId) => !gone.has(clientId)),
      run.onDay,
    );
    await removeDossiers(tx, due.dossiers, chunk.clientTables);
  }
  const counts = { persons: persons.length, dossiers: due.dossiers.length, entries };
  if (run.deletes && counts.persons + counts.dossiers > 0) await logIt(chunk, tx, given, { run: number, ...counts });
  return ok(
    await savePurgeRun(tx, {
      ...run,
      doneUpto: clients.at(-1)?.id ?? null,
      clients: run.clients + clients.length,
      persons: run.persons + counts.persons,
      dossiers: run.dossiers + counts.dossiers,
      entries: run.entries + counts.entries,
      held: run.held + found.held,
      endedBefore: laterOf(run.endedBefore, due.endedBefore),
    }),
  );
};

/**
 * The same, decided again now that nobody can add anything. An import that began meanwhile may have added what is not seen
 * yet; one that begins after this finds them gone, and makes them anew.
 */
const lockedDue = async (
  chunk: Chunk,
  tx: Tx,
  given: Given,
  run: PurgeRun,
  { persons }: Due,
): Promise<Result<Due, PurgeRefusal>> => {
  const locked = await lockClientsToPurge(tx, persons);
  if (await isSomeBatchOpen(tx)) return refuse({ code: "import-under-way" });
  return ok(dueOf(await ledgerDays(tx, locked), chunk.settings, run.onDay, given));
};

/** A part of the log; when nothing of it is left to go, the run is over. */
const nextOfLog = async (chunk: Chunk, tx: Tx, given: Given, run: PurgeRun): Promise<PurgeRun> => {
  const before = logGoesBefore(run.onDay, chunk.settings);
  const part = run.deletes
    ? await deleteOldLog(tx, tx.tenantId, { before, atMost: logLinesAtOnce, now: given.now })
    : await countOldLog(tx, tx.tenantId, before);
  const counted = {
    ...run,
    logSegments: run.logSegments + part.segments,
    logLines: run.logLines + part.lines,
  };
  if (run.deletes && part.segments > 0) {
    await logIt(chunk, tx, given, { run: run.number, logSegments: part.segments, logLines: part.lines });
    return savePurgeRun(tx, counted);
  }
  const { number, deletes, clients, persons, dossiers, entries, logSegments, logLines } = counted;
  await logIt(chunk, tx, given, {
    run: number,
    finished: true,
    ...{ deletes, clients, persons, dossiers, entries, logSegments, logLines },
  });
  return savePurgeRun(tx, { ...counted, doneUpto: null, finishedAt: given.now });
};

/** The log that is deleted on a day was sealed before this moment. In world time: to the hour a term of years is not. */
export const logGoesBefore = (onDay: PlainDate, { keepLog }: Pick<Settings, "keepLog">): Instant =>
  instant(`${subtractDuration(onDay, keepLog)}T00:00:00Z`);

/** Under the role of the purge, in its transaction. It names nobody: who is gone is gone. */
const logIt = (
  { installation, trace }: Chunk,
  tx: Tx,
  { now, newId }: Given,
  detail: { readonly run: number; readonly deletes?: boolean; readonly [what: string]: unknown },
): Promise<void> =>
  insertLogLines(tx, [
    {
      tenantId: tx.tenantId,
      id: newId(),
      trail: "processing",
      at: now,
      epoch: installation.epoch,
      activity: detail.deletes === false ? "countOnTerm" : "deleteOnTerm",
      purpose: "administration",
      actor: tx.actor.name,
      role: tx.actor.roles.join(" "),
      clientId: null as ClientId | null,
      outcome: "done",
      trace,
      detail,
    },
  ]);
