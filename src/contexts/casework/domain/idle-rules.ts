import { type Policy, signalRulesEver } from "../../access/public.ts";

/** The rules that ever said that nothing happens while somebody is obliged to work (a de facto exemption). */
export const idleRulesOf = (policy: Policy): readonly string[] =>
  signalRulesEver(policy).flatMap(({ code, starts }) => (starts === "idle" ? [code] : []));
