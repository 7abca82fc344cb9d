import { defineTexts } from "../languages/texts.ts";

export const listFilterTexts = defineTexts("casework/list-filters", {
  nl: {
    municipality: "Gemeente",
    "municipality-all": "Alle",
    scheme: "Regeling",
    "scheme-all": "Alle",
  },
  en: {
    municipality: "Municipality",
    "municipality-all": "All",
    scheme: "Scheme",
    "scheme-all": "All",
  },
});
