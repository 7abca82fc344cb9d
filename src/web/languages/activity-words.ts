import type { Activity, ActivitySubject } from "../../platform/activity.ts";
import { englishActivities } from "./activity-words-en.ts";
import { dutchActivities } from "./activity-words-nl.ts";
import type { Language } from "./language.ts";

const words: Readonly<Record<Language, Readonly<Record<Activity, string>>>> = {
  nl: dutchActivities,
  en: englishActivities,
};

export const activityInWords = (activity: Activity, language: Language): string => words[language][activity];

const subjects: Readonly<Record<Language, Readonly<Record<ActivitySubject, string>>>> = {
  nl: {
    dossier: "Dossier",
    casework: "Lijsten en toewijzing",
    figures: "Cijfers",
    imports: "Bestanden inlezen",
    people: "Mensen en aanbieders",
    settings: "Instellingen",
    session: "Inloggen",
    log: "Logboek",
    upkeep: "Onderhoud",
  },
  en: {
    dossier: "Dossier",
    casework: "Lists and assignment",
    figures: "Figures",
    imports: "Importing files",
    people: "People and providers",
    settings: "Settings",
    session: "Signing in",
    log: "Log",
    upkeep: "Maintenance",
  },
};

export const subjectInWords = (subject: ActivitySubject, language: Language): string => subjects[language][subject];
