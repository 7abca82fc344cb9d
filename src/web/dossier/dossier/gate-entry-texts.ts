import { defineTexts } from "../../languages/texts.ts";

/** What only a step at the gate says. */
export const gateEntryTexts = defineTexts("dossier/gate-entry", {
  nl: { unclear: "fase of groep nog onduidelijk, omdat: {{why}}", decided: "toelichting: {{why}}" },
  en: { unclear: "phase or group not clear yet: {{why}}", decided: "explanation: {{why}}" },
});
