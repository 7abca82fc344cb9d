import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cohortGroups } from "./cohort-groups.ts";
import { type CohortCounts, ratioNames } from "./cohort-ratios.ts";
import { publishedCounts, publishedFractions } from "./disclosure.ts";

const published: CohortCounts = { X: 872, Y: 477, Z: 164, A: 111, B: 53, C: 0, A1: 10, B1: 0 };

const cases: readonly (readonly [string, Partial<CohortCounts>, string, string])[] = [
  ["a large town, nobody in some groups", {}, "X Y Z A B C A1 B1", ratioNames.join(" ")],
  [
    "nine left with help: that is withheld, and nothing else",
    { A1: 9 },
    "X Y Z A B C B1",
    "compliance longTerm coverage nonCoverage exitWithout",
  ],
  [
    "all but nine left with help",
    { A1: 102 },
    "X Y Z A B C B1",
    "compliance longTerm coverage nonCoverage exitWithout",
  ],
  [
    "nine exempt with help: also from the ratio they are in",
    { C: 9 },
    "X Y Z A B A1 B1",
    "longTerm coverage nonCoverage exitWith exitWithout",
  ],
  ["nine not helped: who was helped could be worked out", { A: 155, B: 9 }, "X Y Z C", "longTerm"],
  ["nine exempt: who is obliged could be worked out", { Z: 468, A: 400, B: 68 }, "X Y", "longTerm"],
  ["nine left within the year", { Y: 863 }, "X", ""],
  ["nine entered", { X: 9, Y: 5, Z: 5, A: 5, B: 0, A1: 0 }, "", ""],
  ["nobody entered", { X: 0, Y: 0, Z: 0, A: 0, B: 0, A1: 0 }, "X Y Z A B C A1 B1", ratioNames.join(" ")],
];

for (const [name, over, groups, ratios] of cases)
  test(`what of a cohort may be passed on: ${name}`, () => {
    const counts = { ...published, ...over };
    const shown = publishedCounts(counts, 10);
    assert.equal(cohortGroups.filter((group) => shown[group] !== null).join(" "), groups);
    const fractions = publishedFractions(counts, 10);
    assert.equal(ratioNames.filter((ratio) => fractions[ratio] !== null).join(" "), ratios);
  });

const cohorts = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60))
  .map(([left, exempt, C, helpedLeft, helpedStayed, otherLeft, otherStayed]): CohortCounts => {
    const [A, B] = [helpedLeft + helpedStayed, otherLeft + otherStayed];
    const [Z, free] = [A + B, exempt + C];
    return { X: left + free + Z, Y: free + Z, Z, A, B, C, A1: helpedLeft, B1: otherLeft };
  });

test("no group of fewer than the limit is told, nor is what remains of its whole, in any cohort", () => {
  fc.assert(
    fc.property(cohorts, (counts) => {
      const { X, Y, Z, A, B, C, A1, B1 } = publishedCounts(counts, 10);
      const pairs = [
        [X, Y],
        [Y, Z],
        [Z, A],
        [Z, B],
        [A, A1],
        [B, B1],
      ] as const;
      const rests = pairs.map(([whole, part]) => (whole === null || part === null ? null : whole - part));
      const free = Y === null || Z === null || C === null ? null : Y - Z - C;
      for (const n of [X, Y, Z, A, B, C, A1, B1, ...rests, free])
        assert.ok(n === null || n === 0 || n >= 10, `${n} of ${JSON.stringify(counts)}`);
    }),
  );
});
