import type { ProblemTexts } from "../languages/problem-codes.ts";
import { dayIn } from "../languages/problem-facts.ts";

/** Every no that only e-mail to a client gives. */
export type EmailProblemCode =
  | "email-unfit"
  | "email-the-same"
  | "agreed-before-withdrawn"
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
      what: "A mail server would not accept this e-mail address.",
      safe: keptEn,
      next: "Enter one address, such as name@example.org, without spaces or accented letters.",
    }),
    "email-the-same": () => ({
      what: "This address and language have already been agreed.",
      safe: keptEn,
      next: "Enter another address, choose another language, or close the window.",
    }),
    "agreed-before-withdrawn": (facts) => ({
      what: `The client stopped receiving e-mail on ${dayIn(facts, "withdrawnOn", "en") || "a later day"}. Anything agreed before then no longer applies.`,
      safe: keptEn,
      next: "Under 'Agreed on', enter the day on which the client agreed again.",
    }),
    "email-not-agreed": () => ({
      what: "This client has not agreed to e-mail.",
      safe: "Nothing was sent or changed.",
      next: "Reload the page. If the client agrees to e-mail, record the address first.",
    }),
    "email-not-withdrawn": () => ({
      what: "An agreement about e-mail can't be withdrawn here: the address itself would remain.",
      safe: "Nothing has changed.",
      next: "Choose 'Stop e-mail' on the Appointments tab; this deletes the address.",
    }),
    "mailed-already": () => ({
      what: "The client has been told about this by e-mail and will go by it.",
      safe: "Nothing has changed.",
      next: "Move the appointment or call it off on the Appointments tab, so that the client is told.",
    }),
    "mail-being-sent": () => ({
      what: "The client is being mailed about this right now.",
      safe: "Nothing has changed.",
      next: "Wait a moment and reload the page. If the e-mail was sent, move the appointment or call it off; if it was not, you can still do this.",
    }),
  },
};
