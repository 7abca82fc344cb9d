import { readCitizenNumber } from "../../../kernel/citizen-number.ts";
import { type PlainDate, parsePlainDate } from "../../../kernel/plain-date.ts";
import { type CodeLabels, healthWordsIn } from "../../access/public.ts";

export type DocumentNameRefusal =
  | { readonly code: "citizen-number-in-name" }
  | { readonly code: "illness-in-name"; readonly found: readonly string[] };

/**
 * What a document is called stands on lists and in the ledger, for whoever may see that it is there: it names no illness and holds no
 * citizen number. What the document itself says is another matter.
 */
export const faultOfName = (
  name: string,
  { healthWords }: { readonly healthWords: CodeLabels },
  on: PlainDate,
): DocumentNameRefusal | undefined => {
  if (holdsCitizenNumber(name)) return { code: "citizen-number-in-name" };
  const found = healthWordsIn([name], healthWords, on);
  return found.length > 0 ? { code: "illness-in-name", found } : undefined;
};

/** As people write one: nine digits, or eight without the zero, in one piece or in groups. */
const asWritten = /(?<!\d)(?:\d{8,9}|\d{4}[ .-]\d{2}[ .-]\d{3}|\d{3}[ .-]\d{3}[ .-]\d{3})(?!\d)/g;

const holdsCitizenNumber = (text: string): boolean =>
  (text.match(asWritten) ?? [])
    .map((found) => found.replaceAll(/\D/g, ""))
    .some((digits) => !isDay(digits) && readCitizenNumber(digits) !== undefined);

/** "20260302" and "02032026" are days, though one in eleven passes for a number. */
const isDay = (digits: string): boolean =>
  digits.length === 8 &&
  [/^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/, /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/].some((form) => {
    const { year = "", month, day } = form.exec(digits)?.groups ?? {};
    return /^(?:19|20)/.test(year) && parsePlainDate(`${year}-${month}-${day}`) !== undefined;
  });
