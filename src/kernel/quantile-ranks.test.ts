import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { quantileRanks } from "./quantile-ranks.ts";

test("the ranks around a median are those of the published tables (Dixon and Massey 1969, table A-25)", () => {
  const published: readonly (readonly [n: number, low: number | null, high: number | null])[] = [
    [5, null, null],
    [6, 1, 6],
    [8, 1, 8],
    [9, 2, 8],
    [10, 2, 9],
    [15, 4, 12],
    [20, 6, 15],
    [25, 8, 18],
    [30, 10, 21],
    [50, 18, 33],
    [100, 40, 61],
  ];
  for (const [n, low, high] of published) assert.deepEqual(quantileRanks(n, 50), { low, high }, `of ${n}`);
});

/** Summed in exact whole numbers: Pascal's triangle, times 9 for each case below. */
const exactlyBelow = (n: number, rank: number): number => {
  let ways = 1n;
  let sum = 0n;
  for (let k = 0n; k < BigInt(rank); k += 1n) {
    sum += ways * 9n ** k;
    ways = (ways * (BigInt(n) - k)) / (k + 1n);
  }
  return Number((sum * 10n ** 12n) / 10n ** BigInt(n)) / 1e12;
};

test("around nine in ten, each side leaves out 2.5 % at most, and the next rank inward would leave out more", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (n) => {
      const { low, high } = quantileRanks(n, 90);
      if (low !== null) {
        assert.ok(exactlyBelow(n, low) <= 0.025);
        assert.ok(exactlyBelow(n, low + 1) > 0.025);
      }
      if (high === null) assert.ok(exactlyBelow(n, n) < 0.975);
      else {
        assert.ok(exactlyBelow(n, high) >= 0.975 - 1e-9);
        assert.ok(exactlyBelow(n, high - 1) < 0.975);
      }
    }),
  );
});

test("of very many cases the ranks still close in on the quantile", () => {
  const { low, high } = quantileRanks(1_000_000, 50);
  assert.ok(low !== null && high !== null && low > 498_000 && high < 502_000 && low < high);
});

test("of nobody there are no ranks", () => {
  assert.deepEqual(quantileRanks(0, 50), { low: null, high: null });
});
