import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { GateStanding } from "./gate-standing.ts";

/** The step by which a claim comes in, where the settings have one apart from the notification. */
const claimStep = "claim";

/**
 * Since when somebody at the gate claims a benefit, from which on they have duties (domain page 03, "The plan"). Null while there is no
 * claim. Where the steps have no claim of its own it came in with the notification.
 */
export const claimedOn = ({ asksFor, openedOn, steps }: GateStanding): PlainDate | null => {
  if (asksFor !== "benefit") return null;
  const claim = steps.find(({ step }) => step.code === claimStep);
  return claim === undefined ? openedOn : claim.doneOn;
};

/** Nobody decides on a claim that is not there: the step by which it comes in, while it has not. */
export const claimMissing = (standing: GateStanding): string | null =>
  standing.asksFor === "benefit" && claimedOn(standing) === null ? claimStep : null;
