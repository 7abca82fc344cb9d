import type { Language } from "../languages/language.ts";
import type { ProblemFacts, ProblemTexts } from "../languages/problem-codes.ts";
import { dayIn } from "../languages/problem-facts.ts";
import { partsInWords } from "./plan/parts.ts";

/** Every no that only a plan gives. */
export type PlanProblemCode =
  | "plan-runs"
  | "no-such-plan"
  | "plan-ends-before-start"
  | "revised-before"
  | "deviation-unsaid"
  | "more-than-wording"
  | "step-outside-plan"
  | "step-ends-before-start"
  | "no-such-goal"
  | "no-such-sentence"
  | "nothing-written"
  | "outdated-version"
  | "other-text"
  | "signed-already"
  | "refused-already"
  | "reference-missing"
  | "signs-today"
  | "client-signs-self"
  | "written-plan";

const stepIn = ({ step }: ProblemFacts): string => (typeof step === "number" ? String(step) : "");
const partsIn = ({ parts }: ProblemFacts, language: Language): string =>
  partsInWords(Array.isArray(parts) ? parts.map(String) : [], language);

const keptNl = "Er is niets vastgelegd; wat u hebt ingevuld, staat er nog.";
const keptEn = "Nothing was recorded; what you typed is still there.";
const unsignedNl = "Er is niets ondertekend.";
const unsignedEn = "Nothing was signed.";

export const planProblems: ProblemTexts<PlanProblemCode> = {
  nl: {
    "plan-runs": (facts) => ({
      what: `Er loopt in die tijd al een plan, sinds ${dayIn(facts, "on", "nl")}.`,
      safe: keptNl,
      next: "Wijzig dat plan; dan blijven de versies en handtekeningen bij elkaar.",
    }),
    "no-such-plan": () => ({
      what: "Dit plan is er niet meer.",
      safe: "Er is niets gewijzigd.",
      next: "Laad de pagina opnieuw.",
    }),
    "plan-ends-before-start": () => ({
      what: "Het plan eindigt op of voor de eerste dag.",
      safe: keptNl,
      next: "Kies een latere laatste dag.",
    }),
    "revised-before": (facts) => ({
      what: "De wijziging gaat in voor de vorige versie.",
      safe: keptNl,
      next: `Kies ${dayIn(facts, "last", "nl")} of een latere dag.`,
    }),
    "deviation-unsaid": (facts) => ({
      what: `Het plan wijkt af van de diagnose van ${dayIn(facts, "on", "nl")}.`,
      safe: keptNl,
      next: "Zeg in een regel waarom.",
    }),
    "more-than-wording": (facts) => ({
      what: `Er verandert meer dan de taal: ${partsIn(facts, "nl")}.`,
      safe: keptNl,
      next: "Haal het vinkje bij 'alleen de taal' weg. Dan wordt opnieuw getekend.",
    }),
    "step-outside-plan": (facts) => ({
      what: `Stap ${stepIn(facts)} valt niet helemaal binnen het plan.`,
      safe: keptNl,
      next: "Pas de dagen van de stap of van het plan aan.",
    }),
    "step-ends-before-start": (facts) => ({
      what: `Stap ${stepIn(facts)} eindigt op of voor de eerste dag.`,
      safe: keptNl,
      next: "Kies een latere laatste dag voor die stap.",
    }),
    "no-such-goal": () => ({
      what: "Dit soort doel wordt op die dag niet gebruikt.",
      safe: keptNl,
      next: "Laad de pagina opnieuw; de lijst is misschien veranderd.",
    }),
    "no-such-sentence": () => ({
      what: "Een van de gekozen zinnen wordt op die dag niet gebruikt.",
      safe: keptNl,
      next: "Laad de pagina opnieuw; de lijst is misschien veranderd.",
    }),
    "nothing-written": () => ({
      what: "Dit plan is niet uitgeschreven, dus er valt niets te ondertekenen.",
      safe: unsignedNl,
      next: "Maak er een plan op schrift van.",
    }),
    "outdated-version": () => ({
      what: "Er is een nieuwere versie van dit plan.",
      safe: unsignedNl,
      next: "Lees eerst de nieuwe versie.",
    }),
    "other-text": () => ({
      what: "De tekst op uw scherm is niet de tekst die nu in het plan staat.",
      safe: unsignedNl,
      next: "Laad de pagina opnieuw en lees het plan nog eens.",
    }),
    "signed-already": (facts) => ({
      what: `Dit plan is al ondertekend, op ${dayIn(facts, "on", "nl")}.`,
      safe: "De handtekening blijft staan.",
      next: "Klopt het plan niet meer? Dan wordt het gewijzigd en opnieuw getekend.",
    }),
    "refused-already": (facts) => ({
      what: `Het is al vastgelegd dat er niet getekend wordt, op ${dayIn(facts, "on", "nl")}.`,
      safe: "Er is niets gewijzigd.",
      next: "Tekenen kan nog steeds.",
    }),
    "reference-missing": () => ({
      what: "Er staat niet bij waar het papier wordt bewaard.",
      safe: unsignedNl,
      next: "Vul in waar het getekende papier te vinden is, zoals het kenmerk van de scan.",
    }),
    "signs-today": (facts) => ({
      what: `Wie na inloggen tekent, tekent op de dag zelf: ${dayIn(facts, "today", "nl")}.`,
      safe: unsignedNl,
      next: "Laad de pagina opnieuw en teken vandaag.",
    }),
    "client-signs-self": () => ({
      what: "Voor de cliënt kunt u niet tekenen.",
      safe: unsignedNl,
      next: "De cliënt tekent zelf na inloggen, of op papier; dat kunt u vastleggen.",
    }),
    "written-plan": () => ({
      what: "Een plan op schrift wordt niet gecorrigeerd: het is wat is laten zien en getekend.",
      safe: "Er is niets gewijzigd.",
      next: "Wijzig het plan op het tabblad Plan, of trek deze vermelding in.",
    }),
  },
  en: {
    "plan-runs": (facts) => ({
      what: `A plan runs in that time already, since ${dayIn(facts, "on", "en")}.`,
      safe: keptEn,
      next: "Change that plan, so that its versions and signatures stay together.",
    }),
    "no-such-plan": () => ({
      what: "This plan is no longer there.",
      safe: "Nothing was changed.",
      next: "Load the page anew.",
    }),
    "plan-ends-before-start": () => ({
      what: "The plan ends on or before its first day.",
      safe: keptEn,
      next: "Choose a later last day.",
    }),
    "revised-before": (facts) => ({
      what: "The change begins before the version it changes.",
      safe: keptEn,
      next: `Choose ${dayIn(facts, "last", "en")} or a later day.`,
    }),
    "deviation-unsaid": (facts) => ({
      what: `The plan departs from the diagnosis of ${dayIn(facts, "on", "en")}.`,
      safe: keptEn,
      next: "Say why in a line.",
    }),
    "more-than-wording": (facts) => ({
      what: `More than the wording changes: ${partsIn(facts, "en")}.`,
      safe: keptEn,
      next: "Take away the tick at 'only the wording'. Then it is signed again.",
    }),
    "step-outside-plan": (facts) => ({
      what: `Step ${stepIn(facts)} does not fall wholly within the plan.`,
      safe: keptEn,
      next: "Change the days of the step or of the plan.",
    }),
    "step-ends-before-start": (facts) => ({
      what: `Step ${stepIn(facts)} ends on or before its first day.`,
      safe: keptEn,
      next: "Choose a later last day for that step.",
    }),
    "no-such-goal": () => ({
      what: "This kind of goal is not used on that day.",
      safe: keptEn,
      next: "Load the page anew; the list may have changed.",
    }),
    "no-such-sentence": () => ({
      what: "One of the sentences that were chosen is not used on that day.",
      safe: keptEn,
      next: "Load the page anew; the list may have changed.",
    }),
    "nothing-written": () => ({
      what: "This plan is not in writing, so there is nothing to sign.",
      safe: unsignedEn,
      next: "Put the plan in writing.",
    }),
    "outdated-version": () => ({
      what: "There is a newer version of this plan.",
      safe: unsignedEn,
      next: "Read the new version first.",
    }),
    "other-text": () => ({
      what: "The text on your screen is not the text of the plan now.",
      safe: unsignedEn,
      next: "Load the page anew and read the plan once more.",
    }),
    "signed-already": (facts) => ({
      what: `This plan was signed already, on ${dayIn(facts, "on", "en")}.`,
      safe: "The signature stands.",
      next: "Is the plan no longer right? Then it is changed and signed again.",
    }),
    "refused-already": (facts) => ({
      what: `It was recorded already that it is not signed, on ${dayIn(facts, "on", "en")}.`,
      safe: "Nothing was changed.",
      next: "Signing is still possible.",
    }),
    "reference-missing": () => ({
      what: "It does not say where the paper is kept.",
      safe: unsignedEn,
      next: "Say where the signed paper can be found, such as the mark of the scan.",
    }),
    "signs-today": (facts) => ({
      what: `Who signs after signing in does so on the day itself: ${dayIn(facts, "today", "en")}.`,
      safe: unsignedEn,
      next: "Load the page anew and sign today.",
    }),
    "client-signs-self": () => ({
      what: "You can't sign for the client.",
      safe: unsignedEn,
      next: "The client signs after signing in, or on paper; that you can record.",
    }),
    "written-plan": () => ({
      what: "A plan in writing is not corrected: it is what was shown and signed.",
      safe: "Nothing was changed.",
      next: "Change the plan on the tab Plan, or withdraw this entry.",
    }),
  },
};
