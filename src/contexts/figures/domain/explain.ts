import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { exemptionOn, firstHelp, type History, type SchemeCode } from "../../dossier/public.ts";
import type { Because } from "./becauses.ts";
import { followUpDays } from "./catalogue.ts";
import { type CohortGroup, type CohortPlace, type CohortQuestion, cohortPlaces } from "./cohort.ts";
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
 * schemes count is asked of the day a window begins, as the cohort does when nobody names them.
 */
export const explainClient = (
  history: History,
  schemesOn: (day: PlainDate) => ReadonlySet<SchemeCode>,
  today: PlainDate,
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
    return cohortPlaces(history, question).map((place) => explainPlace(history, place, question, today));
  });
};

const explainPlace = (history: History, place: CohortPlace, question: CohortQuestion, today: PlainDate): Explained => {
  const judgedOn = addDays(place.from, question.followUpDays);
  const counts = (group: CohortGroup): boolean => place.groups.includes(group);
  const why: Step[] = [{ group: "X", counts: true, because: "started-in-window", on: place.from }];
  if (!counts("Y")) why.push({ group: "Y", counts: false, because: "ended-within-follow-up", on: place.until });
  else {
    why.push({ group: "Y", counts: true, because: "still-on-benefit", on: judgedOn });
    const exemption = exemptionOn(history, judgedOn);
    why.push({
      group: "Z",
      counts: counts("Z"),
      because: counts("Z") ? "obliged" : "exempt",
      on: exemption?.from ?? judgedOn,
    });
    why.push(...helpSteps(history, place, counts));
  }
  const { from, until, exitBy } = question;
  return {
    from: place.from,
    until: place.until,
    cohort: { from, until, exitBy },
    judgedOn,
    ripe: judgedOn <= today,
    groups: place.groups,
    why,
  };
};

const helpSteps = (history: History, place: CohortPlace, counts: (group: CohortGroup) => boolean): Step[] => {
  const helped = counts("A") || counts("C");
  const helpedOn = firstHelp(history, place.from)?.on ?? null;
  const group = !counts("Z") ? "C" : helped ? "A" : "B";
  const because = helped ? "helped-in-time" : "not-helped-in-time";
  const steps: Step[] = [{ group, counts: counts(group), because, on: helpedOn }];
  if (group === "C") return steps;
  const left = counts("A1") || counts("B1");
  return [
    ...steps,
    {
      group: group === "A" ? "A1" : "B1",
      counts: left,
      because: left ? "left-by-exit-day" : "not-left-by-exit-day",
      on: place.until,
    },
  ];
};
