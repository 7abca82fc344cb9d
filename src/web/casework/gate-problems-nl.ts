import type { Sentences } from "../languages/problem-codes.ts";
import { type GateProblemCode, gateFactsIn } from "./gate-problem-codes.ts";

const { dayOf, codeOf, phaseIn } = gateFactsIn("nl");
const kept = "Er is niets vastgelegd; wat u hebt ingevuld, staat er nog.";

/** Every no of the gate in Dutch, in the words of who works there. */
export const dutchGateProblems: Sentences<GateProblemCode> = {
  "gate-open-already": (facts) => ({
    what: `Deze cliënt staat al aan de poort, sinds ${dayOf(facts, "openedOn")}.`,
    safe: kept,
    next: "Ga verder met die melding, of sluit haar eerst af.",
  }),
  "gate-then-already": (facts) => ({
    what: `Deze cliënt stond al aan de poort van ${dayOf(facts, "openedOn")} tot ${dayOf(facts, "on")}.`,
    safe: kept,
    next: "Kies de dag waarop die melding eindigde of een latere, of corrigeer die melding op de tijdlijn.",
  }),
  "no-such-gate": () => ({
    what: "Deze melding is er niet meer.",
    safe: kept,
    next: "Ververs de pagina en kijk wat er nu staat.",
  }),
  "gate-over": (facts) => ({
    what: `Deze melding is geëindigd op ${dayOf(facts, "on")}.`,
    safe: kept,
    next: "Klopt dat niet, corrigeer dan op de tijdlijn wat haar beëindigde. Komt de cliënt opnieuw, meld hem dan opnieuw.",
  }),
  "before-the-gate": (facts) => ({
    what: `De cliënt meldde zich op ${dayOf(facts, "openedOn")}; deze dag ligt daarvoor.`,
    safe: kept,
    next: "Kies die dag of een latere.",
  }),
  "day-to-come": () => ({
    what: "Deze dag moet nog komen.",
    safe: kept,
    next: "Kies vandaag of een eerdere dag; leg vast wat is gebeurd.",
  }),
  "no-such-organisation": () => ({
    what: "Deze organisatie staat op die dag niet in de lijst.",
    safe: kept,
    next: "Kies een andere organisatie, of laat de beheerder haar toevoegen bij de instellingen.",
  }),
  "no-such-step": () => ({
    what: "Deze stap hoort niet bij deze melding.",
    safe: kept,
    next: "Kies een van de stappen op de pagina.",
  }),
  "step-not-for-client": (facts) => ({
    what: `De stap '${codeOf(facts, "step", "gate-step")}' is niet voor deze cliënt.`,
    safe: kept,
    next: "Kijk of de fase of groep en de reden van melding kloppen, en kies een van de stappen op de pagina.",
  }),
  "step-shows-itself": (facts) => ({
    what: `De stap '${codeOf(facts, "step", "gate-step")}' legt u hier niet vast: hij blijkt vanzelf uit het dossier.`,
    safe: kept,
    next: "Leg de diagnose, het plan of de activiteit zelf vast; een uitkering komt uit de levering.",
  }),
  "phase-missing": () => ({
    what: "Deze intake zegt in welke fase of groep de cliënt is.",
    safe: kept,
    next: "Kies bij 'Fase of groep' een van de mogelijkheden.",
  }),
  "phase-and-unclear": () => ({
    what: "De fase of groep is gekozen, en tegelijk staat er dat die nog onduidelijk is.",
    safe: kept,
    next: "Kies een van de twee.",
  }),
  "no-such-phase": (facts) => ({
    what: `Bij 'Fase of groep' kan ${phaseIn(facts, "deze keuze")} op die dag niet gekozen worden.`,
    safe: kept,
    next: "Kies een andere uit de lijst, of laat de beheerder de lijst aanpassen bij de instellingen.",
  }),
  "outcome-missing": () => ({
    what: "Een besluit zegt hoe de aanvraag afloopt.",
    safe: kept,
    next: "Kies een afloop.",
  }),
  "decision-why-missing": () => ({
    what: "Een besluit om een aanvraag af te wijzen of niet te behandelen zegt waarom.",
    safe: kept,
    next: "Vul in een regel in waarom dit is besloten, zoals in de brief.",
  }),
  "visit-ground-missing": () => ({
    what: "Een huisbezoek zegt waarom het redelijk was en of de cliënt toestemming gaf.",
    safe: kept,
    next: "Vul de grond in en kies of er toestemming was.",
  }),
  "not-of-this-step": (facts) => ({
    what:
      facts["field"] === "outcome"
        ? `De stap '${codeOf(facts, "step", "gate-step")}' heeft geen afloop; die hoort bij een besluit.`
        : facts["field"] === "unclear"
          ? `Na de stap '${codeOf(facts, "step", "gate-step")}' komt er geen die de fase of groep nog kan bepalen.`
          : `Bij de stap '${codeOf(facts, "step", "gate-step")}' horen geen grond en toestemming; die zijn van een huisbezoek.`,
    safe: kept,
    next:
      facts["field"] === "outcome"
        ? "Laat de afloop weg, of leg het besluit zelf vast."
        : facts["field"] === "unclear"
          ? "Kies een fase of groep."
          : "Laat ze leeg.",
  }),
  "adds-missing": (facts) => ({
    what: `Dit is al gedaan op ${dayOf(facts, "on")} door ${codeOf(facts, "by", "organisation")}.`,
    safe: kept,
    next: "Zeg wat dit daaraan toevoegt, of laat het weg.",
  }),
  "term-runs": (facts) => ({
    what: `De stap '${codeOf(facts, "step", "gate-step")}' is pas voorbij op ${dayOf(facts, "over")}.`,
    safe: kept,
    next: "Wacht tot die dag, of zeg waarom deze cliënt niet hoeft te wachten.",
  }),
  "before-what-it-decides": (facts) => ({
    what: `De stap '${codeOf(facts, "step", "gate-step")}' is pas gedaan op ${dayOf(facts, "on")}; eerder valt er niet over te besluiten.`,
    safe: kept,
    next: "Kies die dag of een latere, of corrigeer die stap eerst op de tijdlijn.",
  }),
  "after-the-decision": (facts) => ({
    what: `De stap '${codeOf(facts, "step", "gate-step")}' is al gedaan op ${dayOf(facts, "on")}; waarover toen besloten is, kwam niet later.`,
    safe: kept,
    next: "Kies die dag of een eerdere, of corrigeer het besluit eerst op de tijdlijn.",
  }),
  "other-age": ({ birthYear }) => ({
    what: `'Jonger dan 27' klopt niet met het geboortejaar ${birthYear}.`,
    safe: kept,
    next: "Pas het vinkje aan, of verbeter het geboortejaar.",
  }),
  "too-young-to-claim": ({ birthYear }) => ({
    what: `Wie in ${birthYear} is geboren, is op de dag van de melding nog geen 18. Niemand onder de 18 heeft zelf recht op bijstand (artikel 13 Participatiewet).`,
    safe: kept,
    next: "Kies bij 'Komt voor' alleen hulp naar werk, of controleer het geboortejaar. Ouders of een voogd melden zich op hun eigen naam.",
  }),
  "ball-there-already": (facts) => ({
    what: `De cliënt is al bij ${codeOf(facts, "with", "organisation")}, sinds ${dayOf(facts, "since")}.`,
    safe: kept,
    next: "Kies een andere organisatie.",
  }),
  "before-last-hand-over": (facts) => ({
    what: `De vorige overdracht was op ${dayOf(facts, "since")}; deze dag ligt daarvoor.`,
    safe: kept,
    next: "Kies die dag of een latere, of corrigeer de vorige overdracht op de tijdlijn.",
  }),
  "no-term-runs": () => ({
    what: "Er loopt op die dag geen beslistermijn.",
    safe: kept,
    next: "Leg eerst de aanvraag vast, of kies een dag waarop de termijn loopt.",
  }),
  "held-already": (facts) => ({
    what: `De beslistermijn staat al stil sinds ${dayOf(facts, "since")}.`,
    safe: kept,
    next:
      facts["answerBy"] === undefined
        ? "Laat haar eerst weer lopen."
        : `De cliënt heeft de tijd tot en met ${dayOf(facts, "answerBy")}. Wilt u langer geven, kies dan een latere dag.`,
  }),
  "answer-before-request": (facts) => ({
    what: `De laatste dag voor een antwoord ligt niet na de dag waarop u om de gegevens vraagt, ${dayOf(facts, "on")}.`,
    safe: kept,
    next: "Kies een latere dag.",
  }),
  "answer-term-over": (facts) => ({
    what: `De tijd om te antwoorden was voorbij: de beslistermijn loopt weer sinds ${dayOf(facts, "on")}.`,
    safe: kept,
    next: "Kwamen de gegevens eerder binnen, kies dan die dag. Anders hoeft er niets te gebeuren.",
  }),
  "claim-undecided": () => ({
    what: "Er loopt een aanvraag. Die eindigt met een besluit.",
    safe: kept,
    next: "Leg eerst vast hoe de aanvraag afloopt: toegekend, afgewezen, ingetrokken of buiten behandeling gesteld.",
  }),
  "grounds-missing": () => ({
    what: "Er staat niet bij waarop dit berust.",
    safe: kept,
    next: "Zeg in een regel wat de doorslag gaf.",
  }),
  "result-missing": (facts) => ({
    what: `De stap '${codeOf(facts, "step", "gate-step")}' heeft nog geen uitkomst.`,
    safe: kept,
    next: "Zeg in een regel wat eruit kwam.",
  }),
  "claim-missing": (facts) => ({
    what: `De stap '${codeOf(facts, "step", "gate-step")}' is nog niet vastgelegd; er is niets om over te besluiten.`,
    safe: kept,
    next: "Leg die stap eerst vast. Gaat de cliënt niet verder zonder aanvraag, sluit dan de melding af.",
  }),
  "not-by-client": (facts) => ({
    what: `De stap '${codeOf(facts, "step", "gate-step")}' doet een cliënt niet zelf.`,
    safe: kept,
    next: "Kies wie het deed.",
  }),
  "not-held": () => ({
    what: "De beslistermijn staat niet stil.",
    safe: kept,
    next: "Er hoeft niets te gebeuren.",
  }),
  "before-held": (facts) => ({
    what: `De termijn staat stil sinds ${dayOf(facts, "since")}; deze dag ligt daarvoor.`,
    safe: kept,
    next: "Kies die dag of een latere.",
  }),
  "acts-before-the-gate": (facts) => ({
    what: `Bij deze melding is al iets gedaan op ${dayOf(facts, "on")}; de cliënt meldde zich niet later.`,
    safe: kept,
    next: "Kies die dag of een eerdere, of corrigeer eerst wat er toen is gedaan.",
  }),
  "within-the-term": (facts) => ({
    what: `De stap '${codeOf(facts, "step", "gate-step")}' van ${dayOf(facts, "on")} valt dan in de wachttijd, die tot ${dayOf(facts, "over")} duurt.`,
    safe: kept,
    next: "Zeg eerst bij die stap op de tijdlijn waarom deze cliënt niet hoefde te wachten, of kies een andere dag.",
  }),
  "no-citizen-number-this": () => ({
    what: "Dit is geen burgerservicenummer.",
    safe: kept,
    next: "Controleer de negen cijfers, of laat het veld leeg: het nummer kan later worden toegevoegd, boven aan het dossier.",
  }),
  "birth-year-beyond": ({ earliest, latest }) => ({
    what: "Dit geboortejaar kan niet.",
    safe: kept,
    next: `Vul een jaar in van ${earliest} tot en met ${latest}.`,
  }),
  "birth-year-missing": () => ({
    what: "Voor een uitkering is het geboortejaar nodig: daarvan hangt af of de zoektermijn tot 27 jaar geldt.",
    safe: kept,
    next: "Vul het geboortejaar in, of kies bij 'Komt voor' alleen hulp naar werk.",
  }),
  "client-known-already": ({ clientNumber }) => ({
    what: `Met dit burgerservicenummer is al iemand bekend: cliënt ${clientNumber}.`,
    safe: kept,
    next: "Open dat dossier en leg de melding daar vast.",
  }),
  "client-in-an-import": () => ({
    what: "Dit burgerservicenummer staat in een bestand dat nog niet is verwerkt.",
    safe: kept,
    next: "Probeer het opnieuw als dat bestand is verwerkt.",
  }),
  "perhaps-known-already": () => ({
    what: "Misschien staat deze cliënt er al: er is iemand met dezelfde naam.",
    safe: kept,
    next: "Kijk eerst of het een van de cliënten hieronder is. Is het iemand anders, kruis dat dan aan en leg de melding opnieuw vast.",
  }),
  "no-such-municipality": () => ({
    what: "Deze gemeente staat niet in de lijst.",
    safe: kept,
    next: "Kies een gemeente uit de lijst.",
  }),
};
