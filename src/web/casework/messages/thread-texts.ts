import { defineTexts } from "../../languages/texts.ts";

/** What both who read a thread see. */
export const threadTexts = defineTexts("casework/thread", {
  nl: {
    today: "Vandaag",
    yesterday: "Gisteren",
    formal: "Vaste afspraak",
    readers: "Te lezen door {{who}}",
    for: "Voor {{who}}",
    "agreed-on": "Afgesproken op {{day}}",
    "characters-left_one": "Nog {{count, number}} teken.",
    "characters-left_other": "Nog {{count, number}} tekens.",
    "characters-over_one": "{{count, number}} teken te veel.",
    "characters-over_other": "{{count, number}} tekens te veel.",
    "text-missing": "Schrijf eerst iets op.",
    "text-long": "Maak het korter: hooguit {{most, number}} tekens.",
  },
  en: {
    today: "Today",
    yesterday: "Yesterday",
    formal: "Agreement",
    readers: "Can be read by {{who}}",
    for: "For {{who}}",
    "agreed-on": "Agreed on {{day}}",
    "characters-left_one": "{{count, number}} character left.",
    "characters-left_other": "{{count, number}} characters left.",
    "characters-over_one": "{{count, number}} character too many.",
    "characters-over_other": "{{count, number}} characters too many.",
    "text-missing": "Write something first.",
    "text-long": "Make it shorter: at most {{most, number}} characters.",
  },
});
