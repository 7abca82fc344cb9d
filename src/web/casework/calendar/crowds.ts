import { inLanes, type Lane, type Span } from "./lanes.ts";

/** More than so many beside each other leave no room for a name. */
const mostBeside = 2;

/** Drawn by itself, up to `shownUntil`: where the next hour of a crowd begins. */
export type Single<T> = T & Lane & { readonly shownUntil: number };
/** Too many at once: told by when and how many, and opened as a list. */
export type Crowd<T> = {
  readonly begin: number;
  readonly end: number;
  readonly shownUntil: number;
  readonly held: readonly T[];
};
export type Drawing<T> = { readonly singles: readonly Single<T>[]; readonly crowds: readonly Crowd<T>[] };

const hourOf = ({ begin }: Span): number => Math.floor(begin / 60);

/**
 * What overlaps stands side by side as long as its names can be read; where more are at once, those that begin in one hour are taken
 * together. `spans` in order of beginning.
 */
export const drawSpans = <T extends Span>(spans: readonly T[]): Drawing<T> => {
  const placed = inLanes(spans);
  const calm = placed.filter(({ lanes }) => lanes <= mostBeside);
  const byHour = Map.groupBy(
    placed.filter(({ lanes }) => lanes > mostBeside),
    hourOf,
  );
  const singles: Single<T>[] = calm.map((each) => ({ ...each, shownUntil: each.end }));
  const crowds: Crowd<T>[] = [];
  for (const [hour, held] of byHour) {
    const until = (hour + 1) * 60;
    if (held.length > mostBeside) {
      const begin = Math.min(...held.map((each) => each.begin));
      crowds.push({ begin, end: Math.max(...held.map(({ end }) => end)), shownUntil: until, held });
      continue;
    }
    for (const [lane, each] of held.entries())
      singles.push({ ...each, lane, lanes: held.length, shownUntil: Math.min(each.end, until) });
  }
  return { singles: singles.toSorted((a, b) => a.begin - b.begin), crowds };
};
