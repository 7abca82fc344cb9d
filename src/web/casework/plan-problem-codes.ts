import type { Language } from "../languages/language.ts";
import type { ProblemFacts } from "../languages/problem-codes.ts";
import { partsInWords } from "./plan/parts.ts";

/** Every no that only a plan gives. */
export type PlanProblemCode =
  | "plan-runs"
  | "no-such-plan"
  | "plan-ends-before-start"
  | "revised-before"
  | "deviation-unsaid"
  | "more-than-wording"
  | "step-outside-plan"
  | "step-ends-before-start"
  | "no-such-deliverer"
  | "deliverer-of-another-kind"
  | "no-such-goal"
  | "no-such-rung"
  | "no-integration-plan"
  | "integration-hours-short"
  | "too-many-hours"
  | "no-such-sentence"
  | "nothing-written"
  | "outdated-version"
  | "other-text"
  | "signed-already"
  | "refused-already"
  | "reference-missing"
  | "signs-today"
  | "client-signs-self"
  | "written-plan"
  | "stands-as-done"
  | "revision-to-come"
  | "nothing-agreed"
  | "plan-over"
  | "other-sentence"
  | "not-written-then"
  | "shown-after-refusal";

export const stepIn = ({ step }: ProblemFacts): string => (typeof step === "number" ? String(step) : "");
export const hoursIn = (facts: ProblemFacts, name: string): string => {
  const hours = facts[name];
  return typeof hours === "number" ? String(hours) : "";
};
export const partsIn = ({ parts }: ProblemFacts, language: Language): string =>
  partsInWords(Array.isArray(parts) ? parts.map(String) : [], language);
