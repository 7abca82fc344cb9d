import type { Duration } from "../../../kernel/duration.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Policy } from "../../access/public.ts";

/** A norm, and of whom: whose clock began from its first day on and before the day of the next. */
export type NormOfStarts = {
  readonly norm: Duration;
  /** Null: of everybody who began before `until`. */
  readonly from: PlainDate | null;
  /** The first day no longer; null while it holds. */
  readonly until: PlainDate | null;
};

/**
 * The norms of clocks that began from `first` up to and including `last`, in order: each is held against what held on the day it began,
 * whatever holds now. A change that sets the same norm again is none.
 */
export const normsOfStarts = (
  { days, on }: Pick<Policy, "days"> & { readonly on: (day: PlainDate) => { readonly offerWithin: Duration } },
  { first, last }: { readonly first: PlainDate; readonly last: PlainDate },
): readonly NormOfStarts[] => {
  const norms: NormOfStarts[] = [{ norm: on(first).offerWithin, from: null, until: null }];
  for (const day of days.filter((each) => each > first && each <= last)) {
    const before = norms.at(-1);
    const norm = on(day).offerWithin;
    if (before === undefined || before.norm === norm) continue;
    norms[norms.length - 1] = { ...before, until: day };
    norms.push({ norm, from: day, until: null });
  }
  return norms;
};
