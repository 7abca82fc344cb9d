import { parseDuration, partsOf } from "../../kernel/duration.ts";
import type { Language } from "./language.ts";
import { defineTexts, sayIn } from "./texts.ts";

const words = defineTexts("durations", {
  nl: {
    D_one: "{{count}} dag",
    D_other: "{{count}} dagen",
    W_one: "{{count}} week",
    W_other: "{{count}} weken",
    M_one: "{{count}} maand",
    M_other: "{{count}} maanden",
    Y_one: "{{count}} jaar",
    Y_other: "{{count}} jaar",
  },
  en: {
    D_one: "{{count}} day",
    D_other: "{{count}} days",
    W_one: "{{count}} week",
    W_other: "{{count}} weeks",
    M_one: "{{count}} month",
    M_other: "{{count}} months",
    Y_one: "{{count}} year",
    Y_other: "{{count}} years",
  },
});

/** "P8W" -> "8 weken"; a text that is no duration reads as it is. */
export const durationWords = (text: string, language: Language): string => {
  const length = parseDuration(text);
  if (length === undefined) return text;
  const { n, unit } = partsOf(length);
  return sayIn(words, language)(unit, { count: n });
};
