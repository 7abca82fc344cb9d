import type { CodeLabels } from "./codes.ts";

export const appointmentKinds: CodeLabels = {
  talk: { nl: "voortgangsgesprek", en: "progress meeting" },
  intake: { nl: "intake", en: "intake" },
  "three-way": { nl: "driegesprek", en: "three-way talk" },
  plan: { nl: "plan bespreken", en: "meeting about the plan" },
  "re-examination": { nl: "heronderzoek", en: "re-examination" },
};

/** Classes of reasons, never an illness by name (page 12). */
export const missedReasons: CodeLabels = {
  unknown: { nl: "niets gehoord", en: "nothing heard from the client" },
  ill: { nl: "ziek gemeld", en: "called in sick" },
  work: { nl: "aan het werk", en: "at work" },
  care: { nl: "zorg voor een ander", en: "caring for somebody" },
  travel: { nl: "vervoer", en: "transport" },
  mistaken: { nl: "vergist of vergeten", en: "mistaken or forgotten" },
  refused: { nl: "wil niet komen", en: "does not want to come" },
};

/** Plain Dutch, one sentence each (page 12: read by everybody). */
export const inviteSentences: CodeLabels = {
  identity: { nl: "Neem een geldig identiteitsbewijs mee.", en: "Bring a valid proof of identity." },
  someone: { nl: "U mag iemand meenemen.", en: "You may bring somebody." },
  "cannot-come": {
    nl: "Kunt u niet komen? Zeg dat dan vóór de afspraak.",
    en: "If you can’t come, tell us before the appointment.",
  },
};
