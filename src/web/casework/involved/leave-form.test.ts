import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { readLeaving } from "./leave-form.ts";

const today = day("2026-03-12");
const reading = (draft: { on?: string; reason?: string }, from: string, until: string | null = null): string => {
  const involved = { from: day(from), until: until === null ? null : day(until) };
  const read = readLeaving({ on: "", reason: "", ...draft }, involved, today);
  if (!read.ok) return `${read.fault.field} ${read.fault.code}`;
  return read.way === "leave" ? `leaves on ${read.on}` : `withdrawn: ${read.reason}`;
};

test("a provider that was involved before today leaves on a day that is chosen: today, one to come, or one that was", () => {
  assert.equal(reading({ on: "12-3-2026" }, "2026-03-01"), "leaves on 2026-03-12");
  assert.equal(reading({ on: "1-4-2026" }, "2026-03-01"), "leaves on 2026-04-01");
  assert.equal(reading({ on: "5-3-2026" }, "2026-03-01"), "leaves on 2026-03-05");
  assert.equal(reading({ on: "1-4-2026" }, "2026-03-01", "2026-06-01"), "leaves on 2026-04-01");
});

test("it leaves after its first day, before the day on which it leaves already, and on a day of these years", () => {
  assert.equal(reading({ on: "1-3-2026" }, "2026-03-01"), "leaveOn on-early");
  assert.equal(reading({ on: "1-6-2026" }, "2026-03-01", "2026-06-01"), "leaveOn on-late");
  for (const on of ["", "x", "1-1-2036"]) assert.equal(reading({ on }, "2026-03-01"), "leaveOn on-wrong");
});

test("one that began today or is still to come is withdrawn, with why; no day is asked", () => {
  for (const from of ["2026-03-12", "2026-04-01"]) {
    assert.equal(reading({ reason: " verkeerde aanbieder " }, from), "withdrawn: verkeerde aanbieder");
    assert.equal(reading({ on: "12-3-2026", reason: " " }, from), "leaveReason reason-missing");
    assert.equal(reading({ reason: "x".repeat(501) }, from), "leaveReason reason-long");
  }
});
