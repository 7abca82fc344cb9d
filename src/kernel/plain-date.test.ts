import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDuration, duration, subtractDuration } from "./duration.ts";
import {
  addDays,
  addMonths,
  contains,
  plainDate as day,
  dayNumber,
  dayOfNumber,
  daysBetween,
  endOfTime,
  parsePlainDate,
  weekdayOf,
} from "./plain-date.ts";

const notDays = [
  "2026-02-30",
  "2025-02-29",
  "1900-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-05-00",
  "2026-04-31",
  "0000-01-01",
  "10000-01-01",
  "2026-1-1",
  "2026-01-01T00:00:00Z",
  "",
];

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

test("days are those of the calendar: numbered as Date numbers them, on every day of four hundred years and at the ends", () => {
  const dayOfDate = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10);
  const numbers = [-719_162, -719_161, 2_932_895, 2_932_896];
  for (let n = -60_000; n < 90_000; n += 1) numbers.push(n);
  for (const n of numbers) {
    const text = dayOfDate(n);
    assert.equal(dayOfNumber(n), text);
    assert.equal(dayNumber(day(text)), n);
  }
});

test("months are added as Date adds them, with the last day of a shorter month", () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 300_000 }), fc.integer({ min: -2_000, max: 2_000 }), (n, months) => {
      const from = dayOfNumber(n);
      const [year = 0, month = 0, date = 0] = from.split("-").map(Number);
      const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
      const expected = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
      if (year + months / 12 > 101) assert.equal(addMonths(from, months), expected);
    }),
  );
});

test("the days of the week, Monday first", () => {
  const days = ["2026-11-23", "2026-11-27", "2026-11-29", "1969-12-31", "0001-01-01"];
  assert.deepEqual(
    days.map((text) => weekdayOf(day(text))),
    [1, 5, 7, 3, 1],
  );
});

test("what is a day on the calendar is what comes back from its number as itself", () => {
  const two = (n: number): string => String(n).padStart(2, "0");
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(1, 4, 100, 400, 1900, 2000, 2024, 9999), fc.integer({ min: 1, max: 9999 })),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, date) => {
        const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
        const comesBack = dayOfNumber(dayNumber(text as never)) === text;
        assert.equal(parsePlainDate(text) === text, comesBack, text);
      },
    ),
    { numRuns: 2_000, seed: 20260302 },
  );
});
