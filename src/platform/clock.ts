import { type Instant, instantOf, millisecondsOf } from "../kernel/instant.ts";
import { endOfTime, type PlainDate, parsePlainDate } from "../kernel/plain-date.ts";

/** The only source of "now"; passed in, so that tests can stand still. */
export type Clock = {
  readonly now: () => Instant;
  readonly today: () => PlainDate;
  /** The office's day of any moment. */
  readonly dayOf: (moment: Instant) => PlainDate;
  /** What the office's clock shows at any moment: "09:30". Times sort as text. */
  readonly timeOf: (moment: Instant) => string;
  readonly timeZone: string;
};

/** Days are those of the office's time zone. */
export const systemClock = (timeZone: string): Clock => clockOver(() => Date.now(), timeZone);

/** A clock over whatever counts the milliseconds. */
export const clockOver = (milliseconds: () => number, timeZone: string): Clock => {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  // early years come without their zeros, and in the east the calendar's last hours are in a year of five digits
  const dayAt = (ms: number): PlainDate => parsePlainDate(format.format(ms).padStart(10, "0")) ?? endOfTime;
  const time = new Intl.DateTimeFormat("sv-SE", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return {
    now: () => instantOf(milliseconds()),
    today: () => dayAt(milliseconds()),
    dayOf: (moment) => dayAt(millisecondsOf(moment)),
    timeOf: (moment) => time.format(millisecondsOf(moment)),
    timeZone,
  };
};
