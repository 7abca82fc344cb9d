/** A stream of dice. What it throws next depends on the seeds alone. */
export type Random = {
  /** At least 0, below 1. */
  readonly fraction: () => number;
  readonly chance: (share: number) => boolean;
  /** A whole number; both ends may be thrown. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** A name, as often as its weight says. */
  readonly weighted: <K extends string>(weights: Readonly<Partial<Record<K, number>>>) => K;
  /** A whole number of days with a heavy tail: half below `median`, one in ten beyond nine times it. */
  readonly days: (median: number) => number;
};

/**
 * xoshiro128** (Blackman and Vigna 2018), its four words seeded apart. Only integers, division and no transcendental
 * function, so that every machine and engine throws the same.
 */
export const randomFrom = (...seeds: readonly number[]): Random => {
  const next = wordsFrom(seeds);
  const fraction = (): number => next() / 4_294_967_296;
  const between = (least: number, most: number): number => least + Math.floor(fraction() * (most - least + 1));
  return {
    fraction,
    between,
    chance: (share) => fraction() < share,
    pick: (from) => {
      const picked = from[between(0, from.length - 1)];
      if (picked === undefined) throw new RangeError("nothing to pick from");
      return picked;
    },
    weighted: (weights) => pickByWeight(weights, fraction()),
    days: (median) => {
      const share = fraction();
      return Math.ceil((median * share) / (1 - share)) + 1;
    },
  };
};

const pickByWeight = <K extends string>(weights: Readonly<Partial<Record<K, number>>>, share: number): K => {
  const entries = Object.entries(weights) as [K, number][];
  let left = share * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of entries) {
    if (left < weight) return name;
    left -= weight;
  }
  const last = entries.at(-1)?.[0];
  if (last === undefined) throw new RangeError("nothing to pick from");
  return last;
};

type State = [number, number, number, number];

const wordsFrom = (seeds: readonly number[]): (() => number) => {
  const state = [1, 2, 3, 4].map((word) => mixed([word, ...seeds])) as State;
  return () => {
    const [a, b, c, d] = state;
    const thrown = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    state[2] = c ^ a;
    state[3] = d ^ b;
    state[1] = b ^ state[2];
    state[0] = a ^ state[3];
    state[2] ^= b << 9;
    state[3] = rotated(state[3], 11);
    return thrown;
  };
};

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** One word out of several numbers, every bit of each felt (the finish of MurmurHash3 between them). */
const mixed = (numbers: readonly number[]): number => {
  let word = 0x9e3779b9;
  for (const number of numbers)
    for (const half of [number >>> 0, Math.floor(number / 4_294_967_296) >>> 0]) word = finished(word ^ half);
  return word;
};

const finished = (word: number): number => {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) + 0x6d2b79f5;
};
