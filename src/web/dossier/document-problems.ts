import { labelOf } from "../languages/codes.ts";
import type { Language } from "../languages/language.ts";
import type { ProblemFacts, ProblemTexts } from "../languages/problem-codes.ts";
import { dayIn, numberIn, textIn } from "../languages/problem-facts.ts";

/** Every no that only documents meet. */
export type DocumentProblemCode =
  | "document-empty"
  | "document-too-large"
  | "not-what-it-says"
  | "document-infected"
  | "document-not-scanned"
  | "document-there-already"
  | "document-name-unfit"
  | "citizen-number-in-name"
  | "illness-in-name"
  | "client-erased"
  | "no-such-document-type"
  | "no-such-document"
  | "document-gone"
  | "document-not-withdrawn"
  | "not-handed-in-by-you"
  | "handed-in-before"
  | "looked-at-already";

const files: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    "application/pdf": "een PDF",
    "image/png": "een PNG-afbeelding",
    "image/jpeg": "een JPEG-afbeelding",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "een Word-document (docx)",
    "application/vnd.oasis.opendocument.text": "een OpenDocument (odt)",
    "text/plain": "platte tekst",
  },
  en: {
    "application/pdf": "a PDF",
    "image/png": "a PNG picture",
    "image/jpeg": "a JPEG picture",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "a Word document (docx)",
    "application/vnd.oasis.opendocument.text": "an OpenDocument text (odt)",
    "text/plain": "plain text",
  },
};

const others: Readonly<Record<Language, string>> = { nl: "iets wat hier niet kan", en: "something that can't be here" };

const fileIn = (facts: ProblemFacts, name: string, language: Language): string =>
  files[language][textIn(facts, name)] ?? others[language];

const typeIn = (facts: ProblemFacts, language: Language): string =>
  labelOf("document-type", textIn(facts, "found"), language);

const foundIn = ({ found }: ProblemFacts): string =>
  (Array.isArray(found) ? found : []).map((word) => `'${word}'`).join(", ");

const kept = "Er is niets toegevoegd; wat u hebt ingevuld, staat er nog.";
const keptEn = "Nothing was added; what you filled in is still there.";

export const documentProblems: ProblemTexts<DocumentProblemCode> = {
  nl: {
    "document-empty": () => ({ what: "Dit bestand is leeg.", safe: kept, next: "Kies bij 'Bestand' een ander." }),
    "document-too-large": (facts) => ({
      what: `Dit bestand is groter dan ${numberIn(facts, "atMost", "nl")} MB.`,
      safe: kept,
      next: "Kies bij 'Bestand' een kleiner, of sla het op met minder scherpe afbeeldingen.",
    }),
    "not-what-it-says": (facts) => ({
      what: `Dit bestand zegt ${fileIn(facts, "says", "nl")} te zijn. De inhoud is ${fileIn(facts, "is", "nl")}.`,
      safe: kept,
      next: "Open het in het programma waarmee het is gemaakt, sla het op als PDF en kies dat bij 'Bestand'. Een Word-document met macro's kan niet.",
    }),
    "document-infected": () => ({
      what: "In dit bestand is een virus gevonden.",
      safe: "Er is niets toegevoegd of bewaard.",
      next: "Open het bestand niet en meld het bij uw ICT-afdeling.",
    }),
    "document-not-scanned": () => ({
      what: "Dit bestand kon niet op virussen worden gescand.",
      safe: kept,
      next: "Probeer het over een paar minuten opnieuw. Blijft het zo, meld het dan bij uw ICT-afdeling.",
    }),
    "document-there-already": (facts) => ({
      what: `Dit bestand staat al in het dossier, met de datum ${dayIn(facts, "on", "nl")}.`,
      safe: kept,
      next: "Kies bij 'Bestand' een ander, of verbeter de naam van het document op de tijdlijn.",
    }),
    "document-name-unfit": () => ({
      what: "Deze naam kan niet.",
      safe: kept,
      next: "Vul bij 'Naam' 1 tot en met 120 gewone tekens in.",
    }),
    "citizen-number-in-name": () => ({
      what: "In deze naam staat een burgerservicenummer.",
      safe: kept,
      next: "Haal het uit de naam. In het bestand zelf mag het staan.",
    }),
    "illness-in-name": (facts) => ({
      what: `Deze naam noemt een ziekte: ${foundIn(facts)}.`,
      safe: kept,
      next: "Zeg in de naam alleen wat voor stuk het is, zoals 'brief van de huisarts'.",
    }),
    "client-erased": () => ({
      what: "De naam van deze cliënt is verwijderd, omdat de bewaartermijn voorbij was. Een document zou weer zeggen wie het is.",
      safe: kept,
      next: "Hoort dit bij iemand die nu hulp krijgt, zoek dan het dossier van nu op.",
    }),
    "no-such-document-type": (facts) => ({
      what: `De soort '${typeIn(facts, "nl")}' staat vandaag niet in de lijst.`,
      safe: kept,
      next: "Kies bij 'Soort document' een andere. Staat die er niet, laad de pagina dan opnieuw.",
    }),
    "no-such-document": () => ({
      what: "Dit document is er niet.",
      safe: "Er is niets veranderd.",
      next: "Laad de pagina opnieuw.",
    }),
    "document-gone": () => ({
      what: "De inhoud van dit document is er niet meer: zij is verwijderd.",
      safe: "In het dossier staat nog dat het document er was.",
      next: "Laad de pagina opnieuw om te zien wanneer en waarom.",
    }),
    "document-not-withdrawn": () => ({
      what: "Een document wordt niet ingetrokken.",
      safe: "Er is niets veranderd.",
      next: "Verwijder het op het tabblad Documenten; wat is verwijderd, komt niet terug.",
    }),
    "not-handed-in-by-you": () => ({
      what: "Dit document kreeg u van ons. U kunt alleen terugnemen wat u zelf inleverde.",
      safe: "Er is niets veranderd.",
      next: "Klopt er iets niet? Schrijf ons dan een bericht.",
    }),
    "handed-in-before": (facts) => ({
      what: `U leverde dit document in op ${dayIn(facts, "on", "nl")}. Terugnemen kan alleen op de dag zelf.`,
      safe: "Er is niets veranderd.",
      next: "Klopt er iets niet? Schrijf ons dan een bericht.",
    }),
    "looked-at-already": () => ({
      what: "Wij hebben dit document al bekeken. Daarom kunt u het niet meer terugnemen.",
      safe: "Er is niets veranderd.",
      next: "Klopt er iets niet? Schrijf ons dan een bericht.",
    }),
  },
  en: {
    "document-empty": () => ({ what: "This file is empty.", safe: keptEn, next: "Choose another file under 'File'." }),
    "document-too-large": (facts) => ({
      what: `This file is larger than ${numberIn(facts, "atMost", "en")} MB.`,
      safe: keptEn,
      next: "Choose a smaller file under 'File', or save it again with lower-resolution images.",
    }),
    "not-what-it-says": (facts) => ({
      what: `This file claims to be ${fileIn(facts, "says", "en")}, but its content is ${fileIn(facts, "is", "en")}.`,
      safe: keptEn,
      next: "Open it in the program it was made with, save it as a PDF and choose that under 'File'. Word documents with macros are not accepted.",
    }),
    "document-infected": () => ({
      what: "A virus was found in this file.",
      safe: "Nothing was added or kept.",
      next: "Do not open the file, and tell your IT department.",
    }),
    "document-not-scanned": () => ({
      what: "This file could not be scanned for viruses.",
      safe: keptEn,
      next: "Try again in a few minutes. If it keeps happening, tell your IT department.",
    }),
    "document-there-already": (facts) => ({
      what: `This file is already in the dossier, dated ${dayIn(facts, "on", "en")}.`,
      safe: keptEn,
      next: "Choose another file under 'File', or correct the document's name on the timeline.",
    }),
    "document-name-unfit": () => ({
      what: "This name contains characters that can't be saved.",
      safe: keptEn,
      next: "Enter 1 to 120 ordinary characters under 'Name'.",
    }),
    "citizen-number-in-name": () => ({
      what: "This name contains a citizen number.",
      safe: keptEn,
      next: "Take it out under 'Name'. The file itself may contain it.",
    }),
    "illness-in-name": (facts) => ({
      what: `This name mentions an illness: ${foundIn(facts)}.`,
      safe: keptEn,
      next: "Say under 'Name' what kind of paper it is, such as 'letter from the doctor'.",
    }),
    "client-erased": () => ({
      what: "This client's name was deleted at the end of its retention period. A document would identify the client again.",
      safe: keptEn,
      next: "If this is about somebody who is being helped now, look for their current dossier.",
    }),
    "no-such-document-type": (facts) => ({
      what: `The type '${typeIn(facts, "en")}' is not in today's list.`,
      safe: keptEn,
      next: "Choose another under 'Type of document'. If it is not there, reload the page.",
    }),
    "no-such-document": () => ({
      what: "This document could not be found.",
      safe: "Nothing has changed.",
      next: "Reload the page.",
    }),
    "document-gone": () => ({
      what: "The content of this document has been removed.",
      safe: "The dossier still shows that the document existed.",
      next: "Reload the page to see when and why.",
    }),
    "document-not-withdrawn": () => ({
      what: "A document can't be withdrawn.",
      safe: "Nothing has changed.",
      next: "Remove it on the Documents tab instead. Removal is permanent.",
    }),
    "not-handed-in-by-you": () => ({
      what: "You got this document from us. You can only take back what you handed in yourself.",
      safe: "Nothing has changed.",
      next: "Is something wrong? Then write us a message.",
    }),
    "handed-in-before": (facts) => ({
      what: `You handed in this document on ${dayIn(facts, "on", "en")}. You can only take it back on the same day.`,
      safe: "Nothing has changed.",
      next: "Is something wrong? Then write us a message.",
    }),
    "looked-at-already": () => ({
      what: "We have already looked at this document, so you can't take it back any more.",
      safe: "Nothing has changed.",
      next: "Is something wrong? Then write us a message.",
    }),
  },
};
