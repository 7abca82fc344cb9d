import type { ProblemTexts } from "../languages/problem-codes.ts";
import { numberIn } from "../languages/problem-facts.ts";

/** Every no that only messages give. */
export type MessageProblemCode = "message-too-long" | "said-already" | "nothing-to-take-back" | "answered-already";

type Facts = Parameters<typeof numberIn>[0];

export const messageProblems: ProblemTexts<MessageProblemCode> = {
  nl: {
    "message-too-long": (facts) => ({
      what: `Dit is te lang${atMost(facts, "nl")}.`,
      safe: "Er is niets verstuurd; wat u hebt getypt, staat er nog.",
      next: "Maak het korter, of verdeel het over twee berichten.",
    }),
    "said-already": () => ({
      what: "U liet al weten dat u niet kunt komen.",
      safe: "Uw bericht staat bij uw berichten.",
      next: "Wacht op antwoord, of schrijf een bericht als er iets is veranderd.",
    }),
    "nothing-to-take-back": () => ({
      what: "Bij deze afspraak staat niet dat u niet kunt komen.",
      safe: "Er is niets veranderd.",
      next: "Laad de pagina opnieuw en kijk wat er bij de afspraak staat.",
    }),
    "answered-already": () => ({
      what: "Er is al geantwoord op wat u schreef.",
      safe: "Er is niets veranderd.",
      next: "Lees het antwoord bij uw berichten. Kunt u toch komen? Schrijf dat dan in een bericht.",
    }),
  },
  en: {
    "message-too-long": (facts) => ({
      what: `This is too long${atMost(facts, "en")}.`,
      safe: "Nothing was sent; what you typed is still there.",
      next: "Make it shorter, or split it into two messages.",
    }),
    "said-already": () => ({
      what: "You have already told us that you can't come.",
      safe: "You can find what you wrote under 'Your messages'.",
      next: "Wait for our answer, or write another message if something has changed.",
    }),
    "nothing-to-take-back": () => ({
      what: "This appointment does not say that you can't come.",
      safe: "Nothing has changed.",
      next: "Reload the page to see what it says about the appointment.",
    }),
    "answered-already": () => ({
      what: "What you wrote has already been answered.",
      safe: "Nothing has changed.",
      next: "Read the answer under 'Your messages'. Can you come after all? Then say so in a message.",
    }),
  },
};

function atMost(facts: Facts, language: "nl" | "en"): string {
  const most = numberIn(facts, "atMost", language);
  if (most === "") return "";
  return language === "nl" ? `: hooguit ${most} tekens` : `: at most ${most} characters`;
}
