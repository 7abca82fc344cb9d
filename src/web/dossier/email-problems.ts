import type { ProblemTexts } from "../languages/problem-codes.ts";
import { dayIn } from "../languages/problem-facts.ts";

/** Every no that only e-mail to a client gives. */
export type EmailProblemCode =
  | "email-unfit"
  | "email-the-same"
  | "agreed-before-withdrawn"
  | "person-erased"
  | "email-not-agreed"
  | "email-not-withdrawn"
  | "mailed-already"
  | "mail-being-sent";

const kept = "Er is niets vastgelegd; wat u hebt ingevuld, staat er nog.";
const keptEn = "Nothing was recorded; what you filled in is still there.";

export const emailProblems: ProblemTexts<EmailProblemCode> = {
  nl: {
    "email-unfit": () => ({
      what: "Dit is geen e-mailadres dat een mailserver aanneemt.",
      safe: kept,
      next: "Vul één adres in, zoals naam@voorbeeld.nl, zonder spaties en letters met accenten.",
    }),
    "email-the-same": () => ({
      what: "Dit adres is al afgesproken, in deze taal.",
      safe: kept,
      next: "Vul een ander adres in, kies een andere taal, of sluit het venster.",
    }),
    "agreed-before-withdrawn": (facts) => ({
      what: `De cliënt krijgt sinds ${dayIn(facts, "withdrawnOn", "nl") || "een latere dag"} geen e-mail meer. Wat daarvoor is afgesproken, geldt niet meer.`,
      safe: kept,
      next: "Vul bij 'Afgesproken op' de dag in waarop de cliënt er opnieuw mee instemde.",
    }),
    "person-erased": () => ({
      what: "De naam van deze cliënt is verwijderd, omdat de bewaartermijn voorbij was. Een adres zou weer zeggen wie het is.",
      safe: kept,
      next: "Hoort dit bij iemand die nu hulp krijgt, zoek dan het dossier van nu op.",
    }),
    "email-not-agreed": () => ({
      what: "Met deze cliënt is geen e-mail afgesproken.",
      safe: "Er is niets verstuurd of veranderd.",
      next: "Laad de pagina opnieuw. Stemt de cliënt in met e-mail, leg dan eerst het adres vast.",
    }),
    "email-not-withdrawn": () => ({
      what: "Wat over e-mail is afgesproken, wordt niet ingetrokken: het adres zou dan blijven staan.",
      safe: "Er is niets veranderd.",
      next: "Kies op het tabblad Afspraken 'Geen e-mail meer'; dan wordt het adres verwijderd.",
    }),
    "mailed-already": () => ({
      what: "De cliënt is hierover gemaild en weet dus niet beter.",
      safe: "Er is niets veranderd.",
      next: "Verzet de afspraak op het tabblad Afspraken of zeg haar af; dan krijgt de cliënt daar bericht van.",
    }),
    "mail-being-sent": () => ({
      what: "De cliënt wordt hierover op dit moment gemaild.",
      safe: "Er is niets veranderd.",
      next: "Wacht even en laad de pagina opnieuw. Is de e-mail verstuurd, verzet dan de afspraak of zeg haar af; is hij niet verstuurd, dan kunt u dit alsnog doen.",
    }),
  },
  en: {
    "email-unfit": () => ({
      what: "This is no e-mail address that a mail server takes.",
      safe: keptEn,
      next: "Fill in one address, such as name@example.org, without spaces and letters with accents.",
    }),
    "email-the-same": () => ({
      what: "This address was agreed already, in this language.",
      safe: keptEn,
      next: "Fill in another address, choose another language, or close the window.",
    }),
    "agreed-before-withdrawn": (facts) => ({
      what: `The client gets no e-mail any more since ${dayIn(facts, "withdrawnOn", "en") || "a later day"}. What was agreed before that holds no longer.`,
      safe: keptEn,
      next: "Fill in, at 'Agreed on', the day on which the client agreed to it anew.",
    }),
    "person-erased": () => ({
      what: "This client's name was deleted, since its time of keeping had passed. An address would say again who it is.",
      safe: keptEn,
      next: "If this belongs to somebody who is helped now, look for their present dossier.",
    }),
    "email-not-agreed": () => ({
      what: "No e-mail was agreed with this client.",
      safe: "Nothing was sent or changed.",
      next: "Load the page anew. If the client agrees to e-mail, record the address first.",
    }),
    "email-not-withdrawn": () => ({
      what: "What was agreed about e-mail is not withdrawn: the address would stay.",
      safe: "Nothing has changed.",
      next: "Choose 'No e-mail any more' on the tab Appointments; then the address is deleted.",
    }),
    "mailed-already": () => ({
      what: "The client was mailed about this and knows no better.",
      safe: "Nothing has changed.",
      next: "Move the appointment on the tab Appointments or call it off; then the client is told.",
    }),
    "mail-being-sent": () => ({
      what: "The client is being mailed about this right now.",
      safe: "Nothing has changed.",
      next: "Wait a moment and load the page anew. If the mail was sent, move the appointment or call it off; if it was not, you can still do this.",
    }),
  },
};
