import type { PlainDate } from "../../../kernel/plain-date.ts";
import { exemptionOn, firstHelp, type History, type SchemeCode } from "../../dossier/public.ts";
import type { Because } from "./becauses.ts";
import { followUpDays } from "./catalogue.ts";
import { type CohortGroup, type CohortPlace, type CohortQuestion, cohortPlaces } from "./cohort.ts";
import { judgingDay } from "./follow-up.ts";
import { halfYearOf, usualExitDay } from "./window.ts";

/** One step of the tree: whether the spell counts there, and the fact that decided it, with its day. */
export type Step = {
  readonly group: CohortGroup;
  readonly counts: boolean;
  readonly because: Because;
  readonly on: PlainDate | null;
};

export type Explained = {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly cohort: { readonly from: PlainDate; readonly until: PlainDate; readonly exitBy: PlainDate };
  readonly judgedOn: PlainDate;
  readonly ripe: boolean;
  readonly groups: readonly CohortGroup[];
  readonly why: readonly Step[];
};

/**
 * In which half-year cohorts a client's spells count, and why: the same function as the published figure, read out. Which
 * schemes count is asked of the day a window begins, as the cohort does when nobody names them. Of a day before today
 * the page knows no later spell, no later end, and no judgement that had yet to come.
 */
export const explainClient = (
  history: History,
  schemesOn: (day: PlainDate) => ReadonlySet<SchemeCode>,
  day: PlainDate,
): Explained[] => {
  const windows = new Map(history.benefits.map((spell) => [halfYearOf(spell.from).from, halfYearOf(spell.from)]));
  return [...windows.values()].flatMap((window) => {
    const question: CohortQuestion = {
      ...window,
      exitBy: usualExitDay(window),
      schemes: schemesOn(window.from),
      bridgeDays: null,
      municipality: null,
      followUpDays,
    };
    return cohortPlaces(history, question)
      .filter(({ from }) => from <= day)
      .map((place) => explainPlace(history, place, question, day));
  });
};

const explainPlace = (history: History, place: CohortPlace, question: CohortQuestion, day: PlainDate): Explained => {
  const judgedOn = judgingDay(place.from, question.followUpDays);
  const { from, until, exitBy } = question;
  const ended = place.until !== null && place.until <= day ? place.until : null;
  const ripe = judgedOn <= day;
  const entered: Step = { group: "X", counts: true, because: "started-in-window", on: place.from };
  const why: readonly Step[] =
    ripe || ended !== null
      ? [entered, ...judgedSteps(history, place, question, day)]
      : [entered, { group: "Y", counts: false, because: "year-to-come", on: judgedOn }];
  return {
    from: place.from,
    until: ended,
    cohort: { from, until, exitBy },
    judgedOn,
    ripe,
    groups: why.flatMap(({ group, counts }) => (counts ? [group] : [])),
    why,
  };
};

const judgedSteps = (
  history: History,
  place: CohortPlace,
  { exitBy, followUpDays }: CohortQuestion,
  day: PlainDate,
): Step[] => {
  const judgedOn = judgingDay(place.from, followUpDays);
  const counts = (group: CohortGroup): boolean => place.groups.includes(group);
  if (!counts("Y")) return [{ group: "Y", counts: false, because: "ended-within-follow-up", on: place.until }];
  const exemption = exemptionOn(history, judgedOn);
  const because = counts("Z") ? "obliged" : "exempt";
  return [
    { group: "Y", counts: true, because: "still-on-benefit", on: judgedOn },
    { group: "Z", counts: counts("Z"), because, on: exemption?.from ?? judgedOn },
    ...helpSteps(history, place, counts),
    ...(counts("Z") ? [exitStep(place, counts, exitBy, day)] : []),
  ];
};

const helpSteps = (history: History, place: CohortPlace, counts: (group: CohortGroup) => boolean): Step[] => {
  const helped = counts("A") || counts("C");
  const group = !counts("Z") ? "C" : helped ? "A" : "B";
  const because = helped ? "helped-in-time" : "not-helped-in-time";
  return [{ group, counts: counts(group), because, on: firstHelp(history, place.from)?.on ?? null }];
};

/** Who has not left yet while exits still count may leave in time. */
const exitStep = (
  place: CohortPlace,
  counts: (group: CohortGroup) => boolean,
  exitBy: PlainDate,
  day: PlainDate,
): Step => {
  const group = counts("A") ? "A1" : "B1";
  const left = counts(group) && place.until !== null && place.until <= day;
  if (left) return { group, counts: true, because: "left-by-exit-day", on: place.until };
  return exitBy > day
    ? { group, counts: false, because: "exit-day-to-come", on: exitBy }
    : { group, counts: false, because: "not-left-by-exit-day", on: place.until };
};
