import type { Language } from "../languages/language.ts";
import type { ProblemFacts, ProblemTexts } from "../languages/problem-codes.ts";
import { sayIn } from "../languages/texts.ts";
import { amendTexts } from "./dossier/amend-texts.ts";
import { isFieldLabelKey } from "./dossier/field-label.ts";

/** Every no of the dossier's endpoints that names one field of an entry. */
export type EntryProblemCode = "invalid-entry";

const bounds: Readonly<
  Record<Language, Readonly<Record<"least" | "most", (bound: number, ofCharacters: boolean) => string>>>
> = {
  nl: {
    least: (bound, ofCharacters) => `ten minste ${bound}${ofCharacters ? " tekens" : ""}`,
    most: (bound, ofCharacters) => `hooguit ${bound}${ofCharacters ? " tekens" : ""}`,
  },
  en: {
    least: (bound, ofCharacters) => `at least ${bound}${ofCharacters ? " characters" : ""}`,
    most: (bound, ofCharacters) => `at most ${bound}${ofCharacters ? " characters" : ""}`,
  },
};

const labelOf = ({ field }: ProblemFacts, language: Language): string | undefined =>
  typeof field === "string" && isFieldLabelKey(field) ? sayIn(amendTexts, language)(field) : undefined;

/** The bound that was passed: "hooguit 168"; undefined when the value is of another kind altogether. */
const boundIn = ({ counted, atLeast, atMost }: ProblemFacts, language: Language): string | undefined => {
  const ofCharacters = counted === "characters";
  if (typeof atMost === "number") return bounds[language].most(atMost, ofCharacters);
  return typeof atLeast === "number" ? bounds[language].least(atLeast, ofCharacters) : undefined;
};

export const entryProblems: ProblemTexts<EntryProblemCode> = {
  nl: {
    "invalid-entry": (facts) => {
      const label = labelOf(facts, "nl");
      const bound = boundIn(facts, "nl");
      return {
        what:
          label === undefined
            ? "Bij een van de velden past deze waarde niet."
            : `Bij '${label}' past deze waarde niet.`,
        safe: "Er is niets opgeslagen; wat u hebt ingevuld, staat er nog.",
        next: bound === undefined ? "Vul een andere waarde in." : `Vul ${bound} in.`,
      };
    },
  },
  en: {
    "invalid-entry": (facts) => {
      const label = labelOf(facts, "en");
      const bound = boundIn(facts, "en");
      return {
        what: label === undefined ? "One of the fields can't have this value." : `'${label}' can't have this value.`,
        safe: "Nothing was saved; what you typed is still there.",
        next: bound === undefined ? "Enter another value." : `Enter ${bound}.`,
      };
    },
  },
};
