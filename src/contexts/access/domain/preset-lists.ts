import { type PlainDate, plainDate } from "../../../kernel/plain-date.ts";
import type { CodeLabels } from "./codes.ts";

/**
 * Participation in society replaces social activation and the return service on this day; in the year before it may be used already
 * (law "Participatiewet in balans", 2025, third phase; domain page 12).
 */
export const balanceFrom = plainDate("2027-01-01");
/** From this day it may be used already. */
export const balanceMayFrom = plainDate("2026-01-01");

/** Why something ended, and what can be used for a client, in every preset. */
export const endReasons: CodeLabels = {
  work: { nl: "werk", en: "work" },
  study: { nl: "studie", en: "study" },
  moved: { nl: "verhuisd", en: "moved" },
  relationship: { nl: "relatie", en: "relationship" },
  pension: { nl: "pensioen", en: "pension" },
  fraud: { nl: "fraude", en: "fraud" },
  death: { nl: "overlijden", en: "death" },
  finished: { nl: "afgerond", en: "finished" },
  "stopped-early": { nl: "voortijdig gestopt", en: "stopped early" },
  other: { nl: "anders", en: "other" },
};

const products: CodeLabels = {
  diagnosis: { nl: "diagnose", en: "diagnosis" },
  "job-application-training": { nl: "sollicitatietraining", en: "job-application training" },
  "social-skills-training": { nl: "weerbaarheidstraining", en: "social-skills and resilience training" },
  schooling: { nl: "scholing", en: "schooling" },
  "dual-trajectory": { nl: "duaal traject", en: "dual trajectory" },
  "work-placement": { nl: "werkstage", en: "work placement" },
  "job-mediation": { nl: "bemiddeling en plaatsing", en: "job mediation and placement" },
  "work-first": { nl: "work first", en: "work first" },
  "subsidised-work": { nl: "gesubsidieerd werk", en: "subsidised work" },
  aftercare: { nl: "nazorg", en: "aftercare" },
  "language-training": { nl: "taaltraining", en: "language training" },
  "job-coaching": { nl: "jobcoaching", en: "job coaching" },
  "volunteer-work": { nl: "vrijwilligerswerk", en: "volunteer work" },
};

const socialActivation = { nl: "sociale activering", en: "social activation" };
const returnService = { nl: "tegenprestatie", en: "return service" };
const participation = { nl: "maatschappelijke participatie", en: "participation in society" };

export const products2006: CodeLabels = { ...products, "social-activation": socialActivation };

const productsToday: CodeLabels = {
  "sheltered-work": { nl: "beschut werk", en: "sheltered work" },
  "wage-cost-subsidy": { nl: "loonkostensubsidie", en: "wage-cost subsidy" },
  "trial-place": { nl: "proefplaats", en: "trial place" },
};

const replaced = (until: PlainDate): CodeLabels => ({
  "social-activation": { ...socialActivation, until },
  "return-service": { ...returnService, until },
});

export const productsUntilBalance: CodeLabels = {
  ...products,
  ...replaced(balanceFrom),
  participation: { ...participation, from: balanceFrom },
  ...productsToday,
};

/** Where participation comes in their place from a day on. */
export const productsInBalance = (until: PlainDate): CodeLabels => ({
  ...products,
  participation,
  ...productsToday,
  ...replaced(until),
});
