import type { GateStep } from "../../access/public.ts";
import type { GateAct } from "../../dossier/public.ts";
import { comesAfter } from "./gate-waits.ts";

/**
 * The later step that settles the phase when this one can't: one that need not be done else, sets a phase too and comes after it (page 03,
 * "The gate": "Unclear: qualifying intake"). `mine` are the steps of this client. Undefined where the order has none.
 */
export const settledBy = (
  step: GateStep,
  mine: readonly Pick<GateStep, "code">[],
  all: readonly GateStep[],
): GateStep | undefined =>
  step.doneBy !== "phase"
    ? undefined
    : all.find(
        (each) =>
          each.optional &&
          each.doneBy === "phase" &&
          mine.some(({ code }) => code === each.code) &&
          comesAfter(each, all).some(({ code }) => code === step.code),
      );

/** A step that need not be done else is waited for once an intake said that it must settle the phase; the last time it was done counts. */
export const asCalledFor = (
  mine: readonly GateStep[],
  all: readonly GateStep[],
  acts: readonly GateAct[],
): readonly GateStep[] => {
  const called = mine.flatMap((step) => {
    const last = acts.findLast((act) => act.kind === "step" && act.step === step.code);
    const isUnclear = last?.kind === "step" && last.unclear !== null;
    return isUnclear ? [settledBy(step, mine, all)?.code] : [];
  });
  return mine.map((step) => (called.includes(step.code) ? { ...step, optional: false } : step));
};
