import { labelOf } from "../languages/codes.ts";
import type { Language } from "../languages/language.ts";
import type { ProblemFacts, ProblemTexts } from "../languages/problem-codes.ts";
import { dayIn } from "../languages/problem-facts.ts";

/** Every no that only the ladder gives. */
export type RungProblemCode =
  | "moved-since"
  | "no-such-rung"
  | "stands-there"
  | "on-no-rung"
  | "not-next"
  | "extension-unsaid"
  | "no-extension"
  | "extended-already"
  | "period-empty"
  | "not-whole-months"
  | "cannot-split";

const rungsIn = ({ next }: ProblemFacts, language: Language): string =>
  (Array.isArray(next) ? next : []).map((code) => labelOf("rung", String(code), language)).join(", ");

const keptNl = "Er is niets vastgelegd; wat u hebt ingevuld, staat er nog.";
const keptEn = "Nothing was recorded; what you typed is still there.";

export const rungProblems: ProblemTexts<RungProblemCode> = {
  nl: {
    "moved-since": (facts) => ({
      what: `Op ${dayIn(facts, "last", "nl")} is er al iets op de ladder vastgelegd.`,
      safe: keptNl,
      next: "Kies die dag of een latere, of trek de latere vermelding eerst in.",
    }),
    "no-such-rung": () => ({
      what: "Deze trede staat niet op de ladder van die dag.",
      safe: keptNl,
      next: "Laad de pagina opnieuw; de ladder is misschien veranderd.",
    }),
    "stands-there": (facts) => ({
      what: `De cliënt staat al op deze trede, sinds ${dayIn(facts, "since", "nl")}.`,
      safe: keptNl,
      next: "Kies een andere trede, of verleng het verblijf.",
    }),
    "on-no-rung": () => ({
      what: "De cliënt staat niet op deze trede.",
      safe: keptNl,
      next: "Laad de pagina opnieuw.",
    }),
    "not-next": (facts) => ({
      what: `Vanaf deze trede gaat men gewoonlijk naar: ${rungsIn(facts, "nl")}.`,
      safe: keptNl,
      next: "Kies een van die, of zeg waarom het anders is.",
    }),
    "extension-unsaid": () => ({
      what: "Er staat niet bij waarom het verblijf langer wordt.",
      safe: keptNl,
      next: "Zeg in een regel waarom.",
    }),
    "no-extension": () => ({
      what: "Een verblijf op deze trede kan niet worden verlengd.",
      safe: keptNl,
      next: "Kies een volgende trede.",
    }),
    "extended-already": () => ({
      what: "Dit verblijf is al eens verlengd.",
      safe: keptNl,
      next: "Kies een volgende trede.",
    }),
    "period-empty": () => ({
      what: "De periode eindigt voor zij begint, of is nog niet begonnen.",
      safe: "Er is niets gewijzigd.",
      next: "Kies een eerste dag die al is geweest, en een laatste dag die niet eerder is.",
    }),
    "not-whole-months": () => ({
      what: "De periode bestaat niet uit hele maanden. Uit het verschil van een dag zou te zien zijn wat een enkele persoon kreeg.",
      safe: "Er is niets gewijzigd.",
      next: "Kies als eerste dag de eerste van een maand, en als laatste dag de laatste van een maand.",
    }),
    "cannot-split": () => ({
      what: "Dit cijfer is zo niet uit te splitsen.",
      safe: "Er is niets gewijzigd.",
      next: "Kies een ander cijfer, of splits uit naar medewerker of team.",
    }),
  },
  en: {
    "moved-since": (facts) => ({
      what: `There is already a later entry on the ladder, of ${dayIn(facts, "last", "en")}.`,
      safe: keptEn,
      next: "Choose that day or a later one, or withdraw the later entry first.",
    }),
    "no-such-rung": () => ({
      what: "This rung is not on the ladder on that day.",
      safe: keptEn,
      next: "Reload the page; the ladder may have changed.",
    }),
    "stands-there": (facts) => ({
      what: `The client has been on this rung since ${dayIn(facts, "since", "en")}.`,
      safe: keptEn,
      next: "Choose another rung, or extend the stay.",
    }),
    "on-no-rung": () => ({
      what: "The client is not on this rung.",
      safe: keptEn,
      next: "Reload the page.",
    }),
    "not-next": (facts) => ({
      what: `The usual next rung from here is: ${rungsIn(facts, "en")}.`,
      safe: keptEn,
      next: "Choose one of these, or say why this one is different.",
    }),
    "extension-unsaid": () => ({
      what: "You have not said why the stay is being extended.",
      safe: keptEn,
      next: "Say why in one line.",
    }),
    "no-extension": () => ({
      what: "A stay on this rung can't be extended.",
      safe: keptEn,
      next: "Choose another rung.",
    }),
    "extended-already": () => ({
      what: "This stay has already been extended once.",
      safe: keptEn,
      next: "Choose another rung.",
    }),
    "period-empty": () => ({
      what: "The period ends before it begins, or has not begun yet.",
      safe: "Nothing was changed.",
      next: "Choose a first day that is not in the future, and a last day on or after it.",
    }),
    "not-whole-months": () => ({
      what: "The period is not made up of whole months. The difference of a day could show what a single person was given.",
      safe: "Nothing was changed.",
      next: "Choose the first of a month as the first day, and the last of a month as the last day.",
    }),
    "cannot-split": () => ({
      what: "This figure can't be split that way.",
      safe: "Nothing was changed.",
      next: "Choose another figure, or split it by worker or team.",
    }),
  },
};
