import type { EntryNumber, PersonId } from "../../../kernel/ids.ts";
import { policyOf, type SettingChange } from "../../access/testing/settings.ts";
import { aFact, aLedger, day, type Step } from "../../dossier/domain/builders.ts";
import type { ConclusionCode, PlanParty, SignalRuleCode } from "../../dossier/public.ts";
import { historyOf } from "../../dossier/public.ts";
import { gateStretchesOf } from "../domain/gate-stretches.ts";
import { signalsOf } from "../domain/signals.ts";

export const changed = (key: SettingChange["key"], validFrom: string, value: unknown): SettingChange => ({
  number: 1,
  key,
  validFrom: day(validFrom),
  value,
  recordedAt: "2026-01-01T00:00:00.000Z" as SettingChange["recordedAt"],
  recordedBy: "operator",
});

export const shipped = policyOf("participatiewet-2026", []);

export const given = (rule: string, steps: readonly Step[], policy = shipped) => {
  const history = historyOf(aLedger(...steps));
  return signalsOf(history, gateStretchesOf(history, policy.on), policy).filter((each) => each.rule === rule);
};

export const told = (rule: string, ...steps: readonly Step[]): string[] =>
  given(rule, steps).map(
    ({ since, opensOn, dueOn, closesOn, closedBy }) =>
      `${since === opensOn ? "" : `${since} `}${opensOn} ${dueOn} ${closesOn}${closedBy === null ? "" : ` ${closedBy}`}`,
  );

/** A signal that nothing ends. */
export const open = "9999-12-31";
export const anna = "00000000-0000-7000-8000-00000000000a" as PersonId;
export const assigned = (from: string): Step => aFact("worker-assigned", from, { worker: anna });
export const handedBack = (from: string): Step => aFact("worker-handed-over", from, { worker: null });
export const contact = (on: string): Step => aFact("contact-recorded", on, { how: "phone" });
export const concludedOn = (on: string, rule: string, subject: number): Step =>
  aFact(
    "signal-concluded",
    on,
    { rule: rule as SignalRuleCode, conclusion: "no-action" as ConclusionCode },
    { subject },
  );
/** What an act on a plan names: the version that was read. */
export const ofPlan = (version: number) => ({ version: version as EntryNumber, hash: "0".repeat(64) });
export const planInWriting = (from: string): Step =>
  aFact("plan-made", from, { goal: "werk", text: "Plan" }, { until: "2026-08-01" });
/** Of a plan that is the second entry. */
export const planSigned = (on: string, by: PlanParty): Step =>
  aFact("plan-signed", on, { ...ofPlan(2), by, how: "signed-in" }, { subject: 2 });
export const jobStarted = (from: string): Step => aFact("job-started", from, {});
