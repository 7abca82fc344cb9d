import type { Sentences } from "../languages/problem-codes.ts";
import { dayIn, lastDayIn, numberIn } from "../languages/problem-facts.ts";
import type { DecisionProblemCode } from "./decision-problem-codes.ts";

const kept = "Nothing was recorded; what you typed is still there.";

export const englishDecisionProblems: Sentences<DecisionProblemCode> = {
  "before-known": (facts) => ({
    what: `The client was not known here on that day: the first day in the dossier is ${dayIn(facts, "since", "en")}.`,
    safe: kept,
    next: "Choose that day or a later one under 'Decided on'.",
  }),
  "ends-by-then": (facts) => ({
    what: `This already ends by itself after ${lastDayIn(facts, "until", "en")}.`,
    safe: kept,
    next: "Choose an earlier day under 'No longer from', or leave it as it is.",
  }),
  "facility-given-already": (facts) => ({
    what: `The same one-off amount has already been granted for this, from ${dayIn(facts, "on", "en")}.`,
    safe: kept,
    next: "If this is the same decision, close this window. If it is paid as well, say so below.",
  }),
  "not-obliged": (facts) => ({
    what: `On ${dayIn(facts, "on", "en")} there is no work obligation to be exempted from: the client is neither on assistance nor claiming it.`,
    safe: kept,
    next: "Choose a day from the claim onwards, or one on which the client is on assistance.",
  }),
  "exemption-end-missing": () => ({
    what: "An individual exemption must have an end.",
    safe: kept,
    next: "Enter the last day.",
  }),
  "exemption-why-missing": () => ({
    what: "The reason for this person's exemption is missing.",
    safe: kept,
    next: "Give the reason in one line.",
  }),
  "exemption-too-long": (facts) => ({
    what: `An individual exemption that begins on that day must end on ${dayIn(facts, "last", "en")} at the latest.`,
    safe: kept,
    next: "Choose an earlier last day; after that a new decision is needed.",
  }),
  "exempt-already": (facts) => ({
    what: `There is already an exemption in that period, from ${dayIn(facts, "from", "en")}.`,
    safe: kept,
    next: "End that one first, or choose other days.",
  }),
  "ends-before-it-begins": (facts) => ({
    what: `The chosen day is not after the first day, ${dayIn(facts, "from", "en")}.`,
    safe: kept,
    next: "Choose a later day. If it should never have applied, withdraw it on the timeline.",
  }),
  "review-outside": (facts) => ({
    what: "The review date is not within the exemption.",
    safe: kept,
    next: `Choose a day after ${dayIn(facts, "from", "en")} and before the exemption ends.`,
  }),
  "no-such-ground": () => ({
    what: "This ground is not in use on that day.",
    safe: kept,
    next: "Reload the page and choose another ground.",
  }),
  "no-such-exemption": () => ({
    what: "This exemption does not apply on that day.",
    safe: kept,
    next: "Choose a day on which it applies, or reload the page.",
  }),
  "exemption-over": (facts) => ({
    what: `This exemption already ended on ${dayIn(facts, "until", "en")}.`,
    safe: kept,
    next: "Reload the page.",
  }),
  "not-on-benefit": (facts) => ({
    what: `On ${dayIn(facts, "on", "en")} the client is not on benefit.`,
    safe: kept,
    next: "Choose a day on which a benefit runs.",
  }),
  "re-examination-open": (facts) => ({
    what: `A re-examination has been under way since ${dayIn(facts, "since", "en")}.`,
    safe: kept,
    next: "Record its outcome first.",
  }),
  "no-open-re-examination": () => ({
    what: "The outcome of this re-examination has already been recorded.",
    safe: kept,
    next: "Reload the page.",
  }),
  "no-such-outcome": () => ({
    what: "This outcome is not in the list.",
    safe: kept,
    next: "Reload the page and choose another outcome.",
  }),
  "no-such-facility": () => ({
    what: "This bonus or allowance is not in the list for that day.",
    safe: kept,
    next: "Reload the page and choose another.",
  }),
  "no-such-source": () => ({
    what: "This source is not in the list for that day.",
    safe: kept,
    next: "Reload the page and choose another.",
  }),
  "amount-missing": () => ({
    what: "A grant needs an amount, how often it is paid, the funding source and from when.",
    safe: kept,
    next: "Fill in all four.",
  }),
  "amount-of-a-refusal": () => ({
    what: "A refusal can't have an amount, source, first or last day: only the day it was decided.",
    safe: kept,
    next: "Clear those fields, or choose Yes.",
  }),
  "once-has-no-end": () => ({
    what: "A one-off payment can't have a last day.",
    safe: kept,
    next: "Clear the last day.",
  }),
  "not-given": () => ({ what: "No monthly payment is being made here.", safe: kept, next: "Reload the page." }),
  "facility-runs-already": (facts) => ({
    what: `The same is already being paid each month, since ${dayIn(facts, "since", "en")}.`,
    safe: kept,
    next: "Stop that first if this replaces it. If this is paid as well, say so below.",
  }),
  "facility-over": (facts) => ({
    what: `This allowance already stopped on ${dayIn(facts, "until", "en")}.`,
    safe: kept,
    next: "Reload the page.",
  }),
  "no-such-need": () => ({
    what: "This help is not in the list.",
    safe: kept,
    next: "Reload the page, or ask the administrator to add it.",
  }),
  "need-recorded": (facts) => ({
    what: `This help has been recorded as missing since ${dayIn(facts, "since", "en")}.`,
    safe: kept,
    next: "Choose a different kind of help, or leave it as it is.",
  }),
  "need-not-open": () => ({
    what: "This help is already recorded as no longer missing.",
    safe: kept,
    next: "Reload the page.",
  }),
  "help-runs": (facts) => ({
    what: `This help has already been running since ${dayIn(facts, "since", "en")}.`,
    safe: kept,
    next: "Choose other help, or first record that the earlier one ended.",
  }),
  "no-such-help": () => ({ what: "This help is no longer running.", safe: kept, next: "Reload the page." }),
  "no-such-job": () => ({ what: "This work has already ended.", safe: kept, next: "Reload the page." }),
  "job-unsaid": () => ({
    what: "Nothing was said about the job.",
    safe: kept,
    next: "Enter the employer, or the hours a week.",
  }),
  "no-such-end-reason": () => ({
    what: "This reason is not in use on that day.",
    safe: kept,
    next: "Choose another reason.",
  }),
  "criterion-empty": () => ({
    what: "You have not said who is to be called.",
    safe: kept,
    next: "Choose at least one condition.",
  }),
  "exempt-for-without-exemption": () => ({
    what: "You can select on the length of an exemption only if you also select clients who have one.",
    safe: kept,
    next: "Choose a kind of exemption too, or clear the length.",
  }),
  "nothing-runs-while-exempt": () => ({
    what: "Nobody can meet both conditions: for clients who are exempt it is not asked whether anything is happening.",
    safe: kept,
    next: "Choose one of the two.",
  }),
  "nobody-found": () => ({ what: "Nobody meets these conditions today.", safe: kept, next: "Widen the conditions." }),
  "too-many-called": (facts) => ({
    what: `These conditions match ${numberIn(facts, "found", "en")} clients; at most ${numberIn(facts, "atMost", "en")} can be called at once.`,
    safe: kept,
    next: "Narrow the conditions, or draw by lot.",
  }),
  "found-others": ({ found }) => ({
    what:
      found === null
        ? "The number has changed since you counted: so few clients now meet the conditions that it is not shown how many."
        : `The number has changed since you counted: ${numberIn({ found }, "found", "en")} clients now meet the conditions.`,
    safe: kept,
    next: "Count again and check that this is still what you want.",
  }),
  "campaign-name-taken": () => ({
    what: "There is already a campaign with this name.",
    safe: kept,
    next: "Choose another name.",
  }),
  "campaign-wording-same": () => ({
    what: "The name and the purpose are as they were.",
    safe: kept,
    next: "Change what is wrong, or cancel.",
  }),
  "no-such-campaign": () => ({
    what: "There is no such campaign.",
    safe: kept,
    next: "Go back to the list of campaigns.",
  }),
};
