import { tellsOfFew, withheldOf } from "./figure-disclosure.ts";

type Counts = { readonly clients: number; readonly open: number };
export type NeedCount = Counts & { readonly need: string; readonly phase: number | null };

type Told<T> = Omit<T, keyof Counts> & (Counts | { readonly [K in keyof Counts]: null });

export type NeedsShown = {
  /** One kind of help in all its phases. Somebody who changed phase between two notes of it counts in both. */
  readonly kinds: readonly Told<Counts & { readonly need: string }>[];
  readonly needs: readonly Told<NeedCount>[];
  readonly isWithheld: boolean;
};

const shareOf = ({ open, clients }: Counts) => ({ numerator: open, denominator: clients });
const nothing = { clients: null, open: null } as const;

/**
 * Which help is missing for how many. Numbers of few people are withheld (domain page 09, "Disclosure limit"): of a kind, and of a phase with
 * another of the same kind, since the kind in all would give it back. What is withheld comes last, by name: its place would tell how many.
 */
export const shownNeeds = (needs: readonly NeedCount[], limit: number): NeedsShown => {
  const kinds = [...Map.groupBy(needs, ({ need }) => need)].map(([need, own]) => ({
    need,
    clients: own.reduce((sum, { clients }) => sum + clients, 0),
    open: own.reduce((sum, { open }) => sum + open, 0),
  }));
  const fewOfKind = new Set(kinds.filter((kind) => tellsOfFew(shareOf(kind), limit)));
  const few = withheldOf(needs, { wholeOf: ({ need }) => need, shareOf }, limit);
  return {
    kinds: toldLast(kinds, fewOfKind),
    needs: toldLast(needs, few),
    isWithheld: few.size > 0,
  };
};

type Named = Counts & { readonly need: string; readonly phase?: number | null };

const toldLast = <T extends Named>(some: readonly T[], few: ReadonlySet<T>): readonly Told<T>[] => [
  ...some.filter((each) => !few.has(each)).toSorted((a, b) => b.clients - a.clients || byName(a, b)),
  ...some
    .filter((each) => few.has(each))
    .toSorted(byName)
    .map((each) => ({ ...each, ...nothing })),
];

const byName = (a: Named, b: Named): number =>
  a.need === b.need ? (b.phase ?? 0) - (a.phase ?? 0) : a.need < b.need ? -1 : 1;
