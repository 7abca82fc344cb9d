import type { ProblemTexts } from "../../languages/problem-codes.ts";

/** The same no, in words for who writes about themselves. */
export const ownMessageProblems: ProblemTexts<"health-words" | "client-not-found" | "provider-not-involved"> = {
  nl: {
    "health-words": ({ found }) => ({
      what: `In uw bericht staat iets over een ziekte${wordsOf(found)}.`,
      safe: "Uw bericht is nog niet verstuurd. Wat u schreef, staat er nog.",
      next: "Dat hoeven wij niet te weten. Haal het weg en schrijf wat u kunt en wat niet lukt.",
    }),
    "client-not-found": () => ({
      what: "Uw bericht kan niet worden verstuurd.",
      safe: "Wat u schreef, staat er nog.",
      next: "Bel uw klantmanager.",
    }),
    "provider-not-involved": () => ({
      what: "Deze organisatie helpt u niet meer, en kan uw bericht dus niet lezen.",
      safe: "Uw bericht is nog niet verstuurd. Wat u schreef, staat er nog.",
      next: "Laad de pagina opnieuw en kies aan wie u schrijft.",
    }),
  },
  en: {
    "health-words": ({ found }) => ({
      what: `Your message mentions an illness${wordsOf(found)}.`,
      safe: "Your message has not been sent. What you wrote is still there.",
      next: "We don't need to know that. Take it out, and write what you can do and what is hard for you.",
    }),
    "client-not-found": () => ({
      what: "Your message can't be sent.",
      safe: "What you wrote is still there.",
      next: "Call your caseworker.",
    }),
    "provider-not-involved": () => ({
      what: "This organisation is no longer helping you, so it can't read your message.",
      safe: "Your message has not been sent. What you wrote is still there.",
      next: "Reload the page and choose who you are writing to.",
    }),
  },
};

function wordsOf(found: unknown): string {
  return Array.isArray(found) && found.length > 0 ? `: ${found.map((word) => `'${word}'`).join(", ")}` : "";
}
