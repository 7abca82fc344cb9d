import type { ProblemTexts } from "../languages/problem-codes.ts";

/** Every no about a municipality that is taken away. */
export type MunicipalityProblemCode = "unknown-municipality" | "municipality-named";

export const municipalityProblems: ProblemTexts<MunicipalityProblemCode> = {
  nl: {
    "unknown-municipality": () => ({
      what: "Deze gemeente staat niet in de lijst.",
      safe: "Er is niets gewijzigd.",
      next: "Laad de pagina opnieuw.",
    }),
    "municipality-named": () => ({
      what: "In een of meer dossiers staat deze gemeente.",
      safe: "De gemeente is niet verwijderd.",
      next: "Wijzig haar naam als die niet klopt.",
    }),
  },
  en: {
    "unknown-municipality": () => ({
      what: "This municipality is not in the list.",
      safe: "Nothing has changed.",
      next: "Load the page again.",
    }),
    "municipality-named": () => ({
      what: "One or more dossiers name this municipality.",
      safe: "The municipality was not removed.",
      next: "Change its name if that is not right.",
    }),
  },
};
