import type { ClientId, PersonId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { takeNumbers } from "../../../platform/counter.ts";
import { type Given, type Tx, unitOfWork } from "../../../platform/unit-of-work.ts";
import {
  applyBatch,
  completePersons,
  type Entry,
  findByCitizenHashes,
  historyOf,
  keptCitizenNumber,
  type NewClient,
  type NewEntry,
  openBatch,
} from "../../dossier/public.ts";
import type { Fields } from "../domain/format.ts";
import { changeOfRow } from "../domain/row-changes.ts";
import { factsOf } from "../domain/row-facts.ts";
import { changeImport, type Import, type ImportId, lockImport, runningImport } from "../import-store.ts";
import { addRowLinks, findRowLinks, type RowLink } from "../row-link-store.ts";
import { nextStagedRows, type StagedChunk, unstageAll } from "../staging-store.ts";
import { workerCodes } from "./code-lists.ts";
import type { ImportRefusal, ImportWork } from "./import-act.ts";
import { stagedPlace } from "./stage-file.ts";

/** Rows per transaction: short enough to stop and go on, long enough to write in bulk. */
const chunkSize = 4_000;

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

/** Applies an import chunk by chunk from where it was, then makes it visible at once. Stopped anywhere, it goes on. */
export const applyImport = async (work: ImportWork, id: ImportId): Promise<Import> => {
  for (;;) {
    const next = await applyChunk(work, id);
    work.progress?.(next.counts.done, next.counts.good);
    if (next.status !== "applying") return next;
  }
};

const applyChunk = async (work: ImportWork, id: ImportId): Promise<Import> => {
  const done = await unitOfWork(work.installation)(
    work.actor,
    { ...work.act, activity: "applyImport" },
    async (tx, given) => {
      const found = await lockImport(tx, id);
      if (found === undefined) throw new Error(`no import ${id}`);
      if (found.status !== "applying" || found.batchId === null) return ok(found);
      const rows = await nextStagedRows(tx, id, found.doneUpto ?? "", chunkSize);
      return ok(
        rows.length === 0 ? await finish(work, tx, given, found) : await applyRows(work, tx, given, found, rows),
      );
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

type Row = StagedChunk & { readonly clientId: ClientId; readonly fields: Fields };

const applyRows = async (
  work: ImportWork,
  tx: Tx,
  given: Given,
  found: Import,
  staged: readonly StagedChunk[],
): Promise<Import> => {
  const { batchId, feed, mapping } = found;
  if (batchId === null) throw new Error("an import without a batch");
  const before = await findRowLinks(
    tx,
    feed,
    staged.map(({ keyHash }) => keyHash),
  );
  const changed = staged.filter(({ keyHash, rowHash }) => before.get(keyHash)?.rowHash !== rowHash);
  const { rows, fresh } = await withClients(work, tx, found, changed);
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
    fresh,
  );
  await addRowLinks(tx, feed, batchId, links);
  const { counts } = found;
  const now = {
    ...counts,
    done: counts.done + staged.length,
    entries: counts.entries + entries,
    newClients: counts.newClients,
  };
  const doneUpto = staged.at(-1)?.personHash ?? "";
  await changeImport(tx, found.id, { counts: now, doneUpto }, given.now);
  tx.note({ import: found.number, clients: byClient.size, newClients: fresh.length, entries });
  return { ...found, counts: now, doneUpto };
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

/** Finds each row's client by citizen number, and makes those who are not there yet. */
const withClients = async (work: ImportWork, tx: Tx, { id }: Import, staged: readonly StagedChunk[]) => {
  const known = await findByCitizenHashes(tx, [...new Set(staged.map(({ personHash }) => personHash))]);
  const clientOf = new Map(known.map(({ hash, clientId }) => [hash, clientId]));
  const contents = staged.map((row) => ({ row, ...(JSON.parse(row.content) as { cipher: string; fields: Fields }) }));
  const fresh = new Map<string, NewClient>();
  for (const { row, cipher, fields } of contents) {
    if (clientOf.has(row.personHash)) continue;
    const clientId = work.installation.newId<ClientId>();
    clientOf.set(row.personHash, clientId);
    const citizenNumber = work.keys.decrypt(tx.tenantId, "citizen-number-cipher", stagedPlace(id), cipher);
    fresh.set(row.personHash, {
      clientId,
      number: 0,
      ...personIn(fields),
      ...keptCitizenNumber(tx, work.keys, clientId, citizenNumber),
    });
  }
  const first = fresh.size === 0 ? 0 : await takeNumbers(tx, "client", fresh.size);
  const rows = contents.map(
    ({ row, fields }): Row => ({ ...row, fields, clientId: clientOf.get(row.personHash) as ClientId }),
  );
  const told = rows.filter(
    ({ personHash, fields }) => !fresh.has(personHash) && (fields["name"] || fields["birthYear"]),
  );
  await completePersons(
    tx,
    told.map(({ clientId, fields }) => ({ clientId, citizenCipher: null, citizenHash: null, ...personIn(fields) })),
  );
  return { rows, fresh: [...fresh.values()].map((client, i) => ({ ...client, number: first + i })) };
};

const personIn = (fields: Fields) => ({
  name: fields["name"] ?? null,
  birthYear: fields["birthYear"] ? Number(fields["birthYear"]) : null,
});
