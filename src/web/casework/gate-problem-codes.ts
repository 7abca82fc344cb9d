import { parsePlainDate } from "../../kernel/plain-date.ts";
import { labelOf, phaseOf } from "../languages/codes.ts";
import { formatsIn } from "../languages/formats.ts";
import type { Language } from "../languages/language.ts";
import type { ProblemFacts } from "../languages/problem-codes.ts";

/** Every no that only the gate gives. */
export type GateProblemCode = (typeof gateProblemCodes)[number];
const gateProblemCodes = [
  "gate-open-already",
  "gate-then-already",
  "no-such-gate",
  "gate-over",
  "before-the-gate",
  "day-to-come",
  "no-such-organisation",
  "no-such-step",
  "step-not-for-client",
  "step-shows-itself",
  "phase-missing",
  "phase-and-unclear",
  "no-such-phase",
  "outcome-missing",
  "decision-why-missing",
  "visit-ground-missing",
  "not-of-this-step",
  "adds-missing",
  "term-runs",
  "before-what-it-decides",
  "after-the-decision",
  "other-age",
  "too-young-to-claim",
  "ball-there-already",
  "before-last-hand-over",
  "no-term-runs",
  "held-already",
  "not-held",
  "before-held",
  "answer-before-request",
  "answer-term-over",
  "claim-missing",
  "claim-undecided",
  "grounds-missing",
  "result-missing",
  "not-by-client",
  "acts-before-the-gate",
  "within-the-term",
  "no-citizen-number-this",
  "birth-year-beyond",
  "birth-year-missing",
  "client-known-already",
  "client-in-an-import",
  "perhaps-known-already",
  "no-such-municipality",
] as const;

/** The words a sentence about the gate takes from the facts of a refusal, in one language. */
export const gateFactsIn = (language: Language) => ({
  dayOf: (facts: ProblemFacts, name: string): string => {
    const fact = facts[name];
    const day = typeof fact === "string" ? parsePlainDate(fact) : undefined;
    return day === undefined ? "" : formatsIn(language).day(day);
  },
  codeOf: (facts: ProblemFacts, name: string, list: "gate-step" | "organisation"): string => {
    const fact = facts[name];
    return typeof fact === "string" ? labelOf(list, fact, language) : "";
  },
  phaseIn: ({ found }: ProblemFacts, otherwise: string): string =>
    typeof found === "number" ? `'${phaseOf(found, language)}'` : otherwise,
});
