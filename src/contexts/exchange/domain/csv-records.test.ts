import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { type CsvRecord, type Dialect, noRest, type Rest, recordLimit, splitRecords } from "./csv-records.ts";

const dialect: Dialect = { separator: ";", quote: '"' };

const split = (pieces: readonly string[], using: Dialect = dialect): CsvRecord[] => {
  const records: CsvRecord[] = [];
  let rest: Rest = noRest;
  for (const [i, piece] of pieces.entries()) {
    const done = splitRecords(rest, piece, using, i === pieces.length - 1);
    records.push(...done.records);
    rest = done.rest;
  }
  assert.equal(rest.text, "");
  return records;
};

const told = (text: string, using: Dialect = dialect): string[] =>
  split([text], using).map(({ line, lineCount, cells, found }) => {
    const lines = lineCount === 1 ? line : `${line}-${line + lineCount - 1}`;
    return cells === null ? `${lines} bad: ${found}` : `${lines} ${JSON.stringify(cells)}`;
  });

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ["nothing", "", []],
  ["one line without its end", "a;b", ['1 ["a","b"]']],
  ["LF and CRLF in one file", "a;b\r\nc;d\n", ['1 ["a","b"]', '2 ["c","d"]']],
  ["empty cells at the end", "a;;\n", ['1 ["a","",""]']],
  ["a blank line is a record with one empty cell", "a\n\nb\n", ['1 ["a"]', '2 [""]', '3 ["b"]']],
  ["a separator between quotes", 'a;"b;c"\n', ['1 ["a","b;c"]']],
  ["a doubled quote is one quote", '"a ""b""";c\n', ['1 ["a \\"b\\"","c"]']],
  ["an empty quoted cell", '"";""\r\n', ['1 ["",""]']],
  ["a line end between quotes", 'a;"b\nc"\nd;e\n', ['1-2 ["a","b\\nc"]', '3 ["d","e"]']],
  ["a quoted cell at the end of the file", 'a;"b\nc"', ['1-2 ["a","b\\nc"]']],
  ["a quoted cell at the end, with a return", 'a;"b"\r', ['1 ["a","b"]']],
  ["a quote within a bare cell", 'a;b "c" d\ne;f\n', ['1 bad: b "c" d', '2 ["e","f"]']],
  ["something after a closing quote", '"a"b;c\nd;e\n', ['1 bad: "a"b;c', '2 ["d","e"]']],
  [
    "a stray quote costs one row, not the next",
    'a;"b;c\nd;e;f\ng;"h";i\n',
    ['1 bad: "b;c', '2 ["d","e","f"]', '3 ["g","h","i"]'],
  ],
  [
    "a quote that is never closed costs one row, not the rest",
    'a;"b\nc;d\ne;f\n',
    ['1 bad: "b', '2 ["c","d"]', '3 ["e","f"]'],
  ],
  ["a quote opened on the last line", 'a;b\nc;"d', ['1 ["a","b"]', '2 bad: "d']],
];

for (const [name, text, expected] of cases)
  test(`records: ${name}`, () => {
    assert.deepEqual(told(text), expected);
  });

test("records: without a quote, quotes are characters", () => {
  assert.deepEqual(told('a;"b;c\n', { separator: ";", quote: null }), ['1 ["a","\\"b","c"]']);
});

test("records: a quote that is closed only after 65,536 characters is taken for a stray one", () => {
  const within = `"${"x\n".repeat(recordLimit / 2 - 1)}"\n`;
  assert.deepEqual(
    split([within]).map(({ cells }) => cells?.length),
    [1],
  );
  const beyond = split([`"${"x\n".repeat(recordLimit / 2)}"\n`]);
  assert.equal(beyond[0]?.cells, null);
  assert.deepEqual([beyond[1]?.line, beyond[1]?.cells], [2, ["x"]]);
});

test("records: a quote that stays open is given up while the file still goes on", () => {
  const first = splitRecords(noRest, `a;"b\n${"c;d\n".repeat(recordLimit)}`, dialect, false);
  assert.equal(first.records[0]?.cells, null);
  assert.equal(first.records.length, recordLimit + 1);
});

const cell = fc.string({
  unit: fc.constantFrom("a", "é", "😀", " ", ";", ",", '"', "'", "\n", "\r", "\t"),
  maxLength: 12,
});
const dialects = fc.record({ separator: fc.constantFrom(",", ";", "\t", "|"), quote: fc.constantFrom('"', "'") });
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
const lineEnds = fc.constantFrom("\n", "\r\n");

type Quoted = { readonly separator: string; readonly quote: string };

const written = (rows: readonly string[][], { separator, quote }: Quoted, end: string): string => {
  const inQuotes = (text: string): string => quote + text.replaceAll(quote, quote + quote) + quote;
  const needsQuotes = (text: string): boolean => [separator, quote, "\n", "\r"].some((part) => text.includes(part));
  return rows
    .map((cells) => cells.map((text) => (needsQuotes(text) ? inQuotes(text) : text)).join(separator) + end)
    .join("");
};

const inRandomPieces = (text: string, cuts: readonly number[]): string[] => {
  const places = cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b);
  return [0, ...places].map((from, i) => text.slice(from, places[i] ?? text.length));
};

test("records: any cells at all come back as they were written, in whatever pieces they arrive", () => {
  fc.assert(
    fc.property(table, dialects, lineEnds, fc.array(fc.nat(500)), (rows, using, end, cuts) => {
      const text = written(rows, using, end);
      const records = split(inRandomPieces(text, cuts), using);
      assert.deepEqual(
        records.map(({ cells }) => cells),
        rows,
      );
      assert.equal(
        records.reduce((lines, { lineCount }) => lines + lineCount, 0),
        text.split("\n").length - 1,
      );
    }),
    { numRuns: 1_000 },
  );
});

test("records: any text at all gives the same records in whatever pieces, on rising lines, and leaves nothing", () => {
  fc.assert(
    fc.property(fc.array(cell), fc.array(fc.nat(500)), (parts, cuts) => {
      const text = parts.join("");
      const records = split([text]);
      assert.deepEqual(split(inRandomPieces(text, cuts)), records);
      for (const [i, { line, lineCount }] of records.entries())
        assert.equal(records[i + 1]?.line ?? line + lineCount, line + lineCount);
    }),
    { numRuns: 5_000 },
  );
});

test("records: a bad cell is shown to the end of its line, also when that comes later", () => {
  const pieces = ['"a\n";"b"x', "y\nc\n"];
  assert.deepEqual(split(pieces), split([pieces.join("")]));
  assert.equal(split(pieces)[0]?.found, '"b"xy');
});

test("records: what is well written is split as csv-parse splits it", () => {
  fc.assert(
    fc.property(table, dialects, lineEnds, (rows, using, end) => {
      const text = written(rows, using, end);
      const options = {
        delimiter: using.separator,
        quote: using.quote,
        relax_column_count: true,
        record_delimiter: end,
      };
      assert.deepEqual(
        split([text], using).map(({ cells }) => cells),
        parse(text, { ...options, escape: using.quote }),
      );
    }),
  );
});
