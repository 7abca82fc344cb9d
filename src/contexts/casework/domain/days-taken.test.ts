import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type DaysTaken, medianOf, percentileOf } from "./days-taken.ts";

const counted = (days: readonly number[]): DaysTaken[] =>
  [...Map.groupBy(days, (n) => n)].map(([n, some]) => ({ days: n, count: some.length }));

const someDays = fc.array(fc.nat(400), { minLength: 1, maxLength: 60 });

test("a percentile is a number of days that somebody waited, with enough at or under it and too few under it", () => {
  fc.assert(
    fc.property(someDays, fc.integer({ min: 1, max: 100 }), (days, percent) => {
      const found = percentileOf(counted(days), percent);
      assert.ok(found !== null && days.includes(found));
      assert.ok(days.filter((n) => n <= found).length * 100 >= percent * days.length);
      assert.ok(days.filter((n) => n < found).length * 100 < percent * days.length);
    }),
  );
});

test("at least half took the median or less, and at least half the median or more", () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const median = medianOf(counted(days));
      assert.ok(median !== null);
      assert.ok(days.filter((n) => n <= median).length * 2 >= days.length);
      assert.ok(days.filter((n) => n >= median).length * 2 >= days.length);
    }),
  );
});

test("a higher percentile is never fewer days, and the order in which days are counted makes no difference", () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const taken = counted(days);
      const all = [10, 50, 90, 100].map((percent) => percentileOf(taken, percent));
      assert.deepEqual(
        all,
        all.toSorted((a, b) => (a ?? 0) - (b ?? 0)),
      );
      assert.deepEqual(
        all,
        [10, 50, 90, 100].map((percent) => percentileOf(taken.toReversed(), percent)),
      );
      assert.equal(all[3], Math.max(...days));
    }),
  );
});

test("of nobody there is no median", () => {
  assert.equal(medianOf([]), null);
});

test("of ten the ninth is the 90th percentile, and the fifth the median", () => {
  const taken = counted([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  assert.deepEqual([medianOf(taken), percentileOf(taken, 90)], [5, 9]);
});
