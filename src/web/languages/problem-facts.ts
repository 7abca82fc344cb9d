import { parsePlainDate } from "../../kernel/plain-date.ts";
import { formatsIn } from "./formats.ts";
import type { Language } from "./language.ts";
import type { ProblemFacts } from "./problem-codes.ts";

const words: Readonly<
  Record<Language, { readonly of: (rows: string, limit: string) => string; readonly over: (limit: string) => string }>
> = {
  nl: {
    of: (rows, limit) => `: ${rows} regels, terwijl er hooguit ${limit} in passen`,
    over: (limit) => `: er passen hooguit ${limit} regels in`,
  },
  en: {
    of: (rows, limit) => `: ${rows} rows, while at most ${limit} fit in`,
    over: (limit) => `: at most ${limit} rows fit in`,
  },
};

/** How many rows were asked and how many a file may have, as far as the refusal says so. */
export const rowsIn = ({ rows, limit }: ProblemFacts, language: Language): string => {
  const { number } = formatsIn(language);
  if (typeof limit !== "number") return "";
  return typeof rows === "number"
    ? words[language].of(number(rows), number(limit))
    : words[language].over(number(limit));
};

/** A day among the facts of a refusal, in words; empty when it is not there. */
export const dayIn = (facts: ProblemFacts, name: string, language: Language): string => {
  const fact = facts[name];
  const day = typeof fact === "string" ? parsePlainDate(fact) : undefined;
  return day === undefined ? "" : formatsIn(language).day(day);
};

/** The last day before the first that no longer counts: as every period is said. */
export const lastDayIn = (facts: ProblemFacts, name: string, language: Language): string => {
  const fact = facts[name];
  const day = typeof fact === "string" ? parsePlainDate(fact) : undefined;
  return day === undefined ? "" : formatsIn(language).lastDay(day);
};

/** A number among them. */
export const numberIn = (facts: ProblemFacts, name: string, language: Language): string => {
  const fact = facts[name];
  return typeof fact === "number" ? formatsIn(language).number(fact) : "";
};

/** A name or another text among them. */
export const textIn = (facts: ProblemFacts, name: string): string => {
  const fact = facts[name];
  return typeof fact === "string" ? fact : "";
};
