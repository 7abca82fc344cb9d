import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { StepStanding } from "./gate-clock.ts";
import type { GateStanding } from "./gate-standing.ts";

/** The step by which a claim comes in: what the decision on it comes after, but for times of waiting and steps nobody waits for. */
const claimStepOf = ({ steps }: GateStanding): StepStanding | undefined => {
  const named = (code: string | null): StepStanding | undefined => {
    const found = steps.find(({ step }) => step.code === code);
    if (found === undefined || (found.step.doneBy !== "term" && !found.step.optional)) return found;
    return named(found.step.after);
  };
  return named(steps.find(({ step }) => step.doneBy === "outcome")?.step.after ?? null);
};

/**
 * Since when somebody at the gate claims a benefit, from which on they have duties (domain page 03, "The plan"). Null while there is no
 * claim. Where the steps have no claim of its own it came in with the notification.
 */
export const claimedOn = (standing: GateStanding): PlainDate | null => {
  if (standing.asksFor !== "benefit") return null;
  const claim = claimStepOf(standing);
  return claim === undefined ? standing.openedOn : claim.doneOn;
};

/** Nobody decides on a claim that is not there: the step by which it comes in, while it has not. */
export const claimMissing = (standing: GateStanding): string | null =>
  standing.asksFor === "benefit" && claimedOn(standing) === null ? (claimStepOf(standing)?.step.code ?? null) : null;
