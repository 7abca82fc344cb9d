import type { Proportion } from "../../../kernel/proportion.ts";

/** Nobody at all is not a small group. */
export const isSmall = (n: number, limit: number): boolean => n > 0 && n < limit;

/** The numbers of people that a group is told in, each of others: none of them may be few. */
export type Parts = readonly number[];

/** A share tells of those it counts and of the rest. */
export const partsOf = ({ numerator, denominator }: Proportion): Parts => [numerator, denominator - numerator];

export const hasFew = (parts: Parts, limit: number): boolean => parts.some((n) => isSmall(n, limit));

/** Neither who a share counts nor the rest may be few (domain page 09, "Disclosure limit"). */
export const tellsOfFew = (share: Proportion, limit: number): boolean => hasFew(partsOf(share), limit);

/**
 * Which of the groups that make up a whole are withheld, by their place: those that tell of few, and while what is withheld could be
 * worked out from the whole, the smallest of the others with them. `also`: what is withheld already, for another reason.
 */
export const withheldParts = (
  groups: readonly Parts[],
  limit: number,
  also: ReadonlySet<number> = new Set(),
): ReadonlySet<number> => {
  const withheld = new Set([...also, ...groups.flatMap((parts, i) => (hasFew(parts, limit) ? [i] : []))]);
  if (withheld.size === 0) return withheld;
  const others = groups
    .map((parts, i) => ({ i, size: parts.reduce((sum, n) => sum + n, 0) }))
    .filter(({ i, size }) => !withheld.has(i) && size > 0)
    .toSorted((a, b) => a.size - b.size || a.i - b.i);
  for (const { i } of others) {
    const together = groups.filter((_, j) => withheld.has(j));
    if (together.length > 1 && !hasFew(summed(together), limit)) break;
    withheld.add(i);
  }
  return withheld;
};

export const summed = (groups: readonly Parts[]): Parts =>
  (groups[0] ?? []).map((_, part) => groups.reduce((sum, parts) => sum + (parts[part] ?? 0), 0));

export const withheldGroups = (groups: readonly Proportion[], limit: number): ReadonlySet<number> =>
  withheldParts(groups.map(partsOf), limit);

/** The same for groups of several wholes at once, each of one of them. */
export const withheldOf = <T>(
  groups: readonly T[],
  { wholeOf, shareOf }: { readonly wholeOf: (group: T) => unknown; readonly shareOf: (group: T) => Proportion },
  limit: number,
): ReadonlySet<T> =>
  new Set(
    [...Map.groupBy(groups, wholeOf).values()].flatMap((own) => {
      const withheld = withheldGroups(own.map(shareOf), limit);
      return own.filter((_, i) => withheld.has(i));
    }),
  );
