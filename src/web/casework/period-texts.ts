import { defineTexts } from "../languages/texts.ts";

export const periodTexts = defineTexts("casework/period", {
  nl: {
    period: "Periode",
    from: "Van",
    until: "Tot en met",
    show: "Tonen",
    "day-wrong": "Vul een dag in, zoals 25-3-2026.",
    reversed: "Deze dag ligt voor de eerste. Kies een latere dag.",
    "this-quarter": "Dit kwartaal",
    "last-quarter": "Vorig kwartaal",
    "this-year": "Dit jaar",
    "last-year": "Vorig jaar",
  },
  en: {
    period: "Period",
    from: "From",
    until: "Up to and including",
    show: "Show",
    "day-wrong": "Enter a date, such as 25-3-2026.",
    reversed: "This day is before the first day. Choose a later day.",
    "this-quarter": "This quarter",
    "last-quarter": "Last quarter",
    "this-year": "This year",
    "last-year": "Last year",
  },
});
