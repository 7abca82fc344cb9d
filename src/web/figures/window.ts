import { addDays, type PlainDate } from "../../kernel/plain-date.ts";
import { formatsIn } from "../languages/formats.ts";
import type { Language } from "../languages/language.ts";

/** "1 januari" and "30 juni 2002": a half-open window by its first and last day, the year once where it is the same. */
export const windowInWords = (
  { from, until }: { readonly from: PlainDate; readonly until: PlainDate },
  language: Language,
): { readonly from: string; readonly lastDay: string } => {
  const { day } = formatsIn(language);
  const last = addDays(until, -1);
  const sameYear = from.slice(0, 4) === last.slice(0, 4);
  return { from: sameYear ? day(from).replace(/ \d{4}$/, "") : day(from), lastDay: day(last) };
};
