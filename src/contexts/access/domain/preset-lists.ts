import type { CodeLabels } from "./codes.ts";

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

export const products: CodeLabels = {
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
