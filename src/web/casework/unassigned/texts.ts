import { defineTexts } from "../../languages/texts.ts";

export const unassignedTexts = defineTexts("casework/unassigned", {
  nl: {
    title: "Nog niet toegewezen",
    about_one: "{{count, number}} cliënt zonder klantmanager.",
    about_other: "{{count, number}} cliënten zonder klantmanager. Kies er een of meer en wijs ze samen toe.",
    caption: "Cliënten zonder klantmanager",
    empty: "Elke cliënt heeft een klantmanager.",
    "empty-action": "Naar mijn cliënten",
    filters: "Lijst beperken",
    export: "Exporteren (CSV)",
    "file-name": "niet-toegewezen-{{day}}.csv",
    "empty-filter": "Geen cliënt zonder klantmanager voldoet aan deze keuze.",
    "empty-filter-action": "Toon alle cliënten zonder klantmanager",
  },
  en: {
    title: "Not yet assigned",
    about_one: "{{count, number}} client without a caseworker.",
    about_other: "{{count, number}} clients without a caseworker. Select one or more and assign them together.",
    caption: "Clients without a caseworker",
    empty: "Every client has a caseworker.",
    "empty-action": "To my clients",
    filters: "Narrow the list",
    export: "Export (CSV)",
    "file-name": "not-assigned-{{day}}.csv",
    "empty-filter": "No clients without a caseworker match this selection.",
    "empty-filter-action": "Show all clients without a caseworker",
  },
});
