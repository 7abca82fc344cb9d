import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../kernel/plain-date.ts";
import { clockOf } from "./clock-time.ts";

const clock = (daysLeft: number) =>
  clockOf({ since: plainDate("2026-01-01"), dueOn: plainDate("2026-04-11"), daysLeft });

const cases = [
  [100, "calm", 0],
  [26, "calm", 0.74],
  [25, "due", 0.75],
  [0, "due", 1],
  [-1, "late", 1],
  [-400, "late", 1],
] as const;

for (const [daysLeft, tone, filled] of cases)
  test(`of a hundred days ${daysLeft} left -> ${tone}`, () => {
    assert.deepEqual(clock(daysLeft), { tone, filled });
  });

test("what a rule calls near is amber before the last quarter, and late stays late", () => {
  const near = { since: plainDate("2026-01-01"), dueOn: plainDate("2026-04-11"), isNear: true };
  assert.deepEqual([clockOf({ ...near, daysLeft: 60 }).tone, clockOf({ ...near, daysLeft: -1 }).tone], ["due", "late"]);
});

test("a norm of no days is full at once", () => {
  const day = plainDate("2026-01-01");
  assert.deepEqual(clockOf({ since: day, dueOn: day, daysLeft: 0 }), { tone: "due", filled: 1 });
});
