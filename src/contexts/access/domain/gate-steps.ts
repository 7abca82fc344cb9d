import { type Duration, parseDuration } from "../../../kernel/duration.ts";
import { isPhase } from "./phases.ts";

/**
 * How it is known that a step was done.
 *   act        somebody records it
 *   phase      somebody records it, with the phase it found
 *   outcome    somebody records how the claim ends
 *   visit      somebody records it, with the reasonable ground and whether there was consent (page 12, "House visit")
 *   term       its own norm has passed: a time of waiting
 *   diagnosis  a diagnosis is made
 *   benefit    a benefit starts
 *   plan       a plan is made
 *   help       a trajectory or instrument starts
 */
export const stepsDoneBy = [
  "act",
  "phase",
  "outcome",
  "visit",
  "diagnosis",
  "term",
  "benefit",
  "plan",
  "help",
] as const;
export type StepDoneBy = (typeof stepsDoneBy)[number];

/** For whom a step is: only who claims a benefit, only who was under 27 on the day of notification. */
export const stepConditions = ["benefit", "under-27"] as const;
export type StepCondition = (typeof stepConditions)[number];

/** A step at the gate (domain page 03): order, owner and norm are the commissioner's. */
export type GateStep = {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  /** A code of the setting `organisations`. */
  readonly owner: string;
  readonly doneBy: StepDoneBy;
  /** The step after which its clock runs, one before it in the list; null: from the day of notification. */
  readonly after: string | null;
  /** Within what time; null when nothing is agreed. */
  readonly norm: Duration | null;
  readonly only: readonly StepCondition[];
  /** Only for these numbers of the setting `phases`; empty: for all. */
  readonly phases: readonly number[];
  /** Nobody waits for it. */
  readonly optional: boolean;
  /** What it found, which it says, still counts when the client comes again (`intakeCountsFor`): doing it over says what that adds. */
  readonly lasting: boolean;
};

export const mostGateSteps = 30;

/** Undefined when it is no list of steps: a step comes after one before it, and a time of waiting says how long it is. */
export const asGateSteps = (value: unknown): readonly GateStep[] | undefined => {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostGateSteps) return undefined;
  const before = new Set<string>();
  for (const step of value) {
    if (!isGateStep(step) || before.has(step.code)) return undefined;
    if (step.after !== null && !before.has(step.after)) return undefined;
    before.add(step.code);
  }
  return value as readonly GateStep[];
};

const fields = ["code", "nl", "en", "owner", "doneBy", "after", "norm", "only", "phases", "optional", "lasting"];

const isGateStep = (value: unknown): value is GateStep => {
  if (typeof value !== "object" || value === null) return false;
  const step = value as Readonly<Record<string, unknown>>;
  if (!hasExactly(step, fields)) return false;
  return (
    isCode(step["code"]) &&
    isCode(step["owner"]) &&
    isLabel(step["nl"], step["en"]) &&
    isOneOf(stepsDoneBy, step["doneBy"]) &&
    (step["after"] === null || isCode(step["after"])) &&
    (step["norm"] === null ? step["doneBy"] !== "term" : isNorm(step["norm"])) &&
    isSomeOf(step["only"], (each) => isOneOf(stepConditions, each)) &&
    isSomeOf(step["phases"], isPhase) &&
    typeof step["optional"] === "boolean" &&
    typeof step["lasting"] === "boolean"
  );
};

const hasExactly = (record: object, names: readonly string[]): boolean =>
  Object.keys(record).length === names.length && names.every((name) => Object.hasOwn(record, name));

const isCode = (value: unknown): value is string =>
  typeof value === "string" && /^[a-z0-9][a-z0-9-]{0,59}$/.test(value);

const isLabel = (nl: unknown, en: unknown): boolean =>
  typeof nl === "string" &&
  typeof en === "string" &&
  nl.length <= 200 &&
  en.length <= 200 &&
  `${nl}${en}`.trim() !== "";

const isOneOf = (choices: readonly string[], value: unknown): boolean => choices.includes(value as string);

const isSomeOf = (value: unknown, fits: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && new Set(value).size === value.length && value.every(fits);

/** At least a day, and no longer than the longest term anybody agrees on. */
const isNorm = (value: unknown): boolean => {
  const length = typeof value === "string" ? parseDuration(value) : undefined;
  return length !== undefined && /^P(?!0+[DWMY])\d{1,3}[DWMY]$/.test(length);
};
