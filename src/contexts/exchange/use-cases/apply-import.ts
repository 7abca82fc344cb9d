import type { PersonId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { takeNumbers } from "../../../platform/counter.ts";
import { type Given, type Tx, unitOfWork } from "../../../platform/unit-of-work.ts";
import {
  applyBatch,
  completePersons,
  type Entry,
  historyOf,
  type NewClient,
  type NewEntry,
  openBatch,
} from "../../dossier/public.ts";
import { changeOfRow } from "../domain/row-changes.ts";
import { factsOf } from "../domain/row-facts.ts";
import { changeImport, type Import, type ImportId, lockImport, runningImport } from "../import-store.ts";
import { addRowLinks, type RowLink } from "../row-link-store.ts";
import { unstageAll } from "../staging-store.ts";
import { workerCodes } from "./code-lists.ts";
import type { ImportRefusal, ImportWork } from "./import-act.ts";
import { type Chunk, type FreshClient, type Row, readChunk } from "./read-chunk.ts";

/** Says that a checked file is to be applied; with faults only when its good rows are asked for. */
export const beginApplying = (
  work: ImportWork,
  id: ImportId,
  goodRows: boolean,
): Promise<Result<Import, ImportRefusal>> =>
  unitOfWork(work.installation)<Import, ImportRefusal>(
    work.actor,
    { ...work.act, activity: "applyImport" },
    async (tx, given) => {
      const found = await lockImport(tx, id);
      if (found === undefined) return refuse({ code: "no-such-import" });
      const refusal = whyNotApply(found, goodRows);
      if (refusal !== undefined) return refuse(refusal);
      const running = await runningImport(tx);
      if (running !== undefined) return refuse({ code: "another-import-runs", number: running.number });
      const label = found.fileName;
      const batch = await openBatch(tx, given, {
        kind: "import",
        label,
        historyLoadAt: found.recordedAt,
        revokes: null,
      });
      await changeImport(tx, id, { status: "applying", batchId: batch.id, goodRows, doneUpto: "" }, given.now);
      tx.note({ import: found.number, batch: batch.number, goodRows });
      const begun: Import = { ...found, status: "applying", batchId: batch.id, goodRows, doneUpto: "" };
      await work.handOn?.(tx, begun);
      return ok(begun);
    },
  );

const whyNotApply = ({ status, counts }: Import, goodRows: boolean): ImportRefusal | undefined => {
  if (status === "reading") return { code: "not-checked-yet" };
  if (status === "faulty" && !goodRows) return { code: "has-faults", faults: counts.faults };
  if (status === "unchanged" || (status === "faulty" && counts.newRows + counts.changedRows === 0))
    return { code: "nothing-to-apply" };
  if (status === "revoked" || status === "dropped") return { code: "already-revoked" };
  return status === "checked" || status === "faulty" ? undefined : { code: "already-applied" };
};

/**
 * Applies an import chunk by chunk from where it was, then makes it visible at once. Stopped anywhere, it goes on. The
 * next chunk is read and decrypted while the present one is written.
 */
export const applyImport = async (work: ImportWork, id: ImportId): Promise<Import> => {
  let chunk = await readChunk(work, id, null);
  for (;;) {
    const following = chunk.staged.length === 0 ? undefined : readChunk(work, id, chunk.upto);
    // heard of below; until then it must not end the process
    following?.catch(() => undefined);
    try {
      const next = await applyChunk(work, id, chunk);
      work.progress?.(next.counts.done, next.counts.good);
      if (next.status !== "applying") return next;
      // another process may have gone on with it meanwhile
      chunk =
        following !== undefined && next.doneUpto === chunk.upto ? await following : await readChunk(work, id, null);
    } finally {
      await following?.catch(() => undefined);
    }
  }
};

const applyChunk = async (work: ImportWork, id: ImportId, chunk: Chunk): Promise<Import> => {
  const done = await unitOfWork(work.installation)(
    work.actor,
    { ...work.act, activity: "applyImport" },
    async (tx, given) => {
      const found = await lockImport(tx, id);
      if (found === undefined) throw new Error(`no import ${id}`);
      const isElsewhere = found.status !== "applying" || found.doneUpto !== chunk.after;
      if (isElsewhere) return ok(found);
      const isLast = chunk.staged.length === 0;
      return ok(isLast ? await finish(work, tx, given, found) : await applyRows(work, tx, given, found, chunk));
    },
  );
  if (!done.ok) throw new Error(`a chunk can't be refused: ${done.refusal.code}`);
  return done.value;
};

const finish = async (work: ImportWork, tx: Tx, given: Given, found: Import): Promise<Import> => {
  if (found.batchId === null) throw new Error("an import without a batch");
  await unstageAll(tx, found.id);
  await changeImport(tx, found.id, { status: "applied" }, given.now);
  await applyBatch(tx, work.ledger, found.batchId, work.installation.clock.now);
  tx.note({ import: found.number, entries: found.counts.entries });
  return { ...found, status: "applied" };
};

const applyRows = async (work: ImportWork, tx: Tx, given: Given, found: Import, chunk: Chunk): Promise<Import> => {
  const { batchId, feed, mapping } = found;
  if (batchId === null) throw new Error("an import without a batch");
  const { staged, before, rows, fresh } = chunk;
  await completePersons(tx, chunk.told);
  const byClient = Map.groupBy(rows, ({ clientId }) => clientId);
  const workers = await workerCodes(tx);
  const links: RowLink[] = [];
  let entries = 0;
  await work.ledger.appendToBatch(
    tx,
    given,
    batchId,
    [...byClient.keys()],
    (ledger, clientId, next) => {
      const mine = (byClient.get(clientId) ?? []).toSorted((a, b) => a.line - b.line);
      const decided = entriesFor({ mine, before, workers, next, ledger, format: mapping.format });
      links.push(...decided.links);
      entries += decided.entries.length;
      return decided.entries;
    },
    await numbered(tx, fresh),
  );
  await addRowLinks(tx, feed, batchId, links);
  const { counts } = found;
  const now = {
    ...counts,
    done: counts.done + staged.length,
    entries: counts.entries + entries,
    newClients: counts.newClients,
  };
  const doneUpto = chunk.upto;
  await changeImport(tx, found.id, { counts: now, doneUpto }, given.now);
  tx.note({ import: found.number, clients: byClient.size, newClients: fresh.length, entries });
  return { ...found, counts: now, doneUpto };
};

/** New clients get the next numbers, under the lock on the counter, so that none is given out twice. */
const numbered = async (tx: Tx, fresh: readonly FreshClient[]): Promise<NewClient[]> => {
  const first = fresh.length === 0 ? 0 : await takeNumbers(tx, "client", fresh.length);
  return fresh.map((client, i) => ({ ...client, number: first + i }));
};

type Deciding = {
  readonly mine: readonly Row[];
  readonly before: ReadonlyMap<string, RowLink>;
  readonly workers: ReadonlyMap<string, PersonId>;
  readonly next: number;
  readonly ledger: readonly Entry[];
  readonly format: Import["format"];
};

/** All entries for one client out of its rows; somebody who was not known to the office yet is registered first. */
const entriesFor = ({
  mine,
  before,
  workers,
  next,
  ledger,
  format,
}: Deciding): { entries: NewEntry[]; links: RowLink[] } => {
  const entries: NewEntry[] = [];
  const planned = mine.map((row) => ({ row, facts: factsOf(format, row.fields) }));
  const days = planned.flatMap(({ facts }) => facts.map(({ validFrom }) => validFrom)).toSorted();
  const [first] = days;
  const isNew = ledger.length === 0 || historyOf(ledger).registeredOn === null;
  if (isNew && first !== undefined)
    entries.push({ kind: "client-registered", subject: "own", validFrom: first, validUntil: null, body: {} });
  const links = planned.map(({ row: { keyHash, rowHash, clientId }, facts }) => {
    const change = changeOfRow(facts, before.get(keyHash)?.links ?? {}, workers, next + entries.length);
    entries.push(...change.entries);
    return { keyHash, clientId, rowHash, links: change.links };
  });
  return { entries, links };
};
