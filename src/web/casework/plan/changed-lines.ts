import { blocksOf, type PlanBlock } from "./plan-blocks.ts";

/** Words of a sentence that stayed, or that only one of the two has. */
export type Piece = {
  /** Which word of the sentence it begins with. */
  readonly at: number;
  readonly words: string;
  readonly isChanged: boolean;
};

/** A sentence as it was beside how it is; null on the side that does not have it. */
export type LineChange = {
  readonly key: string;
  readonly heading: string;
  readonly was: readonly Piece[] | null;
  readonly is: readonly Piece[] | null;
};

/**
 * What reads otherwise in the second text, each sentence beside the one whose place it took, under its heading and in the order of
 * the plan: people compare two sentences, not two lists.
 */
export const changedLines = (before: string, after: string): readonly LineChange[] => {
  const [old, now] = [blocksOf(before), blocksOf(after)];
  const headings = [...new Set([...now, ...old].map(({ heading }) => heading))];
  return headings.flatMap((heading) => {
    const [was, is] = [linesIn(old, heading), linesIn(now, heading)];
    const gone = was.filter((line) => !is.includes(line));
    const come = is.filter((line) => !was.includes(line));
    return paired(gone, come).map(([from, to], i) => ({ key: `${heading} ${i}`, heading, ...piecesOf(from, to) }));
  });
};

const linesIn = (blocks: readonly PlanBlock[], heading: string): readonly string[] =>
  blocks.find((block) => block.heading === heading)?.lines ?? [];

type Pair = readonly [was: string | null, is: string | null];

/** Two sentences of which less than this share of the words is the same are two sentences, not one that changed. */
const leastAlike = 0.4;

/** Each new sentence with the gone one that is most like it, the likest pairs first; then what is gone without one in its place. */
const paired = (gone: readonly string[], come: readonly string[]): readonly Pair[] => {
  const likest = gone
    .flatMap((was) => come.map((is) => ({ was, is, alike: alikeness(was, is) })))
    .filter(({ alike }) => alike >= leastAlike)
    .toSorted((a, b) => b.alike - a.alike);
  const before = new Map<string, string>();
  for (const { was, is } of likest) if (!before.has(is) && ![...before.values()].includes(was)) before.set(is, was);
  const taken = new Set(before.values());
  return [
    ...come.map((is): Pair => [before.get(is) ?? null, is]),
    ...gone.filter((was) => !taken.has(was)).map((was): Pair => [was, null]),
  ];
};

const wordsIn = (line: string): readonly string[] => line.split(" ");

const alikeness = (a: string, b: string): number => {
  const kept = stayed(wordsIn(a), wordsIn(b)).length;
  return kept / Math.max(wordsIn(a).length, wordsIn(b).length);
};

/** The longest run of words, in order, that both have (the longest common subsequence); where each stands in both. */
const stayed = (a: readonly string[], b: readonly string[]): readonly (readonly [ofA: number, ofB: number])[] => {
  const most = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => most[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = most[i];
      if (row !== undefined) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const found: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) found.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  return found;
};

/** What only one of them says is marked; a sentence that stands alone is new or gone whole. */
const piecesOf = (was: string | null, is: string | null): Pick<LineChange, "was" | "is"> => {
  if (was === null || is === null)
    return { was: was === null ? null : [whole(was)], is: is === null ? null : [whole(is)] };
  const [a, b] = [wordsIn(was), wordsIn(is)];
  const same = stayed(a, b);
  return {
    was: marked(a, new Set(same.map(([i]) => i))),
    is: marked(b, new Set(same.map(([, j]) => j))),
  };
};

const whole = (words: string): Piece => ({ at: 0, words, isChanged: true });

/** Neighbours of one kind are one piece. */
const marked = (words: readonly string[], kept: ReadonlySet<number>): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (const [i, word] of words.entries()) {
    const isChanged = !kept.has(i);
    const last = pieces.at(-1);
    if (last?.isChanged === isChanged) pieces[pieces.length - 1] = { ...last, words: `${last.words} ${word}` };
    else pieces.push({ at: i, words: word, isChanged });
  }
  return pieces;
};
