import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { GateStep } from "../../access/public.ts";
import type { GateReason } from "../../dossier/public.ts";
import type { StepStanding } from "./gate-clock.ts";

/** The step by which a claim comes in, and the day it did; null while it has not. */
export type ClaimStep = { readonly code: string; readonly doneOn: PlainDate | null };

/**
 * What the decision on a claim comes after, but for times of waiting, steps nobody waits for and steps that are not for this client (`all`
 * has these too). Null where there is no such step: then a claim comes in with the notification.
 */
export const claimStepOf = (mine: readonly StepStanding[], all: readonly GateStep[]): ClaimStep | null => {
  const named = (code: string | null): ClaimStep | null => {
    const step = all.find((each) => each.code === code);
    if (step === undefined) return null;
    const found = mine.find((each) => each.step.code === code);
    const isClaim = found !== undefined && step.doneBy !== "term" && !step.optional;
    return isClaim ? { code: step.code, doneOn: found.doneOn } : named(step.after);
  };
  return named(mine.find(({ step }) => step.doneBy === "outcome")?.step.after ?? null);
};

type Claiming = { readonly asksFor: GateReason; readonly openedOn: PlainDate; readonly claim: ClaimStep | null };

/**
 * Since when somebody at the gate claims a benefit, from which on they have duties (domain page 03, "The plan"). Null while there is no
 * claim.
 */
export const claimedOn = ({ asksFor, openedOn, claim }: Claiming): PlainDate | null =>
  asksFor !== "benefit" ? null : claim === null ? openedOn : claim.doneOn;

/** Nobody decides on a claim that is not there: the step by which it comes in, while it has not. */
export const claimMissing = ({ asksFor, claim }: Claiming): string | null =>
  asksFor === "benefit" && claim !== null && claim.doneOn === null ? claim.code : null;
