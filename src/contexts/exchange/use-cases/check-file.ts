import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type Tx, unitOfWork } from "../../../platform/unit-of-work.ts";
import { historyOf, scanLedgers } from "../../dossier/public.ts";
import { earlierSpell, overlap } from "../domain/earlier-spell.ts";
import { type Fault, faultAt } from "../domain/fault.ts";

import { addFaults, countFaults } from "../fault-store.ts";
import { changeImport, holdUpload, type Import, type ImportId, lockImport } from "../import-store.ts";
import { addMissingRows } from "../missing-row-store.ts";
import { type Comparison, compareWithFeed, findBesideEarlier, findSaidLater } from "../row-link-store.ts";
import { findDuplicateKeys, findOtherBirthYears, findOverlaps, placeRows, unstageLines } from "../staging-store.ts";
import type { ImportRefusal, ImportWork } from "./import-act.ts";

/** It looks at all rows at once, and records nothing that known-at questions could ask about; the log is sealed after it. */
const checkLimitMs = 120_000;

/** One sending of a file: of two at once the later goes on, and an import that is dropped meanwhile stays dropped. */
export type Upload = { readonly id: ImportId; readonly token: string };

/**
 * Checks a staged file whole: what only shows over rows (the same key twice, overlapping spells) and beside what its feed
 * brought before; then how many rows are new, changed, unchanged and missing.
 */
export const checkFile = (
  work: ImportWork,
  { id, token }: Upload,
  read: { readonly rows: number; readonly faults: number },
): Promise<Result<Import, ImportRefusal>> =>
  unitOfWork(work.installation)<Import, ImportRefusal>(
    work.actor,
    { ...work.act, activity: "checkImport", limitMs: checkLimitMs },
    async (tx, given) => {
      const found = await lockImport(tx, id);
      if (found === undefined) return refuse({ code: "no-such-import" });
      if (!(await holdUpload(tx, id, token))) return refuse({ code: "file-already-there" });
      await addFaults(tx, id, await takeFaultyRows(tx, found), read.faults);
      await placeRows(tx, id);
      const beside = await compareWithFeed(tx, found.feed, id);
      const faults = await countFaults(tx, id);
      const counts = { ...found.counts, ...countsOf(found, read.rows, beside, faults) };
      if (counts.missingRows > 0) await addMissingRows(tx, found);
      const status = faults.faults > 0 ? "faulty" : beside.fresh + beside.changed === 0 ? "unchanged" : "checked";
      // nothing of an unchanged file will be applied, so nothing of it need wait
      const doneUpto = status === "unchanged" ? "" : null;
      await changeImport(tx, id, { status, counts, doneUpto }, given.now);
      tx.note({ import: found.number, rows: read.rows, faults: faults.faults });
      return ok({ ...found, status, counts, doneUpto });
    },
  );

const countsOf = (
  { mapping }: Import,
  rows: number,
  beside: Comparison,
  { faults, lines }: { readonly faults: number; readonly lines: number },
) => {
  const good = beside.fresh + beside.changed + beside.same;
  return {
    rows,
    good,
    faulty: Math.max(rows - good, Math.min(lines, rows)),
    faults,
    newClients: beside.persons,
    newRows: beside.fresh,
    changedRows: beside.changed,
    unchangedRows: beside.same,
    missingRows: mapping.covers === "all" ? beside.missing : 0,
  };
};

/**
 * Takes rows out that can't stand beside another. Each kind of fault is looked for among the rows that are left: a row
 * that counts for nothing must not make a good one overlap it.
 */
const takeFaultyRows = async (tx: Tx, found: Import): Promise<Fault[]> => {
  const faults: Fault[] = [];
  const take = async (some: readonly Fault[]): Promise<void> => {
    const lines = some.map(({ line }) => line);
    if (lines.length > 0) await unstageLines(tx, found.id, lines);
    faults.push(...some);
  };
  const twice = await findDuplicateKeys(tx, found.id);
  await take(twice.map(({ line, other }) => faultAt(line, "", "duplicate-key", "", { line: other })));
  const years = await findOtherBirthYears(tx, found.id);
  await take(years.map(({ line, other }) => faultAt(line, "birthYear", "other-birth-year", "", { line: other })));
  const overlaps = await findOverlaps(tx, found.id);
  await take(overlaps.map(({ line, other }) => faultAt(line, "start", "overlaps-line", "", { line: other })));
  await take(await overlapsWithEarlier(tx, found));
  await take(await saidLater(tx, found));
  return faults;
};

/** What a history load knew must not overrule what became known later: histories are loaded in order of time. */
const saidLater = async (tx: Tx, { id, feed, recordedAt }: Import): Promise<Fault[]> => {
  if (recordedAt === null) return [];
  const later = await findSaidLater(tx, feed, id, recordedAt);
  return later.map(({ line, knownFrom }) => faultAt(line, "", "said-later", "", { knownFrom }));
};

/**
 * A row that overlaps what the same feed brought before in a row that this file does not repeat: one of the two is wrong.
 * What somebody withdrew or corrected in the dossier meanwhile counts as it stands there.
 */
const overlapsWithEarlier = async (tx: Tx, { id, feed, mapping }: Import): Promise<Fault[]> => {
  const beside = Map.groupBy(await findBesideEarlier(tx, feed, id), ({ clientId }) => clientId);
  const faults = new Map<number, Fault>();
  for await (const dossiers of scanLedgers(tx, [...beside.keys()]))
    for (const { clientId, entries } of dossiers) {
      const history = historyOf(entries);
      for (const row of beside.get(clientId) ?? []) {
        const earlier = earlierSpell(mapping.format, history, row.start);
        if (earlier?.group !== row.group || !overlap(row, earlier)) continue;
        const facts = { from: earlier.from, ...(earlier.until === null ? {} : { until: earlier.until }) };
        faults.set(row.line, faultAt(row.line, "start", "overlaps-earlier", "", facts));
      }
    }
  return [...faults.values()].toSorted((a, b) => a.line - b.line);
};
