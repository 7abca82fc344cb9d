import type { Sentences } from "../languages/problem-codes.ts";
import { type GateProblemCode, gateFactsIn } from "./gate-problem-codes.ts";

const { dayOf, codeOf, phaseIn } = gateFactsIn("en");
const kept = "Nothing was recorded; what you typed is still there.";

/** Every refusal of the gate in English. */
export const englishGateProblems: Sentences<GateProblemCode> = {
  "gate-open-already": (facts) => ({
    what: `This client has been at the gate since ${dayOf(facts, "openedOn")}.`,
    safe: kept,
    next: "Continue with that notification, or close it first.",
  }),
  "gate-then-already": (facts) => ({
    what: `This client was already at the gate from ${dayOf(facts, "openedOn")} until ${dayOf(facts, "on")}.`,
    safe: kept,
    next: "Choose the day that notification ended or a later one, or correct that notification on the timeline.",
  }),
  "no-such-gate": () => ({
    what: "This notification is no longer there.",
    safe: kept,
    next: "Reload the page to see the current situation.",
  }),
  "gate-over": (facts) => ({
    what: `This notification ended on ${dayOf(facts, "on")}.`,
    safe: kept,
    next: "If that is wrong, correct the entry that ended it on the timeline. If the client comes again, record a new notification.",
  }),
  "before-the-gate": (facts) => ({
    what: `The client came on ${dayOf(facts, "openedOn")}; this day is before that.`,
    safe: kept,
    next: "Choose that day or a later one.",
  }),
  "day-to-come": () => ({
    what: "This date is in the future.",
    safe: kept,
    next: "Choose today or an earlier day: only what has happened can be recorded.",
  }),
  "no-such-organisation": () => ({
    what: "This organisation is not in the list on that day.",
    safe: kept,
    next: "Choose another organisation, or have the administrator add it in the settings.",
  }),
  "no-such-step": () => ({
    what: "This step does not belong to this notification.",
    safe: kept,
    next: "Choose one of the steps on the page.",
  }),
  "step-not-for-client": (facts) => ({
    what: `The step '${codeOf(facts, "step", "gate-step")}' is not for this client.`,
    safe: kept,
    next: "Check the phase or group and what the client came for, and choose one of the steps on the page.",
  }),
  "step-shows-itself": (facts) => ({
    what: `The step '${codeOf(facts, "step", "gate-step")}' is not recorded by hand: it follows from the dossier.`,
    safe: kept,
    next: "Record the diagnosis, the plan or the activity itself; a benefit comes with the delivery.",
  }),
  "phase-missing": () => ({
    what: "This intake must say which phase or group the client is in.",
    safe: kept,
    next: "Choose one of the options under 'Phase or group'.",
  }),
  "phase-and-unclear": () => ({
    what: "A phase or group has been chosen, and it is also said not to be clear yet.",
    safe: kept,
    next: "Choose one of the two.",
  }),
  "no-such-phase": (facts) => ({
    what: `Under 'Phase or group', ${phaseIn(facts, "this option")} can't be chosen on that day.`,
    safe: kept,
    next: "Choose another from the list, or have the administrator change the list in the settings.",
  }),
  "outcome-missing": () => ({
    what: "The outcome of the claim is missing.",
    safe: kept,
    next: "Choose the outcome.",
  }),
  "decision-why-missing": () => ({
    what: "A decision to refuse a claim, or not to process it, must say why.",
    safe: kept,
    next: "Give the reasons in one line, as in the letter.",
  }),
  "visit-ground-missing": () => ({
    what: "A house visit must state its reasonable ground and whether the client consented.",
    safe: kept,
    next: "Enter the ground and choose whether there was consent.",
  }),
  "not-of-this-step": (facts) => ({
    what:
      facts["field"] === "outcome"
        ? `The step '${codeOf(facts, "step", "gate-step")}' has no outcome; only a decision has.`
        : facts["field"] === "unclear"
          ? `No step after '${codeOf(facts, "step", "gate-step")}' can still settle the phase or group.`
          : `The step '${codeOf(facts, "step", "gate-step")}' takes no ground or consent; only a house visit does.`,
    safe: kept,
    next:
      facts["field"] === "outcome"
        ? "Leave the outcome out, or record the decision itself."
        : facts["field"] === "unclear"
          ? "Choose a phase or group."
          : "Leave them empty.",
  }),
  "adds-missing": (facts) => ({
    what: `This was done on ${dayOf(facts, "on")} by ${codeOf(facts, "by", "organisation")}.`,
    safe: kept,
    next: "Say what this adds to it, or leave it out.",
  }),
  "term-runs": (facts) => ({
    what: `The step '${codeOf(facts, "step", "gate-step")}' is not over until ${dayOf(facts, "over")}.`,
    safe: kept,
    next: "Wait until then, or say why this client need not wait.",
  }),
  "before-what-it-decides": (facts) => ({
    what: `The step '${codeOf(facts, "step", "gate-step")}' was not done until ${dayOf(facts, "on")}; there was nothing to decide on before.`,
    safe: kept,
    next: "Choose that day or a later one, or correct that step on the timeline first.",
  }),
  "after-the-decision": (facts) => ({
    what: `The step '${codeOf(facts, "step", "gate-step")}' was done on ${dayOf(facts, "on")}; what it decided on did not come later.`,
    safe: kept,
    next: "Choose that day or an earlier one, or correct the decision on the timeline first.",
  }),
  "other-age": ({ birthYear }) => ({
    what: `'Under 27' does not fit the year of birth, ${birthYear}.`,
    safe: kept,
    next: "Change the box, or correct the year of birth.",
  }),
  "too-young-to-claim": ({ birthYear }) => ({
    what: `Somebody born in ${birthYear} is not yet 18 on the day of the notification. Nobody under 18 is entitled to assistance of their own (section 13 of the Participation Act).`,
    safe: kept,
    next: "Under 'Came for', choose help towards work only, or check the year of birth. A parent or guardian comes in their own name.",
  }),
  "ball-there-already": (facts) => ({
    what: `The client has been with ${codeOf(facts, "with", "organisation")} since ${dayOf(facts, "since")}.`,
    safe: kept,
    next: "Choose another organisation.",
  }),
  "before-last-hand-over": (facts) => ({
    what: `The last hand-over was on ${dayOf(facts, "since")}; this day is before that.`,
    safe: kept,
    next: "Choose that day or a later one, or correct the last hand-over on the timeline.",
  }),
  "no-term-runs": () => ({
    what: "No decision term is running on that day.",
    safe: kept,
    next: "Record the claim first, or choose a day on which the term is running.",
  }),
  "held-already": (facts) => ({
    what: `The term has already been suspended since ${dayOf(facts, "since")}.`,
    safe: kept,
    next:
      facts["answerBy"] === undefined
        ? "Resume it first."
        : `The client has until ${dayOf(facts, "answerBy")}. Choose a later day to give more time.`,
  }),
  "answer-before-request": (facts) => ({
    what: `The last day to answer is not after the day of the request, ${dayOf(facts, "on")}.`,
    safe: kept,
    next: "Choose a later day.",
  }),
  "answer-term-over": (facts) => ({
    what: `The time to answer had passed: the decision term has been running again since ${dayOf(facts, "on")}.`,
    safe: kept,
    next: "If the papers came earlier, choose that day. Otherwise nothing needs to be done.",
  }),
  "claim-undecided": () => ({
    what: "A claim is running. It ends with a decision.",
    safe: kept,
    next: "First record how the claim ends: granted, refused, withdrawn or not processed.",
  }),
  "grounds-missing": () => ({
    what: "The grounds are missing.",
    safe: kept,
    next: "Say in a line what settled it.",
  }),
  "result-missing": (facts) => ({
    what: `The step '${codeOf(facts, "step", "gate-step")}' has no result yet.`,
    safe: kept,
    next: "Say in a line what came of it.",
  }),
  "claim-missing": (facts) => ({
    what: `The step '${codeOf(facts, "step", "gate-step")}' has not been recorded; there is nothing to decide on yet.`,
    safe: kept,
    next: "Record that step first. If the client does not go on to claim, close the notification.",
  }),
  "not-by-client": (facts) => ({
    what: `A client does not do the step '${codeOf(facts, "step", "gate-step")}' themselves.`,
    safe: kept,
    next: "Choose who did it.",
  }),
  "not-held": () => ({
    what: "The term is not suspended.",
    safe: kept,
    next: "There is nothing to resume.",
  }),
  "before-held": (facts) => ({
    what: `The term has been suspended since ${dayOf(facts, "since")}; this day is before that.`,
    safe: kept,
    next: "Choose that day or a later one.",
  }),
  "acts-before-the-gate": (facts) => ({
    what: `Something was done at this gate on ${dayOf(facts, "on")} already; the client did not come later than that.`,
    safe: kept,
    next: "Choose that day or an earlier one, or first correct what was done then.",
  }),
  "within-the-term": (facts) => ({
    what: `The step '${codeOf(facts, "step", "gate-step")}' of ${dayOf(facts, "on")} would then fall within the waiting time, which lasts until ${dayOf(facts, "over")}.`,
    safe: kept,
    next: "First say at that step in the timeline why this client did not have to wait, or choose another day.",
  }),
  "no-citizen-number-this": () => ({
    what: "This is not a valid citizen number.",
    safe: kept,
    next: "Check the nine digits, or leave the field empty: the number can be added later, at the top of the dossier.",
  }),
  "birth-year-beyond": ({ earliest, latest }) => ({
    what: "This birth year is not valid.",
    safe: kept,
    next: `Enter a year from ${earliest} to ${latest}.`,
  }),
  "birth-year-missing": () => ({
    what: "A benefit needs the year of birth: whether the search term for under-27s applies depends on it.",
    safe: kept,
    next: "Enter the year of birth, or under 'Came for' choose help towards work only.",
  }),
  "client-known-already": ({ clientNumber }) => ({
    what: `A client with this citizen number already exists: client ${clientNumber}.`,
    safe: kept,
    next: "Open that dossier and record the notification there.",
  }),
  "client-in-an-import": () => ({
    what: "This citizen number is in a file that has not been applied yet.",
    safe: kept,
    next: "Try again once that file has been applied.",
  }),
  "perhaps-known-already": () => ({
    what: "This client may already be known: there is somebody with the same name.",
    safe: kept,
    next: "First check whether it is one of the clients below. If it is somebody else, tick the box and record the notification again.",
  }),
  "no-such-municipality": () => ({
    what: "This municipality is not in the list.",
    safe: kept,
    next: "Choose one from the list.",
  }),
};
