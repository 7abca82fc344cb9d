import { dayOfNumber, type PlainDate } from "../../../kernel/plain-date.ts";
import type { CodeLabel } from "./codes.ts";

/** What a code was called before another name came: `until` is the first day of that other name. */
export type EarlierName = { readonly nl: string; readonly en: string; readonly until: PlainDate };

/** A code as it is called on a day, with what it was called before. */
export type NameEver = {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** In the order of the days; left out when it never had another name. */
  readonly earlier?: readonly EarlierName[];
};

type Named = CodeLabel & { readonly code: string };

/** The lists over time. */
type Lists<On> = { readonly days: readonly PlainDate[]; readonly on: (day: PlainDate) => On };

/** Lists that no longer have a code still tell what it was called: its last day is the one before it went. */
const gone = (known: NameEver, day: PlainDate): NameEver =>
  known.until === null || known.until > day ? { ...known, until: day } : known;

const renamed = (known: NameEver | undefined, { code, nl, en, from, until }: Named, day: PlainDate): NameEver => {
  const isRenamed = known !== undefined && (known.nl !== nl || known.en !== en);
  const earlier = isRenamed ? [...(known.earlier ?? []), { nl: known.nl, en: known.en, until: day }] : known?.earlier;
  const name = { code, nl, en, from: from ?? null, until: until ?? null };
  return earlier === undefined ? name : { ...name, earlier };
};

/**
 * Every code a list had up to a day, as it is called then: those of that day in their order, then those that went. Every label has an
 * effective date (domain page 02), so each has its earlier names as well; what comes later is not there yet.
 */
export const namesEver = <On>(
  { days, on }: Lists<On>,
  upTo: PlainDate,
  listOn: (listed: On) => readonly Named[],
): readonly NameEver[] => {
  const ever = new Map<string, NameEver>();
  let last: readonly Named[] = [];
  for (const day of [dayOfNumber(Number.NEGATIVE_INFINITY), ...days.filter((each) => each <= upTo)]) {
    const list = listOn(on(day));
    const codes = new Set(list.map(({ code }) => code));
    for (const [code, known] of ever) if (!codes.has(code)) ever.set(code, gone(known, day));
    for (const label of list) ever.set(label.code, renamed(ever.get(label.code), label, day));
    last = list;
  }
  const there = new Set(last.map(({ code }) => code));
  return [
    ...last.flatMap(({ code }) => ever.get(code) ?? []),
    ...[...ever.values()].filter((each) => !there.has(each.code)),
  ];
};

/** The codes with their labels, as `namesEver` reads them. */
export const namedIn = (labels: Readonly<Record<string, CodeLabel>>): readonly Named[] =>
  Object.entries(labels).map(([code, label]) => ({ ...label, code }));
