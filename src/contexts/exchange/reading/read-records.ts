import { type CsvRecord, noRest, type Rest, splitRecords } from "../domain/csv-records.ts";
import { type Fault, faultAt } from "../domain/fault.ts";
import type { Mapping } from "../mapping-schema.ts";
import { decodeLines } from "./decoding.ts";
import { lineLimit, wholeLines } from "./whole-lines.ts";

/** One record of a file: its cells, or what is the matter with the lines it is on. */
export type FileRecord = {
  readonly line: number;
  readonly cells: readonly string[] | null;
  readonly faults: readonly Fault[];
};

type Spoiled = Map<number, readonly Fault[]>;

const noFaults: readonly Fault[] = [];

/** The records of a file in its order, some thousands at a time. Lines with nothing in them are left out. */
export async function* readRecords(
  source: AsyncIterable<Uint8Array>,
  mapping: Pick<Mapping, "encoding" | "separator" | "quote">,
): AsyncGenerator<readonly FileRecord[]> {
  const spoiled: Spoiled = new Map();
  let rest: Rest = noRest;
  for await (const block of wholeLines(source)) {
    const decoded = decodeLines(block.bytes, block.line, mapping.encoding);
    for (const [line, faults] of decoded.spoiled) spoiled.set(line, faults);
    // a quoted cell that is still open does not reach over a line that is left out
    const split = splitRecords(rest, decoded.text, mapping, block.is !== "one-of-more");
    rest = split.rest;
    yield fileRecords(split.records, spoiled, mapping.quote);
    if (block.is !== "before-too-long") continue;
    yield [spoiledAt(block.next, [faultAt(block.next, "", "line-too-long", "", { bytes: lineLimit })])];
    rest = { line: block.next + 1, text: "" };
  }
}

const spoiledAt = (line: number, faults: readonly Fault[]): FileRecord => ({ line, cells: null, faults });

const fileRecords = (records: readonly CsvRecord[], spoiled: Spoiled, quote: string | null): FileRecord[] => {
  const kept: FileRecord[] = [];
  for (const record of records) {
    const { line, cells, found } = record;
    const faults = spoiled.size === 0 ? noFaults : takeFaults(record, spoiled);
    if (cells === null)
      kept.push(spoiledAt(line, [...faults, faultAt(line, "", "bad-quote", found, { quote: quote ?? "" })]));
    else if (faults.length > 0) kept.push(spoiledAt(line, faults));
    else if (!isBlank(cells)) kept.push({ line, cells, faults });
  }
  return kept;
};

const isBlank = (cells: readonly string[]): boolean =>
  cells[0]?.trim() === "" && cells.every((cell) => cell.trim() === "");

const takeFaults = ({ line, lineCount }: CsvRecord, spoiled: Spoiled): readonly Fault[] => {
  const faults: Fault[] = [];
  for (let each = line; each < line + lineCount; each += 1) {
    faults.push(...(spoiled.get(each) ?? noFaults));
    spoiled.delete(each);
  }
  return faults;
};
