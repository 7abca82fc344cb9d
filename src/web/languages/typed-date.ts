import { addDays, type PlainDate, parsePlainDate } from "../../kernel/plain-date.ts";

/** A day as people type it: 12-3-2026, 12/3/2026, 12 3 2026 or 2026-03-12. Undefined when it is no day. */
export const parseTypedDay = (typed: string): PlainDate | undefined => {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const said = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  const [year, month, day] = iso !== null ? iso.slice(1) : said !== null ? said.slice(1).toReversed() : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return parsePlainDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
};

/** The first day after a last day as people type it: people say the last day on which something holds, dossiers keep the first on which it does not. */
export const parseTypedLastDay = (typed: string): PlainDate | undefined => {
  const last = parseTypedDay(typed);
  return last === undefined ? undefined : addDays(last, 1);
};
