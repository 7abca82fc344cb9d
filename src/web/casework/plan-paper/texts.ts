import { defineTexts } from "../../languages/texts.ts";

export const paperTexts = defineTexts("casework/plan-paper", {
  nl: {
    whose: "Cliëntnummer {{number}}, {{commissioner}}",
    print: "Afdrukken",
    back: "Terug naar het dossier",
    none: "Dit plan is er niet, of het staat niet op schrift.",
    client: "Cliënt",
    office: "Gemeente",
    "day-and-signature": "Datum en handtekening",
    mark: "Kenmerk van deze tekst: {{hash}}",
  },
  en: {
    whose: "Client number {{number}}, {{commissioner}}",
    print: "Print",
    back: "Back to the dossier",
    none: "This plan does not exist, or it has not been put in writing.",
    client: "Client",
    office: "Municipality",
    "day-and-signature": "Day and signature",
    mark: "Checksum of this text: {{hash}}",
  },
});
