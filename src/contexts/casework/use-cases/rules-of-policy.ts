import { type Policy, type SignalRule, signalRulesEver } from "../../access/public.ts";

export const rulesByCode = (policy: Policy): ReadonlyMap<string, SignalRule> =>
  new Map(signalRulesEver(policy).map((rule) => [rule.code, rule]));

/** The codes of the rules that ask for an offer: the team's figures are read from their signals. */
export const offerRules = (policy: Policy): readonly string[] =>
  signalRulesEver(policy)
    .filter(({ starts }) => starts === "offer")
    .map(({ code }) => code);
