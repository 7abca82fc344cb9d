import type { DifferenceRefusal } from "../../contexts/figures/use-cases/cohort.ts";
import type { ProblemFacts, ProblemTexts, ProblemWords } from "../languages/problem-codes.ts";
import { boundsIn } from "../languages/problem-days.ts";

/** Every no of the cohort endpoints that no other page has; a new one without its sentence does not compile. A day too far away saves nothing here. */
export type CohortProblemCode = Exclude<DifferenceRefusal["code"], "known-at-too-recent"> | "day-out-of-bounds";

const found = (facts: ProblemFacts): string => (typeof facts["found"] === "string" ? ` (${facts["found"]})` : "");

const nl: Readonly<Record<CohortProblemCode, (facts: ProblemFacts) => ProblemWords>> = {
  "empty-window": () => ({
    what: "In dit tijdvak ligt geen enkele dag.",
    safe: "Uw vraag staat er nog.",
    next: "Kies een laatste dag die niet voor de eerste ligt.",
  }),
  "exit-before-window": () => ({
    what: "De laatste dag voor uitstroom ligt voor het einde van het tijdvak.",
    safe: "Uw vraag staat er nog.",
    next: "Kies een latere dag.",
  }),
  "moments-reversed": () => ({
    what: "Het tweede moment ligt voor het eerste.",
    safe: "Uw vraag staat er nog.",
    next: "Vergelijk een eerder moment met een later.",
  }),
  "unknown-municipality": (facts) => ({
    what: `Deze gemeente is niet bekend${found(facts)}.`,
    safe: "Uw vraag staat er nog.",
    next: "Kies een gemeente uit de lijst.",
  }),
  "unknown-scheme": (facts) => ({
    what: `Deze regeling is niet bekend${found(facts)}.`,
    safe: "Uw vraag staat er nog.",
    next: "Kies regelingen uit de lijst.",
  }),
  "day-out-of-bounds": (facts) => ({
    what: "Een van de dagen ligt te ver weg.",
    safe: "Uw vraag staat er nog.",
    next: `Kies een dag${boundsIn(facts, "nl")}.`,
  }),
};

const en: typeof nl = {
  "empty-window": () => ({
    what: "This window contains no days.",
    safe: "Your question is still there.",
    next: "Choose a last day that is not before the first.",
  }),
  "exit-before-window": () => ({
    what: "The last day for exits is before the end of the window.",
    safe: "Your question is still there.",
    next: "Choose a later day.",
  }),
  "moments-reversed": () => ({
    what: "The second date is before the first.",
    safe: "Your question is still there.",
    next: "Compare an earlier date with a later one.",
  }),
  "unknown-municipality": (facts) => ({
    what: `This municipality is not known${found(facts)}.`,
    safe: "Your question is still there.",
    next: "Choose a municipality from the list.",
  }),
  "unknown-scheme": (facts) => ({
    what: `This scheme is not known${found(facts)}.`,
    safe: "Your question is still there.",
    next: "Choose schemes from the list.",
  }),
  "day-out-of-bounds": (facts) => ({
    what: "One of the dates is too far in the past or future.",
    safe: "Your question is still there.",
    next: `Choose a day${boundsIn(facts, "en")}.`,
  }),
};

export const cohortProblems: ProblemTexts<CohortProblemCode> = { nl, en };
