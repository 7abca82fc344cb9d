import { endOfInstants } from "../../../../kernel/instant.ts";
import { endOfTime, type PlainDate } from "../../../../kernel/plain-date.ts";
import { healthWordsIn } from "../../../access/public.ts";
import { isRecordedLate, megabyte, standingFacts } from "../../../dossier/public.ts";
import { isCategorial, lastDayOfIndividual } from "../exemption-acts.ts";
import { gateStepRowsOf } from "../gate-step-rows.ts";
import { agreementsOf } from "../plan-signing.ts";
import { lastDayOfRest } from "../signal-acts.ts";
import { checkedTexts } from "./checked-texts.ts";
import { counting } from "./count-effect.ts";
import type { Asked } from "./effect.ts";

// What holds for entries to come alone changes nothing that stands. So that it can be weighed all the same, the entries of the
// last year are held against the settings of the day that is asked about.

const inYear = ({ since, today }: Asked, day: PlainDate): boolean => since <= day && day <= today;

/** Marked as recorded late on the timeline, withdrawn ones too. */
export const recordedLate = counting([
  "recorded-late",
  ({ entries }, policy, asked) => {
    const { recordedLateAfter } = policy.on(asked.on);
    return entries.filter(
      (entry) =>
        entry.kind !== "entry-corrected" &&
        entry.kind !== "entry-withdrawn" &&
        inYear(asked, entry.validFrom) &&
        isRecordedLate(entry, recordedLateAfter, asked.dayOf),
    ).length;
  },
]);

/** Steps at the gate that were done over while an earlier time counted: the figure's own rows. */
export const doneAgain = counting([
  "done-again",
  ({ history }, policy, asked) => {
    const { intakeCountsFor } = policy.on(asked.on);
    const rows = gateStepRowsOf(history, (day) => ({ gateSteps: policy.on(day).gateSteps, intakeCountsFor }));
    return rows.filter(({ againOn }) => againOn !== null && inYear(asked, againOn)).length;
  },
]);

export const restedTooLong = counting([
  "rested-too-long",
  ({ history }, policy, asked) =>
    history.signalActs.filter(
      (act) => act.kind === "rested" && inYear(asked, act.on) && act.until > lastDayOfRest(act.on, policy.on(asked.on)),
    ).length,
]);

/** Exemptions of one person that run longer than one may. */
export const exemptTooLong = counting([
  "exempt-too-long",
  ({ history }, policy, asked) => {
    const rules = policy.on(asked.on);
    return history.exemptions.filter(
      ({ from, until, decidedOn, ground }) =>
        inYear(asked, decidedOn ?? from) &&
        !isCategorial(ground, rules) &&
        (until ?? endOfTime) > lastDayOfIndividual(from, rules),
    ).length;
  },
]);

/** Changes of a plan that were, or would have been, a new agreement. */
export const signedAnew = counting([
  "signed-anew",
  ({ history }, policy, asked) => {
    const rules = policy.on(asked.on);
    return history.plans
      .flatMap((plan) => agreementsOf(plan, () => rules).slice(1))
      .filter(({ versions }) => inYear(asked, versions[0].from)).length;
  },
]);

/** Entries with a text that names an illness of the list. */
export const textsRefused = counting([
  "texts-refused",
  ({ entries }, policy, asked) => {
    const { healthWords } = policy.on(asked.on);
    return standingFacts(entries, endOfInstants).filter(
      (fact) => inYear(asked, fact.validFrom) && healthWordsIn(checkedTexts(fact), healthWords, asked.on).length > 0,
    ).length;
  },
]);

export const documentsTooLarge = counting([
  "documents-too-large",
  ({ entries }, policy, asked) => {
    const most = policy.on(asked.on).documentAtMost * megabyte;
    return standingFacts(entries, endOfInstants).filter(
      (fact) => fact.kind === "document-added" && inYear(asked, fact.validFrom) && fact.body.size > most,
    ).length;
  },
]);
