import { defineTexts } from "../../languages/texts.ts";

/** Why an entry counts no more, or stays as it is, though nobody withdrew it. */
export const entryStandingTexts = defineTexts("dossier/entry-standing", {
  nl: {
    without: "telt niet mee: '{{what}}' is ingetrokken",
    "clients-own": "door de cliënt zelf gedaan; dat blijft staan",
    "written-plan": "een plan op schrift wordt niet gecorrigeerd maar gewijzigd",
    "change-plan": "Plan wijzigen",
  },
  en: {
    without: "does not count: '{{what}}' was withdrawn",
    "clients-own": "done by the client; that stands",
    "written-plan": "a plan in writing is not corrected but changed",
    "change-plan": "Change the plan",
  },
});
