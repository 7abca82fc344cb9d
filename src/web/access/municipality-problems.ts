import type { ProblemTexts } from "../languages/problem-codes.ts";

/** Every no about a municipality that is taken away. */
export type MunicipalityProblemCode = "unknown-municipality" | "municipality-named" | "municipality-name-taken";

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
    "municipality-name-taken": ({ name, by }) => ({
      what: `De gemeente met code ${typeof by === "string" ? by : ""} heet al ${typeof name === "string" ? name : "zo"}.`,
      safe: "Er is niets opgeslagen.",
      next: "Kies een naam waaraan de twee te onderscheiden zijn.",
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
    "municipality-name-taken": ({ name, by }) => ({
      what: `The municipality with code ${typeof by === "string" ? by : ""} already has the name ${typeof name === "string" ? name : "you entered"}.`,
      safe: "Nothing was saved.",
      next: "Choose a name that tells the two apart.",
    }),
  },
};
