import type { ProblemTexts } from "../../languages/problem-codes.ts";
import { ownMessageProblems } from "../own-messages/own-problems.ts";

/** The same no, in words for who writes about themselves. */
export const ownAppointmentProblems: ProblemTexts<string> = {
  nl: {
    ...ownMessageProblems.nl,
    "appointment-over": () => ({
      what: "Deze afspraak is al geweest of gaat niet door.",
      safe: "Uw bericht is niet verstuurd. Wat u schreef, staat er nog.",
      next: "Wilt u er toch iets over zeggen? Schrijf het op de pagina 'Uw berichten'.",
    }),
    "no-such-appointment": () => ({
      what: "Deze afspraak is er niet meer.",
      safe: "Uw bericht is niet verstuurd. Wat u schreef, staat er nog.",
      next: "Laad de pagina opnieuw en kijk welke afspraken u hebt.",
    }),
  },
  en: {
    ...ownMessageProblems.en,
    "appointment-over": () => ({
      what: "This appointment is over, or it was cancelled.",
      safe: "Your message has not been sent. What you wrote is still there.",
      next: "If you still want to tell us something about it, write to us on the page 'Your messages'.",
    }),
    "no-such-appointment": () => ({
      what: "This appointment is no longer there.",
      safe: "Your message has not been sent. What you wrote is still there.",
      next: "Reload the page to see your appointments.",
    }),
  },
};
