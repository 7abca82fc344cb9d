import { type Measured, measured } from "../../../kernel/proportion.ts";
import { pairOf } from "./casework-figure-words.ts";
import { type DaysRange, type DaysTaken, medianOf, percentileOf, rangeOf } from "./days-taken.ts";
import type { Place } from "./figure-places.ts";

/** Timeliness over a period (page 09), of one pair of steps or of several together. */
export type StepFigure = {
  readonly done: number;
  readonly median: number | null;
  readonly medianRange: DaysRange;
  readonly ninetieth: number | null;
  readonly ninetiethRange: DaysRange;
  readonly inTime: Measured;
  /** Waited for on the last day, and how many of those beyond their norm day: days that no median knows of yet. */
  readonly open: number;
  readonly openLate: number;
};

export const stepFigureOf = (places: readonly Place[]): StepFigure => {
  const of = (figure: Place["figure"]): readonly Place[] => places.filter((place) => place.figure === figure);
  const taken = daysOf(of("step-days"));
  const open = of("step-open");
  return {
    done: taken.reduce((sum, { count }) => sum + count, 0),
    median: medianOf(taken),
    medianRange: rangeOf(taken, 50),
    ninetieth: percentileOf(taken, 90),
    ninetiethRange: rangeOf(taken, 90),
    inTime: fractionOf(of("step-in-time")),
    open: open.length,
    openLate: open.filter(({ counts }) => counts).length,
  };
};

const daysOf = (places: readonly Place[]): readonly DaysTaken[] =>
  [...Map.groupBy(places, ({ days }) => days ?? 0)].map(([days, own]) => ({ days, count: own.length }));

/** How many places count, of all of them. */
export const fractionOf = (places: readonly Place[]): Measured => {
  const numerator = places.reduce((sum, { counts, n }) => sum + (counts ? n : 0), 0);
  return measured({ numerator, denominator: places.reduce((sum, { n }) => sum + n, 0) });
};

type Pair = { readonly step: string; readonly after: string | null };

/** Per pair, in the order of the steps; of steps that are gone last. */
export const stepFiguresOf = (
  places: readonly Place[],
  order: readonly string[],
): readonly (Pair & { readonly line: string; readonly owners: readonly string[] } & StepFigure)[] => {
  const place = (code: string | null): number => {
    const found = code === null ? -1 : order.indexOf(code);
    return code !== null && found < 0 ? order.length : found;
  };
  const ofSteps = places.filter(({ figure }) => figure.startsWith("step-"));
  return [...Map.groupBy(ofSteps, ({ line }) => line)]
    .map(([line, own]) => ({ line, ...pairOf(line), owners: ownersOf(own), ...stepFigureOf(own) }))
    .toSorted((a, b) => place(a.step) - place(b.step) || place(a.after) - place(b.after) || (a.line < b.line ? -1 : 1));
};

const ownersOf = (places: readonly Place[]): readonly string[] =>
  [...new Set(places.flatMap(({ owner }) => owner ?? []))].toSorted();
