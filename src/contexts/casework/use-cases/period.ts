import { addDays, addMonths, endOfTime, type PlainDate, plainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type DayOutOfBounds, daysOfRecord, daysWithin } from "../../dossier/public.ts";

export type PeriodRefusal = DayOutOfBounds | { readonly code: "period-empty" };
export type MonthsRefusal = PeriodRefusal | { readonly code: "not-whole-months" };
export type AskedPeriod = { readonly from?: PlainDate | undefined; readonly until?: PlainDate | undefined };

type Period = { readonly from: PlainDate; readonly until: PlainDate };

/** Days [from, until): the last year up to and including today, unless said. Of days that are all to come nothing can be counted. */
export const readPeriod = (asked: AskedPeriod, today: PlainDate): Result<Period, PeriodRefusal> => {
  const days = daysWithin(daysOfRecord(today), { from: asked.from, until: asked.until });
  if (!days.ok) return days;
  const until = asked.until ?? addDays(today, 1);
  const from = asked.from ?? addDays(until, -365);
  if (from >= until || until >= endOfTime || from > today) return refuse({ code: "period-empty" });
  return ok({ from, until });
};

const firstOfMonth = (day: PlainDate): PlainDate => plainDate(`${day.slice(0, 7)}-01`);

/**
 * The same by calendar months: the last twelve with this one, unless said. Two periods of which one is a day longer tell by their difference
 * what that day is about, and that may be one person; so who is not to learn that asks for whole months.
 */
export const readMonths = (
  asked: AskedPeriod,
  today: PlainDate,
  { mustBeWhole }: { readonly mustBeWhole: boolean },
): Result<Period, MonthsRefusal> => {
  const until = asked.until ?? addMonths(firstOfMonth(today), 1);
  const period = readPeriod({ until, from: asked.from ?? addMonths(until, -12) }, today);
  if (!period.ok) return period;
  const isWhole = Object.values(period.value).every((day) => day === firstOfMonth(day));
  return mustBeWhole && !isWhole ? refuse({ code: "not-whole-months" }) : period;
};
