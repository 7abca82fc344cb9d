import { type Duration, parseDuration } from "../../../kernel/duration.ts";

/** Which exemption somebody must have to be picked. */
export const pickedExemptions = ["any", "individual", "categorial"] as const;
export type PickedExemption = (typeof pickedExemptions)[number];

/** By what a campaign picks clients on benefit; published with it (page 03, "Existing stock"). Each part narrows; null and empty ask nothing. */
export type Criterion = {
  readonly exemption: PickedExemption | null;
  /** Exempt without a break for at least so long. */
  readonly exemptFor: Duration | null;
  /** On this benefit for at least so long. */
  readonly onBenefitFor: Duration | null;
  readonly phases: readonly number[];
  /** Obliged to work, and a signal says that nothing happens (a de facto exemption). */
  readonly nothingRuns: boolean;
  /** Not looked at anew for at least so long, or never. */
  readonly notSeenFor: Duration | null;
};

export const mostCalledAtOnce = 2_000;

export type CriterionFault =
  | { readonly code: "criterion-empty" | "exempt-for-without-exemption" | "nothing-runs-while-exempt" }
  | {
      readonly code: "no-such-phase";
      readonly field: "phases";
      readonly found: number;
      readonly known: readonly number[];
    };

/**
 * A campaign of everybody is none: something must be asked; and how long an exemption lasts can be asked only of who has one. A phase
 * is one that was ever listed: `known`.
 */
export const faultOfCriterion = (criterion: Criterion, known: readonly number[]): CriterionFault | undefined => {
  const { exemption, exemptFor, onBenefitFor, phases, nothingRuns, notSeenFor } = criterion;
  if (exemptFor !== null && exemption === null) return { code: "exempt-for-without-exemption" };
  if (exemption !== null && nothingRuns) return { code: "nothing-runs-while-exempt" };
  const asks = exemption !== null || onBenefitFor !== null || phases.length > 0 || nothingRuns || notSeenFor !== null;
  if (!asks) return { code: "criterion-empty" };
  const stray = phases.find((phase) => !known.includes(phase));
  return stray === undefined ? undefined : { code: "no-such-phase", field: "phases", found: stray, known };
};

/** A length of time as a criterion has it: "P2Y", "P18M". */
export const isLengthOfTime = (text: string): boolean =>
  /^P[1-9]\d{0,2}[DWMY]$/.test(text) && parseDuration(text) !== undefined;
