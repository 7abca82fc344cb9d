import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../kernel/instant.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import { formatsIn } from "./formats.ts";
import { endOfDay, knownAtOn, officeDayOf } from "./office-day.ts";
import { officeTimeZone, tellOfficeTimeZone } from "./office-time.ts";

/** Where Dutch law holds as well. */
const inBonaire = (work: () => void): void => {
  const usual = officeTimeZone();
  tellOfficeTimeZone("America/Kralendijk");
  try {
    work();
  } finally {
    tellOfficeTimeZone(usual);
  }
};

test("a day ends at the office's midnight, also on the days the clock changes", () => {
  assert.equal(endOfDay(plainDate("2003-12-31")), "2003-12-31T22:59:59.999Z");
  assert.equal(endOfDay(plainDate("2026-07-01")), "2026-07-01T21:59:59.999Z");
  assert.equal(endOfDay(plainDate("2026-03-29")), "2026-03-29T21:59:59.999Z");
  assert.equal(endOfDay(plainDate("2026-10-25")), "2026-10-25T22:59:59.999Z");
});

test("an office elsewhere has days and hours of its own", () => {
  inBonaire(() => {
    assert.equal(endOfDay(plainDate("2026-07-01")), "2026-07-02T03:59:59.999Z");
    assert.equal(officeDayOf(instant("2026-07-02T03:59:00Z")), "2026-07-01");
    assert.equal(formatsIn("nl").moment(instant("2026-07-02T03:59:00Z")), "1 jul 2026, 23:59");
    assert.equal(formatsIn("nl").dayOf(instant("2026-07-02T03:59:00Z")), "1 juli 2026");
  });
  assert.equal(officeDayOf(instant("2026-07-01T22:00:00Z")), "2026-07-02");
  assert.equal(formatsIn("nl").moment(instant("2026-07-01T22:00:00Z")), "2 jul 2026, 00:00");
});

test("a day that nobody lived through in this office's zone still has its end", () => {
  assert.equal(officeDayOf(endOfDay(plainDate("0901-06-01"))), "0901-06-01");
  assert.equal(endOfDay(plainDate("9999-12-31")), "9999-12-31T22:59:59.999Z");
  inBonaire(() => assert.equal(officeDayOf(endOfDay(plainDate("0001-01-01"))), "0001-01-01"));
});

test("what is known today is asked without a moment", () => {
  const today = plainDate("2026-03-12");
  assert.equal(knownAtOn(today, today), undefined);
  assert.equal(knownAtOn(undefined, today), undefined);
  assert.equal(knownAtOn(plainDate("2026-03-11"), today), "2026-03-11T22:59:59.999Z");
});
