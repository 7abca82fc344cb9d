import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../kernel/plain-date.ts";
import { askedIn, usualWindow } from "./question.ts";

const day = plainDate;

const windows = [
  ["2026-03-12", "2024-07-01 to 2025-01-01, exit by 2025-12-31"],
  ["2026-06-30", "2024-07-01 to 2025-01-01, exit by 2025-12-31"],
  ["2026-07-01", "2025-01-01 to 2025-07-01, exit by 2026-06-30"],
  ["2027-01-01", "2025-07-01 to 2026-01-01, exit by 2026-12-31"],
] as const;

for (const [today, expected] of windows)
  test(`on ${today} the usual window is the last half-year that can be judged: ${expected}`, () => {
    const { from, until, exitBy } = usualWindow(day(today));
    assert.equal(`${from} to ${until}, exit by ${exitBy}`, expected);
  });

test("a year followed from 1 January to 30 June 2002 ends on 30 June 2003, as in the study", () => {
  const asked = askedIn({ from: day("2002-01-01"), until: day("2002-07-01") }, day("2026-03-12"));
  assert.equal(asked.exitBy, "2003-06-30");
});

test("an address with only a start asks for the half-year from there", () => {
  const asked = askedIn({ from: day("2002-01-01") }, day("2026-03-12"));
  assert.deepEqual([asked.from, asked.until, asked.exitBy], ["2002-01-01", "2002-07-01", "2003-06-30"]);
});

test("a window that runs backwards is asked as it is, so that it is refused and not another one shown", () => {
  const asked = askedIn({ from: day("2002-07-01"), until: day("2002-01-01") }, day("2026-03-12"));
  assert.deepEqual([asked.from, asked.until], ["2002-07-01", "2002-01-01"]);
});
