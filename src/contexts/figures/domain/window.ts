import { addDays, addMonths, type PlainDate } from "../../../kernel/plain-date.ts";

/** Days of entry [from, until). */
export type Window = { readonly from: PlainDate; readonly until: PlainDate };

export type WindowRefusal =
  | { readonly code: "empty-window"; readonly from: PlainDate; readonly until: PlainDate }
  | { readonly code: "exit-before-window"; readonly lastDay: PlainDate };

export const lastDayOf = ({ until }: Pick<Window, "until">): PlainDate => addDays(until, -1);

/** A window holds a day, and exits are followed at least until its last one: else who entered last could not have left yet. */
export const windowRefusal = ({ from, until }: Window, exitBy: PlainDate): WindowRefusal | undefined => {
  if (until <= from) return { code: "empty-window", from, until };
  const lastDay = lastDayOf({ until });
  return exitBy < lastDay ? { code: "exit-before-window", lastDay } : undefined;
};

/** The half-year of entry a day lies in: January to June, or July to December. */
export const halfYearOf = (day: PlainDate): Window => {
  const from = `${day.slice(0, 4)}-${day.slice(5, 7) <= "06" ? "01" : "07"}-01` as PlainDate;
  return { from, until: addMonths(from, 6) };
};

/** A year after the window's last day, as in the study: entry until 30 June 2002, exit by 30 June 2003 (domain page 09). */
export const usualExitDay = ({ until }: Pick<Window, "until">): PlainDate => addDays(addMonths(until, 12), -1);
