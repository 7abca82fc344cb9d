import assert from "node:assert/strict";
import { test } from "node:test";
import type { Instant } from "../../../kernel/instant.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { policyOf, type SettingChange } from "../../access/testing/settings.ts";
import { normsOfStarts } from "./norms-of-starts.ts";

const change = (number: number, validFrom: string, value: string): SettingChange => ({
  number,
  key: "offerWithin",
  validFrom: day(validFrom),
  value,
  recordedAt: "2025-01-01T00:00:00.000Z" as Instant,
  recordedBy: "operator",
});

const policy = policyOf("participatiewet-2026", [
  change(1, "2026-02-01", "P12W"),
  change(2, "2026-03-01", "P12W"),
  change(3, "2026-05-01", "P8W"),
]);

const told = (first: string, last: string): string[] =>
  normsOfStarts(policy, { first: day(first), last: day(last) }).map(
    ({ norm, from, until }) => `${norm} ${from} ${until}`,
  );

const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["one norm, however often it is set again", "2026-02-10", "2026-04-30", ["P12W null null"]],
  ["a change within the days", "2026-01-05", "2026-04-30", ["P8W null 2026-02-01", "P12W 2026-02-01 null"]],
  ["a change on the last day counts", "2026-01-31", "2026-02-01", ["P8W null 2026-02-01", "P12W 2026-02-01 null"]],
  [
    "back to the first norm is a third stretch, not the first one",
    "2026-01-05",
    "2026-06-01",
    ["P8W null 2026-02-01", "P12W 2026-02-01 2026-05-01", "P8W 2026-05-01 null"],
  ],
];

for (const [what, first, last, expected] of cases)
  test(`norms of who began: ${what}`, () => {
    assert.deepEqual(told(first, last), expected);
  });
