import type { SignalRule } from "../../access/public.ts";
import { type Days, latest, runningDays, without } from "./days.ts";
import type { Signal } from "./signal.ts";

/** Only a plan ends it, and it is not the end of one that asks. */
const waitsForPlan = ({ starts, answers, byHand }: SignalRule): boolean =>
  starts !== "plan-ends" && !byHand && answers.length === 1 && answers[0] === "plan";

/**
 * A plan is waited for once: while one that ran out asks for the next, help that goes on without a plan does not ask for it as well. Each
 * signal stands with the rule that gave it.
 */
export const askedOnce = (given: readonly (readonly [Signal, SignalRule])[]): Signal[] => {
  const renewals = runningDays(
    given.flatMap(([{ opensOn, closesOn }, { starts }]): Days[] =>
      starts === "plan-ends" ? [{ from: opensOn, until: closesOn }] : [],
    ),
  );
  return given.flatMap(([signal, rule]) => {
    if (renewals.length === 0 || !waitsForPlan(rule)) return [signal];
    // asked no more, since the client is exempt or works or somebody concluded it, and still without a plan
    const [first] = without({ from: signal.opensOn, until: signal.closesOn }, renewals);
    return first === undefined ? [] : [{ ...signal, opensOn: latest(signal.opensOn, first.from) }];
  });
};
