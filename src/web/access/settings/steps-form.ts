import {
  type GateStep,
  mostGateSteps,
  type StepCondition,
  type StepDoneBy,
  stepsDoneBy,
} from "../../../contexts/access/api.ts";
import type { DurationUnit } from "../../../kernel/duration.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { isLabelLong } from "./codes-form.ts";
import { durationParts } from "./setting-value.ts";

/** A step of the gate as typed; "" where nothing is chosen. */
export type TypedStep = {
  /** Which row it is, wherever it stands: focus, faults and what is open stay with it when it is moved. */
  readonly row: number;
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly owner: string;
  readonly doneBy: StepDoneBy;
  readonly after: string;
  /** How many units its norm is; empty: no norm. */
  readonly norm: string;
  readonly unit: DurationUnit;
  readonly only: readonly StepCondition[];
  readonly phases: readonly number[];
  readonly optional: boolean;
  readonly lasting: boolean;
  /** Whether dossiers may have it already: then its code stays. */
  readonly isNew: boolean;
};

export type StepFault =
  | "code-shape"
  | "code-twice"
  | "label-missing"
  | "label-long"
  | "step-owner"
  | "step-after"
  | "step-norm"
  | "term-norm"
  | "no-steps"
  | "many-steps";

/** A step to be typed, in a row of its own. */
export const aNewStep = (steps: readonly TypedStep[]): TypedStep => ({
  row: steps.reduce((last, { row }) => Math.max(last, row), -1) + 1,
  code: "",
  nl: "",
  en: "",
  owner: "",
  doneBy: "act",
  after: "",
  norm: "",
  unit: "D",
  only: [],
  phases: [],
  optional: false,
  lasting: false,
  isNew: true,
});

/** Values come over the line as anything; what is no list of steps reads as an empty one. */
export const stepsIn = (value: unknown): readonly GateStep[] =>
  Array.isArray(value) ? value.filter((step): step is GateStep => typeof step === "object" && step !== null) : [];

export const typedStepsOf = (value: unknown): readonly TypedStep[] =>
  stepsIn(value).map(({ norm, after, ...step }, row) => {
    const parts = durationParts(norm);
    return {
      ...step,
      row,
      after: after ?? "",
      norm: parts === null ? "" : String(parts.n),
      unit: parts?.unit ?? "D",
      isNew: false,
    };
  });

/** The place of a fault: the row, and the field of it that an error summary leads to. */
export const stepField = ({ row }: Pick<TypedStep, "row">, field: "code" | "nl" | "owner" | "after" | "norm"): string =>
  `step-${row}-${field}`;

type Faults = Readonly<Record<string, StepFault>>;

/** The steps as a setting has them, or every fault by its field. */
export const readSteps = (
  typed: readonly TypedStep[],
): Result<readonly GateStep[], { readonly code: "faulty"; readonly faults: Faults }> => {
  if (typed.length === 0) return refuse({ code: "faulty", faults: { value: "no-steps" } });
  if (typed.length > mostGateSteps) return refuse({ code: "faulty", faults: { value: "many-steps" } });
  const faults = Object.assign({}, ...typed.map((step, i) => faultsOf(step, typed.slice(0, i)))) as Faults;
  return Object.keys(faults).length > 0 ? refuse({ code: "faulty", faults }) : ok(typed.map(stepOf));
};

const codeShape = /^[a-z0-9][a-z0-9-]{0,59}$/;

const faultsOf = (step: TypedStep, before: readonly TypedStep[]): Faults => {
  const code = step.code.trim();
  const isBefore = (other: string): boolean => before.some((each) => each.code.trim() === other);
  return {
    ...(isBefore(code) ? { [stepField(step, "code")]: "code-twice" as const } : {}),
    ...(codeShape.test(code) ? {} : { [stepField(step, "code")]: "code-shape" as const }),
    ...(step.nl.trim() === "" || step.en.trim() === "" ? { [stepField(step, "nl")]: "label-missing" as const } : {}),
    ...(isLabelLong(step.nl, step.en) ? { [stepField(step, "nl")]: "label-long" as const } : {}),
    ...(step.owner === "" ? { [stepField(step, "owner")]: "step-owner" as const } : {}),
    ...(step.after === "" || isBefore(step.after) ? {} : { [stepField(step, "after")]: "step-after" as const }),
    ...faultOfNorm(step),
  };
};

const faultOfNorm = (step: TypedStep): Faults => {
  const { norm, doneBy } = step;
  const typed = norm.trim();
  if (typed === "") return doneBy === "term" ? { [stepField(step, "norm")]: "term-norm" } : {};
  return /^[1-9]\d{0,2}$/.test(typed) ? {} : { [stepField(step, "norm")]: "step-norm" };
};

const stepOf = ({ isNew: _isNew, row: _row, unit, norm, after, ...step }: TypedStep): GateStep => ({
  ...step,
  code: step.code.trim(),
  nl: step.nl.trim(),
  en: step.en.trim(),
  after: after === "" ? null : after,
  norm: norm.trim() === "" ? null : (`P${norm.trim()}${unit}` as GateStep["norm"]),
});

export const isDoneBy = (chosen: string): chosen is StepDoneBy => stepsDoneBy.some((each) => each === chosen);
