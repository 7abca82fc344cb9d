import { isNorm, leastOf, mostOf } from "../../../contexts/access/api.ts";
import type { DurationUnit } from "../../../kernel/duration.ts";
import { type PlainDate, parsePlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { formatsIn } from "../../languages/formats.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import { type LadderFault, readLadder, type TypedLadder, typedLadderOf } from "./ladder/form.ts";
import type { Setting } from "./presenter.ts";
import { type RuleFault, readRules, type TypedRule, typedRulesOf } from "./rules/form.ts";
import { type CodeLabel, codesIn, durationParts, listIn } from "./setting-value.ts";
import { readSteps, type StepFault, type TypedStep, typedStepsOf } from "./steps-form.ts";
import { readWorkload, type TypedWorkload, typedWorkloadOf } from "./workload-form.ts";

/** What is typed for a new value; only the part of the setting's kind is used. Days in `codes` are as typed. */
export type TypedChange = {
  readonly from: string;
  readonly number: string;
  readonly unit: DurationUnit;
  readonly choice: string;
  readonly codes: readonly CodeLabel[];
  readonly chosen: readonly string[];
  readonly steps: readonly TypedStep[];
  readonly rules: readonly TypedRule[];
  readonly ladder: TypedLadder;
  readonly workload: TypedWorkload;
};

export type ChangeFault =
  | StepFault
  | RuleFault
  | LadderFault
  | "not-a-day"
  | "not-a-number"
  | "too-small"
  | "too-short"
  | "too-large"
  | "choose-one"
  | "choose-some"
  | "no-codes"
  | "no-points";

/** `from`, `value`, a code's place as "code-3", or a field of a step or rule as "step-3-norm". */
export type ChangeFaults = Readonly<Record<string, ChangeFault>>;
type ChangeRefusal = { readonly code: "faulty"; readonly faults: ChangeFaults };

/** The form starts with what holds now. */
export const typedFrom = ({ value }: Pick<Setting, "value">): TypedChange => {
  const duration = durationParts(value);
  const { typedDay } = formatsIn("nl");
  const typedUntil = (until: string): string => {
    const day = parsePlainDate(until);
    return day === undefined ? "" : typedDay(day);
  };
  return {
    from: "",
    number: duration !== null ? String(duration.n) : typeof value === "number" ? String(value) : "",
    unit: duration?.unit ?? "D",
    choice: typeof value === "string" ? value : "",
    codes: codesIn(value).map((label) => ({ ...label, until: typedUntil(label.until) })),
    chosen: listIn(value),
    steps: typedStepsOf(value),
    rules: typedRulesOf(value),
    ladder: typedLadderOf(value),
    workload: typedWorkloadOf(value),
  };
};

/** A day and a value of the setting's kind, or every fault. */
export const readChange = (
  setting: Pick<Setting, "key" | "kind" | "choices">,
  typed: TypedChange,
): Result<{ readonly validFrom: PlainDate; readonly value: unknown }, ChangeRefusal> => {
  const validFrom = parseTypedDay(typed.from);
  const value = readValue(setting, typed);
  if (validFrom !== undefined && value.ok) return ok({ validFrom, value: value.value });
  return refuse({
    code: "faulty",
    faults: {
      ...(value.ok ? {} : value.refusal.faults),
      ...(validFrom === undefined ? { from: "not-a-day" as const } : {}),
    },
  });
};

const faulty = (fault: ChangeFault): Result<never, ChangeRefusal> =>
  refuse({ code: "faulty", faults: { value: fault } });

const readValue = (
  { key, kind, choices }: Pick<Setting, "key" | "kind" | "choices">,
  typed: TypedChange,
): Result<unknown, ChangeRefusal> => {
  switch (kind) {
    case "duration":
      return readDuration(key, typed);
    case "integer":
      return readInteger(key, typed.number);
    case "choice":
      return choices.includes(typed.choice) ? ok(typed.choice) : faulty("choose-one");
    case "list":
      return typed.chosen.length > 0 ? ok(typed.chosen) : faulty("choose-some");
    case "some":
      return ok(choices.filter((choice) => typed.chosen.includes(choice)));
    case "codes":
      return readCodes(typed.codes);
    case "steps":
      return readSteps(typed.steps);
    case "signals":
      return readRules(typed.rules);
    case "ladder":
      return readLadder(typed.ladder);
    case "workload": {
      const workload = readWorkload(typed.workload);
      return workload === undefined ? faulty("no-points") : ok(workload);
    }
  }
};

/** From a day to as long as the setting itself allows. */
const readDuration = (key: string, { number, unit }: TypedChange): Result<string, ChangeRefusal> => {
  if (!/^\d+$/.test(number.trim())) return faulty("not-a-number");
  const n = Number(number);
  const norm = `P${n}${unit}`;
  if (isNorm(norm, leastOf(key))) return ok(norm);
  if (n < 1) return faulty("too-small");
  return faulty(isNorm(norm) ? "too-short" : "too-large");
};

const readInteger = (key: string, number: string): Result<number, ChangeRefusal> => {
  if (!/^\d+$/.test(number.trim())) return faulty("not-a-number");
  const n = Number(number);
  return n > mostOf(key) ? faulty("too-large") : ok(n);
};

const codeShape = /^[a-z0-9][a-z0-9-]{0,59}$/;

const readCodes = (typed: readonly CodeLabel[]): Result<unknown, ChangeRefusal> => {
  const codes = typed.map((label) => ({ ...label, code: label.code.trim(), nl: label.nl.trim(), en: label.en.trim() }));
  if (codes.length === 0) return faulty("no-codes");
  const faults: Record<string, ChangeFault> = {};
  for (const [index, label] of codes.entries()) {
    const fault = faultOfCode(label, codes.slice(0, index));
    if (fault !== undefined) faults[`code-${index}`] = fault;
  }
  if (Object.keys(faults).length > 0) return refuse({ code: "faulty", faults });
  return ok(Object.fromEntries(codes.map(({ code, nl, en, until }) => [code, { nl, en, ...untilOf(until) }])));
};

const faultOfCode = ({ code, nl, en, until }: CodeLabel, before: readonly CodeLabel[]): ChangeFault | undefined => {
  if (!codeShape.test(code)) return "code-shape";
  if (before.some((other) => other.code === code)) return "code-twice";
  if (nl === "" || en === "") return "label-missing";
  return until.trim() !== "" && parseTypedDay(until) === undefined ? "not-a-day" : undefined;
};

const untilOf = (typed: string): { readonly until?: PlainDate } => {
  const until = parseTypedDay(typed);
  return until === undefined ? {} : { until };
};
