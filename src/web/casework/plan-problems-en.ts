import type { Sentences } from "../languages/problem-codes.ts";
import { dayIn } from "../languages/problem-facts.ts";
import { hoursIn, type PlanProblemCode, partsIn, stepIn } from "./plan-problem-codes.ts";

const kept = "Nothing was recorded; what you typed is still there.";
const unsigned = "Nothing was signed.";

/** Every no of a plan in English. */
export const englishPlanProblems: Sentences<PlanProblemCode> = {
  "plan-runs": (facts) => ({
    what: `A plan runs in that time already, since ${dayIn(facts, "on", "en")}.`,
    safe: kept,
    next: "Change that plan, so that its versions and signatures stay together.",
  }),
  "no-such-plan": () => ({
    what: "This plan is no longer there.",
    safe: "Nothing was changed.",
    next: "Load the page anew.",
  }),
  "plan-ends-before-start": () => ({
    what: "The plan ends on or before its first day.",
    safe: kept,
    next: "Choose a later last day.",
  }),
  "revised-before": (facts) => ({
    what: "The change begins before the version it changes.",
    safe: kept,
    next: `Choose ${dayIn(facts, "last", "en")} or a later day.`,
  }),
  "deviation-unsaid": (facts) => ({
    what: `The plan departs from the diagnosis of ${dayIn(facts, "on", "en")}.`,
    safe: kept,
    next: "Say why in a line.",
  }),
  "more-than-wording": (facts) => ({
    what: `More than the wording changes: ${partsIn(facts, "en")}.`,
    safe: kept,
    next: "Take away the tick at 'only the wording'. Then it is signed again.",
  }),
  "step-outside-plan": (facts) => ({
    what: `Step ${stepIn(facts)} does not fall wholly within the plan.`,
    safe: kept,
    next: "Change the days of the step or of the plan.",
  }),
  "step-ends-before-start": (facts) => ({
    what: `Step ${stepIn(facts)} ends on or before its first day.`,
    safe: kept,
    next: "Choose a later last day for that step.",
  }),
  "no-such-goal": () => ({
    what: "This kind of goal is not used on that day.",
    safe: kept,
    next: "Load the page anew; the list may have changed.",
  }),
  "no-such-rung": () => ({
    what: "This rung is not on the ladder of that day.",
    safe: kept,
    next: "Choose another rung, or none.",
  }),
  "no-integration-plan": (facts) => ({
    what: `Step ${stepIn(facts)} is part of an integration plan that is not there.`,
    safe: kept,
    next: "Fill in the integration plan, or clear the box at the step.",
  }),
  "integration-hours-short": (facts) => ({
    what: `The steps for integration ask ${hoursIn(facts, "asked")} hours a week together, the integration plan ${hoursIn(facts, "hours")}.`,
    safe: kept,
    next: "Make the hours fit; the client must not have two plans that contradict each other.",
  }),
  "too-many-hours": (facts) => ({
    what: `The plan asks ${hoursIn(facts, "hours")} hours a week; more than ${hoursIn(facts, "atMost")} is not possible.`,
    safe: kept,
    next: "Lower the hours of a step, or let steps follow each other.",
  }),
  "no-such-sentence": () => ({
    what: "One of the sentences that were chosen is not used on that day.",
    safe: kept,
    next: "Load the page anew; the list may have changed.",
  }),
  "nothing-written": () => ({
    what: "This plan is not in writing, so there is nothing to sign.",
    safe: unsigned,
    next: "Put the plan in writing.",
  }),
  "outdated-version": () => ({
    what: "There is a newer version of this plan.",
    safe: unsigned,
    next: "Read the new version first.",
  }),
  "other-text": () => ({
    what: "The text on your screen is not the text of the plan now.",
    safe: unsigned,
    next: "Load the page anew and read the plan once more.",
  }),
  "signed-already": (facts) => ({
    what: `This plan was signed already, on ${dayIn(facts, "on", "en")}.`,
    safe: "The signature stands.",
    next: "Is the plan no longer right? Then it is changed and signed again.",
  }),
  "refused-already": (facts) => ({
    what: `It was recorded already that it is not signed, on ${dayIn(facts, "on", "en")}.`,
    safe: "Nothing was changed.",
    next: "Signing is still possible.",
  }),
  "reference-missing": () => ({
    what: "It does not say where the paper is kept.",
    safe: unsigned,
    next: "Say where the signed paper can be found, such as the mark of the scan.",
  }),
  "signs-today": (facts) => ({
    what: `Who signs after signing in does so on the day itself: ${dayIn(facts, "today", "en")}.`,
    safe: unsigned,
    next: "Load the page anew and sign today.",
  }),
  "client-signs-self": () => ({
    what: "You can't sign for the client.",
    safe: unsigned,
    next: "The client signs after signing in, or on paper; that you can record.",
  }),
  "stands-as-done": () => ({
    what: "This stands as it was done: who signed or decided, and about what.",
    safe: "Nothing was changed.",
    next: "Is it wrong? Withdraw the entry and record anew what happened.",
  }),
  "revision-to-come": () => ({
    what: "A change holds from today, or from a day gone by.",
    safe: kept,
    next: "Choose today, or record the change on the day it begins.",
  }),
  "plan-over": (facts) => ({
    what: `This plan ran until ${dayIn(facts, "until", "en")}.`,
    safe: kept,
    next: "Make a next plan.",
  }),
  "other-sentence": () => ({
    what: "A sentence of the list reads otherwise than in the list.",
    safe: kept,
    next: "Load the page anew, or write the sentence as an agreement of your own.",
  }),
  "shown-after-refusal": (facts) => ({
    what: `The day the plan was shown comes after the day the client said they won’t sign, ${dayIn(facts, "on", "en")}.`,
    safe: unsigned,
    next: "Choose that day or an earlier one, or record by itself that it was shown later.",
  }),
  "not-written-then": (facts) => ({
    what: `This text was written down on ${dayIn(facts, "on", "en")}; before that nobody could see or sign it.`,
    safe: unsigned,
    next: "Choose that day or a later one.",
  }),
  "written-plan": () => ({
    what: "A plan in writing is not corrected: it is what was shown and signed.",
    safe: "Nothing was changed.",
    next: "Change the plan on the tab Plan, or withdraw this entry.",
  }),
};
