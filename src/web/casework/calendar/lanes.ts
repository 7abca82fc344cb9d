/** From when until when, in minutes of the day. */
export type Span = { readonly begin: number; readonly end: number };

/** Beside how many others something stands, and the how-manieth from the left it is, counted from 0. */
export type Lane = { readonly lane: number; readonly lanes: number };

/**
 * Side by side what overlaps, as wide as its own crowd allows: each takes the leftmost lane that is free, and all that hang
 * together by overlapping share one number of lanes. `spans` in order of beginning.
 */
export const inLanes = <T extends Span>(spans: readonly T[]): readonly (T & Lane)[] => {
  const placed: (T & Lane)[] = [];
  let crowd: (T & { lane: number })[] = [];
  let ends: number[] = [];
  const close = (): void => {
    placed.push(...crowd.map((each) => ({ ...each, lanes: ends.length })));
    crowd = [];
    ends = [];
  };
  for (const span of spans) {
    if (ends.every((end) => end <= span.begin)) close();
    const free = ends.findIndex((end) => end <= span.begin);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = span.end;
    crowd.push({ ...span, lane });
  }
  close();
  return placed;
};
