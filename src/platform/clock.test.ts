import assert from "node:assert/strict";
import { test } from "node:test";
import { endOfInstants, instant } from "../kernel/instant.ts";
import { fixedClock } from "./testing/test-clock.ts";

const cases = [
  ["2026-12-31T22:59:59Z", "Europe/Amsterdam", "2026-12-31"],
  ["2026-12-31T23:00:00Z", "Europe/Amsterdam", "2027-01-01"],
  ["2026-12-31T23:00:00Z", "America/Kralendijk", "2026-12-31"],
  ["0901-06-01T12:00:00Z", "Europe/Amsterdam", "0901-06-01"],
  [endOfInstants, "Europe/Amsterdam", "9999-12-31"],
] as const;

for (const [moment, zone, expected] of cases)
  test(`${moment} is on ${expected} in ${zone}`, () => {
    const clock = fixedClock(instant(moment), zone);
    assert.deepEqual([clock.today(), clock.dayOf(instant(moment))], [expected, expected]);
  });
