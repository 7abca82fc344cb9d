/** A share with what it was made of, so that it is never shown bare. */
export type Proportion = { readonly numerator: number; readonly denominator: number };

/** Null over nothing: there is no share of no one. Unrounded. */
export const ratio = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : numerator / denominator;

const z95 = 1.959963984540054;

/**
 * Wilson score interval at 95 %, as fractions; null over nothing. Holds for small n and for shares near 0 and 1
 * (Wilson, J. Am. Stat. Assoc. 22, 1927, 209-212).
 */
export const wilsonInterval = ({
  numerator,
  denominator: n,
}: Proportion): { readonly low: number; readonly high: number } | null => {
  if (n === 0) return null;
  const p = numerator / n;
  const z2 = z95 * z95;
  const centre = p + z2 / (2 * n);
  const spread = z95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  // at either end the two terms are equal, and their difference only a rounding error such as 4.9e-17
  return {
    low: numerator === 0 ? 0 : Math.max(0, (centre - spread) / scale),
    high: numerator === n ? 1 : Math.min(1, (centre + spread) / scale),
  };
};

/** A share as it is shown: never without its interval, which is null over nothing. */
export type Measured = Proportion & { readonly low: number | null; readonly high: number | null };

export const measured = (proportion: Proportion): Measured => {
  const { low, high } = wilsonInterval(proportion) ?? { low: null, high: null };
  return { ...proportion, low, high };
};
