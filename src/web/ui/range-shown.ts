/** Under this many cases a percentage says too little to be shown (LOOK, "Range"). */
export const fewestForShare = 30;

/** A share with its 95 % interval, as fractions, over n cases. */
export type RangeShown = {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  /** "4 van de 24": said instead of a percentage where there are too few cases for one; the interval stands beside it. */
  readonly counted?: string;
};
