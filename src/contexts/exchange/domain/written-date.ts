import type { PlainDate } from "../../../kernel/plain-date.ts";

/** Whether a day or month below ten may be one digit. The year comes first or last (named groups take twice as long). */
const patterns = {
  "yyyy-MM-dd": /^(\d{4})-(\d{2})-(\d{2})$/,
  yyyyMMdd: /^(\d{4})(\d{2})(\d{2})$/,
  "dd-MM-yyyy": /^(\d{2})-(\d{2})-(\d{4})$/,
  "dd/MM/yyyy": /^(\d{2})\/(\d{2})\/(\d{4})$/,
  "d-M-yyyy": /^(\d{1,2})-(\d{1,2})-(\d{4})$/,
  "d/M/yyyy": /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
} as const satisfies Record<string, RegExp>;

export type DateFormat = keyof typeof patterns;

/** A date before or after these years is a slip or a stand-in for "no end" (translate that to nothing). */
export const firstYear = 1900;
export const lastYear = 2100;

export type DateTrouble = "not-a-date" | "impossible-date" | "date-out-of-range";

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

/** What a date is, written as the mapping says; or what is the matter with it. */
export const readWrittenDate = (
  text: string,
  format: DateFormat,
): { readonly date: PlainDate } | { readonly trouble: DateTrouble } => {
  const parts = patterns[format].exec(text);
  if (parts === null) return { trouble: "not-a-date" };
  const [, first = "", month = "", last = ""] = parts;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (d < 1 || d > lengthOf(y, m)) return { trouble: "impossible-date" };
  if (y < firstYear || y > lastYear) return { trouble: "date-out-of-range" };
  return { date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` as PlainDate };
};
