import { defineTexts } from "../../languages/texts.ts";

export const paperTexts = defineTexts("casework/plan-paper", {
  nl: {
    whose: "Cliëntnummer {{number}}, {{commissioner}}",
    "whose-worker": "Cliëntnummer {{number}}, {{commissioner}}. Klantmanager: {{worker}}",
    "signed-signed-in": "Getekend op {{day}}, na inloggen",
    "signed-on-paper": "Getekend op {{day}}, op papier",
    "signed-text": "Getekend is de tekst met kenmerk {{mark}}.",
    "signed-wording": "Getekend is de tekst met kenmerk {{mark}}. Daarna is alleen de taal aangepast.",
    print: "Afdrukken",
    back: "Terug naar het dossier",
    none: "Dit plan is er niet, of het staat niet op schrift.",
    client: "Cliënt",
    office: "Gemeente",
    "day-and-signature": "Datum en handtekening",
    "signed-for":
      "Wij tekenen voor het plan van {{client}}, cliëntnummer {{number}}. Kenmerk van deze tekst: {{mark}}.",
  },
  en: {
    whose: "Client number {{number}}, {{commissioner}}",
    "whose-worker": "Client number {{number}}, {{commissioner}}. Caseworker: {{worker}}",
    "signed-signed-in": "Signed on {{day}}, after signing in",
    "signed-on-paper": "Signed on {{day}}, on paper",
    "signed-text": "The text that was signed has checksum {{mark}}.",
    "signed-wording": "The text that was signed has checksum {{mark}}. Since then only the wording has changed.",
    print: "Print",
    back: "Back to the dossier",
    none: "This plan does not exist, or it has not been put in writing.",
    client: "Client",
    office: "Municipality",
    "day-and-signature": "Day and signature",
    "signed-for": "We sign the plan of {{client}}, client number {{number}}. Checksum of this text: {{mark}}.",
  },
});
