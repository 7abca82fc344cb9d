import { defineTexts } from "../../languages/texts.ts";

export const leaveTexts = defineTexts("casework/involved-leaving", {
  nl: {
    "leave-title": "{{name}} niet meer betrokken",
    "leave-confirm": "Betrokkenheid beëindigen",
    "leave-about": "{{name}} is betrokken vanaf {{day}}. Dat blijft in het dossier staan.",
    on: "Niet meer betrokken vanaf",
    "on-help": "Vanaf deze dag ziet de aanbieder niets meer van de cliënt. Zoals 30-6-2026.",
    "on-wrong": "Vul een dag in van vorig jaar tot en met volgend jaar, zoals 25-3-2026.",
    "on-early": "Kies een dag na de eerste dag van de betrokkenheid.",
    "on-late": "De aanbieder is vanaf {{day}} al niet meer betrokken. Kies een dag daarvoor.",
    "withdraw-title": "{{name}} toch niet betrekken",
    "withdraw-confirm": "Betrokkenheid intrekken",
    "withdraw-about":
      "{{name}} staat in het dossier als betrokken vanaf {{day}}. U trekt dat in. De aanbieder ziet dan niets meer van de cliënt; in het dossier blijft staan dat het is ingetrokken, en waarom.",
    reason: "Waarom trekt u het in?",
    "reason-missing": "Zeg in een paar woorden waarom, bijvoorbeeld: verkeerde aanbieder gekozen.",
    "reason-long": "Maak het korter: hooguit 500 tekens.",
  },
  en: {
    "leave-title": "{{name}} no longer involved",
    "leave-confirm": "End the involvement",
    "leave-about": "{{name}} has been involved since {{day}}. That stays in the dossier.",
    on: "No longer involved from",
    "on-help": "From this day the provider can no longer see anything about the client. For example 30-6-2026.",
    "on-wrong": "Enter a date from last year to next year, for example 25-3-2026.",
    "on-early": "Choose a day after the first day of the involvement.",
    "on-late": "The provider is already no longer involved from {{day}}. Choose a day before that.",
    "withdraw-title": "Withdraw the involvement of {{name}}",
    "withdraw-confirm": "Withdraw the involvement",
    "withdraw-about":
      "The dossier shows {{name}} as involved from {{day}}. You are withdrawing that. The provider can then no longer see anything about the client; the dossier shows that it was withdrawn, and why.",
    reason: "Why are you withdrawing it?",
    "reason-missing": "Say in a few words why, for example: the wrong provider was chosen.",
    "reason-long": "Make it shorter: at most 500 characters.",
  },
});
