import { parseDuration, partsOf } from "../../kernel/duration.ts";
import type { Language } from "./language.ts";
import { defineTexts, sayIn } from "./texts.ts";

const words = defineTexts("durations", {
  nl: {
    D_one: "{{count, number}} dag",
    D_other: "{{count, number}} dagen",
    W_one: "{{count, number}} week",
    W_other: "{{count, number}} weken",
    M_one: "{{count, number}} maand",
    M_other: "{{count, number}} maanden",
    Y_one: "{{count, number}} jaar",
    Y_other: "{{count, number}} jaar",
  },
  en: {
    D_one: "{{count, number}} day",
    D_other: "{{count, number}} days",
    W_one: "{{count, number}} week",
    W_other: "{{count, number}} weeks",
    M_one: "{{count, number}} month",
    M_other: "{{count, number}} months",
    Y_one: "{{count, number}} year",
    Y_other: "{{count, number}} years",
  },
});

/** "P8W" -> "8 weken"; a text that is no duration reads as it is. */
export const durationWords = (text: string, language: Language): string => {
  const length = parseDuration(text);
  if (length === undefined) return text;
  const { n, unit } = partsOf(length);
  return sayIn(words, language)(unit, { count: n });
};
