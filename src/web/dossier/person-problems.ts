import type { ProblemTexts } from "../languages/problem-codes.ts";

/** Every no to keeping or putting right who somebody is. */
export type PersonProblemCode =
  | "person-erased"
  | "person-changed-meanwhile"
  | "person-emptied"
  | "person-the-same"
  | "number-of-another-client"
  | "number-in-an-import"
  | "reason-missing"
  | "citizen-number-in-reason";

const kept = "Er is niets gewijzigd; wat u hebt ingevuld, staat er nog.";
const keptEn = "Nothing was changed; what you entered is still there.";

export const personProblems: ProblemTexts<PersonProblemCode> = {
  nl: {
    "person-erased": () => ({
      what: "De naam van deze cliënt is verwijderd, omdat de bewaartermijn voorbij was. Wat u invult, zou weer zeggen wie het is.",
      safe: kept,
      next: "Hoort dit bij iemand die nu hulp krijgt, zoek dan het dossier van nu op.",
    }),
    "person-changed-meanwhile": () => ({
      what: "Een collega of een bestand heeft intussen veranderd wie dit is.",
      safe: kept,
      next: "Kijk bij elk veld wat er nu staat. Klopt wat u invulde nog, leg het dan opnieuw vast; anders annuleert u.",
    }),
    "person-emptied": ({ field }) => ({
      what:
        field === "birthYear" ? "Het geboortejaar is bekend en kan niet leeg." : "De naam is bekend en kan niet leeg.",
      safe: kept,
      next: "Vul in hoe het moet zijn, of zet terug wat er stond.",
    }),
    "person-the-same": () => ({
      what: "Dit staat er al zo.",
      safe: kept,
      next: "Pas aan wat niet klopt of vul aan wat ontbreekt, of annuleer.",
    }),
    "number-of-another-client": ({ clientNumber }) => ({
      what: `Dit burgerservicenummer is van cliënt ${clientNumber}.`,
      safe: kept,
      next: `Is het iemand anders, controleer dan het nummer. Is het dezelfde persoon, dan zijn er twee dossiers, en die kunnen hier niet worden samengevoegd. Ga verder in het dossier van cliënt ${clientNumber}: daar komen de bestanden in. Leg daar vast wat alleen hier staat, en beëindig hier wat nog loopt. Wat hier is vastgelegd, blijft bewaard.`,
    }),
    "number-in-an-import": () => ({
      what: "Dit burgerservicenummer staat in een bestand dat nog niet is verwerkt, of dat is teruggenomen.",
      safe: kept,
      next: "Probeer het opnieuw als het bestand is verwerkt. Is het nummer dan van een andere cliënt, ga dan in dat dossier verder. Blijft het zo, vraag dan uw beheerder om te verwijderen wat het teruggenomen bestand achterliet.",
    }),
    "reason-missing": () => ({
      what: "U verandert iets dat al bekend was; daar hoort een reden bij.",
      safe: kept,
      next: "Zeg bij 'Waarom' in een paar woorden waarom, zoals 'verkeerd overgenomen van het identiteitsbewijs'.",
    }),
    "citizen-number-in-reason": () => ({
      what: "In de reden staat een burgerservicenummer.",
      safe: kept,
      next: "Haal het uit de reden; het nummer zelf hoort in het veld ervoor.",
    }),
  },
  en: {
    "person-erased": () => ({
      what: "This client's name was deleted at the end of its retention period. What you enter would identify the client again.",
      safe: keptEn,
      next: "If this is about somebody who is being helped now, look for their current dossier.",
    }),
    "person-changed-meanwhile": () => ({
      what: "A colleague or an imported file has changed who this is in the meantime.",
      safe: keptEn,
      next: "Each field shows what it says now. If what you entered is still right, save it again; otherwise cancel.",
    }),
    "person-emptied": ({ field }) => ({
      what: `The ${field === "birthYear" ? "birth year" : "name"} is known and can't be emptied.`,
      safe: keptEn,
      next: "Enter what it should be, or put back what it said.",
    }),
    "person-the-same": () => ({
      what: "It already says this.",
      safe: keptEn,
      next: "Correct what is wrong or add what is missing, or cancel.",
    }),
    "number-of-another-client": ({ clientNumber }) => ({
      what: `This citizen number belongs to client ${clientNumber}.`,
      safe: keptEn,
      next: `If that is somebody else, check the number. If it is the same person, they have two dossiers, which can't be merged here. Continue in the dossier of client ${clientNumber}, which is where files arrive. Record there what is only here, and end here what is still running. What was recorded here is kept.`,
    }),
    "number-in-an-import": () => ({
      what: "This citizen number is in a file that has not been applied yet, or that was taken back.",
      safe: keptEn,
      next: "Try again once the file has been applied. If the number then belongs to another client, continue in that dossier. If nothing changes, ask your administrator to delete what the file that was taken back left behind.",
    }),
    "reason-missing": () => ({
      what: "You are changing something that was known; that takes a reason.",
      safe: keptEn,
      next: "Under 'Why', say why in a few words, such as 'copied wrongly from the identity card'.",
    }),
    "citizen-number-in-reason": () => ({
      what: "The reason contains a citizen number.",
      safe: keptEn,
      next: "Take it out of the reason; the number itself goes into the field for it.",
    }),
  },
};
