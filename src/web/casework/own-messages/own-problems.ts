import type { ProblemTexts } from "../../languages/problem-codes.ts";

/** How somebody says what matters without naming it: about themselves, and about who they care for. */
export const examples = {
  nl: ["Ik kan niet lang staan.", "Ik zorg elke dag voor mijn moeder. Ik kan alleen in de ochtend."],
  en: ["I can't stand for long.", "I care for my mother every day. I can only come in the morning."],
} as const;

/** The same no, in words for who writes about themselves. */
export const ownMessageProblems: ProblemTexts<"health-words" | "client-not-found" | "provider-not-involved"> = {
  nl: {
    "health-words": ({ found }) => ({
      what: wordsNl(found),
      safe: "Uw bericht is nog niet verstuurd. Wat u schreef, staat er nog.",
      next: `Een ziekte is privé, van u en van anderen. Daarom bewaren wij dat niet. Haal het weg en schrijf wat u kunt of wat niet lukt. Bijvoorbeeld: '${examples.nl[0]}' Of: '${examples.nl[1]}'`,
    }),
    "client-not-found": () => ({
      what: "Uw bericht kan niet worden verstuurd.",
      safe: "Wat u schreef, staat er nog.",
      next: "Vraag uw klantmanager om hulp.",
    }),
    "provider-not-involved": () => ({
      what: "Deze organisatie helpt u niet meer, en kan uw bericht dus niet lezen.",
      safe: "Uw bericht is nog niet verstuurd. Wat u schreef, staat er nog.",
      next: "Laad de pagina opnieuw en kies aan wie u schrijft.",
    }),
  },
  en: {
    "health-words": ({ found }) => ({
      what: wordsEn(found),
      safe: "Your message has not been sent. What you wrote is still there.",
      next: `An illness is private, yours and other people's. That is why we don't keep it. Take it out, and write what you can do or what is hard for you. For example: '${examples.en[0]}' Or: '${examples.en[1]}'`,
    }),
    "client-not-found": () => ({
      what: "Your message can't be sent.",
      safe: "What you wrote is still there.",
      next: "Ask your caseworker for help.",
    }),
    "provider-not-involved": () => ({
      what: "This organisation is no longer helping you, so it can't read your message.",
      safe: "Your message has not been sent. What you wrote is still there.",
      next: "Reload the page and choose who you are writing to.",
    }),
  },
};

function wordsNl(found: unknown): string {
  const [word, ...more] = namedIn(found);
  if (word === undefined) return "In uw bericht staat iets over een ziekte.";
  return more.length === 0
    ? `U schreef het woord ${word}. Dat gaat over een ziekte.`
    : `U schreef de woorden ${[word, ...more].join(", ")}. Die gaan over een ziekte.`;
}

function wordsEn(found: unknown): string {
  const [word, ...more] = namedIn(found);
  if (word === undefined) return "Your message mentions an illness.";
  return more.length === 0
    ? `You wrote the word ${word}. It is about an illness.`
    : `You wrote the words ${[word, ...more].join(", ")}. They are about an illness.`;
}

function namedIn(found: unknown): readonly string[] {
  return Array.isArray(found) ? found.map((word) => `'${word}'`) : [];
}
