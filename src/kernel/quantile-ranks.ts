/** Ranks from 1 in order of size; null where the cases are too few to bound that side. */
export type QuantileRanks = { readonly low: number | null; readonly high: number | null };

/**
 * Between which of n ordered cases a quantile lies, at 95 % or more, whatever the waits are distributed like: how many cases lie below
 * it is binomial, and each side is left out with at most 2.5 % (Conover, Practical Nonparametric Statistics, 3rd ed. 1999, section 3.2).
 * `percent` is whole, from 1 to 99.
 */
export const quantileRanks = (n: number, percent: number): QuantileRanks => {
  const p = percent / 100;
  let low: number | null = null;
  // in logarithms, because (1 - p)^n is 0 to a computer long before n is large
  let logTerm = n * Math.log(1 - p);
  let below = 0;
  for (let k = 0; k < n; k += 1) {
    below += Math.exp(logTerm);
    if (below <= tail) low = k + 1;
    if (below >= 1 - tail) return { low, high: k + 1 };
    logTerm += Math.log((n - k) / (k + 1)) + Math.log(p / (1 - p));
  }
  return { low, high: null };
};

const tail = 0.025;
