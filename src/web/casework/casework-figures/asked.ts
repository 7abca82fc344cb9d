import { type Instant, millisecondsOf } from "../../../kernel/instant.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { knownAtOn } from "../../languages/office-day.ts";

export type FiguresSearch = {
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
  readonly knownOn?: PlainDate | undefined;
};

/** What the endpoints are asked: in an address `until` is the last day that counts, for them the first that does not. */
export const askedIn = ({ from, until, knownOn }: FiguresSearch, today: PlainDate) => ({
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until: addDays(until, 1) }),
  knownAt: knownAtOn(knownOn, today),
});

/** Today and days to come are now. */
export const knownOnIn = ({ knownOn }: FiguresSearch, today: PlainDate): PlainDate | undefined =>
  knownOn !== undefined && knownOn < today ? knownOn : undefined;

/** Whether a reply says what was known at the moment that is asked; a reply of before may still be on screen. */
export const isKnownAt = ({ knownAt }: { readonly knownAt: Instant | null }, asked: Instant | undefined): boolean =>
  knownAt === null || asked === undefined
    ? knownAt === (asked ?? null)
    : millisecondsOf(knownAt) === millisecondsOf(asked);
