import { type DaysTaken, medianOf, percentileOf } from "./days-taken.ts";

type Pair = { readonly step: string; readonly after: string | null };
type Fraction = { readonly numerator: number; readonly denominator: number };

/** Timeliness of one pair of steps over a period (page 09). */
export type StepFigure = Pair & {
  readonly done: number;
  readonly median: number | null;
  readonly ninetieth: number | null;
  readonly inTime: Fraction;
};

const keyOf = ({ step, after }: Pair): string => `${step} ${after ?? ""}`;

/** What was done in the period beside what had its norm day in it, per pair, in the order of the steps; of steps that are gone last. */
export const stepFiguresOf = (
  taken: readonly (Pair & DaysTaken)[],
  judged: readonly (Pair & Fraction)[],
  order: readonly string[],
): readonly StepFigure[] => {
  const pairs = new Map([...taken, ...judged].map(({ step, after }) => [keyOf({ step, after }), { step, after }]));
  const takenBy = Map.groupBy(taken, keyOf);
  const judgedBy = new Map(judged.map((each) => [keyOf(each), each]));
  const place = (code: string | null): number => {
    const found = code === null ? -1 : order.indexOf(code);
    return code !== null && found < 0 ? order.length : found;
  };
  return [...pairs]
    .map(([key, pair]) => {
      const own = takenBy.get(key) ?? [];
      const { numerator = 0, denominator = 0 } = judgedBy.get(key) ?? {};
      const done = own.reduce((sum, { count }) => sum + count, 0);
      return {
        ...pair,
        done,
        median: medianOf(own),
        ninetieth: percentileOf(own, 90),
        inTime: { numerator, denominator },
      };
    })
    .toSorted(
      (a, b) => place(a.step) - place(b.step) || place(a.after) - place(b.after) || (keyOf(a) < keyOf(b) ? -1 : 1),
    );
};
