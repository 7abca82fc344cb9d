import { type Instant, instantOf, millisecondsOf } from "../../kernel/instant.ts";
import { type PlainDate, plainDate } from "../../kernel/plain-date.ts";
import { officeTimeZone } from "./office-time.ts";

const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const options = { timeZone, dateStyle: "short", timeStyle: "medium" } as const;
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", options);
  clocks.set(timeZone, clock);
  return clock;
};

/** Calendar and clock in the office at a moment: "2026-03-31" and "14:05:09". */
const inOffice = (ms: number): { readonly day: PlainDate; readonly time: string } => {
  const [day = "", time = ""] = clockOf(officeTimeZone()).format(ms).split(" ");
  return { day: plainDate(day.padStart(10, "0")), time };
};

/** The office's day of a moment. */
export const officeDayOf = (moment: Instant): PlainDate => inOffice(millisecondsOf(moment)).day;

/** In an office east of UTC the last day ends in a year that has five digits. */
const lastWithOffset = Date.parse("9999-12-31T00:00:00Z");

/** How far the office's clock is ahead of UTC at a moment. */
const offsetAt = (at: number): number => {
  const ms = Math.min(at, lastWithOffset);
  const { day, time } = inOffice(ms);
  return Date.parse(`${day}T${time}Z`) - Math.floor(ms / 1000) * 1000;
};

/** The last moment of a day as the office lives it, in summer and winter time. */
export const endOfDay = (day: PlainDate): Instant => {
  const midnight = Date.parse(`${day}T00:00:00Z`) + 86_400_000;
  // the offset is that of the midnight itself, which is only known about until it is found
  const about = midnight - offsetAt(midnight);
  return instantOf(midnight - offsetAt(about) - 1);
};

/** Undefined for today and later: what is known now is asked without a moment. */
export const knownAtOn = (day: PlainDate | undefined, today: PlainDate): Instant | undefined =>
  day === undefined || day >= today ? undefined : endOfDay(day);
