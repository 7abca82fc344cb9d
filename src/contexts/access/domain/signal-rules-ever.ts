import { dayOfNumber } from "../../../kernel/plain-date.ts";
import type { Policy } from "./settings.ts";
import type { SignalRule } from "./signal-rules.ts";

/** Every rule there ever was, as it was last written, those of the latest list first: a signal of long ago keeps its name. */
export const signalRulesEver = (policy: Pick<Policy, "on" | "days">): readonly SignalRule[] => {
  const lists = [dayOfNumber(Number.NEGATIVE_INFINITY), ...policy.days].map((day) => policy.on(day).signalRules);
  const rules = new Map<string, SignalRule>();
  for (const rule of lists.toReversed().flat()) if (!rules.has(rule.code)) rules.set(rule.code, rule);
  return [...rules.values()];
};
