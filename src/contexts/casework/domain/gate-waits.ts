import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { GateStep } from "../../access/public.ts";
import type { Gate } from "../../dossier/public.ts";
import { earliest } from "./days.ts";
import type { StepStanding } from "./gate-clock.ts";

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

type Waiting = { readonly steps: readonly StepStanding[]; readonly claimMissing: string | null };

/**
 * The time of waiting that whoever records a step is asked about. Not of a decision on a claim that is not there, nor of one that would come
 * before its claim: that is refused for what it is, and no reason not to wait makes it good.
 */
export const termAsked = (
  step: GateStep,
  { steps, claimMissing }: Waiting,
  all: readonly GateStep[],
): TermBefore | null => {
  const before = termBefore(step, steps, all);
  if (before === null || step.doneBy !== "outcome") return before;
  const lastBefore = comesAfter(step, all)
    .flatMap(({ code }) => steps.find((each) => each.step.code === code)?.acts[0]?.on ?? [])
    .toSorted()
    .at(-1);
  const isRefused = claimMissing !== null || (lastBefore !== undefined && before.until <= lastBefore);
  return isRefused ? null : before;
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

/** A step and the decision that rests on it, in the wrong order. */
export type OutOfOrder = {
  readonly code: "before-what-it-decides" | "after-the-decision";
  readonly step: string;
  readonly on: PlainDate;
};

/**
 * What a decision rests on was there when it was taken: nobody decides on a claim that comes later, and no claim comes in after the
 * decision on it. Other steps are done in another order than was agreed, and recorded later (ADR 0027). Undefined when nothing is wrong.
 */
export const outOfOrder = (
  step: GateStep,
  on: PlainDate,
  gate: Gate,
  all: readonly GateStep[],
): OutOfOrder | undefined => {
  const firstDone = ({ code }: GateStep): PlainDate | undefined =>
    gate.acts.flatMap((act) => (act.kind === "step" && act.step === code ? [act.on] : [])).toSorted()[0];
  const isLater = (days: readonly [GateStep, PlainDate | undefined]): boolean => days[1] !== undefined && days[1] > on;
  if (step.doneBy === "outcome") {
    const [before, day] =
      comesAfter(step, all)
        .map((each) => [each, firstDone(each)] as const)
        .find(isLater) ?? [];
    return before === undefined || day === undefined
      ? undefined
      : { code: "before-what-it-decides", step: before.code, on: day };
  }
  const first = firstDone(step);
  const decisions = all.filter((each) => each.doneBy === "outcome" && comesAfter(each, all).includes(step));
  for (const decision of decisions) {
    const day = firstDone(decision);
    if (day !== undefined && day < on && (first === undefined || first > day))
      return { code: "after-the-decision", step: decision.code, on: day };
  }
  return undefined;
};

/** The steps a step comes after, the nearest first. */
export const comesAfter = (step: GateStep, all: readonly GateStep[]): GateStep[] => {
  const before = all.find(({ code }) => code === step.after);
  return before === undefined ? [] : [before, ...comesAfter(before, all)];
};
