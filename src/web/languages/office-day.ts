import { type Instant, instantOf, millisecondsOf } from "../../kernel/instant.ts";
import { addDays, endOfTime, type PlainDate, parsePlainDate } from "../../kernel/plain-date.ts";

const usual = "Europe/Amsterdam";
const daysIn = (timeZone: string) => new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });

let office = { timeZone: usual, days: daysIn(usual) };

/** Moments are told in this zone from now on, and days begin and end in it: the one the server counts its days in. */
export const setOfficeTimeZone = (timeZone: string): void => {
  if (timeZone !== office.timeZone) office = { timeZone, days: daysIn(timeZone) };
};

export const officeTimeZone = (): string => office.timeZone;

/** The office's day of a moment. Early years come without their zeros; the last hours of the calendar are a year on in the east. */
export const officeDayOf = (moment: Instant): PlainDate =>
  parsePlainDate(office.days.format(millisecondsOf(moment)).padStart(10, "0")) ?? endOfTime;

const quarter = 900_000;
/** No zone is further from UTC than this. */
const furthest = 15 * 3_600_000;

/** The last moment of a day as the office lives it, in summer and winter time: zones change by quarters of an hour. */
export const endOfDay = (day: PlainDate): Instant => {
  const next = millisecondsOf(`${addDays(day, 1)}T00:00:00.000Z` as Instant);
  for (let ms = next + furthest; ms >= next - furthest; ms -= quarter)
    if (officeDayOf(instantOf(ms - 1)) === day) return instantOf(ms - 1);
  throw new RangeError(`no end of day: ${day}`);
};

/** The first moment of a day in the office: just after the day before. */
export const startOfDay = (day: PlainDate): Instant => instantOf(millisecondsOf(endOfDay(addDays(day, -1))) + 1);

/** Undefined for today and later: what is known now is asked without a moment. */
export const knownAtOn = (day: PlainDate | undefined, today: PlainDate): Instant | undefined =>
  day === undefined || day >= today ? undefined : endOfDay(day);
