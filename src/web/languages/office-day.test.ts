import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../kernel/instant.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import { formatsIn } from "./formats.ts";
import { endOfDay, knownAtOn, officeDayOf, setOfficeTimeZone } from "./office-day.ts";

test("a day ends at the office's midnight, also on the days the clock changes", () => {
  assert.equal(endOfDay(plainDate("2003-12-31")), "2003-12-31T22:59:59.999Z");
  assert.equal(endOfDay(plainDate("2026-07-01")), "2026-07-01T21:59:59.999Z");
  assert.equal(endOfDay(plainDate("2026-03-29")), "2026-03-29T21:59:59.999Z");
  assert.equal(endOfDay(plainDate("2026-10-25")), "2026-10-25T22:59:59.999Z");
});

test("what is known today is asked without a moment", () => {
  const today = plainDate("2026-03-12");
  assert.equal(knownAtOn(today, today), undefined);
  assert.equal(knownAtOn(undefined, today), undefined);
  assert.equal(knownAtOn(plainDate("2026-03-11"), today), "2026-03-11T22:59:59.999Z");
});

test("every day of the calendar has its end, so that no day in an address breaks a page", (t) => {
  t.after(() => setOfficeTimeZone("Europe/Amsterdam"));
  for (const zone of ["Europe/Amsterdam", "America/Curacao"]) {
    setOfficeTimeZone(zone);
    for (const day of ["0001-01-01", "0901-06-01", "1890-06-01", "9999-12-31"].map(plainDate))
      assert.equal(officeDayOf(endOfDay(day)), day, `${day} in ${zone}`);
  }
});

test("an office elsewhere has its own days and its own clock", (t) => {
  const moment = instant("2026-03-12T23:30:00Z");
  assert.equal(officeDayOf(moment), "2026-03-13");
  assert.equal(formatsIn("nl").moment(moment), "13 mrt 2026, 00:30");
  t.after(() => setOfficeTimeZone("Europe/Amsterdam"));
  setOfficeTimeZone("America/Curacao");
  assert.equal(officeDayOf(moment), "2026-03-12");
  assert.equal(formatsIn("nl").moment(moment), "12 mrt 2026, 19:30");
  assert.equal(endOfDay(plainDate("2026-03-12")), "2026-03-13T03:59:59.999Z");
  setOfficeTimeZone("Pacific/Chatham");
  assert.equal(endOfDay(plainDate("2026-03-12")), "2026-03-12T10:14:59.999Z");
});
