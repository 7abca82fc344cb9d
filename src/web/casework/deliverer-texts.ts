import { defineTexts } from "../languages/texts.ts";

export const delivererTexts = defineTexts("casework/deliverers", {
  nl: {
    who: "Wie precies",
    help: "Mag leeg blijven.",
    nobody: "nog niet bekend",
    provider: "Aanbieders",
    worker: "Collega’s",
    "by-named": "door {{name}} ({{organisation}})",
    by: "door {{organisation}}",
    "planned-until": "gepland tot en met {{day}}",
    "was-planned-until": "was gepland tot en met {{day}}",
    hours: "{{hours}} uur per week",
  },
  en: {
    who: "Who exactly",
    help: "Optional.",
    nobody: "not known yet",
    provider: "Providers",
    worker: "Colleagues",
    "by-named": "by {{name}} ({{organisation}})",
    by: "by {{organisation}}",
    "planned-until": "planned up to and including {{day}}",
    "was-planned-until": "was planned up to and including {{day}}",
    hours: "{{hours}} hours a week",
  },
});
