import type { ProblemTexts } from "../../languages/problem-codes.ts";
import { dayIn } from "../../languages/problem-facts.ts";
import { ownMessageProblems } from "../own-messages/own-problems.ts";

/** The same no, in words for who signs their own plan or won't. */
export const ownPlanProblems: ProblemTexts<string> = {
  nl: {
    "signed-already": (facts) => ({
      what: `U tekende dit plan al, op ${dayIn(facts, "on", "nl")}.`,
      safe: "Uw handtekening blijft gelden.",
      next: "Klopt het plan niet meer? Schrijf ons een bericht. Dan passen wij het plan samen met u aan, en tekent u opnieuw.",
    }),
    "refused-already": (facts) => ({
      what: `U liet al weten dat u niet tekent, op ${dayIn(facts, "on", "nl")}.`,
      safe: "Dat blijft zo staan.",
      next: "U kunt nog steeds tekenen. Wilt u iets zeggen over het plan? Schrijf ons een bericht.",
    }),
    "outdated-version": () => ({
      what: "Wij hebben het plan intussen veranderd.",
      safe: "U hebt nog niets getekend.",
      next: "Lees het plan hieronder opnieuw. Klopt het? Dan kunt u tekenen.",
    }),
    "other-text": () => ({
      what: "De tekst op uw scherm is niet meer de tekst van het plan.",
      safe: "U hebt nog niets getekend.",
      next: "Laad de pagina opnieuw en lees het plan nog een keer.",
    }),
    "no-such-plan": () => ({
      what: "Dit plan is er niet meer.",
      safe: "U hebt nog niets getekend.",
      next: "Laad de pagina opnieuw. Ziet u geen plan? Schrijf ons dan een bericht.",
    }),
    "health-words": (facts) => ({
      ...ownMessageProblems.nl["health-words"](facts),
      safe: "Dit is nog niet verstuurd. Wat u schreef, staat er nog.",
    }),
  },
  en: {
    "signed-already": (facts) => ({
      what: `You have already signed this plan, on ${dayIn(facts, "on", "en")}.`,
      safe: "Your signature still counts.",
      next: "Is the plan no longer right? Write us a message. We will change the plan together with you, and you sign again.",
    }),
    "refused-already": (facts) => ({
      what: `You have already told us that you won't sign, on ${dayIn(facts, "on", "en")}.`,
      safe: "That stays as it is.",
      next: "You can still sign. Do you want to say something about the plan? Write us a message.",
    }),
    "outdated-version": () => ({
      what: "We have changed the plan in the meantime.",
      safe: "You have not signed anything yet.",
      next: "Read the plan below again. Is it right? Then you can sign.",
    }),
    "other-text": () => ({
      what: "The text on your screen is no longer the text of the plan.",
      safe: "You have not signed anything yet.",
      next: "Reload the page and read the plan again.",
    }),
    "no-such-plan": () => ({
      what: "This plan is no longer there.",
      safe: "You have not signed anything yet.",
      next: "Reload the page. If you see no plan, write us a message.",
    }),
    "health-words": (facts) => ({
      ...ownMessageProblems.en["health-words"](facts),
      safe: "This has not been sent yet. What you wrote is still there.",
    }),
  },
};
