import { type Policy, type SignalRule, signalRulesEver } from "../../access/public.ts";

export const rulesByCode = (policy: Policy): ReadonlyMap<string, SignalRule> =>
  new Map(signalRulesEver(policy).map((rule) => [rule.code, rule]));

/** The codes of the rules that ask for an offer: the team's figures are read from their signals. */
export const offerRules = (policy: Policy): readonly string[] =>
  signalRulesEver(policy)
    .filter(({ starts }) => starts === "offer")
    .map(({ code }) => code);

/** What the clock of a rule starts at and what answers it, so that a screen leads to where that is recorded. */
export const saidByRule = (rules: ReadonlyMap<string, SignalRule>, code: string) => {
  const { starts = null, answers = [] } = rules.get(code) ?? {};
  return { starts, answers: [...answers] };
};
