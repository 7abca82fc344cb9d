import { readCitizenNumber } from "../../../kernel/citizen-number.ts";
import { parsePlainDate } from "../../../kernel/plain-date.ts";

/** As people write one: nine digits, or eight without the zero, in one piece or in groups. */
const asWritten = /(?<!\d)(?:\d{8,9}|\d{4}[ .-]\d{2}[ .-]\d{3}|\d{3}[ .-]\d{3}[ .-]\d{3})(?!\d)/g;

/** Whether a text that is kept as it stands holds a citizen number. */
export const holdsCitizenNumber = (text: string): boolean =>
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
