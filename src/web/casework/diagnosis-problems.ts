import { labelOf } from "../languages/codes.ts";
import type { Language } from "../languages/language.ts";
import type { ProblemFacts, ProblemTexts } from "../languages/problem-codes.ts";
import { dayIn } from "../languages/problem-facts.ts";

/** Every no that only a diagnosis gives. */
export type DiagnosisProblemCode =
  | "not-on-assistance"
  | "help-missing"
  | "health-words"
  | "diagnosis-adds-missing"
  | "diagnosis-adds-to-nothing"
  | "no-such-product"
  | "no-such-limit"
  | "no-such-circumstance"
  | "no-such-occupation";

const foundIn = ({ found }: ProblemFacts): readonly string[] => (Array.isArray(found) ? found.map(String) : []);

const wordsIn = (facts: ProblemFacts): string =>
  foundIn(facts)
    .map((word) => `'${word}'`)
    .join(", ");

/** What can be said instead of each word, once. */
const insteadIn = (facts: ProblemFacts, language: Language): string =>
  [...new Set(foundIn(facts).map((word) => labelOf("health-word", word, language)))].join("; ");

const keptNl = "Er is niets vastgelegd; wat u hebt ingevuld, staat er nog.";
const keptEn = "Nothing was recorded; what you typed is still there.";
const againNl = "Laad de pagina opnieuw; de lijst is misschien veranderd.";
const againEn = "Load the page anew; the list may have changed.";

export const diagnosisProblems: ProblemTexts<DiagnosisProblemCode> = {
  nl: {
    "not-on-assistance": () => ({
      what: "Deze cliënt heeft vandaag geen bijstand en staat niet aan de poort.",
      safe: "Er is niets gewijzigd.",
      next: "Wat volgde, wordt alleen geteld voor mensen in de bijstand.",
    }),
    "help-missing": () => ({
      what: "Er staat niet bij waarmee hulp nodig is.",
      safe: keptNl,
      next: "Kies ten minste een product.",
    }),
    "health-words": (facts) => ({
      what: `Hier horen geen ziektes: ${wordsIn(facts)}.`,
      safe: keptNl,
      next: `Beschrijf wat iemand wel en niet kan, zoals ${insteadIn(facts, "nl")}.`,
    }),
    "diagnosis-adds-missing": (facts) => ({
      what: `Op ${dayIn(facts, "on", "nl")} is al een diagnose gesteld die nog meetelt.`,
      safe: keptNl,
      next: "Zeg wat deze toevoegt.",
    }),
    "diagnosis-adds-to-nothing": () => ({
      what: "Op deze dag is er geen eerdere diagnose om iets aan toe te voegen.",
      safe: keptNl,
      next: "Laat 'Wat dit toevoegt' leeg, of kies een latere dag.",
    }),
    "no-such-product": () => ({ what: "Dit product wordt op die dag niet aangeboden.", safe: keptNl, next: againNl }),
    "no-such-limit": () => ({ what: "Deze beperking staat niet in de lijst.", safe: keptNl, next: againNl }),
    "no-such-circumstance": () => ({ what: "Deze omstandigheid staat niet in de lijst.", safe: keptNl, next: againNl }),
    "no-such-occupation": () => ({ what: "Dit beroep staat niet in de lijst.", safe: keptNl, next: againNl }),
  },
  en: {
    "not-on-assistance": () => ({
      what: "This client is not on assistance today, nor at the gate.",
      safe: "Nothing was changed.",
      next: "Outcomes are counted only for people on assistance.",
    }),
    "help-missing": () => ({
      what: "You have not said what help is needed.",
      safe: keptEn,
      next: "Choose at least one product.",
    }),
    "health-words": (facts) => ({
      what: `Illnesses may not be mentioned here: ${wordsIn(facts)}.`,
      safe: keptEn,
      next: `Describe what the person can and can't do instead, such as ${insteadIn(facts, "en")}.`,
    }),
    "diagnosis-adds-missing": (facts) => ({
      what: `The diagnosis made on ${dayIn(facts, "on", "en")} still counts.`,
      safe: keptEn,
      next: "Say what this new one adds.",
    }),
    "diagnosis-adds-to-nothing": () => ({
      what: "On this day there is no earlier diagnosis to add to.",
      safe: keptEn,
      next: "Leave 'What this adds' empty, or choose a later day.",
    }),
    "no-such-product": () => ({ what: "This product is not available on that day.", safe: keptEn, next: againEn }),
    "no-such-limit": () => ({ what: "This limit is not in the list.", safe: keptEn, next: againEn }),
    "no-such-circumstance": () => ({ what: "This circumstance is not in the list.", safe: keptEn, next: againEn }),
    "no-such-occupation": () => ({ what: "This occupation is not in the list.", safe: keptEn, next: againEn }),
  },
};
