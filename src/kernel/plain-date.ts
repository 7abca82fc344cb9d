import type { Brand } from "./brand.ts";

/** A day on the calendar, "2026-03-31". It has no time zone, so it is never a `Date`. ISO days sort as text. */
export type PlainDate = Brand<string, "PlainDate">;

/** Stands for "no end" where a database column or a comparison needs a day. */
export const endOfTime = "9999-12-31" as PlainDate;
const beginning = "0001-01-01" as PlainDate;

const zero = 48;
const digits = (text: string, at: number, until: number): number => {
  let n = 0;
  for (let i = at; i < until; i += 1) n = n * 10 + text.charCodeAt(i) - zero;
  return n;
};

/**
 * Days since 1 January 1970. Reckoned on whole numbers (Hinnant, chrono-compatible low-level date algorithms): rules over
 * a hundred thousand dossiers spend most of their time here, and `Date` takes ten times as long.
 */
export const dayNumber = (day: PlainDate): number => {
  const month = digits(day, 5, 7);
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 10) - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
};

const firstNumber = dayNumber(beginning);
const lastNumber = dayNumber(endOfTime);
const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/**
 * The day of that number. Years have four digits, or days would no longer sort as text: what is reckoned past either end of
 * the calendar stops there. A norm nobody can reach then reads as "no end", and no date that somebody gave can stop a
 * calculation.
 */
export const dayOfNumber = (n: number): PlainDate => {
  if (n <= firstNumber) return beginning;
  if (n >= lastNumber) return endOfTime;
  const shifted = n + 719_468;
  const era = Math.floor(shifted / 146_097);
  const day = shifted - era * 146_097;
  const ofEra = Math.floor(
    (day - Math.floor(day / 1_460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365,
  );
  const ofYear = day - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const part = Math.floor((5 * ofYear + 2) / 153);
  const month = part < 10 ? part + 3 : part - 9;
  const year = ofEra + era * 400 + (month <= 2 ? 1 : 0);
  const date = ofYear - Math.floor((153 * part + 2) / 5) + 1;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}` as PlainDate;
};

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Undefined for text that is no day on the calendar, such as 2026-02-30, or lies outside the years 0001-9999. */
export const parsePlainDate = (text: string): PlainDate | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < beginning) return undefined;
  const [month, date] = [digits(text, 5, 7), digits(text, 8, 10)];
  const length = month === 2 && isLeapYear(digits(text, 0, 4)) ? 29 : (monthLengths[month - 1] ?? 0);
  return date >= 1 && date <= length ? (text as PlainDate) : undefined;
};

export const plainDate = (text: string): PlainDate => {
  const day = parsePlainDate(text);
  if (day === undefined) throw new RangeError(`not a day on the calendar: ${text}`);
  return day;
};

export const addDays = (day: PlainDate, n: number): PlainDate => dayOfNumber(dayNumber(day) + n);

/** 1 for Monday up to 7 for Sunday (ISO 8601). */
export const weekdayOf = (day: PlainDate): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const daysBetween = (from: PlainDate, until: PlainDate): number => dayNumber(until) - dayNumber(from);

/** Same day of the month n months on; the month's last day where that day does not exist (31 January + 1 month). */
export const addMonths = (day: PlainDate, n: number): PlainDate => {
  const months = digits(day, 0, 4) * 12 + digits(day, 5, 7) - 1 + n;
  const year = Math.floor(months / 12);
  if (year < 1) return beginning;
  if (year > 9999) return endOfTime;
  const first = firstOfMonth(months);
  const length = (months + 1 < 120_000 ? dayNumber(firstOfMonth(months + 1)) : lastNumber + 1) - dayNumber(first);
  return addDays(first, Math.min(digits(day, 8, 10), length) - 1);
};

const firstOfMonth = (months: number): PlainDate =>
  `${String(Math.floor(months / 12)).padStart(4, "0")}-${two((months % 12) + 1)}-01` as PlainDate;

/** Half-open: `until` is the first day that no longer counts; null while there is no end. */
export type Period = { readonly from: PlainDate; readonly until: PlainDate | null };

export const contains = (period: Period, day: PlainDate): boolean =>
  period.from <= day && (period.until === null || day < period.until);
