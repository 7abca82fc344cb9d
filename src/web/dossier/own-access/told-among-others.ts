import type { Activity } from "../../../platform/activity.ts";
import type { Language } from "../../languages/language.ts";

/**
 * What was done with many at once, or with every dossier that is opened, in words to a client who was among them; a test holds it against all
 * that is (about-whom.ts). The last ones bring in what a file says of somebody.
 */
export const toldAmongOthers = {
  nl: {
    listCaseload: "U stond op een lijst van mensen die wij helpen",
    exportCaseload: "U stond in een bestand met mensen die wij helpen",
    searchClients: "Iemand gezocht. U stond bij wat werd gevonden",
    listClientSignals: "Bekeken wat wij voor u nog moeten doen",
    listSignals: "U stond op een lijst met werk dat nog moet gebeuren",
    exportSignals: "U stond in een bestand met werk dat nog moet gebeuren",
    seekReminders: "Nagekeken of u een herinnering aan een afspraak krijgt",
    getCalendar: "Uw afspraak stond in de agenda die iemand bekeek",
    listCaseworkFigurePeople: "U telde mee in een cijfer. Iemand bekeek om wie het gaat",
    exportCaseworkFigurePeople: "U telde mee in een cijfer. Iemand bewaarde de lijst met om wie het gaat",
    listProviderClients: "U stond op de lijst van mensen die deze organisatie helpt",
    listCalledClients: "U stond op een lijst van mensen die wij willen spreken",
    exportCalledClients: "U stond in een bestand met mensen die wij willen spreken",
    listGates: "U stond op een lijst met aanvragen",
    exportGates: "U stond in een bestand met aanvragen",
    registerAtGate: "Iemand met een naam zoals die van u meldde zich. Wij keken of u dat was",
    listCohortPeople: "U telde mee in een cijfer. Iemand bekeek om wie het gaat",
    exportCohortPeople: "U telde mee in een cijfer. Iemand bewaarde de lijst met om wie het gaat",
    listMissingRows: "U stond op een lijst van mensen die niet meer in een bestand stonden",
    exportMissingRows: "U stond in een bestand met mensen die in een ander bestand niet meer stonden",
    applyImport: "Gegevens over u uit een bestand overgenomen",
    resumeImport: "Gegevens over u uit een bestand overgenomen",
    revokeImport: "Gegevens over u uit een bestand weer weggehaald",
    applyDemo: "Gegevens over u uit een bestand overgenomen",
  },
  en: {
    listCaseload: "You were in a list of people we help",
    exportCaseload: "You were in a file with people we help",
    searchClients: "Searched for somebody. You were among the results",
    listClientSignals: "Looked at what we still have to do for you",
    listSignals: "You were in a list of work that still has to be done",
    exportSignals: "You were in a file with work that still has to be done",
    seekReminders: "Checked whether you get a reminder of an appointment",
    getCalendar: "Your appointment was in the calendar that somebody looked at",
    listCaseworkFigurePeople: "You were counted in a figure. Somebody looked at who is counted",
    exportCaseworkFigurePeople: "You were counted in a figure. Somebody saved the list of who is counted",
    listProviderClients: "You were in the list of people this organisation helps",
    listCalledClients: "You were in a list of people we want to speak to",
    exportCalledClients: "You were in a file with people we want to speak to",
    listGates: "You were in a list of applications",
    exportGates: "You were in a file with applications",
    registerAtGate: "Somebody with a name like yours came to us. We checked whether it was you",
    listCohortPeople: "You were counted in a figure. Somebody looked at who is counted",
    exportCohortPeople: "You were counted in a figure. Somebody saved the list of who is counted",
    listMissingRows: "You were in a list of people who were no longer in a file",
    exportMissingRows: "You were in a file with people who were no longer in another file",
    applyImport: "Took over information about you from a file",
    resumeImport: "Took over information about you from a file",
    revokeImport: "Took out information about you that came from a file",
    applyDemo: "Took over information about you from a file",
  },
} as const satisfies Readonly<Record<Language, Readonly<Partial<Record<Activity, string>>>>>;

export type ToldAmongOthers = keyof (typeof toldAmongOthers)["nl"];
