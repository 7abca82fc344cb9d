import { followUpDays, halfYearOf, lastDayOf, usualExitDay } from "../../contexts/figures/api.ts";
import { addDays, addMonths, type PlainDate } from "../../kernel/plain-date.ts";
import type { CohortSearch } from "./places.ts";

/** What every cohort endpoint asks; `search` says the same in the words of the address. */
export type Asked = {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly exitBy: PlainDate;
  readonly municipality?: string | undefined;
  readonly schemes?: string | undefined;
  readonly bridge?: number | undefined;
};

/** The last half-year of entry whose last entrant has been followed to the end, with the study's exit day (domain page 09). */
export const usualWindow = (today: PlainDate): Pick<Asked, "from" | "until" | "exitBy"> => {
  const { from: until } = halfYearOf(addDays(today, -followUpDays));
  const { from } = halfYearOf(lastDayOf({ until }));
  return { from, until, exitBy: usualExitDay({ until }) };
};

/** A window named in part is completed; one that runs backwards is asked as it is, and refused in words: another window would mislead. */
export const askedIn = (search: CohortSearch, today: PlainDate): Asked => {
  const usual = usualWindow(today);
  const from = search.from ?? (search.until === undefined ? usual.from : addMonths(search.until, -6));
  const until = search.until ?? followingHalfYear(from, usual);
  return {
    from,
    until,
    exitBy: search.exitBy ?? usualExitDay({ until }),
    municipality: search.municipality,
    schemes: search.schemes,
    bridge: search.bridge,
  };
};

const followingHalfYear = (from: PlainDate, usual: Pick<Asked, "from" | "until">): PlainDate =>
  from === usual.from ? usual.until : addMonths(from, 6);
