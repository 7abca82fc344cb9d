import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDuration, duration, subtractDuration } from "./duration.ts";
import {
  addDays,
  addMonths,
  contains,
  plainDate as day,
  daysBetween,
  endOfTime,
  parsePlainDate,
} from "./plain-date.ts";

const notDays = ["2026-02-30", "2025-02-29", "0000-01-01", "10000-01-01", "2026-1-1", "2026-01-01T00:00:00Z", ""];

for (const text of notDays)
  test(`"${text}" is no day on the calendar`, () => {
    assert.equal(parsePlainDate(text), undefined);
  });

const months = [
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2026-12-15", 1, "2027-01-15"],
  ["2026-03-31", -1, "2026-02-28"],
  ["0050-01-15", 1, "0050-02-15"],
] as const;

for (const [from, n, expected] of months)
  test(`${n} month after ${from} is ${expected}`, () => {
    assert.equal(addMonths(day(from), n), expected);
  });

test("days stop at the ends of the calendar, so that a norm without measure is reached never, not in year 10000", () => {
  assert.equal(addDays(endOfTime, 365), endOfTime);
  assert.equal(addDays(day("0001-01-01"), -1), "0001-01-01");
  assert.equal(addDuration(day("2026-01-01"), duration("P99999Y")), endOfTime);
  assert.equal(subtractDuration(day("2026-01-01"), duration("P99999Y")), "0001-01-01");
});

test("adding days keeps their order and the distance between them, wherever on the calendar", () => {
  const someDay = fc.integer({ min: 0, max: 3_652_058 }).map((n) => addDays(day("0001-01-01"), n));
  fc.assert(
    fc.property(someDay, fc.integer({ min: -400_000, max: 400_000 }), (from, n) => {
      const later = addDays(from, n);
      assert.ok(parsePlainDate(later) === later);
      const isAtAnEnd = later === endOfTime || later === "0001-01-01";
      assert.ok(isAtAnEnd || daysBetween(from, later) === n);
      assert.equal(later >= from, n >= 0 || later === from);
    }),
  );
});

test("a period holds its first day and not its last", () => {
  const period = { from: day("2026-01-01"), until: day("2026-02-01") };
  assert.deepEqual(
    ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].map((each) => contains(period, day(each))),
    [false, true, true, false],
  );
  assert.ok(contains({ from: day("2026-01-01"), until: null }, endOfTime));
});
