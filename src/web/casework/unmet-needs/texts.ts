import { defineTexts } from "../../languages/texts.ts";

export const needsTexts = defineTexts("casework/unmet-needs", {
  nl: {
    export: "Exporteren (CSV)",
    "file-name": "ontbrekende-hulp-{{from}}-tot-en-met-{{until}}-gemaakt-{{made}}.csv",
    "file-about": "In het bestand staan geen aantallen onder de grens voor openbaarmaking.",
    title: "Hulp die ontbreekt",
    about:
      "Voor hoeveel cliënten hulp ontbrak van {{from}} tot en met {{until}}. Klantmanagers leggen het vast in het dossier.",
    none: "In deze periode is niet vastgelegd dat hulp ontbrak.",
    picture: "De breedte is het aantal cliënten; het gestreepte deel mist de hulp nog.",
    need: "Hulp",
    clients: "Cliënten",
    open: "Mist nog",
    phases: "Naar fase of groep",
    "no-phase": "zonder fase of groep",
    withheld: "niet\u00a0getoond",
    "withheld-about":
      "Wat minder dan {{limit}} mensen missen, staat hier niet, met wat nodig is om het niet te kunnen uitrekenen.",
  },
  en: {
    export: "Export (CSV)",
    "file-name": "unmet-needs-{{from}}-up-to-{{until}}-made-{{made}}.csv",
    "file-about": "The file leaves out numbers below the disclosure limit.",
    title: "Unmet needs",
    about:
      "How many clients lacked help that they needed, from {{from}} up to and including {{until}}. Caseworkers record this in the dossier.",
    none: "No help was recorded as missing in this period.",
    picture: "The width is the number of clients; the striped part still lacks this help.",
    need: "Help",
    clients: "Clients",
    open: "Still missing",
    phases: "By phase or group",
    "no-phase": "without a phase or group",
    withheld: "not\u00a0shown",
    "withheld-about":
      "Numbers of fewer than {{limit}} people are not shown, nor anything from which they could be worked out.",
  },
});
