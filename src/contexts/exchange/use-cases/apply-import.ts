import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type Given, type Tx, unitOfWork } from "../../../platform/unit-of-work.ts";
import { applyBatch, ClientGone, findOtherwiseNumbered, openBatch } from "../../dossier/public.ts";
import { rowEntries } from "../domain/row-entries.ts";
import {
  changeImport,
  findImport,
  type Import,
  type ImportId,
  lockImport,
  moveOn,
  runningImport,
} from "../import-store.ts";
import { addRowLinks, type RowLink } from "../row-link-store.ts";
import { clientGone, orClientGone, timesGone } from "./client-gone.ts";
import { workerCodes } from "./code-lists.ts";
import { compareWithDossiers } from "./compare-with-dossiers.ts";
import type { ImportRefusal, ImportWork } from "./import-act.ts";
import { type Chunk, readChunk } from "./read-chunk.ts";
import { tidyImport } from "./tidy-import.ts";

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
      const { fileName: label, recordedAt: historyLoadAt } = found;
      // its number is given out under a lock, so of two imports that begin at once the second sees the first
      const batch = await openBatch(tx, given, { kind: "import", label, historyLoadAt, revokes: null });
      const running = await runningImport(tx);
      if (running !== undefined) return refuse({ code: "another-import-runs", number: running.number });
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
 * Applies an import chunk by chunk from where it was, then makes it visible at once. Stopped anywhere, it goes on; when
 * another process went on with it meanwhile, this one starts again from where that is. So it does when the purge took a
 * client of a chunk that was read already: the next reading makes that client anew.
 */
export const applyImport = async (work: ImportWork, id: ImportId): Promise<Import> => {
  const gone = timesGone(id);
  for (;;) {
    const written = await applyChunks(work, id);
    // what the delivery says otherwise than dossiers is seen once all of it is there
    const compared = written === "written" ? await compareWithDossiers(work, id) : written;
    if (compared === clientGone.code) gone();
    const done = await finish(work, id);
    if (done.status === "applying") continue;
    await tidyImport(work, id);
    return done;
  }
};

/**
 * Two chunks are under way at once, each in a transaction of its own: while the database writes one, the next is read,
 * decided and sent. They end in order, since each moves the import on from where the one before it ended.
 */
const applyChunks = async (work: ImportWork, id: ImportId): Promise<Written> => {
  let chunk = await readChunk(work, id, null);
  let written: Promise<Written> = Promise.resolve("written");
  while (chunk.staged.length > 0) {
    const before = written;
    written = applyChunk(work, id, chunk, before);
    // heard of when its turn comes; until then it must not end the process
    written.catch(() => undefined);
    const following = readChunk(work, id, chunk.upto);
    const [wasWritten, next] = await Promise.allSettled([before, following]);
    if (wasWritten.status === "rejected" || wasWritten.value !== "written") break;
    if (next.status === "rejected") {
      await written;
      throw next.reason;
    }
    chunk = next.value;
  }
  return written;
};

const wentOnElsewhere = { code: "went-on-elsewhere" } as const;

/** Unless it was written nothing of the chunk is: the import is not where it begins (any more), or a client of it is not there. */
type Written = "written" | typeof wentOnElsewhere.code | typeof clientGone.code;

const applyChunk = async (work: ImportWork, id: ImportId, chunk: Chunk, before: Promise<Written>): Promise<Written> => {
  const done = await unitOfWork(work.installation)(
    work.actor,
    { ...work.act, activity: "applyImport", doneAgain: true },
    async (tx, given) => {
      const found = await findImport(tx, id);
      if (found?.status !== "applying") return refuse(wentOnElsewhere);
      const applied = await orClientGone(() => applyRows(work, tx, given, found, chunk));
      const wasWritten = await before;
      if (wasWritten !== "written") return refuse({ code: wasWritten });
      if (!applied.ok) return applied;
      const entries = applied.value;
      const { after, upto, staged } = chunk;
      const told = staged.length - chunk.fresh.length;
      const counts = await moveOn(tx, id, { after, upto, rows: staged.length, told, entries }, given.now);
      if (counts === undefined) return refuse(wentOnElsewhere);
      tx.note({ import: found.number, clients: chunk.rows.size, newClients: chunk.fresh.length, entries });
      return ok(counts);
    },
  );
  if (done.ok) work.progress?.(done.value.done, done.value.good);
  return done.ok ? "written" : done.refusal.code;
};

/** Writes what the chunk's rows say; how many entries that were. */
const applyRows = async (
  work: ImportWork,
  tx: Tx,
  given: Given,
  { batchId, feed, mapping }: Import,
  { before, rows, byNumber, fresh }: Chunk,
): Promise<number> => {
  if (batchId === null) throw new Error("an import without a batch");
  const workers = await workerCodes(tx);
  const links: RowLink[] = [];
  let entries = 0;
  await work.ledger.appendToBatch(
    tx,
    given,
    batchId,
    [...rows.keys()],
    (ledger, clientId, next) => {
      const mine = (rows.get(clientId) ?? []).toSorted((a, b) => a.line - b.line);
      const decided = rowEntries({ rows: mine, before, workers, next, ledger, format: mapping.format });
      links.push(...decided.links.map((link) => ({ ...link, clientId })));
      entries += decided.entries.length;
      return decided.entries;
    },
    fresh,
  );
  // under the lock that appending took; of a client who was erased since, or has another number, a new row is not
  if (byNumber.length > 0 && (await findOtherwiseNumbered(tx, byNumber)).length > 0) throw new ClientGone();
  await addRowLinks(tx, feed, batchId, links);
  return entries;
};

/** When all rows are written the import shows, all at once; else it is as it was. */
const finish = async (work: ImportWork, id: ImportId): Promise<Import> => {
  const left = await readChunk(work, id, null);
  const done = await unitOfWork(work.installation)(
    work.actor,
    { ...work.act, activity: "applyImport" },
    async (tx, given) => {
      const found = await lockImport(tx, id);
      if (found === undefined) throw new Error(`no import ${id}`);
      if (found.status !== "applying" || found.batchId === null) return ok(found);
      if (left.staged.length > 0 || Number(found.doneUpto) !== left.after) return ok(found);
      await changeImport(tx, id, { status: "applied", doneUpto: "" }, given.now);
      await applyBatch(tx, found.batchId, work.installation.clock.now);
      tx.note({ import: found.number, entries: found.counts.entries });
      return ok({ ...found, status: "applied" as const });
    },
  );
  if (!done.ok) throw new Error(`an import can't be refused at its end: ${done.refusal.code}`);
  return done.value;
};
