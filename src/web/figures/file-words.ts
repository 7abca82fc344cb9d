import type { CohortFact, FiguresFileWords, FiguresHead } from "../../contexts/figures/use-cases/file-words.ts";
import { commonHeads, fileWordsOf } from "../languages/file-words.ts";
import type { Language } from "../languages/language.ts";
import { asOn, type Said } from "../languages/texts.ts";
import { cohortTexts } from "./cohort/texts.ts";
import { cohortPeopleTexts } from "./cohort-people/texts.ts";
import { figureWords } from "./figure-words.ts";

export const figuresHeads: Readonly<Record<FiguresHead, Said>> = {
  ...commonHeads,
  "benefit-from": asOn(cohortPeopleTexts, "from"),
  "first-day-without": { nl: "Eerste dag zonder uitkering", en: "First day without benefit" },
  groups: asOn(cohortPeopleTexts, "counts"),
  "certain-from": { nl: "Zeker vanaf", en: "Certain from" },
};

export const cohortFacts: Readonly<Record<CohortFact, Said>> = {
  "starts-from": { nl: "Instroom van", en: "Entered from" },
  "starts-up-to": { nl: "Instroom tot en met", en: "Entered up to and including" },
  "exits-up-to": asOn(cohortTexts, "exitBy"),
  municipality: asOn(cohortTexts, "municipality"),
  schemes: asOn(cohortTexts, "schemes"),
  "bridged-gap-in-days": { nl: "Onderbrekingen overbrugd tot (dagen)", en: "Gaps bridged of at most (days)" },
  "followed-for-days": { nl: "Gevolgd gedurende (dagen)", en: "Followed for (days)" },
  "known-at": commonHeads["known-at"],
  "followed-up-to": { nl: "Gevolgd tot en met", en: "Followed up to and including" },
  "all-followed-that-long": { nl: "Iedereen zo lang gevolgd", en: "All followed that long" },
  "all-will-have-been-on": { nl: "Iedereen zo lang gevolgd op", en: "All followed that long on" },
  "exits-may-still-come": { nl: "Er kan nog uitstroom bij komen", en: "Exits may still come" },
  "incomplete-before": commonHeads["incomplete-before"],
};

const yesNo: Readonly<Record<Language, { readonly yes: string; readonly no: string }>> = {
  nl: { yes: "ja", no: "nee" },
  en: { yes: "yes", no: "no" },
};

/** What files of figures are written with: names as the page has them. */
export const figuresFileWords = (language: Language): FiguresFileWords => ({
  ...fileWordsOf(figuresHeads, language),
  fact: (fact) => cohortFacts[fact][language],
  figure: (figure) => figureWords[language][figure].name,
  everywhere: asOn(cohortTexts, "everywhere")[language],
  isSo: (is) => yesNo[language][is ? "yes" : "no"],
});
