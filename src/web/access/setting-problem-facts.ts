import { instantSchema } from "../../platform/endpoint.ts";
import { type CodeList, labelOf } from "../languages/codes.ts";
import { durationWords } from "../languages/durations.ts";
import { formatsIn } from "../languages/formats.ts";
import type { Language } from "../languages/language.ts";
import type { ProblemFacts } from "../languages/problem-codes.ts";
import { dayIn } from "../languages/problem-facts.ts";

export const meanwhile = ({ by, at }: ProblemFacts, language: Language) => {
  const moment = instantSchema.safeParse(at);
  return {
    by: typeof by === "string" ? by : language === "nl" ? "Iemand" : "Somebody",
    when: moment.success ? formatsIn(language).moment(moment.data) : "",
  };
};

/** That a code is not in a list, or ends there: "maar eindigt in de lijst van ... op 1 januari 2027". */
export const goneFrom = (facts: ProblemFacts, list: string, language: Language): string => {
  const ends = dayIn(facts, "endsOn", language);
  if (language === "nl")
    return ends === ""
      ? `maar staat dan niet in ${list}`
      : `maar wordt volgens ${list} vanaf ${ends} niet meer gekozen`;
  return ends === "" ? `but is not in ${list} then` : `but by ${list} can’t be chosen any more from ${ends}`;
};

/** What the code that was found is called, in the reader's language; when none is told, what it is one of. */
export const codeIn = ({ found }: ProblemFacts, list: CodeList, otherwise: string, language: Language): string =>
  typeof found === "string" ? `'${labelOf(list, found, language)}'` : otherwise;

export const lengthIn = (facts: ProblemFacts, name: string, language: Language): string => {
  const { [name]: length } = facts;
  return typeof length === "string" ? durationWords(length, language) : "";
};

/** "van 3", "tot en met 60", "van een dag tot en met 8 weken": the bounds a setting has of its own; empty when it has none. */
export const boundsIn = ({ least, most }: ProblemFacts, language: Language): string => {
  const words = (bound: unknown): string =>
    typeof bound === "number"
      ? formatsIn(language).number(bound)
      : typeof bound === "string"
        ? durationWords(bound, language)
        : "";
  const [low, high] = [words(least), words(most)];
  if (low !== "" && high !== "") return language === "nl" ? `van ${low} tot en met ${high}` : `from ${low} to ${high}`;
  if (low !== "") return language === "nl" ? `van ten minste ${low}` : `of at least ${low}`;
  return high === "" ? "" : language === "nl" ? `van ten hoogste ${high}` : `of at most ${high}`;
};

export const reasonOf = ({ key }: ProblemFacts, language: Language): string => {
  if (key !== "disclosureLimit") return "";
  return language === "nl"
    ? " Van twee mensen in een groep weet ieder wie de ander is."
    : " Of two people in a group, each knows who the other is.";
};

export const rulesNamed = (rules: unknown, otherwise: string): string =>
  Array.isArray(rules) && rules.length === 2 ? rules.map((rule) => `'${rule}'`).join(", ") : otherwise;
