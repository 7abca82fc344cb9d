import type { ProblemTexts } from "../languages/problem-codes.ts";
import { dayIn } from "../languages/problem-facts.ts";

/** Every no that only signals give. */
export type SignalProblemCode =
  | "no-such-signal"
  | "rests-already"
  | "not-resting"
  | "rest-too-short"
  | "rest-too-long"
  | "only-a-fact-answers"
  | "no-such-conclusion";

const keptNl = "Er is niets vastgelegd.";
const keptEn = "Nothing was recorded.";

export const signalProblems: ProblemTexts<SignalProblemCode> = {
  nl: {
    "no-such-signal": () => ({
      what: "Dit signaal is er niet meer: het is intussen beantwoord of niet meer nodig.",
      safe: keptNl,
      next: "Kijk op de lijst wat er nu staat.",
    }),
    "rests-already": (facts) => ({
      what: `Dit signaal rust al en komt terug op ${dayIn(facts, "until", "nl")}.`,
      safe: keptNl,
      next: "Pak het eerst weer op als een andere dag beter is.",
    }),
    "not-resting": () => ({
      what: "Dit signaal rust niet.",
      safe: keptNl,
      next: "Kijk op de lijst wat er nu staat.",
    }),
    "rest-too-short": (facts) => ({
      what: "De dag waarop het signaal terugkomt, ligt niet na vandaag.",
      safe: keptNl,
      next: `Kies ${dayIn(facts, "first", "nl")} of later.`,
    }),
    "rest-too-long": (facts) => ({
      what: "Zo lang mag een signaal niet rusten.",
      safe: keptNl,
      next: `Kies ${dayIn(facts, "last", "nl")} of eerder. Daarna kunt u het opnieuw laten rusten, met een reden van dan.`,
    }),
    "only-a-fact-answers": () => ({
      what: "Dit signaal sluit u niet met de hand: het verdwijnt als in het dossier staat waar het om vraagt.",
      safe: keptNl,
      next: "Leg vast wat er is gebeurd, of laat het signaal rusten.",
    }),
    "no-such-conclusion": () => ({
      what: "Deze conclusie staat niet in de lijst.",
      safe: keptNl,
      next: "Kies een van de mogelijkheden.",
    }),
  },
  en: {
    "no-such-signal": () => ({
      what: "This signal is no longer there: it has been answered in the meantime or is no longer needed.",
      safe: keptEn,
      next: "Check the list to see the current signals.",
    }),
    "rests-already": (facts) => ({
      what: `This signal is already set aside and comes back on ${dayIn(facts, "until", "en")}.`,
      safe: keptEn,
      next: "To choose another day, take it up again first.",
    }),
    "not-resting": () => ({
      what: "This signal is not set aside.",
      safe: keptEn,
      next: "Check the list to see the current signals.",
    }),
    "rest-too-short": (facts) => ({
      what: "The day on which the signal comes back must be after today.",
      safe: keptEn,
      next: `Choose ${dayIn(facts, "first", "en")} or later.`,
    }),
    "rest-too-long": (facts) => ({
      what: "A signal can't be set aside for that long.",
      safe: keptEn,
      next: `Choose ${dayIn(facts, "last", "en")} or earlier. After that it can be set aside again, with a new reason.`,
    }),
    "only-a-fact-answers": () => ({
      what: "This signal can't be concluded by hand: it clears once the dossier has what it is waiting for.",
      safe: keptEn,
      next: "Record what happened, or set the signal aside for a while.",
    }),
    "no-such-conclusion": () => ({
      what: "This conclusion is not in the list.",
      safe: keptEn,
      next: "Choose one from the list.",
    }),
  },
};
