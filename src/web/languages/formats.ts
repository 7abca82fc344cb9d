import type { Instant } from "../../kernel/instant.ts";
import { addDays, type PlainDate } from "../../kernel/plain-date.ts";
import { capital } from "./capital.ts";
import type { Language } from "./language.ts";
import { officeTimeZone } from "./office-day.ts";

/** How dates and numbers are written for a reader. */
export type Formats = {
  /** 12 maart 2026 */
  readonly day: (day: PlainDate) => string;
  /** donderdag 12 maart 2026 */
  readonly weekday: (day: PlainDate) => string;
  /** 12 mrt 2026 */
  readonly shortDay: (day: PlainDate) => string;
  /** The last day that counts of a period that is over on this one: 13 maart 2026 -> "12 maart 2026". */
  readonly lastDay: (until: PlainDate) => string;
  /** 12 mrt 2026 */
  readonly shortLastDay: (until: PlainDate) => string;
  /** 12 mrt */
  readonly dayOfMonth: (day: PlainDate) => string;
  /** Maart 2026 */
  readonly month: (day: PlainDate) => string;
  /** 12-3-2026: as typed in a form. */
  readonly typedDay: (day: PlainDate) => string;
  /** The last day before `until`, as typed. */
  readonly typedLastDay: (until: PlainDate) => string;
  /** 12 mrt 2026, 14:05 */
  readonly moment: (moment: Instant) => string;
  /** 14:05: the office's clock at a moment. */
  readonly timeOf: (moment: Instant) => string;
  /** 12 maart 2026: the office's day of a moment. */
  readonly dayOf: (moment: Instant) => string;
  /** 12 mrt 2026 */
  readonly shortDayOf: (moment: Instant) => string;
  readonly number: (n: number) => string;
  /** 25000 cents -> "€ 250,00", in English "€250.00". */
  readonly money: (cents: number) => string;
  /** 0.4805 -> "48,1 %", in English "48.1%". */
  readonly share: (fraction: number) => string;
  /** 0.4805 -> "48,1": beside a heading that names the unit. */
  readonly shareWithoutSign: (fraction: number) => string;
};

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

const dateOf = (day: PlainDate): Date => new Date(`${day}T00:00:00Z`);
const withoutDots = (text: string): string => text.replaceAll(".", "");

const make = (language: Language, timeZone: string): Formats => {
  const locale = locales[language];
  const days = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const long = days({ day: "numeric", month: "long", year: "numeric" });
  const weekday = days({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const short = days({ day: "numeric", month: "short", year: "numeric" });
  const brief = days({ day: "numeric", month: "short" });
  const month = days({ month: "long", year: "numeric" });
  const here = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone });
  const shortHere = here({ day: "numeric", month: "short", year: "numeric" });
  const longHere = here({ day: "numeric", month: "long", year: "numeric" });
  const clock = here({ hour: "2-digit", minute: "2-digit", hour12: false });
  const number = new Intl.NumberFormat(locale);
  const money = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" });
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const day = (one: PlainDate): string => long.format(dateOf(one));
  const shortDay = (one: PlainDate): string => withoutDots(short.format(dateOf(one)));
  const typedDay = (one: PlainDate): string => one.split("-").map(Number).toReversed().join("-");
  return {
    day,
    weekday: (day) => weekday.format(dateOf(day)),
    shortDay,
    lastDay: (until) => day(addDays(until, -1)),
    shortLastDay: (until) => shortDay(addDays(until, -1)),
    dayOfMonth: (day) => withoutDots(brief.format(dateOf(day))),
    month: (day) => capital(month.format(dateOf(day))),
    typedDay,
    typedLastDay: (until) => typedDay(addDays(until, -1)),
    moment: (moment) => `${withoutDots(shortHere.format(new Date(moment)))}, ${clock.format(new Date(moment))}`,
    timeOf: (moment) => clock.format(new Date(moment)),
    dayOf: (moment) => longHere.format(new Date(moment)),
    shortDayOf: (moment) => withoutDots(shortHere.format(new Date(moment))),
    number: (n) => number.format(n),
    money: (cents) => money.format(cents / 100),
    share: (fraction) => `${oneDecimal.format(100 * fraction)}${language === "nl" ? "\u00a0%" : "%"}`,
    shareWithoutSign: (fraction) => oneDecimal.format(100 * fraction),
  };
};

const made = new Map<string, Formats>();

/** Moments are told in the office's time; the day itself is decided by the server. */
export const formatsIn = (language: Language): Formats => {
  const timeZone = officeTimeZone();
  const key = `${language} ${timeZone}`;
  const known = made.get(key) ?? make(language, timeZone);
  made.set(key, known);
  return known;
};
