import type { Permission } from "../../contexts/access/api.ts";
import type { Language } from "../languages/language.ts";

/** What a permission allows, as somebody would say it; a permission without words does not compile. */
const words: Readonly<Record<Language, Readonly<Record<Permission, string>>>> = {
  nl: {
    "access.person.list": "Zien wie kan inloggen",
    "access.person.manage": "Mensen toevoegen en rollen geven",
    "access.provider.list": "De lijst van aanbieders zien",
    "access.provider.manage": "Aanbieders toevoegen en verbeteren",
    "access.role.read": "Deze tabel van rechten zien",
    "access.setting.read": "Instellingen zien",
    "access.setting.change": "Instellingen en gemeenten wijzigen",
    "access.log.read": "Het logboek van verwerkingen zien",
    "dossier.client.read": "Dossiers openen",
    "dossier.citizen-number.reveal": "Een burgerservicenummer tonen (wordt vastgelegd)",
    "dossier.entry.correct": "Vermeldingen corrigeren en intrekken",
    "dossier.access-log.read": "Zien wie een dossier bekeek",
    "dossier.purge.read": "Zien waarvan de bewaartermijn is verstreken en wat is verwijderd",
    "dossier.purge.count": "Laten tellen waarvan de bewaartermijn is verstreken",
    "dossier.shared-entry.read": "Zien wat over een cliënt is gedeeld",
    "casework.caseload.read": "Cliëntenlijsten en signalen zien",
    "casework.client.assign": "Cliënten toewijzen",
    "casework.gate.read": "Zien wie er aan de poort staat",
    "casework.gate.act": "Mensen melden aan de poort en stappen vastleggen",
    "casework.signal.act": "Signalen laten rusten of afsluiten",
    "casework.diagnosis.record": "Diagnoses vastleggen",
    "casework.signal.preview": "Vooraf zien wat een instelling met de signalen doet",
    "casework.contact.record": "Contact met een cliënt vastleggen",
    "casework.team.read": "Het teamoverzicht zien",
    "figures.definition.read": "Definities lezen",
    "figures.cohort.read": "Cijfers zien",
    "figures.cohort.open": "De mensen achter een cijfer zien",
    "exchange.import.read": "Zien welke bestanden zijn ingelezen",
    "exchange.import.run": "Bestanden inlezen, verwerken en terugdraaien",
    "exchange.history.load": "Historie naladen",
  },
  en: {
    "access.person.list": "See who may sign in",
    "access.person.manage": "Add people and give roles",
    "access.provider.list": "See the list of providers",
    "access.provider.manage": "Add and mend providers",
    "access.role.read": "See this table of rights",
    "access.setting.read": "See settings",
    "access.setting.change": "Change settings and municipalities",
    "access.log.read": "See the processing log",
    "dossier.client.read": "Open dossiers",
    "dossier.citizen-number.reveal": "Show a citizen number (is recorded)",
    "dossier.entry.correct": "Correct and withdraw entries",
    "dossier.access-log.read": "See who looked at a dossier",
    "dossier.purge.read": "See what is past its time of keeping and what was deleted",
    "dossier.purge.count": "Have what is past its time of keeping counted",
    "dossier.shared-entry.read": "See what is shared about a client",
    "casework.caseload.read": "See client lists and signals",
    "casework.client.assign": "Assign clients",
    "casework.gate.read": "See who is at the gate",
    "casework.gate.act": "Let people in at the gate and record steps",
    "casework.signal.act": "Leave signals alone or conclude them",
    "casework.diagnosis.record": "Record diagnoses",
    "casework.signal.preview": "See beforehand what a setting does to the signals",
    "casework.contact.record": "Record a contact with a client",
    "casework.team.read": "See the team overview",
    "figures.definition.read": "Read definitions",
    "figures.cohort.read": "See figures",
    "figures.cohort.open": "See the people behind a figure",
    "exchange.import.read": "See which files were imported",
    "exchange.import.run": "Import, apply and revoke files",
    "exchange.history.load": "Load history",
  },
};

const isKnown = (permission: string): permission is Permission => Object.hasOwn(words.nl, permission);

export const permissionInWords = (permission: string, language: Language): string =>
  isKnown(permission) ? words[language][permission] : permission;

export const knownPermissions = Object.keys(words.nl) as readonly Permission[];
