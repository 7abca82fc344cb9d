import type { ProblemTexts } from "../languages/problem-codes.ts";
import { dayIn, lastDayIn, textIn } from "../languages/problem-facts.ts";

/** Every no that only absences of colleagues, and what they do for a client, give. */
export type ColleagueProblemCode =
  | "nobody-covers"
  | "covers-oneself"
  | "away-already"
  | "cover-away"
  | "covers-then"
  | "no-such-absence"
  | "no-ended-absence"
  | "no-such-role"
  | "has-that-role"
  | "not-involved";

const kept = {
  nl: "Er is niets vastgelegd; wat u hebt ingevuld, staat er nog.",
  en: "Nothing was recorded; what you typed is still there.",
} as const;

export const colleagueProblems: ProblemTexts<ColleagueProblemCode> = {
  nl: {
    "nobody-covers": () => ({
      what: "Er is niemand gekozen die waarneemt.",
      safe: kept.nl,
      next: "Kies ten minste één collega.",
    }),
    "covers-oneself": () => ({
      what: "Wie afwezig is, kan niet voor zichzelf waarnemen.",
      safe: kept.nl,
      next: "Kies een andere collega.",
    }),
    "away-already": (facts) => ({
      what: `In die tijd is al een afwezigheid vastgelegd, vanaf ${dayIn(facts, "from", "nl")}.`,
      safe: kept.nl,
      next: "Kies andere dagen, of leg vast dat die eerder eindigt.",
    }),
    "cover-away": (facts) => ({
      what: `Een van wie waarneemt, is dan zelf afwezig: ${textIn(facts, "name")}, vanaf ${dayIn(facts, "from", "nl")}.`,
      safe: kept.nl,
      next: "Kies iemand anders.",
    }),
    "covers-then": (facts) => ({
      what: `In die dagen neemt deze collega waar voor ${textIn(facts, "name")}, van ${dayIn(facts, "from", "nl")} tot en met ${lastDayIn(facts, "until", "nl")}.`,
      safe: kept.nl,
      next: `Laat eerst de afwezigheid van ${textIn(facts, "name")} eindigen of leg die opnieuw vast met een andere collega, of kies andere dagen.`,
    }),
    "no-ended-absence": () => ({
      what: "Deze afwezigheid is niet eerder beëindigd, of zou nu al voorbij zijn.",
      safe: kept.nl,
      next: "Laad de pagina opnieuw. Is iemand nog weg, leg dan een nieuwe afwezigheid vast.",
    }),
    "no-such-absence": () => ({
      what: "Deze afwezigheid is er niet meer, of eindigt al op of voor die dag.",
      safe: kept.nl,
      next: "Kies een eerdere dag, of laad de pagina opnieuw. Blijft iemand langer weg, leg dan een nieuwe afwezigheid vast.",
    }),
    "no-such-role": () => ({
      what: "Dit staat op die dag niet in de lijst van wat collega’s doen.",
      safe: kept.nl,
      next: "Laad de pagina opnieuw.",
    }),
    "has-that-role": (facts) => ({
      what: `Deze collega is daarvoor al betrokken, sinds ${dayIn(facts, "since", "nl")}.`,
      safe: kept.nl,
      next: "Kies iets anders.",
    }),
    "not-involved": () => ({
      what: "Deze collega is al niet meer betrokken.",
      safe: kept.nl,
      next: "Laad de pagina opnieuw.",
    }),
  },
  en: {
    "nobody-covers": () => ({
      what: "No stand-in was chosen.",
      safe: kept.en,
      next: "Choose at least one colleague.",
    }),
    "covers-oneself": () => ({
      what: "People can’t stand in for themselves.",
      safe: kept.en,
      next: "Choose another colleague.",
    }),
    "away-already": (facts) => ({
      what: `An absence is already recorded in that period, from ${dayIn(facts, "from", "en")}.`,
      safe: kept.en,
      next: "Choose other days, or record that it ends earlier.",
    }),
    "cover-away": (facts) => ({
      what: `One of the stand-ins is away then: ${textIn(facts, "name")}, from ${dayIn(facts, "from", "en")}.`,
      safe: kept.en,
      next: "Choose somebody else.",
    }),
    "covers-then": (facts) => ({
      what: `This colleague stands in for ${textIn(facts, "name")} in those days, from ${dayIn(facts, "from", "en")} up to and including ${lastDayIn(facts, "until", "en")}.`,
      safe: kept.en,
      next: `End the absence of ${textIn(facts, "name")} first, or record it anew with another colleague; or choose other days.`,
    }),
    "no-ended-absence": () => ({
      what: "This absence was not ended early, or would be over by now.",
      safe: kept.en,
      next: "Reload the page. If somebody is still away, record a new absence.",
    }),
    "no-such-absence": () => ({
      what: "This absence no longer exists, or already ends on or before that day.",
      safe: kept.en,
      next: "Choose an earlier day, or reload the page. If somebody stays away longer, record a new absence.",
    }),
    "no-such-role": () => ({
      what: "This is not in that day's list of what colleagues do.",
      safe: kept.en,
      next: "Reload the page.",
    }),
    "has-that-role": (facts) => ({
      what: `This colleague has been involved in that role since ${dayIn(facts, "since", "en")}.`,
      safe: kept.en,
      next: "Choose another role.",
    }),
    "not-involved": () => ({
      what: "This colleague is no longer involved.",
      safe: kept.en,
      next: "Reload the page.",
    }),
  },
};
