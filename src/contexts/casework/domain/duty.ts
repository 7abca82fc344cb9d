import { contains, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { GateStep } from "../../access/public.ts";
import { type Gate, type History, isOnAssistance, joined, type OfferNorm, type Spell } from "../../dossier/public.ts";
import { type Days, earliest } from "./days.ts";
import { claimedOn } from "./gate-claim.ts";
import { gateOn } from "./gate-standing.ts";
import { type GateSteps, gateChangesOn, stepsFor } from "./gate-stretches.ts";

/** Days on which the duty to work runs, whether a decision exempts from it or not, and by what: the benefit, or the claim for one. */
export type DutySpell = Spell & { readonly by: "benefit" | "claim" };

export type DutyRules = OfferNorm & GateSteps;
export type DutyRulesOn = (day: PlainDate) => DutyRules;

/**
 * The duty to work runs from the claim at the gate, and goes on under the benefit when that starts (domain page 03, "The plan": "Statutory
 * duties run from the claim or the decision"). A claim that is refused, withdrawn or not processed ends it; so does the end of the benefit.
 */
export const dutySpells = (history: History, rulesOn: DutyRulesOn): readonly DutySpell[] => [
  ...history.benefits
    .filter((spell) => isOnAssistance(spell, rulesOn))
    .map(({ id, from, until }) => ({ id, from, until, by: "benefit" as const })),
  ...history.gates
    .filter(({ asksFor }) => asksFor === "benefit")
    .flatMap((gate) =>
      claimDays(history, gate, rulesOn).map(({ from, until }) => ({
        id: gate.id,
        from,
        until: until === endOfTime ? null : until,
        by: "claim" as const,
      })),
    ),
];

/** By what the duty to work runs on a day; undefined when it doesn't. */
export const dutyOn = (history: History, day: PlainDate, rulesOn: DutyRulesOn): DutySpell | undefined =>
  dutySpells(history, rulesOn).find((spell) => contains(spell, day));

/** From the claim until the benefit starts, or the gate ends without it. */
const claimDays = (history: History, gate: Gate, rulesOn: DutyRulesOn): readonly Days[] => {
  const steps = stepsFor(gate, rulesOn);
  const days = gateChangesOn(history, gate, steps);
  const claimed = days.map((from, i) => ({ from, until: days[i + 1] ?? endOfTime }));
  const asked = claimed.filter(({ from }) => isClaimedOn(history, gate, steps, from));
  const [first] = asked;
  if (first === undefined) return [];
  const starts = benefitAfter(history, gate, first.from, rulesOn);
  return joined(asked.map(({ from, until }) => ({ from, until: earliest(until, starts) }))).filter(
    ({ from, until }) => from < until,
  );
};

/** A benefit that was paid from before the notification on is the one that was claimed, too. */
const benefitAfter = ({ benefits }: History, gate: Gate, claimed: PlainDate, rulesOn: DutyRulesOn): PlainDate =>
  earliest(
    ...benefits
      .filter((spell) => spell.from >= gate.from || (contains(spell, claimed) && isOnAssistance(spell, rulesOn)))
      .map(({ from }) => from),
  );

/** What was granted stays so when the gate is closed for another reason. */
const isClaimedOn = (history: History, gate: Gate, steps: readonly GateStep[], day: PlainDate): boolean => {
  const standing = gateOn(history, gate, steps, day);
  if (claimedOn(standing) === null) return false;
  if (standing.end === null || standing.end.how === "through") return true;
  if (standing.end.how !== "closed") return false;
  const decided = gate.acts.findLast((act) => act.kind === "step" && act.outcome !== null && act.on <= day);
  return decided?.kind === "step" && decided.outcome === "granted";
};
