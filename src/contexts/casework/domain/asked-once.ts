import type { SignalRule } from "../../access/public.ts";
import type { Run } from "./acted-on.ts";
import { latest } from "./days.ts";

/** Only a plan ends it, and it is not the end of one that asks. */
const waitsForPlan = ({ starts, answers, byHand }: SignalRule): boolean =>
  starts !== "plan-ends" && !byHand && answers.length === 1 && answers[0] === "plan";

/**
 * A plan is waited for once: while one that ran out asks for the next, help that goes on without a plan does not ask for it as well. `ruleOf`
 * says which rule a run is of.
 */
export const askedOnce = (runs: readonly Run[], ruleOf: (code: string) => SignalRule | undefined): readonly Run[] => {
  const renewals = runs.filter(({ rule }) => ruleOf(rule)?.starts === "plan-ends");
  if (renewals.length === 0) return runs;
  return runs.flatMap((run) => {
    const rule = ruleOf(run.rule);
    if (rule === undefined || !waitsForPlan(rule)) return [run];
    const renewal = renewals.find(({ opensOn, closesOn }) => opensOn <= run.since && run.since < closesOn);
    if (renewal === undefined) return [run];
    // asked no more, since the client is exempt or works, and still without a plan
    return renewal.closesOn < run.closesOn ? [{ ...run, opensOn: latest(run.opensOn, renewal.closesOn) }] : [];
  });
};
