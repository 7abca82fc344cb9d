import { addSeconds, type Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type Entry, factBehind, historyOf } from "../../dossier/public.ts";
import { type CohortPlace, type CohortQuestion, cohortPlaces } from "./cohort.ts";
import { canChangeCohort } from "./difference.ts";
import { judgingDay } from "./follow-up.ts";

/** Of these moments, those at which what came to be known of one client changed where the cohort counts them. */
export const momentsThatCount = (
  entries: readonly Entry[],
  places: readonly CohortPlace[],
  question: CohortQuestion,
  isAsked: (moment: Instant) => boolean,
): Instant[] => {
  const horizon = horizonOf(places, question);
  const moments = new Set<Instant>();
  for (const entry of entries)
    if (isAsked(entry.knownFrom) && canChangeCohort(entry.kind) && beginsBy(horizon, entry, entries))
      moments.add(entry.knownFrom);
  return [...moments].filter((moment) => {
    const before = cohortPlaces(historyOf(entries, addSeconds(moment, -0.001)), question);
    return !saysTheSame(before, cohortPlaces(historyOf(entries, moment), question));
  });
};

/** The last day that decides where somebody is counted: the judging day, or the day until which exits count. */
const horizonOf = (places: readonly CohortPlace[], { exitBy, followUpDays }: CohortQuestion): PlainDate =>
  places.reduce<PlainDate>((last, { from }) => {
    const judged = judgingDay(from, followUpDays);
    return judged > last ? judged : last;
  }, exitBy);

/** What is valid only later decides nothing here; what is said of an entry counts from the earlier of the two days. */
const beginsBy = (horizon: PlainDate, entry: Entry, entries: readonly Entry[]): boolean => {
  if (entry.validFrom <= horizon) return true;
  const fact = "target" in entry ? factBehind(entry, entries) : undefined;
  return fact !== undefined && fact.validFrom <= horizon;
};

const saysTheSame = (a: readonly CohortPlace[], b: readonly CohortPlace[]): boolean =>
  a.length === b.length &&
  a.every(({ spell, groups }, i) => spell === b[i]?.spell && groups.join(" ") === b[i]?.groups.join(" "));
