import assert from "node:assert/strict";
import { test } from "node:test";
import { inShort, someLists } from "../domain/builders.ts";
import type { Fault } from "../domain/fault.ts";
import type { Mapping } from "../mapping-schema.ts";
import { batchSize, readRows } from "./read-rows.ts";
import { benefitHeads, benefitMapping, inPieces, publishedBenefits, readAll } from "./testing/files.ts";

const good = "000000012;social-assistance;2002-01-10;;Anna";
const file = (...lines: readonly string[]): string => `${[benefitHeads, ...lines].join("\n")}\n`;

type Expected = { readonly lines?: readonly number[]; readonly faults?: readonly string[] };
type Case = readonly [string, string | Uint8Array, Expected, Partial<Mapping>?];

const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");
const joined = (...parts: readonly (string | Uint8Array | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array)));

const files: readonly Case[] = [
  ["an empty file", "", { faults: ["1 empty-file"] }],
  ["a file with only a byte order mark", "\ufeff", { faults: ["1 empty-file"] }],
  ["a file with only blank lines", "\n \r\n\n", { faults: ["1 empty-file"] }],
  ["only a line of heads", file(), { faults: ["1 no-rows"] }],
  ["only a line of heads, without its end", benefitHeads, { faults: ["1 no-rows"] }],
  ["heads and blank lines", file("", "  "), { faults: ["1 no-rows"] }],
  ["two good rows", file(good, good), { lines: [2, 3] }],
  ["the last row without its end", file(good, good).trimEnd(), { lines: [2, 3] }],
  ["a byte order mark", `\ufeff${file(good)}`, { lines: [2] }],
  ["a byte order mark before quoted heads", `\ufeff${file(good).replace("bsn", '"bsn"')}`, { lines: [2] }],
  ["lines that end with CR LF", file(good, good).replaceAll("\n", "\r\n"), { lines: [2, 3] }],
  ["blank lines before, between and after", `\n${file("", good, "\t", ";;;;", good, "")}\n`, { lines: [4, 7] }],
  ["a quoted cell over three lines", file('000000012;ioaw;2002-01-10;;"An\nna\nB"', good), { lines: [2, 5] }],
  [
    "a bad row among good ones",
    file(good, good.replace("012", "013"), good),
    {
      lines: [2, 4],
      faults: ["3 citizenNumber citizen-number-fails-eleven-test"],
    },
  ],
  [
    "a row with a cell less, one with a cell more",
    file(good.slice(0, -5), `${good};`, good),
    {
      lines: [4],
      faults: ["2 too-few-columns", "3 too-many-columns"],
    },
  ],
  ["a stray quote", file(good.replace("Anna", '"Anna'), good), { lines: [3], faults: ["2 bad-quote"] }],
  ["a quote in the heads", `"${file(good)}`, { faults: ["1 bad-quote"] }],
  ["a quote where none is agreed", file(good.replace("Anna", 'An"na')), { lines: [2] }, { quote: null }],
  ["a NUL byte", file(good.replace("Anna", "An\0na"), good), { lines: [3], faults: ["2 nul-byte"] }],
  ["a NUL byte in the heads", `\0${file(good)}`, { faults: ["1 nul-byte"] }],
  ["a UTF-16 file", Buffer.from(`\ufeff${file(good)}`, "utf16le"), { faults: ["1 nul-byte", "1 wrong-encoding"] }],
  [
    "windows-1252 where UTF-8 is agreed",
    latin(file(good, good.replace("Anna", "André"), good)),
    {
      lines: [2, 4],
      faults: ["3 wrong-encoding"],
    },
  ],
  [
    "a NUL and a wrong byte on the second line of a quoted cell",
    joined(file('000000012;ioaw;2002-01-10;;"An').trimEnd(), "\n", [0, 0xe9], 'na"\n', good),
    {
      lines: [4],
      faults: ["3 nul-byte", "3 wrong-encoding"],
    },
  ],
  [
    "UTF-8 that ends half-way a character",
    joined(file(good), good, [0xc3]),
    { lines: [2], faults: ["3 wrong-encoding"] },
  ],
  ["windows-1252 as agreed", latin(file(good.replace("Anna", "André"))), { lines: [2] }, { encoding: "windows-1252" }],
  [
    "a byte that windows-1252 does not have",
    latin(file(good, good.replace("Anna", "Andr\x81"), good)),
    {
      lines: [2, 4],
      faults: ["3 wrong-encoding"],
    },
    { encoding: "windows-1252" },
  ],
  [
    "a column that the mapping does not know",
    file(good).replace("\n", ";x\n").replace("Anna\n", "Anna;\n"),
    {
      lines: [2],
      faults: ["1 unknown-column"],
    },
  ],
  [
    "a missing column: the other cells are checked, no row is taken",
    file("000000012;x;2002-01-10;;A", good).replace("start", "begin"),
    {
      faults: ["1 start missing-column", "1 unknown-column", "2 scheme unknown-code"],
    },
  ],
  ["formula cells are text", file(good.replace("Anna", '=HYPERLINK(""x"")')), { lines: [2] }, { quote: null }],
];

for (const [name, content, { lines = [], faults = [] }, over] of files)
  for (const length of [65_536, 1])
    test(`a file: ${name} (${length === 1 ? "byte by byte" : "at once"})`, async () => {
      const read = await readAll(inPieces(content, length), benefitMapping(over));
      assert.deepEqual(inShort(read.faults), faults);
      assert.deepEqual(
        read.rows.map(({ line }) => line),
        lines,
      );
    });

test("a name comes in as it was written, in either encoding", async () => {
  const text = file(good.replace("Anna", "Ŝejla €"));
  const inUtf8 = await readAll(inPieces(text, 3));
  assert.equal(inUtf8.rows[0]?.fields["name"], "Ŝejla €");
  const bytes = joined(file(good).trimEnd(), [0x80, 0x9f, 0xe9]);
  const inWindows = await readAll(inPieces(bytes, 3), benefitMapping({ encoding: "windows-1252" }));
  assert.equal(inWindows.rows[0]?.fields["name"], "Anna€Ÿé");
});

test("what was found on a spoiled line shows the place, not the citizen number", async () => {
  const spoiled = latin(file(good.replace("Anna", "Andr\xe9"), good.replace("Anna", "An\0na")));
  const { faults } = await readAll(inPieces(spoiled));
  assert.deepEqual(
    faults.map(({ found }) => found),
    ["…social-assistance;2002-01-10;;Andr�", "…social-assistance;2002-01-10;;An␀na"],
  );
  const long = latin(file(good.replace("Anna", `\xe9${" en nog wat".repeat(20)}`)));
  const [fault] = (await readAll(inPieces(long))).faults;
  assert.match(fault?.found ?? "", /^\*+0012;social-assistance;2002-01-10;;� en nog wat.*…$/);
});

/** That many megabytes of one letter; counts what was asked for and whether the stream was closed. */
const oneLine = (megabytes: number, before = "") => {
  const told = { given: 0, isClosed: false };
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      if (before !== "") yield Buffer.from(before);
      for (; told.given < megabytes; told.given += 1) yield Buffer.alloc(1_048_576, "x");
    } finally {
      told.isClosed = true;
    }
  }
  return { told, source: source() };
};

test("a line of heads of 1 GB ends the reading at once: nothing can be read without heads", async () => {
  const { told, source } = oneLine(1_024);
  const { faults, rows } = await readAll(source);
  assert.deepEqual(inShort(faults), ["1 line-too-long"]);
  assert.deepEqual([rows.length, told], [0, { given: 0, isClosed: true }]);
});

test("a line of 1 GB further on is one fault, without being held; the rows before it are read", async () => {
  const { told, source } = oneLine(1_024, file(good, good));
  const before = process.memoryUsage().arrayBuffers;
  const { faults, rows } = await readAll(source);
  assert.deepEqual([inShort(faults), rows.length, faults[0]?.facts], [["4 line-too-long"], 2, { bytes: 65_536 }]);
  assert.equal(told.given, 1_024);
  assert.ok(process.memoryUsage().arrayBuffers - before < 512 * 1_048_576);
});

test("after a line that is too long the next lines are read, with their own numbers and faults", async () => {
  const bad = good.replace("2002-01-10", "2002-02-30");
  for (const length of [7, 4_096, 200_000, 1_000_000]) {
    const { faults, rows } = await readAll(
      inPieces(file(good, `${good}${"x".repeat(70_000)}`, good, bad, good), length),
    );
    assert.deepEqual(inShort(faults), ["3 line-too-long", "5 start impossible-date"]);
    assert.deepEqual(
      rows.map(({ line }) => line),
      [2, 4, 6],
    );
  }
});

test("a quote that is still open when such a line comes is told, and the rows after it are read", async () => {
  const { source } = oneLine(1_024, file(good, `${good.slice(0, -4)}"Anna`, good));
  const { faults, rows } = await readAll(source);
  assert.deepEqual(
    [inShort(faults), rows.map(({ line }) => line)],
    [
      ["3 bad-quote", "5 line-too-long"],
      [2, 4],
    ],
  );
});

test("the limit is 65,536 bytes a line, however the bytes arrive", async () => {
  for (const [bytes, expected] of [
    [65_536, ["2 name value-too-long"]],
    [65_537, ["2 line-too-long"]],
  ] as const) {
    const row = good + "é".repeat((bytes - good.length) / 2) + "e".repeat((bytes - good.length) % 2);
    for (const length of [7, 4_096, 1_000_000]) {
      const { faults, rows } = await readAll(inPieces(file(row, good), length));
      assert.deepEqual([inShort(faults), rows.length], [expected, 1]);
    }
  }
});

test("batches hold at most 2,000 rows and together the whole file in its order", async () => {
  const bad = good.replace("2002-01-10", "2002-02-30");
  const lines = Array.from({ length: 4_500 }, (_, i) => (i % 3 === 0 ? bad : good));
  const sizes: number[] = [];
  const places: number[] = [];
  for await (const { rows, faults, rowCount } of readRows(inPieces(file(...lines)), benefitMapping(), someLists())) {
    assert.equal(rows.length + faults.length, rowCount);
    sizes.push(rowCount);
    places.push(...[...rows, ...faults].map(({ line }) => line).toSorted((a, b) => a - b));
  }
  assert.deepEqual(sizes, [batchSize, batchSize, 500]);
  assert.deepEqual(
    places,
    lines.map((_, i) => i + 2),
  );
});

/** The most rows that were given and not yet read. */
const longestLag = async (rows: number, before: string): Promise<number> => {
  let given = 0;
  let read = 0;
  let lag = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const bytes of publishedBenefits(rows)) {
      yield given === 0
        ? joined(bytes.subarray(0, bytes.indexOf(10) + 1), before, bytes.subarray(bytes.indexOf(10) + 1))
        : bytes;
      given += bytes.toString().split("\n").length - 1;
      lag = Math.max(lag, given - read);
    }
  }
  const columns = { citizenNumber: "citizen_number", scheme: "scheme", start: "start", end: "end" };
  const mapping = benefitMapping({ columns, ignored: ["end_reason", "municipality", "birth_year"] });
  for await (const { rowCount } of readRows(counted(), mapping, someLists())) read += rowCount;
  assert.ok(read >= rows);
  return lag;
};

test("no more of a file is held than some thousands of rows, also after a quote that is never closed", async () => {
  assert.ok((await longestLag(50_000, "")) < 6_000);
  assert.ok((await longestLag(50_000, '"\n')) < 6_000);
});

test("every fault of a file is told, not the first ones only", async () => {
  const wrong: Fault[] = [];
  const lines = Array.from({ length: 10_000 }, () => "1;2;3;4;5");
  for await (const { faults } of readRows(inPieces(file(...lines)), benefitMapping(), someLists()))
    wrong.push(...faults);
  assert.equal(wrong.length, 40_000);
});
