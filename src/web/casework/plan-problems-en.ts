import type { Sentences } from "../languages/problem-codes.ts";
import { dayIn } from "../languages/problem-facts.ts";
import { hoursIn, type PlanProblemCode, partsIn, stepIn } from "./plan-problem-codes.ts";

const kept = "Nothing was recorded; what you typed is still there.";
const unsigned = "Nothing was signed.";

/** Every refusal of a plan in English. */
export const englishPlanProblems: Sentences<PlanProblemCode> = {
  "plan-runs": (facts) => ({
    what: `There is already a plan in that period, since ${dayIn(facts, "on", "en")}.`,
    safe: kept,
    next: "Change that plan instead, so that its versions and signatures stay together.",
  }),
  "no-such-plan": () => ({
    what: "This plan is no longer there.",
    safe: "Nothing was changed.",
    next: "Reload the page.",
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
    what: `The plan differs from the diagnosis of ${dayIn(facts, "on", "en")}.`,
    safe: kept,
    next: "Say why in one line.",
  }),
  "more-than-wording": (facts) => ({
    what: `More than the wording changes: ${partsIn(facts, "en")}.`,
    safe: kept,
    next: "Untick 'I am only correcting the wording'. The plan then has to be signed again.",
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
  "no-such-deliverer": (facts) => ({
    what:
      stepIn(facts) === ""
        ? "The name that was chosen is no longer in the list."
        : `The name chosen for step ${stepIn(facts)} is no longer in the list.`,
    safe: kept,
    next: "Choose somebody else, or leave the name out.",
  }),
  "deliverer-of-another-kind": (facts) => ({
    what:
      stepIn(facts) === ""
        ? "The name does not go with ‘Provided by’."
        : `The name for step ${stepIn(facts)} does not go with ‘Provided by’.`,
    safe: kept,
    next: "Choose a colleague for the municipality, a provider for ‘provider’, and no name for the client.",
  }),
  "no-such-goal": () => ({
    what: "This kind of goal is not in use on that day.",
    safe: kept,
    next: "Reload the page; the list may have changed.",
  }),
  "no-such-rung": () => ({
    what: "This rung is not on the ladder on that day.",
    safe: kept,
    next: "Choose another rung, or none.",
  }),
  "no-integration-plan": (facts) => ({
    what: `Step ${stepIn(facts)} is marked as part of an integration plan, but there is none.`,
    safe: kept,
    next: "Fill in the integration plan, or untick the box for this step.",
  }),
  "integration-hours-short": (facts) => ({
    what: `The integration steps add up to ${hoursIn(facts, "asked")} hours a week, but the integration plan says ${hoursIn(facts, "hours")}.`,
    safe: kept,
    next: "Make the hours match; the client must not have two plans that contradict each other.",
  }),
  "too-many-hours": (facts) => ({
    what: `The plan takes ${hoursIn(facts, "hours")} hours a week; the maximum is ${hoursIn(facts, "atMost")}.`,
    safe: kept,
    next: "Reduce the hours of a step, or plan steps one after another.",
  }),
  "no-such-sentence": () => ({
    what: "One of the chosen sentences is not in use on that day.",
    safe: kept,
    next: "Reload the page; the list may have changed.",
  }),
  "nothing-written": () => ({
    what: "This plan has not been put in writing, so there is nothing to sign.",
    safe: unsigned,
    next: "Put the plan in writing.",
  }),
  "outdated-version": () => ({
    what: "There is a newer version of this plan.",
    safe: unsigned,
    next: "Read the new version first.",
  }),
  "other-text": () => ({
    what: "The text on your screen is no longer the current text of the plan.",
    safe: unsigned,
    next: "Reload the page and read the plan again.",
  }),
  "signed-already": (facts) => ({
    what: `This plan was already signed on ${dayIn(facts, "on", "en")}.`,
    safe: "The signature stands.",
    next: "If the plan is no longer right, it has to be changed and signed again.",
  }),
  "refused-already": (facts) => ({
    what: `It was already recorded on ${dayIn(facts, "on", "en")} that the client won't sign.`,
    safe: "Nothing was changed.",
    next: "Signing is still possible.",
  }),
  "reference-missing": () => ({
    what: "You have not said where the paper is kept.",
    safe: unsigned,
    next: "Say where the signed paper can be found, for example the reference of the scan.",
  }),
  "signs-today": (facts) => ({
    what: `A signature given after signing in is always dated on the day itself: ${dayIn(facts, "today", "en")}.`,
    safe: unsigned,
    next: "Reload the page and sign today.",
  }),
  "client-signs-self": () => ({
    what: "You can't sign for the client.",
    safe: unsigned,
    next: "The client signs after signing in, or on paper. You can record a signature on paper.",
  }),
  "stands-as-done": () => ({
    what: "This can't be corrected: it records who signed or decided, and about what.",
    safe: "Nothing was changed.",
    next: "If it is wrong, withdraw the entry and record what happened again.",
  }),
  "revision-to-come": () => ({
    what: "A change must take effect today or on an earlier day.",
    safe: kept,
    next: "Choose today. Does a step begin later? Give the step that day: the plan says now what is to come, and is signed now.",
  }),
  "nothing-agreed": () => ({
    what: "This plan does not say what happens.",
    safe: kept,
    next: "Add at least one step, or something the client does.",
  }),
  "plan-over": (facts) => ({
    what: `This plan was no longer running from ${dayIn(facts, "until", "en")}.`,
    safe: kept,
    next: "Make the next plan.",
  }),
  "other-sentence": () => ({
    what: "One of the standard sentences differs from the list.",
    safe: kept,
    next: "Reload the page, or write the sentence as an agreement of your own.",
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
    what: "A written plan can't be corrected: it is what was shown and signed.",
    safe: "Nothing was changed.",
    next: "Change the plan on the Plan tab, or withdraw this entry.",
  }),
};
