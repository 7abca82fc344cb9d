import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { halfYearOf, usualExitDay, windowRefusal } from "./window.ts";

const cases = [
  ["a half-year followed for a year", "2002-01-01", "2002-07-01", "2003-06-30", "may be asked"],
  ["one day, with exits on that day", "2002-01-01", "2002-01-02", "2002-01-01", "may be asked"],
  ["exits until the window's last day", "2002-01-01", "2002-07-01", "2002-06-30", "may be asked"],
  ["exits until the day before it", "2002-01-01", "2002-07-01", "2002-06-29", "exit-before-window 2002-06-30"],
  ["no day", "2002-01-01", "2002-01-01", "2003-06-30", "empty-window 2002-01-01 2002-01-01"],
  ["backwards", "2002-07-01", "2002-01-01", "2003-06-30", "empty-window 2002-07-01 2002-01-01"],
] as const;

for (const [name, from, until, exitBy, expected] of cases)
  test(`a window of entry: ${name} -> ${expected}`, () => {
    const refusal = windowRefusal({ from: day(from), until: day(until) }, day(exitBy));
    assert.equal(refusal === undefined ? "may be asked" : Object.values(refusal).join(" "), expected);
  });

test("a day lies in one half-year, which is followed until a year after its last day", () => {
  const told = ["2002-01-01", "2002-06-30", "2002-07-01", "2002-12-31"].map((text) => {
    const window = halfYearOf(day(text));
    return `${window.from} until ${window.until}, exit by ${usualExitDay(window)}`;
  });
  const [first, second] = [
    "2002-01-01 until 2002-07-01, exit by 2003-06-30",
    "2002-07-01 until 2003-01-01, exit by 2003-12-31",
  ];
  assert.deepEqual(told, [first, first, second, second]);
});
