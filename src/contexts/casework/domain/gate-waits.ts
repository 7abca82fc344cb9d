import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { GateStep } from "../../access/public.ts";
import { earliest } from "./days.ts";
import type { StepStanding } from "./gate-standing.ts";

/** A time of waiting before a step: the day it is over, and until when a step does not go without a reason. */
export type TermBefore = { readonly term: GateStep; readonly over: PlainDate; readonly until: PlainDate };

/**
 * The time of waiting that a step comes after, at once or by way of steps in between: leaving out the claim does not make the
 * search term shorter. What was recorded in between, waited or said why it did not, so from that day nobody is asked again (ADR 0027); what
 * the dossier itself shows, such as a diagnosis, was asked nothing and shortens nothing. A claim of who is under 27 is taken up four weeks
 * after the notification, unless there is a ground not to wait (art. 41 Participatiewet).
 */
export const termBefore = (
  step: GateStep,
  standings: readonly StepStanding[],
  all: readonly GateStep[],
): TermBefore | null => {
  let recordedBetween: PlainDate = endOfTime;
  for (const before of comesAfter(step, all)) {
    const standing = standings.find((each) => each.step.code === before.code);
    if (standing === undefined) continue;
    const { dueOn: over, acts } = standing;
    if (before.doneBy === "term" && over !== null)
      return { term: before, over, until: earliest(over, recordedBetween) };
    recordedBetween = earliest(recordedBetween, acts[0]?.on);
  }
  return null;
};

/** The nearest step before it that is for this client, is waited for and is not done. */
export const waitsFor = (
  step: GateStep,
  standings: readonly StepStanding[],
  all: readonly GateStep[],
): GateStep | null => {
  for (const before of comesAfter(step, all)) {
    const standing = standings.find((each) => each.step.code === before.code);
    if (standing === undefined) continue;
    if (standing.doneOn !== null) return null;
    if (!before.optional) return before;
  }
  return null;
};

/** The steps a step comes after, the nearest first. */
const comesAfter = (step: GateStep, all: readonly GateStep[]): GateStep[] => {
  const before = all.find(({ code }) => code === step.after);
  return before === undefined ? [] : [before, ...comesAfter(before, all)];
};
