import type { KnownProblemCode, Sentences } from "./problem-codes.ts";
import { boundsIn } from "./problem-days.ts";
import { rowsIn } from "./problem-facts.ts";

const nothingChanged = "Nothing was changed.";
const nothingSaved = "Nothing was saved; what you typed is still there.";

export const englishProblems: Sentences<KnownProblemCode> = {
  "client-not-found": () => ({
    what: "This client was not found, or is kept no longer.",
    safe: nothingChanged,
    next: "Check the number, or ask your administrator whether you may open this dossier.",
  }),
  "no-such-entry": () => ({
    what: "This entry is not in the dossier.",
    safe: nothingChanged,
    next: "Open the dossier again and choose the entry there.",
  }),
  "already-withdrawn": () => ({
    what: "This entry had been withdrawn before.",
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
    next: "Change one of the two dates. If the other one is in an entry of its own, correct that entry first.",
  }),
  "no-end-of-its-own": () => ({
    what: "This entry has no end date of its own.",
    safe: nothingSaved,
    next: "Leave 'holds until' empty; the end is an entry of its own.",
  }),
  "never-begins": () => ({
    what: "Nothing can begin on 31 December 9999: that day stands for 'no end'.",
    safe: nothingSaved,
    next: "Choose an earlier day.",
  }),
  "nothing-changed": () => ({
    what: "Nothing was changed.",
    safe: "The entry stands as it stood.",
    next: "Change what is not right, or cancel.",
  }),
  "day-out-of-bounds": (facts) => ({
    what: "One of the days is too far away.",
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
    next: "It comes with the next file from the benefit administration.",
  }),
  "no-such-worker": () => ({
    what: "Clients can't be assigned to this caseworker.",
    safe: "Nobody was assigned; your selection is still there.",
    next: "Choose another caseworker.",
  }),
  "no-such-commissioner": () => ({
    what: "You can't sign in for this commissioner.",
    safe: nothingChanged,
    next: "Choose another, or ask an administrator there to give you access.",
  }),
  "not-permitted": () => ({
    what: "This is not part of your role.",
    safe: nothingChanged,
    next: "Ask your administrator if you need it for your work.",
  }),
  "signed-out": () => ({
    what: "You are signed out.",
    safe: "What had been saved is kept. What you just typed here is not: copy it first if you want to keep it.",
    next: "Then sign in again; you come back to this page.",
  }),
  "csrf-token-missing": () => ({
    what: "This page belongs to an earlier time you signed in.",
    safe: nothingSaved,
    next: "Load the page again. First keep elsewhere what you typed.",
  }),
  "invalid-request": () => ({
    what: "This request could not be read.",
    safe: nothingSaved,
    next: "Check the fields and try again.",
  }),
  "too-many-requests": () => ({
    what: "Too many requests came shortly after each other.",
    safe: nothingSaved,
    next: "Wait a minute, then try again.",
  }),
  "too-many-rows": (facts) => ({
    what: `This list is too long for a file${rowsIn(facts, "en")}.`,
    safe: "Nothing was exported; what you chose is still there.",
    next: "Narrow the list, for example to a municipality, a signal or a shorter period, and export again.",
  }),
  "no-such-page": () => ({
    what: "What this page asks for is no longer there.",
    safe: nothingChanged,
    next: "Load the page again; perhaps Trede was updated meanwhile.",
  }),
  "no-such-method": () => ({
    what: "What this page asks is not possible here.",
    safe: nothingChanged,
    next: "Load the page again; Trede may have been updated meanwhile.",
  }),
  "not-this-media-type": () => ({
    what: "What was sent is not of the kind that is taken here.",
    safe: nothingSaved,
    next: "Load the page again; Trede may have been updated meanwhile.",
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
    what: "There is no connection with Trede.",
    safe: "What had been saved is kept; what you typed is still there.",
    next: "Check your network and try again.",
  }),
  "server-fault": () => ({
    what: "Something went wrong on our side.",
    safe: "What had been saved is kept.",
    next: "Try again. If it happens once more, tell your administrator.",
  }),
};
