import { quantileRanks } from "../../../kernel/quantile-ranks.ts";

/** How many took how many days. */
export type DaysTaken = { readonly days: number; readonly count: number };

/**
 * The fewest days within which at least this percentage was done (nearest rank: a number of days that somebody really waited, never one
 * between two); null of nobody.
 */
export const percentileOf = (taken: readonly DaysTaken[], percent: number): number | null =>
  // whole numbers, so that no rounding shifts a rank
  daysAtRank(taken, Math.max(1, Math.ceil((percent * totalOf(taken)) / 100)));

const totalOf = (taken: readonly DaysTaken[]): number => taken.reduce((sum, { count }) => sum + count, 0);

/** The days of the nth in order; null beyond the last. */
const daysAtRank = (taken: readonly DaysTaken[], rank: number): number | null => {
  let seen = 0;
  for (const { days, count } of taken.toSorted((a, b) => a.days - b.days)) {
    seen += count;
    if (seen >= rank) return days;
  }
  return null;
};

export const medianOf = (taken: readonly DaysTaken[]): number | null => percentileOf(taken, 50);

/** Days between which a percentile lies at 95 % or more, by order alone; a side is null where too few were done to say. */
export type DaysRange = { readonly low: number | null; readonly high: number | null };

export const rangeOf = (taken: readonly DaysTaken[], percent: number): DaysRange => {
  const { low, high } = quantileRanks(totalOf(taken), percent);
  return {
    low: low === null ? null : daysAtRank(taken, low),
    high: high === null ? null : daysAtRank(taken, high),
  };
};
