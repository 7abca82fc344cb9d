import { addDays, dayOfNumber, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { joined } from "../../dossier/public.ts";

/** Days [from, until); `endOfTime` while no end is known. */
export type Days = { readonly from: PlainDate; readonly until: PlainDate };

type Running = { readonly from: PlainDate; readonly until: PlainDate | null };

/** The days on which any of some spells runs, in order and apart. */
export const runningDays = (...spells: readonly (readonly Running[])[]): Days[] =>
  joined(spells.flat().map(({ from, until }) => ({ from, until: until ?? endOfTime })));

/** The days that are left, in order. `taken` is in order and apart. */
export const without = ({ from, until }: Days, taken: readonly Days[]): Days[] => {
  const left: Days[] = [];
  let start = from;
  for (const each of taken) {
    if (each.until <= start) continue;
    if (each.from >= until) break;
    if (each.from > start) left.push({ from: start, until: each.from });
    start = each.until;
  }
  if (start < until) left.push({ from: start, until });
  return left;
};

/** The days that are in both, in order. `some` is in order and apart. */
export const within = ({ from, until }: Days, some: readonly Days[]): Days[] => {
  const shared: Days[] = [];
  for (const each of some) {
    if (each.until <= from) continue;
    if (each.from >= until) break;
    shared.push({ from: latest(from, each.from), until: earliest(until, each.until) });
  }
  return shared;
};

/** All days there are. */
export const allDays: Days = { from: dayOfNumber(Number.NEGATIVE_INFINITY), until: endOfTime };

export const earliest = (...days: readonly (PlainDate | null | undefined)[]): PlainDate =>
  days.reduce<PlainDate>((first, day) => (day != null && day < first ? day : first), endOfTime);

export const latest = (first: PlainDate, ...days: readonly PlainDate[]): PlainDate =>
  days.reduce<PlainDate>((last, day) => (day > last ? day : last), first);

export const dayBefore = (day: PlainDate): PlainDate => addDays(day, -1);

export const dayAfter = (day: PlainDate): PlainDate => addDays(day, 1);
