import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../kernel/instant.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import { formatsIn } from "./formats.ts";

const nl = formatsIn("nl");
const en = formatsIn("en");
const day = plainDate("2026-03-12");

test("a day is written whole, short, without its year and as typed", () => {
  assert.deepEqual(
    [nl.day(day), nl.shortDay(day), nl.dayOfMonth(day), nl.month(day), nl.typedDay(day)],
    ["12 maart 2026", "12 mrt 2026", "12 mrt", "Maart 2026", "12-3-2026"],
  );
  assert.deepEqual(
    [en.day(day), en.shortDay(day), en.dayOfMonth(day), en.month(day), en.typedDay(day)],
    ["12 March 2026", "12 Mar 2026", "12 Mar", "March 2026", "12-3-2026"],
  );
});

test("no month keeps a dot in its short name", () => {
  for (let month = 1; month <= 12; month += 1) {
    const first = plainDate(`2026-${String(month).padStart(2, "0")}-01`);
    assert.doesNotMatch(nl.shortDay(first), /\./);
    assert.doesNotMatch(en.shortDay(first), /\./);
  }
});

test("a moment is told in the office's time, in summer and winter", () => {
  assert.equal(nl.moment(instant("2026-07-01T12:05:00Z")), "1 jul 2026, 14:05");
  assert.equal(nl.moment(instant("2026-12-31T23:30:00Z")), "1 jan 2027, 00:30");
  assert.equal(nl.dayOf(instant("2026-12-31T23:30:00Z")), "1 januari 2027");
});

test("numbers and shares are written as each language does", () => {
  assert.equal(nl.number(12_345), "12.345");
  assert.equal(en.number(12_345), "12,345");
  assert.equal(nl.share(0.4805), "48,1\u00a0%");
  assert.equal(en.share(0.4805), "48.1%");
  assert.equal(nl.shareWithoutSign(0.5), "50,0");
});
