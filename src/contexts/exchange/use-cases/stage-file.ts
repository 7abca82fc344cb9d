import { hash } from "node:crypto";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { unitOfWork, unlogged } from "../../../platform/unit-of-work.ts";
import { hashCitizenNumber } from "../../dossier/public.ts";
import { type Fault, faultAt } from "../domain/fault.ts";
import { contentOf, keyOf } from "../domain/key.ts";
import { spellOf } from "../domain/row-facts.ts";
import type { ReadRow } from "../domain/row-reading.ts";
import { changeImport, findImport, type Import, type ImportId, lockImport } from "../import-store.ts";
import { readRows } from "../reading/read-rows.ts";
import { compareWithFeed } from "../row-link-store.ts";
import {
  addFaults,
  countFaults,
  findDuplicateKeys,
  findOverlaps,
  removeFaults,
  type StagedRow,
  stageRows,
  unstageAll,
  unstageLines,
} from "../staging-store.ts";
import { codeLists } from "./code-lists.ts";
import type { ImportRefusal, ImportWork } from "./import-act.ts";

/**
 * Reads a file whole into the staging table and checks it whole: every fault in every row, then what only shows over
 * rows (the same key twice, overlapping spells). Nothing of it is visible in any dossier.
 */
export const stageFile = async (
  work: ImportWork,
  id: ImportId,
  source: AsyncIterable<Uint8Array>,
): Promise<Result<Import, ImportRefusal>> => {
  const { installation, actor } = work;
  const begun = await unlogged(installation, actor, async (tx, given) => {
    const found = await findImport(tx, id);
    if (found === undefined) return refuse({ code: "no-such-import" as const });
    if (found.status !== "reading" || found.counts.rows > 0) return refuse({ code: "file-already-there" as const });
    // what is left of an upload that broke off
    await unstageAll(tx, id);
    await removeFaults(tx, id);
    return ok({ found, lists: await codeLists(tx, given) });
  });
  if (!begun.ok) return begun;
  const { mapping } = begun.value.found;
  let [rows, faults] = [0, 0];
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const batch of readRows(source, mapping, begun.value.lists)) {
      const staged = batch.rows.map((row) => stagedOf(work, id, mapping, row));
      const first = faults;
      // the next rows are read while these are written
      await writing;
      writing = unlogged(installation, actor, async (tx) => {
        await stageRows(tx, id, staged);
        await addFaults(tx, id, batch.faults, first);
      });
      // heard of at the next await; until then it must not end the process
      writing.catch(() => undefined);
      rows += batch.rowCount;
      faults += batch.faults.length;
      work.progress?.(rows, 0);
    }
  } finally {
    // when reading breaks off, nothing may still be written after this
    await writing.catch(() => undefined);
  }
  await writing;
  return checkWhole(work, id, rows, faults);
};

/** The citizen number is kept apart from the row, encrypted for this import alone. */
const stagedOf = (
  { keys, actor }: ImportWork,
  id: ImportId,
  mapping: Import["mapping"],
  { line, fields }: ReadRow,
): StagedRow => {
  const { citizenNumber, ...rest } = fields;
  if (!citizenNumber) throw new Error("a checked row without a citizen number");
  const spell = spellOf(mapping.format, fields);
  const cipher = keys.encrypt(actor.tenantId, "citizen-number-cipher", stagedPlace(id), citizenNumber);
  const keyHash = keys.hash(actor.tenantId, "row-hash", keyOf(mapping, fields));
  return {
    line,
    personHash: hashCitizenNumber(actor, keys, citizenNumber),
    keyHash,
    // what is beside the key is in the ledger in the clear, so it needs no key of its own
    rowHash: hash("sha256", `${keyHash} ${contentOf(rest)}`, "base64url"),
    spellGroup: spell?.group ?? null,
    spellFrom: spell?.from ?? null,
    spellUntil: spell?.until ?? null,
    content: JSON.stringify({ cipher, fields: rest }),
  };
};

export const stagedPlace = (id: ImportId): string => `${id}|staged_row.content`;

const checkWhole = (
  work: ImportWork,
  id: ImportId,
  rows: number,
  faultsBefore: number,
): Promise<Result<Import, ImportRefusal>> =>
  unitOfWork(work.installation)(work.actor, { ...work.act, activity: "checkImport" }, async (tx, given) => {
    const found = await lockImport(tx, id);
    if (found === undefined) return refuse({ code: "no-such-import" });
    const between = await faultsBetweenRows(tx, id);
    await addFaults(tx, id, between, faultsBefore);
    await unstageLines(
      tx,
      id,
      between.map(({ line }) => line),
    );
    const { faults, lines } = await countFaults(tx, id);
    const beside = await compareWithFeed(tx, found.feed, id);
    const good = beside.fresh + beside.changed + beside.same;
    const counts = {
      ...found.counts,
      rows,
      good,
      faulty: Math.max(rows - good, Math.min(lines, rows)),
      faults,
      newClients: beside.persons,
      newRows: beside.fresh,
      changedRows: beside.changed,
      unchangedRows: beside.same,
      missingRows: found.mapping.covers === "all" ? beside.missing : 0,
    };
    const status = faults > 0 ? "faulty" : beside.fresh + beside.changed === 0 ? "unchanged" : "checked";
    await changeImport(tx, id, { status, counts }, given.now);
    tx.note({ import: found.number, rows, faults });
    return ok({ ...found, status, counts });
  });

const faultsBetweenRows = async (tx: Parameters<typeof findOverlaps>[0], id: ImportId): Promise<Fault[]> => {
  const twice = (await findDuplicateKeys(tx, id)).map(({ line, other }) =>
    faultAt(line, "", "duplicate-key", "", { line: other }),
  );
  // a row that counts for nothing must not make a good one overlap it
  await unstageLines(
    tx,
    id,
    twice.map(({ line }) => line),
  );
  const overlaps = await findOverlaps(tx, id);
  return [...twice, ...overlaps.map(({ line, other }) => faultAt(line, "start", "overlaps-line", "", { line: other }))];
};
