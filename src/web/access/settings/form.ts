import {
  daysOfSettings,
  fewestOf,
  isLine,
  isNorm,
  leastOf,
  longestOf,
  mostOf,
  signsDuties,
} from "../../../contexts/access/api.ts";
import type { SettingKey } from "../../../contexts/access/domain/settings.ts";
import type { DurationUnit } from "../../../kernel/duration.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import { type CodeFault, codesAre, readCodes, type TypedCode, typedCodesOf } from "./codes-form.ts";
import { type LadderFault, readLadder, type TypedLadder, typedLadderOf } from "./ladder/form.ts";
import type { Setting } from "./presenter.ts";
import { type RuleFault, readRules, type TypedRule, typedRulesOf } from "./rules/form.ts";
import { durationParts, listIn } from "./setting-value.ts";
import { readSteps, type StepFault, type TypedStep, typedStepsOf } from "./steps-form.ts";
import { readWorkload, type TypedWorkload, typedWorkloadOf } from "./workload-form.ts";

/** What is typed for a new value; only the part of the setting's kind is used. */
export type TypedChange = {
  readonly from: string;
  readonly number: string;
  readonly unit: DurationUnit;
  readonly choice: string;
  readonly line: string;
  readonly codes: readonly TypedCode[];
  readonly chosen: readonly string[];
  readonly steps: readonly TypedStep[];
  readonly rules: readonly TypedRule[];
  readonly ladder: TypedLadder;
  readonly workload: TypedWorkload;
};

export type ChangeFault =
  | CodeFault
  | StepFault
  | RuleFault
  | LadderFault
  | "not-a-day"
  | "not-a-number"
  | "too-small"
  | "too-short"
  | "too-large"
  | "limit-small"
  | "typo-large"
  | "document-large"
  | "ahead-long"
  | "reminder-long"
  | "exemption-long"
  | "choose-one"
  | "choose-some"
  | "duties-signed"
  | "day-beyond"
  | "no-points"
  | "line-too-long";

/** `from`, `value`, a code's place as "code-3", or a field of a step or rule as "step-3-norm". */
export type ChangeFaults = Readonly<Record<string, ChangeFault>>;
type ChangeRefusal = { readonly code: "faulty"; readonly faults: ChangeFaults };

/** The form starts with what holds now. */
export const typedFrom = ({ value }: Pick<Setting, "value">): TypedChange => {
  const duration = durationParts(value);
  return {
    from: "",
    number: duration !== null ? String(duration.n) : typeof value === "number" ? String(value) : "",
    unit: duration?.unit ?? "D",
    choice: typeof value === "string" ? value : "",
    line: typeof value === "string" ? value : "",
    codes: typedCodesOf(value),
    chosen: listIn(value),
    steps: typedStepsOf(value),
    rules: typedRulesOf(value),
    ladder: typedLadderOf(value),
    workload: typedWorkloadOf(value),
  };
};

/** A day on which a setting can begin to hold and a value of its kind, or every fault. */
export const readChange = (
  setting: Pick<Setting, "key" | "kind" | "choices">,
  typed: TypedChange,
  today: PlainDate,
): Result<{ readonly validFrom: PlainDate; readonly value: unknown }, ChangeRefusal> => {
  const validFrom = parseTypedDay(typed.from);
  const value = readValue(setting, typed);
  const dayFault = faultOfDay(validFrom, today);
  if (validFrom !== undefined && dayFault === undefined && value.ok) return ok({ validFrom, value: value.value });
  return refuse({
    code: "faulty",
    faults: {
      ...(value.ok ? {} : value.refusal.faults),
      ...(dayFault === undefined ? {} : { from: dayFault }),
    },
  });
};

const faultOfDay = (day: PlainDate | undefined, today: PlainDate): ChangeFault | undefined => {
  if (day === undefined) return "not-a-day";
  const { earliest, latest } = daysOfSettings(today);
  return day < earliest || day > latest ? "day-beyond" : undefined;
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
    case "text":
      return isLine(typed.line.trim()) ? ok(typed.line.trim()) : faulty("line-too-long");
    case "list":
      return typed.chosen.length > 0 ? ok(typed.chosen) : faulty("choose-some");
    case "some":
      return readSome(key, choices, typed.chosen);
    case "codes":
      return readCodes(typed.codes, { are: codesAre(key), from: parseTypedDay(typed.from) });
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
  if (isNorm(norm, leastOf(key), longestOf(key))) return ok(norm);
  if (n < 1) return faulty("too-small");
  return faulty(isNorm(norm) && !isNorm(norm, leastOf(key)) ? "too-short" : tooLarge(key));
};

/** Which number is too large says how much it may be, where the setting has a bound of its own. */
const largest: Readonly<Partial<Record<SettingKey, ChangeFault>>> = {
  planTypoAtMost: "typo-large",
  documentAtMost: "document-large",
  worklistAhead: "ahead-long",
  remindBefore: "reminder-long",
  exemptionAtMost: "exemption-long",
};
const tooLarge = (key: string): ChangeFault => largest[key as SettingKey] ?? "too-large";

const readInteger = (key: string, number: string): Result<number, ChangeRefusal> => {
  if (!/^\d+$/.test(number.trim())) return faulty("not-a-number");
  const n = Number(number);
  if (n < fewestOf(key)) return faulty(key === "disclosureLimit" ? "limit-small" : "too-small");
  return n > mostOf(key) ? faulty(tooLarge(key)) : ok(n);
};

/** None of them is an answer too, but a changed duty is always signed again. */
const readSome = (
  key: string,
  choices: readonly string[],
  ticked: readonly string[],
): Result<readonly string[], ChangeRefusal> => {
  const chosen = choices.filter((choice) => ticked.includes(choice));
  return key === "planSignedParts" && !signsDuties(chosen) ? faulty("duties-signed") : ok(chosen);
};
