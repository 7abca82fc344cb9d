import type { ProblemFacts, ProblemTexts } from "../../languages/problem-codes.ts";
import { dayIn, numberIn } from "../../languages/problem-facts.ts";

type Code =
  | "document-empty"
  | "document-too-large"
  | "not-what-it-says"
  | "document-infected"
  | "document-not-scanned"
  | "document-there-already"
  | "document-name-unfit"
  | "citizen-number-in-name"
  | "illness-in-name"
  | "no-such-document-type"
  | "client-erased"
  | "client-not-found"
  | "no-such-document"
  | "document-gone";

const foundIn = ({ found }: ProblemFacts): string =>
  (Array.isArray(found) ? found : []).map((word) => `'${word}'`).join(", ");

const kept = "Wij hebben uw document nog niet gekregen.";
const keptEn = "We have not received your document yet.";
const same = "Er is niets veranderd.";
const sameEn = "Nothing has changed.";

/** The same no, in words for who hands something in. */
export const ownDocumentProblems: ProblemTexts<Code> = {
  nl: {
    "document-empty": () => ({ what: "Dit bestand is leeg.", safe: kept, next: "Kies een ander bestand." }),
    "document-too-large": (facts) => ({
      what: `Dit bestand is groter dan ${numberIn(facts, "atMost", "nl")} MB.`,
      safe: kept,
      next: "Kies een kleiner bestand, of maak een foto met minder scherpte.",
    }),
    "not-what-it-says": () => ({
      what: "Wij kunnen dit bestand niet openen.",
      safe: kept,
      next: "Koos u een foto? Maak er een schermafdruk van en kies die. Of sla het bestand op als PDF en kies dat.",
    }),
    "document-infected": () => ({
      what: "In dit bestand zit een virus. Wij hebben het niet bewaard.",
      safe: kept,
      next: "Open het bestand niet. Maak een foto van het papier en kies die.",
    }),
    "document-not-scanned": () => ({
      what: "Wij konden dit bestand nu niet nakijken op virussen.",
      safe: kept,
      next: "Probeer het over een paar minuten nog een keer. Lukt het niet? Breng het papier dan naar ons toe.",
    }),
    "document-there-already": (facts) => ({
      what: `Wij hebben dit bestand al. Het is van ${dayIn(facts, "on", "nl")}.`,
      safe: "U hoeft het niet nog een keer in te leveren.",
      next: "Wilt u iets anders inleveren? Kies dan een ander bestand.",
    }),
    "document-name-unfit": () => ({
      what: "Deze naam kan niet.",
      safe: kept,
      next: "Gebruik gewone letters en cijfers, hoogstens 120.",
    }),
    "citizen-number-in-name": () => ({
      what: "In de naam staat een burgerservicenummer.",
      safe: kept,
      next: "Haal het uit de naam. In het document zelf mag het wel staan.",
    }),
    "illness-in-name": (facts) => ({
      what: `In de naam staat een ziekte: ${foundIn(facts)}.`,
      safe: kept,
      next: "Haal het weg en schrijf alleen wat voor papier het is. Bijvoorbeeld: brief van de huisarts.",
    }),
    "no-such-document-type": () => ({
      what: "Wat u koos bij 'Wat is het?', kan vandaag niet.",
      safe: kept,
      next: "Kies iets anders. Lukt dat niet? Laad de pagina dan opnieuw.",
    }),
    "client-erased": () => ({
      what: "U kunt hier geen document inleveren: uw gegevens zijn verwijderd omdat uw dossier te oud is.",
      safe: kept,
      next: "Breng het papier naar ons toe.",
    }),
    "client-not-found": () => ({
      what: "U kunt hier geen document inleveren.",
      safe: kept,
      next: "Breng het papier naar ons toe.",
    }),
    "no-such-document": () => ({ what: "Dit document is er niet.", safe: same, next: "Laad de pagina opnieuw." }),
    "document-gone": () => ({
      what: "Dit document is er niet meer.",
      safe: same,
      next: "Hebt u het nodig? Schrijf ons dan een bericht.",
    }),
  },
  en: {
    "document-empty": () => ({ what: "This file is empty.", safe: keptEn, next: "Choose another file." }),
    "document-too-large": (facts) => ({
      what: `This file is larger than ${numberIn(facts, "atMost", "en")} MB.`,
      safe: keptEn,
      next: "Choose a smaller file, or take a photo that is less sharp.",
    }),
    "not-what-it-says": () => ({
      what: "We can't open this file.",
      safe: keptEn,
      next: "Did you choose a photo? Take a screenshot of it and choose that. Or save the file as a PDF and choose that.",
    }),
    "document-infected": () => ({
      what: "There is a virus in this file. We have not kept it.",
      safe: keptEn,
      next: "Don't open the file. Take a photo of the paper and choose that.",
    }),
    "document-not-scanned": () => ({
      what: "We could not check this file for viruses just now.",
      safe: keptEn,
      next: "Try again in a few minutes. If that doesn't work, bring us the paper.",
    }),
    "document-there-already": (facts) => ({
      what: `We already have this file. It is dated ${dayIn(facts, "on", "en")}.`,
      safe: "You don't need to hand it in again.",
      next: "If you want to hand in something else, choose another file.",
    }),
    "document-name-unfit": () => ({
      what: "This name can't be used.",
      safe: keptEn,
      next: "Use ordinary letters and numbers, at most 120.",
    }),
    "citizen-number-in-name": () => ({
      what: "There is a citizen service number in the name.",
      safe: keptEn,
      next: "Take it out of the name. It may be in the document itself.",
    }),
    "illness-in-name": (facts) => ({
      what: `The name mentions an illness: ${foundIn(facts)}.`,
      safe: keptEn,
      next: "Take it out and only write what kind of paper it is. For example: letter from the doctor.",
    }),
    "no-such-document-type": () => ({
      what: "What you chose under 'What is it?' can't be used today.",
      safe: keptEn,
      next: "Choose something else. If that doesn't work, reload the page.",
    }),
    "client-erased": () => ({
      what: "You can't hand in a document here: your details were deleted because your file is too old.",
      safe: keptEn,
      next: "Bring us the paper.",
    }),
    "client-not-found": () => ({
      what: "You can't hand in a document here.",
      safe: keptEn,
      next: "Bring us the paper.",
    }),
    "no-such-document": () => ({ what: "This document is not there.", safe: sameEn, next: "Reload the page." }),
    "document-gone": () => ({
      what: "This document is no longer there.",
      safe: sameEn,
      next: "If you need it, write us a message.",
    }),
  },
};
