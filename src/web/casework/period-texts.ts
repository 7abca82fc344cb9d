import { defineTexts } from "../languages/texts.ts";

export const periodTexts = defineTexts("casework/period", {
  nl: {
    period: "Periode",
    from: "Van",
    until: "Tot en met",
    show: "Tonen",
    "day-wrong": "Vul een dag in, zoals 12-3-2026.",
  },
  en: {
    period: "Period",
    from: "From",
    until: "Up to and including",
    show: "Show",
    "day-wrong": "Type a day, such as 12-3-2026.",
  },
});
