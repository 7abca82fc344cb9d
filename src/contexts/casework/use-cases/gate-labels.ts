import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type Policy, signalRulesEver } from "../../access/public.ts";

export type Label = { readonly code: string; readonly nl: string; readonly en: string };

/** As it was called on a day; a code that no list has any more calls itself. */
export const organisationLabel = (policy: Policy, code: string, day: PlainDate): Label => {
  const { nl = code, en = code } = policy.on(day).organisations[code] ?? {};
  return { code, nl, en };
};

export const stepLabel = (policy: Policy, code: string, day: PlainDate): Label => {
  const { nl = code, en = code } = policy.on(day).gateSteps.find((step) => step.code === code) ?? {};
  return { code, nl, en };
};

/** A rule is called what it is called on a day; one that is not there then what it was called last. */
export const ruleLabel = (policy: Policy, code: string, day: PlainDate): Label => {
  const rules = [...policy.on(day).signalRules, ...signalRulesEver(policy)];
  const { nl = code, en = code } = rules.find((rule) => rule.code === code) ?? {};
  return { code, nl, en };
};
