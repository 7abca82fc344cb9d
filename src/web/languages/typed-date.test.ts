import assert from "node:assert/strict";
import { test } from "node:test";
import { parseTypedDay } from "./typed-date.ts";

const cases = [
  ["12-3-2026", "2026-03-12"],
  [" 12/03/2026 ", "2026-03-12"],
  ["1.2.2026", "2026-02-01"],
  ["1 2 2026", "2026-02-01"],
  ["2026-03-12", "2026-03-12"],
  ["31-2-2026", undefined],
  ["29-2-2024", "2024-02-29"],
  ["12-3-26", undefined],
  ["12 maart 2026", undefined],
  ["", undefined],
] as const;

for (const [typed, expected] of cases)
  test(`"${typed}" is ${expected ?? "no day"}`, () => {
    assert.equal(parseTypedDay(typed), expected);
  });
