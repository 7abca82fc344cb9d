import assert from "node:assert/strict";
import test from "node:test";
import { binaryArray } from "./binary-array.ts";
import type { ColumnType, Value } from "./column-type.ts";

const refused: readonly (readonly [ColumnType, Value])[] = [
  ["uuid", "00000000-0000-7000-8000-00000000000"],
  ["uuid", "0000000g-0000-7000-8000-000000000000"],
  ["uuid", 7],
  ["int", 1.5],
  ["int", "1"],
  ["int", 2 ** 31],
  ["bigint", 2 ** 53],
  ["uuid", "00000000a0000-7000-8000-000000000000"],
  ["date", "soon"],
  ["date", "not-a-date"],
  ["date", "2026-02-30"],
  ["date", 20_260_331],
  ["date", "2026-03-31T00:00:00Z"],
  ["timestamptz", "yesterday"],
  ["bool", "true"],
];

for (const [type, value] of refused)
  test(`${JSON.stringify(value)} is not written as ${type}`, () => {
    assert.throws(() => binaryArray(type, [value]), /not a value of type|out of range/);
  });

test("what could not be written is not told, since faults are logged", () => {
  assert.throws(() => binaryArray("date", ["Anna de Boer"]), {
    message: "not a value of type date: a string of 12 characters",
  });
});

test("an array without elements has no dimensions", () => {
  assert.deepEqual([...binaryArray("int", [])], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23]);
});
