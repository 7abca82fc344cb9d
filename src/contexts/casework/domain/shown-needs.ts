import { hasFew, withheldParts } from "./figure-disclosure.ts";

type Counts = { readonly clients: number; readonly open: number };
export type NeedCount = Counts & { readonly need: string; readonly phase: number | null };

/** How many still miss it can be withheld where how many missed it is told. */
type Told<T> = Omit<T, keyof Counts> & { readonly [K in keyof Counts]: number | null };

export type NeedsShown = {
  /** One kind of help in all its phases. Somebody who changed phase between two notes of it counts in both. */
  readonly kinds: readonly Told<Counts & { readonly need: string }>[];
  readonly needs: readonly Told<NeedCount>[];
  readonly isWithheld: boolean;
};

/**
 * Which help is missing for how many. Numbers of few people are withheld (domain page 09, "Disclosure limit"): of a kind, and of a phase with
 * another of the same kind, since the kind in all would give it back; who still misses it tells of who does not any more. What is withheld comes
 * last, by name: its place would tell how many.
 */
export const shownNeeds = (needs: readonly NeedCount[], limit: number): NeedsShown => {
  const byKind = [...Map.groupBy(needs, ({ need }) => need)].map(([need, own]) => ({
    kind: told({ need, clients: sumOf(own, "clients"), open: sumOf(own, "open") }, limit),
    own: toldTogether(own, limit),
  }));
  const kinds = byKind.map(({ kind }) => kind).toSorted(mostFirst);
  const phases = byKind.flatMap(({ own }) => own).toSorted(mostFirst);
  const isWithheld = [...kinds, ...phases].some(({ clients, open }) => clients === null || open === null);
  return { kinds, needs: phases, isWithheld };
};

const sumOf = (own: readonly Counts[], what: keyof Counts): number => own.reduce((sum, { [what]: n }) => sum + n, 0);

const told = <T extends Counts>(count: T, limit: number): Told<T> => toldTogether([count], limit, false)[0] as Told<T>;

/** What makes up one whole; `isPart`: whether that whole is told too. */
const toldTogether = <T extends Counts>(own: readonly T[], limit: number, isPart = true): readonly Told<T>[] => {
  const few = isPart ? withheldParts : fewAlone;
  const clients = few(
    own.map((count) => [count.clients]),
    limit,
  );
  const open = few(
    own.map((count) => [count.open, count.clients - count.open]),
    limit,
    clients,
  );
  return own.map((count, i) => ({
    ...count,
    clients: clients.has(i) ? null : count.clients,
    open: open.has(i) ? null : count.open,
  }));
};

const fewAlone: typeof withheldParts = (groups, limit, also = new Set()) =>
  new Set([...also, ...groups.flatMap((parts, i) => (hasFew(parts, limit) ? [i] : []))]);

type Named = { readonly need: string; readonly phase?: number | null; readonly clients: number | null };

const mostFirst = (a: Named, b: Named): number => (b.clients ?? -1) - (a.clients ?? -1) || byName(a, b);

const byName = (a: Named, b: Named): number =>
  a.need === b.need ? (b.phase ?? 0) - (a.phase ?? 0) : a.need < b.need ? -1 : 1;
