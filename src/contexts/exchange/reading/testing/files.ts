import { passesElevenTest } from "../../../../kernel/citizen-number.ts";
import { someLists } from "../../domain/builders.ts";
import type { Fault } from "../../domain/fault.ts";
import type { CodeLists, ReadRow } from "../../domain/row-reading.ts";
import { type Mapping, mappingSchema } from "../../mapping-schema.ts";
import { type ReadBatch, readRows } from "../read-rows.ts";

/** A mapping for benefits with a column per field that is asked for most. */
export const benefitMapping = (over: Partial<Mapping> = {}): Mapping =>
  mappingSchema.parse({
    feed: "test-benefits",
    format: "benefits",
    encoding: "utf-8",
    separator: ";",
    quote: '"',
    columns: { citizenNumber: "bsn", scheme: "scheme", start: "start", end: "end", name: "name" },
    endIs: "first-day-off",
    key: ["citizenNumber", "start"],
    covers: "all",
    ...over,
  });

export const benefitHeads = "bsn;scheme;start;end;name";

/** The n-th number of the range that is not handed out (000…) that passes the eleven test. */
export const citizenNumbers = (count: number): string[] => {
  const found: string[] = [];
  for (let n = 1; found.length < count; n += 1) {
    const digits = String(n).padStart(9, "0");
    if (passesElevenTest(digits)) found.push(digits);
  }
  return found;
};

/** A file in pieces of so many bytes. */
export async function* inPieces(content: string | Uint8Array, length = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** A whole file read, as one batch. */
export const readAll = async (
  source: AsyncIterable<Uint8Array>,
  mapping: Mapping = benefitMapping(),
  lists: CodeLists = someLists(),
): Promise<ReadBatch> => {
  const all: { rows: ReadRow[]; faults: Fault[]; rowCount: number } = { rows: [], faults: [], rowCount: 0 };
  for await (const { rows, faults, rowCount } of readRows(source, mapping, lists)) {
    all.rows.push(...rows);
    all.faults.push(...faults);
    all.rowCount += rowCount;
  }
  return all;
};

/** A file of that many believable benefit rows in the layout of the published cohorts, 64 KB at a time. */
export async function* publishedBenefits(rows: number): AsyncGenerator<Uint8Array> {
  const people = citizenNumbers(5_000);
  let text = "citizen_number;scheme;start;end;end_reason;municipality;birth_year\n";
  for (let i = 0; i < rows; i += 1) {
    const month = String(1 + (i % 12)).padStart(2, "0");
    const end = i % 3 === 0 ? ";" : `2003-${month}-17;work`;
    text += `${people[i % people.length]};social-assistance;2002-${month}-${10 + (i % 18)};${end};M1;${1940 + (i % 45)}\n`;
    if (text.length < 65_536) continue;
    yield Buffer.from(text);
    text = "";
  }
  yield Buffer.from(text);
}
