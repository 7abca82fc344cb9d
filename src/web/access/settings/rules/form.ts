import {
  datedStarts,
  faultOfRules,
  isNormKey,
  isSignalRule,
  mostSignalRules,
  type Norm,
  type NormKey,
  type SignalAnswer,
  type SignalCondition,
  type SignalOwner,
  type SignalRule,
  type SignalStart,
  startsAhead,
} from "../../../../contexts/access/api.ts";
import type { Duration, DurationUnit } from "../../../../kernel/duration.ts";
import { ok, type Result, refuse } from "../../../../kernel/result.ts";
import { isLabelLong } from "../codes-form.ts";
import { durationParts } from "../setting-value.ts";

/** A length of time as typed: another setting's, a number of its own, or none. */
export type TypedNorm = { readonly of: NormKey | "own" | "none"; readonly number: string; readonly unit: DurationUnit };

/** A rule as typed. What does not go with its start is kept, and left out when it is read. */
export type TypedRule = {
  /** Which row it is, wherever it stands: focus, faults and what is open stay with it when it is moved. */
  readonly row: number;
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly asksNl: string;
  readonly asksEn: string;
  readonly owner: SignalOwner;
  readonly starts: SignalStart;
  readonly term: TypedNorm;
  readonly answers: readonly SignalAnswer[];
  readonly only: readonly SignalCondition[];
  readonly phases: readonly number[];
  readonly within: TypedNorm;
  readonly atMost: TypedNorm;
  readonly lead: TypedNorm;
  readonly byHand: boolean;
  /** Whether dossiers may name it already: then its code stays. */
  readonly isNew: boolean;
};

export type RuleField = "code" | "nl" | "asks" | "starts" | "term" | "within" | "atMost" | "lead" | "answers";
export type RuleFault =
  | "code-shape"
  | "code-twice"
  | "label-missing"
  | "label-long"
  | "rule-asks"
  | "rule-number"
  | "rule-within"
  | "rule-term"
  | "rule-lead"
  | "rule-same"
  | "rule-endless"
  | "no-offer-rule"
  | "many-rules";

export const noNorm: TypedNorm = { of: "none", number: "", unit: "W" };

export const aNewRule = (rules: readonly TypedRule[]): TypedRule => ({
  row: rules.reduce((last, { row }) => Math.max(last, row), -1) + 1,
  code: "",
  nl: "",
  en: "",
  asksNl: "",
  asksEn: "",
  owner: "worker",
  starts: "benefit",
  term: noNorm,
  answers: [],
  only: [],
  phases: [],
  within: { ...noNorm, of: "own" },
  atMost: noNorm,
  lead: noNorm,
  byHand: false,
  isNew: true,
});

/** Values come over the line as anything; what is no rule is left out. */
export const rulesIn = (value: unknown): readonly SignalRule[] =>
  Array.isArray(value) ? value.filter(isSignalRule) : [];

const typedNorm = (norm: Norm | null): TypedNorm => {
  if (norm === null) return noNorm;
  if (isNormKey(norm)) return { ...noNorm, of: norm };
  const parts = durationParts(norm);
  return { of: "own", number: String(parts?.n ?? ""), unit: parts?.unit ?? "W" };
};

export const typedRulesOf = (value: unknown): readonly TypedRule[] =>
  rulesIn(value).map((rule, row) => ({
    ...rule,
    row,
    term: typedNorm(rule.term),
    within: typedNorm(rule.within),
    atMost: typedNorm(rule.atMost),
    lead: typedNorm(rule.lead),
    isNew: false,
  }));

/** The place of a fault: the row, and the field of it that an error summary leads to. */
export const ruleField = ({ row }: Pick<TypedRule, "row">, field: RuleField): string => `rule-${row}-${field}`;

/** What is asked of a rule with this start; the rest does not go with it. */
export const asksFor = (starts: SignalStart) => ({
  term: starts === "again",
  within: !datedStarts.has(starts),
  mustLead: startsAhead.has(starts),
  /** An offer is measured by the figure's own definition. */
  isFigure: starts === "offer",
});

type Faults = Readonly<Record<string, RuleFault>>;
type Read = Result<readonly SignalRule[], { readonly code: "faulty"; readonly faults: Faults }>;

/** The rules as the setting has them, or every fault by its field. */
export const readRules = (typed: readonly TypedRule[]): Read => {
  const faulty = (faults: Faults): Read => refuse({ code: "faulty", faults });
  if (typed.length > mostSignalRules) return faulty({ value: "many-rules" });
  const faults = Object.assign({}, ...typed.map((rule, i) => faultsOf(rule, typed.slice(0, i)))) as Faults;
  if (Object.keys(faults).length > 0) return faulty(faults);
  const rules = typed.map(ruleOf);
  const fault = faultOfRules(rules);
  if (fault === undefined) return ok(rules);
  if (fault.code === "offer-rule-missing") return faulty({ value: "no-offer-rule" });
  if (fault.code === "rule-never-ends") {
    const endless = typed.find(({ code }) => code.trim() === fault.rule);
    return faulty({ [endless === undefined ? "value" : ruleField(endless, "answers")]: "rule-endless" });
  }
  const second = typed.find(({ code }) => code.trim() === fault.rules[1]);
  return faulty({ [second === undefined ? "value" : ruleField(second, "starts")]: "rule-same" });
};

const codeShape = /^[a-z0-9][a-z0-9-]{0,59}$/;

const faultsOf = (rule: TypedRule, before: readonly TypedRule[]): Faults => {
  const code = rule.code.trim();
  const isBefore = before.some((each) => each.code.trim() === code);
  const asks = asksFor(rule.starts);
  const isEmpty = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() === "");
  return {
    ...(isBefore ? { [ruleField(rule, "code")]: "code-twice" as const } : {}),
    ...(codeShape.test(code) ? {} : { [ruleField(rule, "code")]: "code-shape" as const }),
    ...(isEmpty(rule.nl, rule.en) ? { [ruleField(rule, "nl")]: "label-missing" as const } : {}),
    ...(isEmpty(rule.asksNl, rule.asksEn) ? { [ruleField(rule, "asks")]: "rule-asks" as const } : {}),
    ...(isLabelLong(rule.nl, rule.en) ? { [ruleField(rule, "nl")]: "label-long" as const } : {}),
    ...(isLabelLong(rule.asksNl, rule.asksEn) ? { [ruleField(rule, "asks")]: "label-long" as const } : {}),
    ...(asks.term ? faultOfNorm(rule, "term", "rule-term") : {}),
    ...(asks.within && !asks.isFigure ? faultOfNorm(rule, "within", "rule-within") : {}),
    ...(asks.within ? faultOfNorm(rule, "atMost", null) : {}),
    ...(asks.isFigure ? {} : faultOfNorm(rule, "lead", asks.mustLead ? "rule-lead" : null)),
  };
};

/** A number where one is chosen; and something at all where it is needed. The lead alone may be nothing: shown on the day itself. */
const faultOfNorm = (
  rule: TypedRule,
  field: "term" | "within" | "atMost" | "lead",
  needed: RuleFault | null,
): Faults => {
  const { of, number } = rule[field];
  if (of === "none") return needed === null ? {} : { [ruleField(rule, field)]: needed };
  const shape = field === "lead" ? /^\d{1,3}$/ : /^[1-9]\d{0,2}$/;
  return of !== "own" || shape.test(number.trim()) ? {} : { [ruleField(rule, field)]: "rule-number" };
};

const normOf = ({ of, number, unit }: TypedNorm): Norm | null => {
  if (of === "none") return null;
  return of === "own" ? (`P${Number(number)}${unit}` as Duration) : of;
};

const ruleOf = (typed: TypedRule): SignalRule => {
  const { isFigure, term, within } = asksFor(typed.starts);
  const { code, nl, en, asksNl, asksEn, owner, starts, phases } = typed;
  return {
    code: code.trim(),
    nl: nl.trim(),
    en: en.trim(),
    asksNl: asksNl.trim(),
    asksEn: asksEn.trim(),
    owner,
    starts,
    phases: isFigure ? [] : phases,
    term: term ? (normOf(typed.term) as Duration | null) : null,
    answers: isFigure ? [] : typed.answers,
    only: isFigure ? [] : typed.only,
    within: isFigure ? "offerWithin" : within ? normOf(typed.within) : null,
    atMost: within ? normOf(typed.atMost) : null,
    lead: isFigure ? null : normOf(typed.lead),
    byHand: !isFigure && typed.byHand,
  };
};
