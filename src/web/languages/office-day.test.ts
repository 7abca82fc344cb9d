import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../kernel/plain-date.ts";
import { endOfDay, knownAtOn } from "./office-day.ts";

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
