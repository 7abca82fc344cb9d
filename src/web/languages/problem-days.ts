import { parsePlainDate } from "../../kernel/plain-date.ts";
import { formatsIn } from "./formats.ts";
import type { Language } from "./language.ts";
import type { ProblemFacts } from "./problem-codes.ts";

const words: Readonly<Record<Language, (earliest: string, latest: string) => string>> = {
  nl: (earliest, latest) => ` van ${earliest} tot en met ${latest}`,
  en: (earliest, latest) => ` from ${earliest} up to and including ${latest}`,
};

/** Which days may be given, as far as the refusal says so. */
export const boundsIn = ({ earliest, latest }: ProblemFacts, language: Language): string => {
  const { day } = formatsIn(language);
  const [first, last] = [earliest, latest].map((fact) => (typeof fact === "string" ? parsePlainDate(fact) : undefined));
  return first === undefined || last === undefined ? "" : words[language](day(first), day(last));
};
