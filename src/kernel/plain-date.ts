import type { Brand } from "./brand.ts";

/** A day on the calendar, "2026-03-31". It has no time zone, so it is never a `Date`. ISO days sort as text. */
export type PlainDate = Brand<string, "PlainDate">;

const dayLength = 86_400_000;
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Stands for "no end" where a database column or a comparison needs a day. */
export const endOfTime = "9999-12-31" as PlainDate;
const beginning = "0001-01-01" as PlainDate;

/**
 * Years have four digits, or days would no longer sort as text: what is reckoned past either end of the calendar stops
 * there. A norm nobody can reach then reads as "no end", and no date that somebody gave can stop a calculation.
 */
const toDay = (ms: number): PlainDate => {
  if (ms < utc(beginning)) return beginning;
  return ms > utc(endOfTime) ? endOfTime : (new Date(ms).toISOString().slice(0, 10) as PlainDate);
};

/** Undefined for text that is no day on the calendar, such as 2026-02-30, or lies outside the years 0001-9999. */
export const parsePlainDate = (text: string): PlainDate | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < beginning) return undefined;
  const ms = utc(text);
  return Number.isFinite(ms) && toDay(ms) === text ? (text as PlainDate) : undefined;
};

/** For days written in code and tests; throws on text that is no day. */
export const plainDate = (text: string): PlainDate => {
  const day = parsePlainDate(text);
  if (day === undefined) throw new RangeError(`not a day on the calendar: ${text}`);
  return day;
};

export const addDays = (day: PlainDate, n: number): PlainDate => toDay(utc(day) + n * dayLength);

export const daysBetween = (from: PlainDate, until: PlainDate): number => (utc(until) - utc(from)) / dayLength;

/** Same day of the month n months on; the month's last day where that day does not exist (31 January + 1 month). */
export const addMonths = (day: PlainDate, n: number): PlainDate => {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  // Date.UTC would take the years 0 to 99 for 1900 to 1999
  const first = new Date(0).setUTCFullYear(year, month - 1 + n, 1);
  const lastDate = new Date(new Date(0).setUTCFullYear(year, month + n, 0)).getUTCDate();
  return toDay(first + (Math.min(date, lastDate) - 1) * dayLength);
};

/** Half-open: `until` is the first day that no longer counts; null while there is no end. */
export type Period = { readonly from: PlainDate; readonly until: PlainDate | null };

export const contains = (period: Period, day: PlainDate): boolean =>
  period.from <= day && (period.until === null || day < period.until);
