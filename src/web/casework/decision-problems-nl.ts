import type { Sentences } from "../languages/problem-codes.ts";
import { dayIn, lastDayIn, numberIn } from "../languages/problem-facts.ts";
import type { DecisionProblemCode } from "./decision-problem-codes.ts";

const kept = "Er is niets vastgelegd; wat u hebt ingevuld, staat er nog.";

export const dutchDecisionProblems: Sentences<DecisionProblemCode> = {
  "before-known": (facts) => ({
    what: `Op die dag was deze cliënt hier nog niet bekend: de eerste dag in het dossier is ${dayIn(facts, "since", "nl")}.`,
    safe: kept,
    next: "Kies bij 'Besloten op' die dag of een latere.",
  }),
  "ends-by-then": (facts) => ({
    what: `Dit eindigt uit zichzelf al na ${lastDayIn(facts, "until", "nl")}.`,
    safe: kept,
    next: "Kies bij 'Niet meer vanaf' een eerdere dag, of laat het zo.",
  }),
  "facility-given-already": (facts) => ({
    what: `Hetzelfde bedrag is hiervoor al één keer toegekend vanaf ${dayIn(facts, "on", "nl")}.`,
    safe: kept,
    next: "Is dit hetzelfde besluit, sluit dit venster dan. Komt het erbij, zeg dat dan hieronder.",
  }),
  "not-obliged": (facts) => ({
    what: `Op ${dayIn(facts, "on", "nl")} is er geen arbeidsverplichting om van vrij te stellen: er loopt dan geen bijstand en geen aanvraag daarvan.`,
    safe: kept,
    next: "Kies een dag vanaf de aanvraag, of een waarop de bijstand loopt.",
  }),
  "exemption-end-missing": () => ({
    what: "Een ontheffing van één persoon is voor een tijd.",
    safe: kept,
    next: "Vul de laatste dag in.",
  }),
  "exemption-why-missing": () => ({
    what: "Er staat niet bij waarom deze persoon wordt vrijgesteld.",
    safe: kept,
    next: "Schrijf in een regel waarom.",
  }),
  "exemption-too-long": (facts) => ({
    what: `Een ontheffing van één persoon die dan begint, eindigt uiterlijk op ${dayIn(facts, "last", "nl")}.`,
    safe: kept,
    next: "Kies een eerdere laatste dag; daarna is een nieuw besluit nodig.",
  }),
  "exempt-already": (facts) => ({
    what: `Er loopt in die tijd al een ontheffing, vanaf ${dayIn(facts, "from", "nl")}.`,
    safe: kept,
    next: "Beëindig die eerst, of kies andere dagen.",
  }),
  "ends-before-it-begins": (facts) => ({
    what: `De gekozen dag ligt niet na de eerste dag, ${dayIn(facts, "from", "nl")}.`,
    safe: kept,
    next: "Kies een latere dag. Had het nooit mogen gelden, trek het dan in op de tijdlijn.",
  }),
  "review-outside": (facts) => ({
    what: "De dag om opnieuw te kijken ligt niet binnen de ontheffing.",
    safe: kept,
    next: `Kies een dag na ${dayIn(facts, "from", "nl")} en voor het einde van de ontheffing.`,
  }),
  "no-such-ground": () => ({
    what: "Deze grond wordt op die dag niet gebruikt.",
    safe: kept,
    next: "Laad de pagina opnieuw en kies een andere grond.",
  }),
  "no-such-exemption": () => ({
    what: "Deze ontheffing geldt niet op die dag.",
    safe: kept,
    next: "Kies een dag waarop zij geldt, of laad de pagina opnieuw.",
  }),
  "exemption-over": (facts) => ({
    what: `Deze ontheffing is al geëindigd, op ${dayIn(facts, "until", "nl")}.`,
    safe: kept,
    next: "Laad de pagina opnieuw.",
  }),
  "not-on-benefit": (facts) => ({
    what: `Op ${dayIn(facts, "on", "nl")} heeft de cliënt geen uitkering.`,
    safe: kept,
    next: "Kies een dag waarop een uitkering loopt.",
  }),
  "re-examination-open": (facts) => ({
    what: `Er loopt al een heronderzoek, sinds ${dayIn(facts, "since", "nl")}.`,
    safe: kept,
    next: "Leg daarvan eerst de uitkomst vast.",
  }),
  "no-open-re-examination": () => ({
    what: "Van dit heronderzoek is de uitkomst al vastgelegd.",
    safe: kept,
    next: "Laad de pagina opnieuw.",
  }),
  "no-such-outcome": () => ({
    what: "Deze uitkomst staat niet in de lijst.",
    safe: kept,
    next: "Laad de pagina opnieuw en kies een andere uitkomst.",
  }),
  "no-such-facility": () => ({
    what: "Deze premie of voorziening staat niet in de lijst van die dag.",
    safe: kept,
    next: "Laad de pagina opnieuw en kies een andere.",
  }),
  "no-such-source": () => ({
    what: "Deze dekking staat niet in de lijst van die dag.",
    safe: kept,
    next: "Laad de pagina opnieuw en kies een andere.",
  }),
  "amount-missing": () => ({
    what: "Bij wat is toegekend horen een bedrag, hoe vaak het wordt betaald, waaruit en vanaf wanneer.",
    safe: kept,
    next: "Vul ze alle vier in.",
  }),
  "amount-of-a-refusal": () => ({
    what: "Een afwijzing heeft geen bedrag, dekking, eerste of laatste dag: alleen de dag van het besluit.",
    safe: kept,
    next: "Maak die velden leeg, of kies Ja.",
  }),
  "once-has-no-end": () => ({
    what: "Wat eenmalig is, heeft geen laatste dag.",
    safe: kept,
    next: "Maak de laatste dag leeg.",
  }),
  "not-given": () => ({ what: "Hier wordt niets elke maand betaald.", safe: kept, next: "Laad de pagina opnieuw." }),
  "facility-runs-already": (facts) => ({
    what: `Hetzelfde wordt al elke maand betaald, sinds ${dayIn(facts, "since", "nl")}.`,
    safe: kept,
    next: "Stop dat eerst als dit ervoor in de plaats komt. Komt het erbij, zeg dat dan hieronder.",
  }),
  "facility-over": (facts) => ({
    what: `Deze voorziening is al gestopt, op ${dayIn(facts, "until", "nl")}.`,
    safe: kept,
    next: "Laad de pagina opnieuw.",
  }),
  "no-such-need": () => ({
    what: "Deze hulp staat niet in de lijst.",
    safe: kept,
    next: "Laad de pagina opnieuw, of laat de beheerder haar toevoegen.",
  }),
  "need-recorded": (facts) => ({
    what: `Dat deze hulp ontbreekt, staat al in het dossier, sinds ${dayIn(facts, "since", "nl")}.`,
    safe: kept,
    next: "Kies andere hulp, of laat het zo.",
  }),
  "need-not-open": () => ({ what: "Deze hulp ontbreekt al niet meer.", safe: kept, next: "Laad de pagina opnieuw." }),
  "help-runs": (facts) => ({
    what: `Deze hulp loopt al, sinds ${dayIn(facts, "since", "nl")}.`,
    safe: kept,
    next: "Kies andere hulp, of leg eerst vast dat de vorige eindigde.",
  }),
  "no-such-help": () => ({ what: "Deze hulp loopt niet meer.", safe: kept, next: "Laad de pagina opnieuw." }),
  "no-such-job": () => ({ what: "Dit werk loopt niet meer.", safe: kept, next: "Laad de pagina opnieuw." }),
  "job-unsaid": () => ({
    what: "Van het werk is niets gezegd.",
    safe: kept,
    next: "Vul de werkgever in, of hoeveel uur per week.",
  }),
  "no-such-end-reason": () => ({
    what: "Deze reden wordt op die dag niet gebruikt.",
    safe: kept,
    next: "Kies een andere reden.",
  }),
  "criterion-empty": () => ({
    what: "Er is niet gezegd wie wordt opgeroepen.",
    safe: kept,
    next: "Kies ten minste één voorwaarde.",
  }),
  "exempt-for-without-exemption": () => ({
    what: "Hoe lang een ontheffing duurt, kan alleen worden gevraagd van wie er een heeft.",
    safe: kept,
    next: "Kies ook welke ontheffing, of maak de duur leeg.",
  }),
  "nothing-runs-while-exempt": () => ({
    what: "Wie een ontheffing heeft, wordt niet gevraagd waarom er niets gebeurt: niemand voldoet aan beide.",
    safe: kept,
    next: "Kies een van de twee.",
  }),
  "nobody-found": () => ({
    what: "Niemand voldoet vandaag aan deze voorwaarden.",
    safe: kept,
    next: "Maak ze ruimer.",
  }),
  "too-many-called": (facts) => ({
    what: `Aan deze voorwaarden voldoen ${numberIn(facts, "found", "nl")} cliënten; er worden ten hoogste ${numberIn(facts, "atMost", "nl")} tegelijk opgeroepen.`,
    safe: kept,
    next: "Maak de voorwaarden nauwer, of laat loten.",
  }),
  "found-others": ({ found }) => ({
    what:
      found === null
        ? "Er voldoet nu een ander aantal cliënten dan u zag: zo weinig dat hier niet staat hoeveel."
        : `Er voldoen nu ${numberIn({ found }, "found", "nl")} cliënten, een ander aantal dan u zag.`,
    safe: kept,
    next: "Tel opnieuw en kijk of het nog klopt.",
  }),
  "campaign-name-taken": () => ({
    what: "Er is al een campagne met deze naam.",
    safe: kept,
    next: "Kies een andere naam.",
  }),
  "campaign-wording-same": () => ({
    what: "De naam en het doel zijn zoals ze al waren.",
    safe: kept,
    next: "Pas aan wat niet klopt, of annuleer.",
  }),
  "no-such-campaign": () => ({
    what: "Deze campagne is er niet.",
    safe: kept,
    next: "Ga terug naar de lijst van campagnes.",
  }),
};
