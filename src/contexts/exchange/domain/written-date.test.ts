import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, plainDate } from "../../../kernel/plain-date.ts";
import { type DateFormat, readWrittenDate } from "./written-date.ts";

const cases = [
  ["31-12-2002", "dd-MM-yyyy", "2002-12-31"],
  ["31/12/2002", "dd/MM/yyyy", "2002-12-31"],
  ["20021231", "yyyyMMdd", "2002-12-31"],
  ["2002-12-31", "yyyy-MM-dd", "2002-12-31"],
  ["1-2-2002", "d-M-yyyy", "2002-02-01"],
  ["01-02-2002", "d-M-yyyy", "2002-02-01"],
  ["1/2/2002", "d/M/yyyy", "2002-02-01"],
  ["29-02-2000", "dd-MM-yyyy", "2000-02-29"],
  ["29-02-1900", "dd-MM-yyyy", "impossible-date"],
  ["29-02-2002", "dd-MM-yyyy", "impossible-date"],
  ["31-04-2002", "dd-MM-yyyy", "impossible-date"],
  ["12/31/2002", "dd/MM/yyyy", "impossible-date"],
  ["00-01-2002", "dd-MM-yyyy", "impossible-date"],
  ["00000000", "yyyyMMdd", "impossible-date"],
  ["31-12-1899", "dd-MM-yyyy", "date-out-of-range"],
  ["01-01-1900", "dd-MM-yyyy", "1900-01-01"],
  ["31-12-2100", "dd-MM-yyyy", "2100-12-31"],
  ["01-01-2101", "dd-MM-yyyy", "date-out-of-range"],
  ["9999-12-31", "yyyy-MM-dd", "date-out-of-range"],
  ["1-2-2002", "dd-MM-yyyy", "not-a-date"],
  ["2002-12-31", "dd-MM-yyyy", "not-a-date"],
  ["31-12-02", "dd-MM-yyyy", "not-a-date"],
  ["31-12-2002 00:00", "dd-MM-yyyy", "not-a-date"],
  ["2002-12-31\n", "yyyy-MM-dd", "not-a-date"],
  ["37621", "yyyy-MM-dd", "not-a-date"],
] as const;

const outcome = (text: string, format: DateFormat): string => {
  const read = readWrittenDate(text, format);
  return "date" in read ? read.date : read.trouble;
};

for (const [text, format, expected] of cases)
  test(`a date written ${JSON.stringify(text)} where ${format} is agreed -> ${expected}`, () => {
    assert.equal(outcome(text, format), expected);
  });

const writers: Readonly<Record<DateFormat, (y: string, m: string, d: string) => string>> = {
  "yyyy-MM-dd": (y, m, d) => `${y}-${m}-${d}`,
  yyyyMMdd: (y, m, d) => y + m + d,
  "dd-MM-yyyy": (y, m, d) => `${d}-${m}-${y}`,
  "dd/MM/yyyy": (y, m, d) => `${d}/${m}/${y}`,
  "d-M-yyyy": (y, m, d) => `${Number(d)}-${Number(m)}-${y}`,
  "d/M/yyyy": (y, m, d) => `${Number(d)}/${Number(m)}/${y}`,
};

test("every day from 1900 to 2100 is read back from every way of writing it", () => {
  const days = fc.nat(73_413).map((n) => addDays(plainDate("1900-01-01"), n));
  fc.assert(
    fc.property(days, fc.constantFrom(...(Object.keys(writers) as DateFormat[])), (day, format) => {
      const [y = "", m = "", d = ""] = day.split("-");
      assert.equal(outcome(writers[format](y, m, d), format), day);
    }),
  );
});

test("a day is impossible exactly when the calendar does not have it", () => {
  const two = (n: number): string => String(n).padStart(2, "0");
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), fc.nat(14), fc.nat(33), (y, m, d) => {
      const text = `${y}-${two(m)}-${two(d)}`;
      const isReal = m >= 1 && m <= 12 && d >= 1 && addDays(plainDate(`${y}-${two(m)}-01`), d - 1) === text;
      assert.equal(outcome(text, "yyyy-MM-dd"), isReal ? text : "impossible-date");
    }),
    { numRuns: 1_000 },
  );
});
