import type { CohortGroup } from "./cohort-groups.ts";
import { type CohortCounts, cohortFractions, type RatioName } from "./cohort-ratios.ts";

/** Null: withheld. */
export type PublishedCounts = { readonly [G in CohortGroup]: number | null };
export type PublishedFractions = {
  readonly [R in RatioName]: { readonly numerator: number; readonly denominator: number } | null;
};

/**
 * A cohort as it may be passed on: no group of fewer people than the limit (a setting, domain page 09) can be read off it, nor
 * worked out. Each group splits in a part and the rest; where either is too small the part is withheld, with all that is
 * told of it further down. Nobody at all is not a small group.
 */
export const publishedCounts = (counts: CohortCounts, limit: number): PublishedCounts => {
  const { X, Y, Z, A, B, C, A1, B1 } = counts;
  const isSmall = (n: number): boolean => n > 0 && n < limit;
  const splits = (isWholeShown: boolean, whole: number, ...parts: readonly number[]): boolean =>
    isWholeShown && !parts.some((part) => isSmall(part) || isSmall(whole - part));
  const entered = !isSmall(X);
  const stayed = splits(entered, X, Y);
  const obliged = splits(stayed, Y, Z);
  const helped = splits(obliged, Z, A, B);
  const shown = {
    X: entered,
    Y: stayed,
    Z: obliged,
    A: helped,
    B: helped,
    C: splits(obliged, Y - Z, C),
    A1: splits(helped, A, A1),
    B1: splits(helped, B, B1),
  };
  const ifShown = (group: CohortGroup): number | null => (shown[group] ? counts[group] : null);
  return {
    X: ifShown("X"),
    Y: ifShown("Y"),
    Z: ifShown("Z"),
    A: ifShown("A"),
    B: ifShown("B"),
    C: ifShown("C"),
    A1: ifShown("A1"),
    B1: ifShown("B1"),
  };
};

/** A ratio may be passed on when every group it is made of may. */
const madeOf: Readonly<Record<RatioName, readonly CohortGroup[]>> = {
  compliance: ["X", "Y", "A", "C"],
  longTerm: ["X", "Y"],
  coverage: ["Z", "A"],
  nonCoverage: ["Z", "B"],
  exitWith: ["A", "A1"],
  exitWithout: ["B", "B1"],
};

export const publishedFractions = (counts: CohortCounts, limit: number): PublishedFractions => {
  const shown = publishedCounts(counts, limit);
  const fractions = cohortFractions(counts);
  const ifShown = (name: RatioName) => (madeOf[name].every((group) => shown[group] !== null) ? fractions[name] : null);
  return {
    compliance: ifShown("compliance"),
    longTerm: ifShown("longTerm"),
    coverage: ifShown("coverage"),
    nonCoverage: ifShown("nonCoverage"),
    exitWith: ifShown("exitWith"),
    exitWithout: ifShown("exitWithout"),
  };
};
