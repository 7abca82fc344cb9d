import type { ProblemTexts } from "../../languages/problem-codes.ts";

/** The same no, for who is outside the office: a client who is not (any more) theirs. */
export const providerSideProblems: ProblemTexts<"client-not-found" | "provider-not-involved"> = {
  nl: {
    "client-not-found": () => notYours.nl,
    "provider-not-involved": () => notYours.nl,
  },
  en: {
    "client-not-found": () => notYours.en,
    "provider-not-involved": () => notYours.en,
  },
};

const notYours = {
  nl: {
    what: "U bent niet of niet meer bij deze cliënt betrokken.",
    safe: "Er is niets veranderd of verstuurd.",
    next: "Kijk in de lijst met uw cliënten, of bel de gemeente als u wel betrokken hoort te zijn.",
  },
  en: {
    what: "You are not, or no longer, involved with this client.",
    safe: "Nothing was changed or sent.",
    next: "Check your list of clients, or call the office if you should be involved.",
  },
} as const;
