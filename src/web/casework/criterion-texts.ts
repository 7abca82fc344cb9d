import { defineTexts } from "../languages/texts.ts";

export const criterionTexts = defineTexts("casework/criterion", {
  nl: {
    "has-any": "heeft een ontheffing",
    "has-individual": "heeft een ontheffing die voor deze persoon is beoordeeld",
    "has-categorial": "heeft een ontheffing die voor een hele groep geldt",
    "exempt-for": "is al {{length}} of langer zonder onderbreking ontheven",
    "on-benefit-for": "heeft deze uitkering al {{length}} of langer",
    "in-phases": "staat in {{phases}}",
    "nothing-runs": "is verplicht te werken, terwijl er niets gebeurt",
    "not-seen-for": "is in de laatste {{length}} niet opnieuw bekeken",
  },
  en: {
    "has-any": "has an exemption",
    "has-individual": "has an exemption granted individually",
    "has-categorial": "has an exemption that applies to a whole group",
    "exempt-for": "has been continuously exempt for {{length}} or longer",
    "on-benefit-for": "has been on this benefit for {{length}} or longer",
    "in-phases": "is in {{phases}}",
    "nothing-runs": "is subject to the work obligation, but nothing is happening",
    "not-seen-for": "has not been reviewed in the last {{length}}",
  },
});
