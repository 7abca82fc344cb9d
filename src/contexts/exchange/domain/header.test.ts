import assert from "node:assert/strict";
import { test } from "node:test";
import { aMapping, inShort } from "./builders.ts";
import { readHeader } from "./header.ts";

const mapping = aMapping("jobs", {
  columns: { citizenNumber: "BSN", start: "Begin", end: "Einde" },
  ignored: ["Opmerking", ""],
});

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["the columns of the mapping", ["BSN", "Begin", "Einde"], []],
  ["another order, spaces around", [" Einde", "BSN ", "Begin"], []],
  [
    "ignored columns, a nameless one among them, even twice",
    ["BSN", "Begin", "Einde", "Opmerking", "Opmerking", ""],
    [],
  ],
  ["other capitals", ["bsn", "Begin", "Einde"], ["1 citizenNumber missing-column", "1 unknown-column"]],
  ["a column less", ["BSN", "Begin"], ["1 end missing-column"]],
  ["a column more", ["BSN", "Begin", "Einde", "Regeling"], ["1 unknown-column"]],
  ["the same column twice", ["BSN", "Begin", "Einde", "Begin"], ["1 column-twice"]],
  ["lines that end in a carriage return alone", ["BSN", "Begin", "Einde\r111222333"], ["1 wrong-line-ends"]],
  ["another separator than was said", ["BSN,Begin,Einde"], ["1 wrong-separator"]],
];

for (const [name, heads, expected] of cases)
  test(`heads: ${name} -> ${expected.join(", ") || "good"}`, () => {
    assert.deepEqual(inShort(readHeader(mapping, 1, heads).faults), expected);
  });

test("heads: a file without heads gives away no citizen number of its first row", () => {
  const { faults } = readHeader(mapping, 1, ["111222333", "2002-01-01", ""]);
  assert.deepEqual(
    faults.filter(({ code }) => code === "unknown-column").map(({ found }) => found),
    ["*****2333", "2002-01-01"],
  );
});

test("heads: one column may give two fields", () => {
  const twice = aMapping("exemptions", {
    columns: { citizenNumber: "BSN", ground: "Grond", from: "Datum", decidedOn: "Datum" },
  });
  const { cellOf, faults } = readHeader(twice, 1, ["BSN", "Grond", "Datum"]);
  assert.deepEqual([cellOf.get("from"), cellOf.get("decidedOn"), faults], [2, 2, []]);
});
