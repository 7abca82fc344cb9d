import type { Sentences } from "../languages/problem-codes.ts";
import { dayIn, numberIn, textIn } from "../languages/problem-facts.ts";
import type { DecisionProblemCode } from "./decision-problem-codes.ts";

const kept = "Nothing was recorded; what you typed is still there.";

export const englishDecisionProblems: Sentences<DecisionProblemCode> = {
  "not-obliged": (facts) => ({
    what: `On ${dayIn(facts, "on", "en")} the client is not on assistance, so there is no obligation to work to exempt from.`,
    safe: kept,
    next: "Choose a day on which assistance runs.",
  }),
  "exemption-end-missing": () => ({
    what: "An exemption of one person is for a time.",
    safe: kept,
    next: "Fill in the last day.",
  }),
  "exemption-why-missing": () => ({
    what: "It does not say why this person is exempt.",
    safe: kept,
    next: "Write in a line why.",
  }),
  "exemption-too-long": (facts) => ({
    what: `An exemption of one person that begins then ends on ${dayIn(facts, "last", "en")} at the latest.`,
    safe: kept,
    next: "Choose an earlier last day; after that a new decision is needed.",
  }),
  "exempt-already": (facts) => ({
    what: `An exemption runs in that time already, from ${dayIn(facts, "from", "en")}.`,
    safe: kept,
    next: "End that one first, or choose other days.",
  }),
  "ends-before-it-begins": (facts) => ({
    what: `The chosen day is not after the first day, ${dayIn(facts, "from", "en")}.`,
    safe: kept,
    next: "Choose a later day. If it should never have held, withdraw it on the timeline.",
  }),
  "review-outside": (facts) => ({
    what: "The day to look again is not within the exemption.",
    safe: kept,
    next: `Choose a day after ${dayIn(facts, "from", "en")} and before the exemption ends.`,
  }),
  "no-such-ground": () => ({
    what: "This ground is not used on that day.",
    safe: kept,
    next: "Load the page anew and choose another ground.",
  }),
  "no-such-exemption": () => ({
    what: "This exemption does not hold on that day.",
    safe: kept,
    next: "Choose a day on which it holds, or load the page anew.",
  }),
  "exemption-over": (facts) => ({
    what: `This exemption has ended already, on ${dayIn(facts, "until", "en")}.`,
    safe: kept,
    next: "Load the page anew.",
  }),
  "not-on-benefit": (facts) => ({
    what: `On ${dayIn(facts, "on", "en")} the client is not on benefit.`,
    safe: kept,
    next: "Choose a day on which a benefit runs.",
  }),
  "re-examination-open": (facts) => ({
    what: `A re-examination is under way already, since ${dayIn(facts, "since", "en")}.`,
    safe: kept,
    next: "Record its outcome first.",
  }),
  "no-open-re-examination": () => ({
    what: "The outcome of this re-examination was recorded already.",
    safe: kept,
    next: "Load the page anew.",
  }),
  "no-such-outcome": () => ({
    what: "This outcome is not in the list.",
    safe: kept,
    next: "Load the page anew and choose another outcome.",
  }),
  "no-such-facility": () => ({
    what: "This premium or facility is not in the list of that day.",
    safe: kept,
    next: "Load the page anew and choose another.",
  }),
  "no-such-source": () => ({
    what: "This source is not in the list of that day.",
    safe: kept,
    next: "Load the page anew and choose another.",
  }),
  "amount-missing": () => ({
    what: "What is granted has an amount, how often it is paid and from what.",
    safe: kept,
    next: "Fill in all three.",
  }),
  "amount-of-a-refusal": () => ({
    what: "A refusal has no amount, source or last day.",
    safe: kept,
    next: "Empty those fields, or choose Yes.",
  }),
  "once-has-no-end": () => ({ what: "What is given once has no last day.", safe: kept, next: "Empty the last day." }),
  "not-given": () => ({ what: "Nothing is paid here each month.", safe: kept, next: "Load the page anew." }),
  "facility-over": (facts) => ({
    what: `This facility has stopped already, on ${dayIn(facts, "until", "en")}.`,
    safe: kept,
    next: "Load the page anew.",
  }),
  "no-such-need": () => ({
    what: "This help is not in the list.",
    safe: kept,
    next: "Load the page anew, or let the administrator add it.",
  }),
  "need-recorded": (facts) => ({
    what: `That this help is missing is in the dossier already, since ${dayIn(facts, "since", "en")}.`,
    safe: kept,
    next: "Choose other help, or leave it so.",
  }),
  "need-not-open": () => ({ what: "This help is missing no more already.", safe: kept, next: "Load the page anew." }),
  "help-runs": (facts) => ({
    what: `This help is running already, since ${dayIn(facts, "since", "en")}.`,
    safe: kept,
    next: "Choose other help, or record first that the earlier one ended.",
  }),
  "no-such-help": () => ({ what: "This help is no longer running.", safe: kept, next: "Reload the page." }),
  "no-such-job": () => ({ what: "This work has ended already.", safe: kept, next: "Reload the page." }),
  "no-such-end-reason": () => ({
    what: "This reason is not in use on that day.",
    safe: kept,
    next: "Choose another reason.",
  }),
  "criterion-empty": () => ({
    what: "It does not say who is called.",
    safe: kept,
    next: "Choose at least one condition.",
  }),
  "exempt-for-without-exemption": () => ({
    what: "How long an exemption lasts can be asked only of who has one.",
    safe: kept,
    next: "Choose which exemption too, or empty the length.",
  }),
  "nothing-runs-while-exempt": () => ({
    what: "Who is exempt is not asked why nothing happens: nobody meets both.",
    safe: kept,
    next: "Choose one of the two.",
  }),
  "nobody-found": () => ({ what: "Nobody meets these conditions today.", safe: kept, next: "Make them wider." }),
  "too-many-called": (facts) => ({
    what: `These conditions are met by ${numberIn(facts, "found", "en")} clients; at most ${numberIn(facts, "atMost", "en")} are called at once.`,
    safe: kept,
    next: "Make the conditions narrower, or draw by lot.",
  }),
  "found-others": (facts) => ({
    what: `Another number than you saw meets them now: ${numberIn(facts, "found", "en")} clients.`,
    safe: kept,
    next: "Count again and see whether it is still right.",
  }),
  "campaign-name-taken": () => ({
    what: "There is a campaign of this name already.",
    safe: kept,
    next: "Choose another name.",
  }),
  "no-such-campaign": () => ({
    what: "There is no such campaign.",
    safe: kept,
    next: "Go back to the list of campaigns.",
  }),
  "nobody-covers": () => ({
    what: "Nobody was chosen to stand in.",
    safe: kept,
    next: "Choose at least one colleague.",
  }),
  "covers-oneself": () => ({
    what: "Who is away can’t stand in for themselves.",
    safe: kept,
    next: "Choose another colleague.",
  }),
  "away-already": (facts) => ({
    what: `An absence was recorded in that time already, from ${dayIn(facts, "from", "en")}.`,
    safe: kept,
    next: "Choose other days, or record that it ends sooner.",
  }),
  "cover-away": (facts) => ({
    what: `One of those who stand in is away then: ${textIn(facts, "name")}, from ${dayIn(facts, "from", "en")}.`,
    safe: kept,
    next: "Choose somebody else.",
  }),
  "covers-then": (facts) => ({
    what: `This colleague stands in for ${textIn(facts, "name")} in those days, from ${dayIn(facts, "from", "en")} until ${dayIn(facts, "until", "en")}.`,
    safe: kept,
    next: `End the absence of ${textIn(facts, "name")} first, or record it anew with another colleague; or choose other days.`,
  }),
  "no-such-absence": () => ({
    what: "This absence is there no more, or ends sooner already.",
    safe: kept,
    next: "Load the page anew.",
  }),
  "no-such-role": () => ({
    what: "This is not in the list of what colleagues do on that day.",
    safe: kept,
    next: "Load the page anew.",
  }),
  "has-that-role": (facts) => ({
    what: `This colleague is involved for that already, since ${dayIn(facts, "since", "en")}.`,
    safe: kept,
    next: "Choose something else.",
  }),
  "not-involved": () => ({
    what: "This colleague is involved no more already.",
    safe: kept,
    next: "Load the page anew.",
  }),
};
