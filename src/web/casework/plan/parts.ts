import type { PlanPart } from "../../../contexts/access/api.ts";
import type { Language } from "../../languages/language.ts";
import { defineTexts, sayIn } from "../../languages/texts.ts";

export const partTexts = defineTexts("casework/plan-parts", {
  nl: {
    goal: "Doel",
    rung: "Trede",
    expected: "Wanneer het doel is bereikt",
    until: "Tot wanneer het plan loopt",
    steps: "Stappen",
    integration: "Inburgering",
    contact: "Contact",
    duties: "Wat de cliënt doet",
    support: "Wat wij doen",
    rights: "Rechten",
    childCare: "Kinderopvang",
  },
  en: {
    goal: "Goal",
    rung: "Rung",
    expected: "When the goal is reached",
    until: "Until when the plan runs",
    steps: "Steps",
    integration: "Civic integration",
    contact: "Contact",
    duties: "What the client does",
    support: "What we do",
    rights: "Rights",
    childCare: "Child care",
  },
} satisfies Record<Language, Record<PlanPart, string>>);

const isPart = (part: string): part is PlanPart => part in partTexts.nl;

/** "doel, stappen": parts of a plan in a sentence. */
export const partsInWords = (parts: readonly string[], language: Language): string =>
  parts.map((part) => (isPart(part) ? sayIn(partTexts, language)(part).toLowerCase() : part)).join(", ");
