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

for (const [moment, zone, expected] of [
  ["2026-03-02T06:59:59Z", "Europe/Amsterdam", "07:59"],
  ["2026-03-02T23:00:00Z", "Europe/Amsterdam", "00:00"],
  // the clock goes on by an hour, and back
  ["2026-03-29T00:59:00Z", "Europe/Amsterdam", "01:59"],
  ["2026-03-29T01:00:00Z", "Europe/Amsterdam", "03:00"],
  ["2026-10-25T00:30:00Z", "Europe/Amsterdam", "02:30"],
  ["2026-10-25T01:30:00Z", "Europe/Amsterdam", "02:30"],
  ["2026-03-02T06:00:00Z", "America/Kralendijk", "02:00"],
] as const)
  test(`at ${moment} the clock in ${zone} shows ${expected}`, () => {
    const clock = fixedClock(instant(moment), zone);
    assert.equal(clock.timeOf(clock.now()), expected);
  });

for (const [moment, zone, expected] of cases)
  test(`${moment} is on ${expected} in ${zone}`, () => {
    const clock = fixedClock(instant(moment), zone);
    assert.deepEqual([clock.today(), clock.dayOf(instant(moment))], [expected, expected]);
  });
