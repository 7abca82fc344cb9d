/** What is wrong with what was typed, and what a row of a list is moved with; part of `settingsTexts`. */
export const typedTexts = {
  nl: {
    remove: "Verwijderen",
    removeTitle: "Gemeente {{name}} verwijderen",
    removeBody: "{{name}} (code {{code}}) gaat uit de lijst. Dat kan alleen als geen dossier deze gemeente noemt.",
    removeConfirm: "Gemeente verwijderen",
    municipalityRemoved: "Gemeente {{name}} is verwijderd.",
    "day-beyond": "Kies een dag vanaf 1 januari 1996 en hooguit tien jaar vooruit.",
    "duties-signed":
      "Laat 'wat de cliënt doet' aangevinkt: een maatregel kan niet rusten op een plicht die de cliënt niet is voorgelegd en niet is getekend.",
    "label-long": "Gebruik hooguit 200 tekens per taal.",
    "decided-long": "Besloten door: gebruik hooguit 120 tekens.",
    "note-long": "Toelichting: gebruik hooguit 500 tekens.",
    "consent-missing": "Zeg hier wanneer de ondernemingsraad heeft ingestemd, of vul in door wie dit is besloten.",
    newCode: "Nieuwe waarde",
    up: "Omhoog",
    down: "Omlaag",
    removeCode: "Weghalen",
  },
  en: {
    remove: "Remove",
    removeTitle: "Remove municipality {{name}}",
    removeBody: "{{name}} (code {{code}}) leaves the list. That can only be done while no dossier names it.",
    removeConfirm: "Remove the municipality",
    municipalityRemoved: "Municipality {{name}} has been removed.",
    "day-beyond": "Choose a day from 1 January 1996, and at most ten years ahead.",
    "duties-signed":
      "Leave 'what the client does' ticked: no sanction can rest on a duty that was not shown to the client and not signed.",
    "label-long": "Use at most 200 characters in each language.",
    "decided-long": "Decided by: use at most 120 characters.",
    "note-long": "Note: use at most 500 characters.",
    "consent-missing": "Say here when the works council consented, or enter who decided this.",
    newCode: "New value",
    up: "Up",
    down: "Down",
    removeCode: "Take away",
  },
} as const;
