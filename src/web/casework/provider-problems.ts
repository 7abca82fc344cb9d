import type { ProblemTexts } from "../languages/problem-codes.ts";
import { dayIn } from "../languages/problem-facts.ts";

/** Every no that only a provider's part gives. */
export type ProviderProblemCode = "provider-is-involved" | "provider-not-involved" | "agreement-without-client";

type Facts = Parameters<typeof dayIn>[0];

export const providerProblems: ProblemTexts<ProviderProblemCode> = {
  nl: {
    "provider-is-involved": (facts) => ({
      what: `Deze aanbieder is al bij de cliënt betrokken${since(facts, "nl")}.`,
      safe: "Er is niets vastgelegd.",
      next: "Kies een andere aanbieder, of een periode waarin deze nog niet betrokken is.",
    }),
    "provider-not-involved": () => ({
      what: "Deze aanbieder is niet bij de cliënt betrokken.",
      safe: "Er is niets verstuurd of vastgelegd; wat u hebt getypt, staat er nog.",
      next: "Kijk wie er nu betrokken is, en kies opnieuw voor wie het is.",
    }),
    "agreement-without-client": () => ({
      what: "Een vaste afspraak maakt u met de cliënt, en die leest dit niet.",
      safe: "Er is niets verstuurd; wat u hebt getypt, staat er nog.",
      next: "Laat de cliënt meelezen, of verstuur het als gewoon bericht.",
    }),
  },
  en: {
    "provider-is-involved": (facts) => ({
      what: `This provider is already involved with the client${since(facts, "en")}.`,
      safe: "Nothing was recorded.",
      next: "Choose another provider, or days on which this one is not yet involved.",
    }),
    "provider-not-involved": () => ({
      what: "This provider is not involved with the client.",
      safe: "Nothing was sent or recorded; what you typed is still there.",
      next: "Check who is involved now, and choose again who it is for.",
    }),
    "agreement-without-client": () => ({
      what: "An agreement is made with the client, but the client can't read this message.",
      safe: "Nothing was sent; what you typed is still there.",
      next: "Let the client read it too, or send it as an ordinary message.",
    }),
  },
};

function since(facts: Facts, language: "nl" | "en"): string {
  const day = dayIn(facts, "since", language);
  if (day === "") return "";
  return language === "nl" ? `, sinds ${day}` : `, since ${day}`;
}
