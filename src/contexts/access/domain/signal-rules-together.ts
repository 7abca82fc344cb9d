import type { SignalAnswer, SignalCondition, SignalRule, SignalStart } from "./signal-rules.ts";

/** What is wrong with rules that are each in order by themselves. */
export type SignalRulesFault =
  | { readonly code: "offer-rule-missing" }
  | { readonly code: "same-fact-twice"; readonly rules: readonly [string, string] }
  /** By what the rule is called. */
  | { readonly code: "rule-never-ends"; readonly rule: string; readonly nl: string; readonly en: string };

/**
 * One rule asks for an offer, since the figure "picked up in time" is read from it; no two ask the same from the same moment
 * of clients in the same phase: a second norm is a rule's utmost day, never a second signal; and each can come to an end.
 */
export const faultOfRules = (rules: readonly SignalRule[]): SignalRulesFault | undefined => {
  if (!rules.some(({ starts }) => starts === "offer")) return { code: "offer-rule-missing" };
  for (const [i, rule] of rules.entries()) {
    const other = rules.slice(0, i).find((before) => asksTheSame(before, rule));
    if (other !== undefined) return { code: "same-fact-twice", rules: [other.code, rule.code] };
  }
  const endless = rules.find(neverEnds);
  if (endless === undefined) return undefined;
  const { code: rule, nl, en } = endless;
  return { code: "rule-never-ends", rule, nl, en };
};

/** Moments that last until what is asked for is there: their lack, or something that is under way. */
const endsItself: ReadonlySet<SignalStart> = new Set<SignalStart>([
  "offer",
  "idle",
  "no-worker",
  "contact",
  "plan-unsigned",
  "plan-refused",
  "plan-ends",
  "exemption-ends",
  "exemption-review",
  "re-examination",
  "re-examine",
  "appointment",
  "unanswered",
  "delivery",
  "rung",
  "gate-step",
]);

/** Conditions that come to an end by what a colleague does: then the signal does too. */
const endingConditions: ReadonlySet<SignalCondition> = new Set<SignalCondition>(["obliged", "no-work", "no-help"]);

/** Whether nobody could bring a signal of this rule to its end: it would ask as long as the benefit lasts, or for ever. */
const neverEnds = ({ starts, answers, only, byHand }: SignalRule): boolean =>
  !byHand && answers.length === 0 && !endsItself.has(starts) && !only.some((each) => endingConditions.has(each));

/** Whatever they are asked as long as: conditions never rule each other out, so there are clients of whom both would ask. */
const asksTheSame = (a: SignalRule, b: SignalRule): boolean => isSameQuestion(a, b) && isForSame(a, b);

/** From the same moment they wait for the same; what the moment itself is the lack of answers it without being named. */
export const isSameQuestion = (a: SignalRule, b: SignalRule): boolean =>
  a.code === b.code || (a.starts === b.starts && sameSet(answersOf(a), answersOf(b)));

const answersOf = ({ starts, answers }: SignalRule): readonly SignalAnswer[] =>
  answers.filter((answer) => !impliedAnswers[starts]?.includes(answer));

const impliedAnswers: Partial<Record<SignalStart, readonly SignalAnswer[]>> = {
  contact: ["contact", "appointment"],
  "no-worker": ["worker"],
  idle: ["plan", "trajectory", "instrument", "job", "exemption", "contact", "appointment"],
  "plan-refused": ["plan-signed"],
  "plan-ends": ["plan"],
  "exemption-ends": ["exemption"],
};

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));

const isForSame = ({ phases: a }: SignalRule, { phases: b }: SignalRule): boolean =>
  a.length === 0 || b.length === 0 || a.some((phase) => b.includes(phase));
