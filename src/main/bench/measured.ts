/** One number of a bench run; with a bound when the product promises one. */
export type Measured = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly note?: string;
};

export const holds = ({ value, atLeast, atMost }: Measured): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
