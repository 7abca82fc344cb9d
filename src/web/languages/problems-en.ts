import type { KnownProblemCode, Sentences } from "./problem-codes.ts";
import { boundsIn } from "./problem-days.ts";
import { rowsIn } from "./problem-facts.ts";

const nothingChanged = "Nothing was changed.";
const nothingSaved = "Nothing was saved; what you typed is still there.";

export const englishProblems: Sentences<KnownProblemCode> = {
  "client-not-found": () => ({
    what: "This client was not found, or is no longer on record.",
    safe: nothingChanged,
    next: "Check the number, or ask your administrator whether you may open this dossier.",
  }),
  "no-such-entry": () => ({
    what: "This entry is not in the dossier.",
    safe: nothingChanged,
    next: "Open the dossier again and choose the entry there.",
  }),
  "already-withdrawn": () => ({
    what: "This entry has already been withdrawn.",
    safe: nothingChanged,
    next: "Open the dossier again to see by whom and why.",
  }),
  "not-a-fact": () => ({
    what: "A correction or withdrawal can't itself be corrected.",
    safe: nothingChanged,
    next: "Correct the original entry, or withdraw the correction.",
  }),
  "unknown-code": () => ({
    what: "One of the chosen values is not in the settings.",
    safe: nothingSaved,
    next: "Choose a value from the list, or ask your administrator to add it.",
  }),
  "ends-before-start": () => ({
    what: "The end would not come after the start.",
    safe: nothingSaved,
    next: "Change one of the two dates. If the other one is in a separate entry, correct that entry first.",
  }),
  "no-end-of-its-own": () => ({
    what: "This entry can't have an end date.",
    safe: nothingSaved,
    next: "Leave 'Valid until' empty; the end is a separate entry.",
  }),
  "never-begins": () => ({
    what: "Nothing can begin on 31 December 9999: that day stands for 'no end'.",
    safe: nothingSaved,
    next: "Choose an earlier day.",
  }),
  "nothing-changed": () => ({
    what: "Nothing was changed.",
    safe: "The entry is as it was.",
    next: "Change what is not right, or leave it as it is.",
  }),
  "day-out-of-bounds": (facts) => ({
    what: "One of the dates is too far in the past or future.",
    safe: nothingSaved,
    next: `Choose a day${boundsIn(facts, "en")}.`,
  }),
  "known-at-too-recent": () => ({
    what: "That moment is less than a minute ago.",
    safe: nothingChanged,
    next: "What is being recorded right now may still change. Try again in a minute.",
  }),
  "no-citizen-number": () => ({
    what: "No citizen number is known for this client.",
    safe: nothingChanged,
    next: "Add it at the top of the dossier, with 'Add number'.",
  }),
  "no-such-worker": () => ({
    what: "Clients can't be assigned to this caseworker.",
    safe: "Nobody was assigned; your selection is still there.",
    next: "Choose another caseworker.",
  }),
  "no-such-commissioner": () => ({
    what: "You can't sign in for this commissioner.",
    safe: nothingChanged,
    next: "Choose another one, or ask an administrator there to give you access.",
  }),
  "not-permitted": () => ({
    what: "This is not part of your role.",
    safe: nothingChanged,
    next: "Ask your administrator if you need it for your work.",
  }),
  "signed-out": () => ({
    what: "You are signed out.",
    safe: "What you saved is safe. What you just typed here is not: copy it first if you want to keep it.",
    next: "Then sign in again; you will return to this page.",
  }),
  "csrf-token-missing": () => ({
    what: "This page is from an earlier session.",
    safe: nothingSaved,
    next: "First copy what you typed, then reload the page.",
  }),
  "invalid-request": () => ({
    what: "This request could not be read.",
    safe: nothingSaved,
    next: "Check the fields and try again.",
  }),
  "too-many-requests": () => ({
    what: "There were too many requests in a short time.",
    safe: nothingSaved,
    next: "Wait a minute, then try again.",
  }),
  "too-many-rows": (facts) => ({
    what: `This list is too long for a file${rowsIn(facts, "en")}.`,
    safe: "Nothing was exported; what you chose is still there.",
    next: "Narrow the list, for example to a municipality, a signal or a shorter period, and export again.",
  }),
  "no-such-page": () => ({
    what: "What this page asks for no longer exists.",
    safe: nothingChanged,
    next: "Reload the page; Trede may have been updated in the meantime.",
  }),
  "no-such-method": () => ({
    what: "What this page asks for is not possible here.",
    safe: nothingChanged,
    next: "Reload the page; Trede may have been updated in the meantime.",
  }),
  "not-this-media-type": () => ({
    what: "What was sent is not of a kind that is accepted here.",
    safe: nothingSaved,
    next: "Reload the page; Trede may have been updated in the meantime.",
  }),
  "request-too-large": () => ({
    what: "What was sent is too large.",
    safe: nothingSaved,
    next: "Send less at once, for example a shorter text.",
  }),
  stopping: () => ({
    what: "Trede is being stopped or updated right now.",
    safe: nothingSaved,
    next: "Try again in a minute.",
  }),
  "no-connection": () => ({
    what: "There is no connection to Trede.",
    safe: "What you saved is safe; what you typed is still there.",
    next: "Check your network and try again.",
  }),
  "server-fault": () => ({
    what: "Something went wrong on our side.",
    safe: "What you saved is safe.",
    next: "Try again. If it happens again, tell your administrator.",
  }),
};
