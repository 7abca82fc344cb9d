import { addDays, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type DayOutOfBounds, daysOfRecord, daysWithin } from "../../dossier/public.ts";

export type PeriodRefusal = DayOutOfBounds | { readonly code: "period-empty" };
export type AskedPeriod = { readonly from?: PlainDate | undefined; readonly until?: PlainDate | undefined };

/** Days [from, until): the last year up to and including today, unless said. Of days that are all to come nothing can be counted. */
export const readPeriod = (
  asked: AskedPeriod,
  today: PlainDate,
): Result<{ readonly from: PlainDate; readonly until: PlainDate }, PeriodRefusal> => {
  const days = daysWithin(daysOfRecord(today), { from: asked.from, until: asked.until });
  if (!days.ok) return days;
  const until = asked.until ?? addDays(today, 1);
  const from = asked.from ?? addDays(until, -365);
  if (from >= until || until >= endOfTime || from > today) return refuse({ code: "period-empty" });
  return ok({ from, until });
};
