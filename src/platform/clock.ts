import { type Instant, instantOf, millisecondsOf } from "../kernel/instant.ts";
import type { PlainDate } from "../kernel/plain-date.ts";

/** The only source of "now"; passed in, so that tests can stand still. */
export type Clock = {
  readonly now: () => Instant;
  readonly today: () => PlainDate;
  /** The office's day of any moment. */
  readonly dayOf: (moment: Instant) => PlainDate;
  readonly timeZone: string;
};

/** Days are those of the office's time zone. */
export const systemClock = (timeZone: string): Clock => clockOver(() => Date.now(), timeZone);

export const fixedClock = (at: Instant, timeZone = "Europe/Amsterdam"): Clock =>
  clockOver(() => millisecondsOf(at), timeZone);

const clockOver = (milliseconds: () => number, timeZone: string): Clock => {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const dayAt = (ms: number): PlainDate => format.format(ms) as PlainDate;
  return {
    now: () => instantOf(milliseconds()),
    today: () => dayAt(milliseconds()),
    dayOf: (moment) => dayAt(millisecondsOf(moment)),
    timeZone,
  };
};
