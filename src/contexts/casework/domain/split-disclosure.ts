import { hasFew, type Parts, partsOf, summed, withheldParts } from "./figure-disclosure.ts";
import type { Place } from "./figure-places.ts";
import { besideBenefit, partsOfSteps } from "./shown-figures.ts";
import { fractionOf, stepFigureOf } from "./step-figures.ts";

export type SplitTable = {
  /** Of one figure; of every line, also where one is asked. */
  readonly places: readonly Place[];
  /** Who is on benefit, where the figure is told beside them. */
  readonly onBenefit: readonly Place[];
  /** Which line is asked; left out: all of them together. */
  readonly line: string | undefined;
  /** What a place is grouped by; where groups make up larger ones that can be asked too, as workers a team, the larger first. */
  readonly ways: readonly ((place: Place) => string)[];
  /** Whether the page tells how many of each group are on benefit. */
  readonly isBesideBenefit: boolean;
};

/**
 * Which groups of a split are withheld. A reader can lay it beside the page, the split of each line and of all lines, and teams beside their
 * workers: what is withheld follows from none of these. Of a figure, line or team that is withheld all groups are; and where all lines together
 * would give back what one of them withholds, so is each group of which a line withholds something.
 */
export const withheldInSplit = (table: SplitTable, limit: number): ReadonlySet<string> => {
  const { places, line, onBenefit } = table;
  if (hasFew(partsIn(places, onBenefit), limit)) return new Set(keysOf(places, table));
  const lines = Map.groupBy(places, (place) => place.line);
  if (lines.size < 2) return new Set(withheldWithin(places, table, limit));
  const fewLines = withheldKeys(lines, (own) => partsIn(own), limit);
  const hiddenIn = (code: string): readonly string[] =>
    fewLines.has(code) ? keysOf(lines.get(code) ?? [], table) : withheldWithin(lines.get(code) ?? [], table, limit);
  if (line !== undefined) return new Set(hiddenIn(line));
  const hidden = [...lines].flatMap(([code, own]) =>
    [...new Set(hiddenIn(code))].map((key) => ({ key, own: placesIn(key, own, table) })),
  );
  const byKey = Map.groupBy(hidden, ({ key }) => key);
  const givesBack = [...byKey.values()].some(
    (cells) => cells.length === 1 || hasFew(summed(cells.map(({ own }) => partsIn(own))), limit),
  );
  return new Set(withheldWithin(places, table, limit, givesBack ? new Set(byKey.keys()) : undefined));
};

/** The numbers of people that a figure tells, of some of its places. */
const partsIn = (places: readonly Place[], onBenefit: readonly Place[] = []): Parts => {
  const figure = places[0]?.figure;
  if (figure === "step-days" || figure === "step-open") return partsOfSteps[figure](stepFigureOf(places));
  const share = fractionOf(places);
  const beside = figure === undefined ? [] : besideBenefit(figure, share, fractionOf(onBenefit).denominator);
  return [...partsOf(share), ...beside];
};

type Ways = Pick<SplitTable, "ways" | "onBenefit" | "isBesideBenefit">;

const keysOf = (places: readonly Place[], { ways }: Ways): readonly string[] => [
  ...new Set(places.flatMap((place) => ways.map((way) => way(place)))),
];

const placesIn = (key: string, places: readonly Place[], { ways }: Ways): readonly Place[] =>
  places.filter((place) => ways.some((way) => way(place) === key));

/** From the larger groups down: of one that is withheld all that is in it is. */
const withheldWithin = (
  places: readonly Place[],
  table: Ways,
  limit: number,
  also: ReadonlySet<string> = new Set(),
): readonly string[] => {
  const [way, ...finer] = table.ways;
  if (way === undefined) return [];
  const groups = Map.groupBy(places, way);
  const besideOf = (key: string) => (table.isBesideBenefit ? placesIn(key, table.onBenefit, table) : []);
  const withheld = withheldKeys(groups, (own, key) => partsIn(own, besideOf(key)), limit, also);
  return [...groups].flatMap(([key, own]) =>
    withheld.has(key) ? keysOf(own, table) : withheldWithin(own, { ...table, ways: finer }, limit, also),
  );
};

const withheldKeys = (
  groups: ReadonlyMap<string, readonly Place[]>,
  parts: (own: readonly Place[], key: string) => Parts,
  limit: number,
  also: ReadonlySet<string> = new Set(),
): ReadonlySet<string> => {
  const keys = [...groups.keys()];
  const withheld = withheldParts(
    [...groups].map(([key, own]) => parts(own, key)),
    limit,
    new Set(keys.flatMap((key, i) => (also.has(key) ? [i] : []))),
  );
  return new Set(keys.filter((_, i) => withheld.has(i)));
};
