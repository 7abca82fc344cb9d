import { ratio } from "../../../kernel/proportion.ts";
import type { CohortGroup } from "./cohort-groups.ts";
import type { FollowUp } from "./follow-up.ts";

export type CohortCounts = Readonly<Record<CohortGroup, number>>;

/** Each ratio's numerator and denominator (domain page 09). */
export const cohortFractions = ({ X, Y, Z, A, B, C, A1, B1 }: CohortCounts) =>
  ({
    compliance: { numerator: X - Y + A + C, denominator: X },
    longTerm: { numerator: Y, denominator: X },
    coverage: { numerator: A, denominator: Z },
    nonCoverage: { numerator: B, denominator: Z },
    exitWith: { numerator: A1, denominator: A },
    exitWithout: { numerator: B1, denominator: B },
  }) as const;

export type RatioName = keyof ReturnType<typeof cohortFractions>;

/** In the order in which they are published. */
export const ratioNames = [
  "compliance",
  "longTerm",
  "coverage",
  "nonCoverage",
  "exitWith",
  "exitWithout",
] as const satisfies readonly RatioName[];

export type CohortRatios = { readonly [R in RatioName]: number | null };

const exitRatios: ReadonlySet<RatioName> = new Set(["exitWith", "exitWithout"]);

/** Every ratio needs the year of all who are counted, and those of exits the exit day as well: before, it would only mislead. */
export const isSayable = (ratio: RatioName, { pending, exitsPending }: FollowUp): boolean =>
  pending === 0 && !(exitsPending && exitRatios.has(ratio));

/** Unrounded; null over nothing, and while the people counted have not been followed long enough to say. */
export const cohortRatios = (counts: CohortCounts, followUp: FollowUp): CohortRatios => {
  const fractions = cohortFractions(counts);
  const of = (name: RatioName): number | null =>
    isSayable(name, followUp) ? ratio(fractions[name].numerator, fractions[name].denominator) : null;
  return {
    compliance: of("compliance"),
    longTerm: of("longTerm"),
    coverage: of("coverage"),
    nonCoverage: of("nonCoverage"),
    exitWith: of("exitWith"),
    exitWithout: of("exitWithout"),
  };
};
