import { defineTexts } from "../languages/texts.ts";

export const criterionTexts = defineTexts("casework/criterion", {
  nl: {
    "has-any": "heeft een ontheffing",
    "has-individual": "heeft een ontheffing die voor deze persoon is beoordeeld",
    "has-categorial": "heeft een ontheffing die voor een hele groep geldt",
    "exempt-for": "is al {{length}} of langer zonder onderbreking ontheven",
    "on-benefit-for": "heeft deze uitkering al {{length}} of langer",
    "in-phases": "staat in fase {{phases}}",
    "nothing-runs": "is verplicht te werken, terwijl er niets gebeurt",
    "not-seen-for": "is in de laatste {{length}} niet opnieuw bekeken",
  },
  en: {
    "has-any": "has an exemption",
    "has-individual": "has an exemption that was judged for this person",
    "has-categorial": "has an exemption that a whole group has",
    "exempt-for": "has been exempt without a break for {{length}} or longer",
    "on-benefit-for": "has been on this benefit for {{length}} or longer",
    "in-phases": "is in phase {{phases}}",
    "nothing-runs": "is obliged to work, while nothing happens",
    "not-seen-for": "was not looked at anew in the last {{length}}",
  },
});
