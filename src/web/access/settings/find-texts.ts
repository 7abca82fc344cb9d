import { defineTexts } from "../../languages/texts.ts";

/** About looking for a setting. */
export const findTexts = defineTexts("access/settings-find", {
  nl: {
    filter: "Instellingen zoeken",
    find: "Zoeken in instellingen",
    "find-help": "Een woord uit de naam of de uitleg.",
    everything_one: "{{n}} instelling.",
    everything_other: "{{n}} instellingen.",
    found_one: "{{n}} van de {{total}} instellingen.",
    found_other: "{{n}} van de {{total}} instellingen.",
    none: "Geen instelling heeft '{{text}}' in de naam of de uitleg.",
    all: "Alle instellingen tonen",
    contents: "Onderdelen",
    "in-group_one": ", {{n}} instelling",
    "in-group_other": ", {{n}} instellingen",
  },
  en: {
    filter: "Find settings",
    find: "Search settings",
    "find-help": "A word from the name or the explanation.",
    everything_one: "{{n}} setting.",
    everything_other: "{{n}} settings.",
    found_one: "{{n}} of {{total}} settings.",
    found_other: "{{n}} of {{total}} settings.",
    none: "No setting has '{{text}}' in its name or explanation.",
    all: "Show all settings",
    contents: "Contents",
    "in-group_one": ", {{n}} setting",
    "in-group_other": ", {{n}} settings",
  },
});
