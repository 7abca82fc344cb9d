import assert from "node:assert/strict";
import { test } from "node:test";
import { aMapping } from "./builders.ts";
import { mappingFaults, type RowMapping } from "./mapping.ts";

const cases: readonly (readonly [string, Partial<RowMapping>, readonly string[]])[] = [
  ["nothing odd", {}, []],
  ["a format for one date, and one for all", { dateFormats: { "*": "yyyyMMdd", end: "d-M-yyyy" } }, []],
  ["a date format for a field that is no date", { dateFormats: { scheme: "yyyyMMdd" } }, ["dateFormats.scheme"]],
  ["a date format for a slip of the pen", { dateFormats: { strat: "yyyyMMdd" } }, ["dateFormats.strat"]],
  ["a translation for a field in no column", { translations: { shceme: { A: "b" } } }, ["translations.shceme"]],
  ["a column read and ignored", { ignored: ["end", "remark"] }, ["columns.end"]],
];

for (const [name, over, expected] of cases)
  test(`a mapping with ${name} -> ${expected.join(", ") || "good"}`, () => {
    assert.deepEqual(
      mappingFaults(aMapping("benefits", over)).map(({ path }) => path),
      expected,
    );
  });
