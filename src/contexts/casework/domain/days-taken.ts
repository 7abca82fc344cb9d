/** How many took how many days. */
export type DaysTaken = { readonly days: number; readonly count: number };

/**
 * The fewest days within which at least this percentage was done (nearest rank: a number of days that somebody really waited, never one
 * between two); null of nobody.
 */
export const percentileOf = (taken: readonly DaysTaken[], percent: number): number | null => {
  const total = taken.reduce((sum, { count }) => sum + count, 0);
  // whole numbers, so that no rounding shifts a rank
  const rank = Math.max(1, Math.ceil((percent * total) / 100));
  let seen = 0;
  for (const { days, count } of taken.toSorted((a, b) => a.days - b.days)) {
    seen += count;
    if (seen >= rank) return days;
  }
  return null;
};

export const medianOf = (taken: readonly DaysTaken[]): number | null => percentileOf(taken, 50);
