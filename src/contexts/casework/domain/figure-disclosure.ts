import type { Proportion } from "../../../kernel/proportion.ts";

/** Nobody at all is not a small group. */
export const isSmall = (n: number, limit: number): boolean => n > 0 && n < limit;

/** A share tells of those it counts and of the rest: neither may be few (domain page 09, "Disclosure limit"). */
export const tellsOfFew = ({ numerator, denominator }: Proportion, limit: number): boolean =>
  isSmall(numerator, limit) || isSmall(denominator - numerator, limit) || isSmall(denominator, limit);

/**
 * Which of the groups that make up a whole are withheld, by their place: those that tell of few, and while what is withheld could be
 * worked out from the whole, the smallest of the others with them.
 */
export const withheldGroups = (
  groups: readonly Proportion[],
  limit: number,
  tells: (group: Proportion, limit: number) => boolean = tellsOfFew,
): ReadonlySet<number> => {
  const withheld = new Set(groups.flatMap((group, i) => (tells(group, limit) ? [i] : [])));
  if (withheld.size === 0) return withheld;
  const others = groups
    .map(({ denominator }, i) => ({ i, denominator }))
    .filter(({ i, denominator }) => !withheld.has(i) && denominator > 0)
    .toSorted((a, b) => a.denominator - b.denominator || a.i - b.i);
  const together = (): Proportion =>
    groups.reduce(
      (sum, { numerator, denominator }, i) =>
        withheld.has(i) ? { numerator: sum.numerator + numerator, denominator: sum.denominator + denominator } : sum,
      { numerator: 0, denominator: 0 },
    );
  for (const { i } of others) {
    if (withheld.size > 1 && !tells(together(), limit)) break;
    withheld.add(i);
  }
  return withheld;
};

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
