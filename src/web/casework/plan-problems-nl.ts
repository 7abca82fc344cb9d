import type { Sentences } from "../languages/problem-codes.ts";
import { dayIn } from "../languages/problem-facts.ts";
import { hoursIn, type PlanProblemCode, partsIn, stepIn } from "./plan-problem-codes.ts";

const kept = "Er is niets vastgelegd; wat u hebt ingevuld, staat er nog.";
const unsigned = "Er is niets ondertekend.";

/** Every no of a plan in Dutch. */
export const dutchPlanProblems: Sentences<PlanProblemCode> = {
  "plan-runs": (facts) => ({
    what: `Er loopt in die tijd al een plan, sinds ${dayIn(facts, "on", "nl")}.`,
    safe: kept,
    next: "Wijzig dat plan; dan blijven de versies en handtekeningen bij elkaar.",
  }),
  "no-such-plan": () => ({
    what: "Dit plan is er niet meer.",
    safe: "Er is niets gewijzigd.",
    next: "Laad de pagina opnieuw.",
  }),
  "plan-ends-before-start": () => ({
    what: "Het plan eindigt op of voor de eerste dag.",
    safe: kept,
    next: "Kies een latere laatste dag.",
  }),
  "revised-before": (facts) => ({
    what: "De wijziging gaat in voor de vorige versie.",
    safe: kept,
    next: `Kies ${dayIn(facts, "last", "nl")} of een latere dag.`,
  }),
  "deviation-unsaid": (facts) => ({
    what: `Het plan wijkt af van de diagnose van ${dayIn(facts, "on", "nl")}.`,
    safe: kept,
    next: "Zeg in een regel waarom.",
  }),
  "more-than-wording": (facts) => ({
    what: `Er verandert meer dan de taal: ${partsIn(facts, "nl")}.`,
    safe: kept,
    next: "Haal het vinkje bij 'alleen de taal' weg. Dan wordt opnieuw getekend.",
  }),
  "step-outside-plan": (facts) => ({
    what: `Stap ${stepIn(facts)} valt niet helemaal binnen het plan.`,
    safe: kept,
    next: "Pas de dagen van de stap of van het plan aan.",
  }),
  "step-ends-before-start": (facts) => ({
    what: `Stap ${stepIn(facts)} eindigt op of voor de eerste dag.`,
    safe: kept,
    next: "Kies een latere laatste dag voor die stap.",
  }),
  "no-such-deliverer": (facts) => ({
    what:
      stepIn(facts) === ""
        ? "Wie is gekozen, staat niet meer in de lijst."
        : `Wie bij stap ${stepIn(facts)} is gekozen, staat niet meer in de lijst.`,
    safe: kept,
    next: "Kies iemand anders, of laat de naam weg.",
  }),
  "deliverer-of-another-kind": (facts) => ({
    what:
      stepIn(facts) === ""
        ? "De naam past niet bij ‘Door wie’."
        : `De naam bij stap ${stepIn(facts)} past niet bij ‘Door wie’.`,
    safe: kept,
    next: "Kies bij de gemeente een collega, bij een re-integratiebedrijf een aanbieder, en bij de cliënt geen naam.",
  }),
  "no-such-goal": () => ({
    what: "Dit soort doel wordt op die dag niet gebruikt.",
    safe: kept,
    next: "Laad de pagina opnieuw; de lijst is misschien veranderd.",
  }),
  "no-such-rung": () => ({
    what: "Deze trede staat niet op de ladder van die dag.",
    safe: kept,
    next: "Kies een andere trede, of geen.",
  }),
  "no-integration-plan": (facts) => ({
    what: `Stap ${stepIn(facts)} hoort bij een plan voor inburgering dat er niet is.`,
    safe: kept,
    next: "Vul het plan voor inburgering in, of haal het vinkje bij de stap weg.",
  }),
  "integration-hours-short": (facts) => ({
    what: `De stappen voor inburgering vragen samen ${hoursIn(facts, "asked")} uur per week, het plan voor inburgering ${hoursIn(facts, "hours")}.`,
    safe: kept,
    next: "Laat de uren op elkaar aansluiten; de cliënt mag geen twee plannen hebben die elkaar tegenspreken.",
  }),
  "too-many-hours": (facts) => ({
    what: `Het plan vraagt ${hoursIn(facts, "hours")} uur per week; meer dan ${hoursIn(facts, "atMost")} kan niet.`,
    safe: kept,
    next: "Verlaag de uren van een stap, of laat stappen na elkaar komen.",
  }),
  "no-such-sentence": () => ({
    what: "Een van de gekozen zinnen wordt op die dag niet gebruikt.",
    safe: kept,
    next: "Laad de pagina opnieuw; de lijst is misschien veranderd.",
  }),
  "nothing-written": () => ({
    what: "Dit plan is niet uitgeschreven, dus er valt niets te ondertekenen.",
    safe: unsigned,
    next: "Maak er een plan op schrift van.",
  }),
  "outdated-version": () => ({
    what: "Er is een nieuwere versie van dit plan.",
    safe: unsigned,
    next: "Lees eerst de nieuwe versie.",
  }),
  "other-text": () => ({
    what: "De tekst op uw scherm is niet de tekst die nu in het plan staat.",
    safe: unsigned,
    next: "Laad de pagina opnieuw en lees het plan nog eens.",
  }),
  "signed-already": (facts) => ({
    what: `Dit plan is al ondertekend, op ${dayIn(facts, "on", "nl")}.`,
    safe: "De handtekening blijft staan.",
    next: "Klopt het plan niet meer? Wijzig het dan en laat het opnieuw tekenen.",
  }),
  "refused-already": (facts) => ({
    what: `Het is al vastgelegd dat er niet getekend wordt, op ${dayIn(facts, "on", "nl")}.`,
    safe: "Er is niets gewijzigd.",
    next: "Tekenen kan nog steeds.",
  }),
  "reference-missing": () => ({
    what: "Er staat niet bij waar het papier wordt bewaard.",
    safe: unsigned,
    next: "Vul in waar het getekende papier te vinden is, zoals het kenmerk van de scan.",
  }),
  "signs-today": (facts) => ({
    what: `Wie na inloggen tekent, tekent op de dag zelf: ${dayIn(facts, "today", "nl")}.`,
    safe: unsigned,
    next: "Laad de pagina opnieuw en teken vandaag.",
  }),
  "client-signs-self": () => ({
    what: "Voor de cliënt kunt u niet tekenen.",
    safe: unsigned,
    next: "De cliënt tekent zelf na inloggen, of op papier; dat kunt u vastleggen.",
  }),
  "stands-as-done": () => ({
    what: "Dit staat vast zoals het is gedaan: wie tekende of besliste, en waarover.",
    safe: "Er is niets gewijzigd.",
    next: "Klopt het niet? Trek de vermelding in en leg opnieuw vast wat er is gebeurd.",
  }),
  "revision-to-come": () => ({
    what: "Een wijziging gaat vandaag in, of op een dag die is geweest.",
    safe: kept,
    next: "Kies vandaag. Begint een stap later? Geef dan de stap die dag: het plan zegt nu al wat er komt, en wordt nu getekend.",
  }),
  "nothing-agreed": () => ({
    what: "Dit plan zegt niet wat er gebeurt.",
    safe: kept,
    next: "Zet ten minste één stap in het plan, of iets wat de cliënt doet.",
  }),
  "plan-over": (facts) => ({
    what: `Dit plan liep niet meer vanaf ${dayIn(facts, "until", "nl")}.`,
    safe: kept,
    next: "Maak een volgend plan.",
  }),
  "other-sentence": () => ({
    what: "Een zin uit de lijst staat er anders dan in de lijst.",
    safe: kept,
    next: "Laad de pagina opnieuw, of schrijf de zin op als eigen afspraak.",
  }),
  "shown-after-refusal": (facts) => ({
    what: `De dag waarop het plan is getoond, ligt na de dag waarop de cliënt zei niet te tekenen, ${dayIn(facts, "on", "nl")}.`,
    safe: unsigned,
    next: "Kies die dag of een eerdere, of leg apart vast dat het later is getoond.",
  }),
  "not-written-then": (facts) => ({
    what: `Deze tekst is op ${dayIn(facts, "on", "nl")} opgeschreven; daarvoor kon niemand hem zien of tekenen.`,
    safe: unsigned,
    next: "Kies die dag of een latere.",
  }),
  "written-plan": () => ({
    what: "Een plan op schrift wordt niet gecorrigeerd: het is wat is getoond en getekend.",
    safe: "Er is niets gewijzigd.",
    next: "Wijzig het plan op het tabblad Plan, of trek deze vermelding in.",
  }),
};
