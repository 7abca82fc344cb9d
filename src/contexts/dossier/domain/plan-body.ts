import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { PlanGoalCode, PlanTextCode, ProductCode, RungCode } from "./codes.ts";
import type { DoneBy } from "./done-by.ts";

export const childCareNeeds = ["not-needed", "arranged", "to-arrange"] as const;
export type ChildCareNeed = (typeof childCareNeeds)[number];

/** One agreement of a plan: a sentence the commissioner keeps, as it read then, or one of its own. */
export type Agreement = { readonly code?: PlanTextCode; readonly text: string };

/** A step of a plan: `by` own staff (the commissioner) or another; both days are planned. */
export type PlanStep = DoneBy & {
  readonly product: ProductCode;
  readonly from: PlainDate;
  readonly until?: PlainDate;
  readonly hoursPerWeek?: number;
  /** Its hours are hours of the integration plan too, so they count once. */
  readonly inIntegration?: true;
};

/** The plan for civic integration that somebody has besides, as far as this one must not contradict it (page 12). */
export type IntegrationPlan = { readonly from: PlainDate; readonly says: string; readonly hoursPerWeek?: number };

/**
 * What a plan says; of a plan that came with a file mostly nothing, or its goal in words. `text` is the plan as the client reads it
 * and both sign it: whatever a setting says later, that is what was agreed.
 */
export type PlanBody = {
  readonly goal?: string;
  readonly goalKind?: PlanGoalCode;
  /** Where on the ladder it is meant to bring somebody, or keep them. */
  readonly rung?: RungCode;
  /** The result that was agreed: when the goal is reached. */
  readonly expected?: string;
  readonly steps?: readonly PlanStep[];
  readonly integration?: IntegrationPlan;
  /** They speak each other at least this often: "P4W". */
  readonly contactEvery?: string;
  readonly duties?: readonly Agreement[];
  readonly support?: readonly Agreement[];
  readonly rights?: readonly Agreement[];
  readonly childCare?: ChildCareNeed;
  /** Why it departs from what the diagnosis advised; for the office, not in the text. */
  readonly deviates?: string;
  readonly text?: string;
};
