import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { daysOfAssignment, daysOfRecord, daysWithin } from "./day-bounds.ts";

const today = plainDate("2026-11-25");

const days = [
  ["the record", daysOfRecord, "1926-11-25", "2036-11-25", ["1800-01-01", "1926-11-24", "2036-11-26", "2050-01-01"]],
  ["an assignment", daysOfAssignment, "2025-11-25", "2027-11-25", ["1900-01-01", "2025-11-24", "2027-11-26"]],
] as const;

for (const [what, bounds, first, last, beyond] of days) {
  test(`days of ${what} go from ${first} up to and including ${last}`, () => {
    for (const day of [first, "2026-11-25", last])
      assert.equal(daysWithin(bounds(today), { from: plainDate(day) }).ok, true, day);
  });
  for (const day of beyond)
    test(`${day} is no day of ${what}, and the refusal says which field and which days there are`, () => {
      const refused = daysWithin(bounds(today), { on: undefined, until: null, from: plainDate(day) });
      assert.deepEqual(refused, {
        ok: false,
        refusal: { code: "day-out-of-bounds", field: "from", earliest: first, latest: last },
      });
    });
}
