import { addDays, addMonths, type PlainDate, plainDate } from "../../kernel/plain-date.ts";
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

/** The study's follow-up; a window is only ripe when its last entrant has been followed this long. */
const followUpDays = 365;

/** The last half-year of entry that can be judged, followed until a year after its end (domain page 09). */
export const usualWindow = (today: PlainDate): Pick<Asked, "from" | "until" | "exitBy"> => {
  const ripe = addDays(today, -followUpDays);
  const until = plainDate(ripe.slice(5) < "07-01" ? `${ripe.slice(0, 4)}-01-01` : `${ripe.slice(0, 4)}-07-01`);
  return { from: addMonths(until, -6), until, exitBy: exitDayOf(until) };
};

/** A year after the window's last day of entry. */
const exitDayOf = (until: PlainDate): PlainDate => addDays(addMonths(until, 12), -1);

/** A window named in part, or backwards, is completed rather than refused: the address may have been typed. */
export const askedIn = (search: CohortSearch, today: PlainDate): Asked => {
  const usual = usualWindow(today);
  const from = search.from ?? (search.until === undefined ? usual.from : addMonths(search.until, -6));
  const until = search.until !== undefined && search.until > from ? search.until : followingHalfYear(from, usual);
  return {
    from,
    until,
    exitBy: search.exitBy ?? exitDayOf(until),
    municipality: search.municipality,
    schemes: search.schemes,
    bridge: search.bridge,
  };
};

const followingHalfYear = (from: PlainDate, usual: Pick<Asked, "from" | "until">): PlainDate =>
  from === usual.from ? usual.until : addMonths(from, 6);
