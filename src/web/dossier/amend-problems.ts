import type { ProblemFacts, ProblemTexts, ProblemWords } from "../languages/problem-codes.ts";

/** Every no to taking away or rewriting what others did or rest on. */
export type AmendProblemCode = "clients-own" | "entries-rest-on-it";

const aboutPlan: ReadonlySet<unknown> = new Set(["plan-signed", "plan-refused", "plan-shown"]);

const countOf = ({ count }: ProblemFacts): number => (typeof count === "number" ? count : 0);

export const amendProblems: ProblemTexts<AmendProblemCode> = {
  nl: {
    "clients-own": ({ kind }): ProblemWords => ({
      what: "Dit heeft de cliënt zelf gedaan. Niemand anders kan dat corrigeren of intrekken.",
      safe: "Er is niets gewijzigd.",
      next: aboutPlan.has(kind)
        ? "Vraag het de cliënt, of maak een nieuwe versie van het plan."
        : "Vraag het de cliënt; die kan het zelf opnieuw doen of er iets bij zeggen.",
    }),
    "entries-rest-on-it": (facts): ProblemWords => ({
      what:
        countOf(facts) === 1
          ? "Er hoort een andere vermelding bij, die dan ook niet meer meetelt."
          : `Er horen ${countOf(facts)} andere vermeldingen bij, die dan ook niet meer meetellen.`,
      safe: "Er is niets ingetrokken.",
      next: "Kruis aan dat u dit weet en trek dan in, of annuleer.",
    }),
  },
  en: {
    "clients-own": ({ kind }): ProblemWords => ({
      what: "The client did this. Nobody else can correct or withdraw it.",
      safe: "Nothing was changed.",
      next: aboutPlan.has(kind)
        ? "Ask the client, or make a new version of the plan."
        : "Ask the client, who can do it again or add to it.",
    }),
    "entries-rest-on-it": (facts): ProblemWords => ({
      what:
        countOf(facts) === 1
          ? "Another entry belongs to this one, and would count no more either."
          : `There are ${countOf(facts)} other entries that belong to this one, and would count no more either.`,
      safe: "Nothing was withdrawn.",
      next: "Tick that you know this and withdraw it then, or cancel.",
    }),
  },
};
