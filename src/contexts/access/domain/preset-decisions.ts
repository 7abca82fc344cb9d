import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { CodeLabels } from "./codes.ts";
import { balanceFrom } from "./preset-lists.ts";

/** What can come of looking at somebody anew (page 03, "Exemptions and obligations"). */
export const reExaminationOutcomes: CodeLabels = {
  unchanged: { nl: "er is niets veranderd", en: "nothing has changed" },
  "obliged-again": { nl: "kan weer aan de slag", en: "can start working again" },
  "help-agreed": { nl: "hulp afgesproken", en: "help agreed" },
  "still-exempt": { nl: "ontheffing blijft", en: "exemption continues" },
  "benefit-ends": { nl: "uitkering eindigt", en: "benefit ends" },
  "not-reached": { nl: "niet bereikt", en: "not reached" },
};

const premiumWork = { nl: "premie bij werk", en: "bonus for finding work" };
const premiumActivation = { nl: "premie sociale activering", en: "bonus for social activation" };
const premiumParticipation = { nl: "premie maatschappelijke participatie", en: "bonus for participation in society" };

const otherFacilities: CodeLabels = {
  "child-care": { nl: "kinderopvang", en: "child care" },
  travel: { nl: "reiskosten", en: "travel costs" },
  "work-clothes": { nl: "werkkleding", en: "work clothes" },
  "study-costs": { nl: "studiekosten", en: "study costs" },
};

/** Client premiums and facilities are decisions (page 03, "Also needed"). */
export const facilities2006: CodeLabels = {
  "premium-work": premiumWork,
  "premium-activation": premiumActivation,
  ...otherFacilities,
};

export const facilitiesUntilBalance: CodeLabels = {
  "premium-work": premiumWork,
  "premium-activation": { ...premiumActivation, until: balanceFrom },
  "premium-participation": { ...premiumParticipation, from: balanceFrom },
  ...otherFacilities,
};

/** Where participation comes in the place of social activation from a day on; what was given under the old name keeps it. */
export const facilitiesInBalance = (until: PlainDate): CodeLabels => ({
  "premium-work": premiumWork,
  "premium-participation": premiumParticipation,
  ...otherFacilities,
  "premium-activation": { ...premiumActivation, until },
});

export const fundingSources2006: CodeLabels = {
  "work-part": { nl: "WWB-werkdeel", en: "work part of the WWB" },
  "special-assistance": { nl: "bijzondere bijstand", en: "special assistance" },
  own: { nl: "eigen middelen", en: "own means" },
  esf: { nl: "ESF", en: "ESF" },
};

export const fundingSources2026: CodeLabels = {
  participation: { nl: "participatiebudget", en: "participation budget" },
  "special-assistance": { nl: "bijzondere bijstand", en: "special assistance" },
  own: { nl: "eigen middelen", en: "own means" },
  esf: { nl: "ESF+", en: "ESF+" },
};

/** What the studies found that workers missed, to begin with (page 03, "Unmet need"). */
export const unmetNeeds: CodeLabels = {
  "illness-and-addiction": {
    nl: "traject bij psychische klachten met verslaving",
    en: "a trajectory for mental health problems combined with addiction",
  },
  "simulation-workshop": { nl: "simulatiewerkplaats", en: "simulation workshop" },
  "day-activities": { nl: "dagbesteding dichtbij", en: "day activities close by" },
  "language-at-work": { nl: "taal op de werkvloer", en: "language on the shop floor" },
  "part-time-work": { nl: "werk voor weinig uren", en: "work for a few hours a week" },
  "child-care": { nl: "kinderopvang buiten kantooruren", en: "child care outside office hours" },
};

/** Colleagues besides the responsible worker (page 03: "others are listed with their role"). */
export const involvedRoles: CodeLabels = {
  benefits: { nl: "uitkering", en: "benefit" },
  debts: { nl: "schuldhulp", en: "debt counselling" },
  "civic-integration": { nl: "inburgering", en: "civic integration" },
  "job-hunter": { nl: "vacatures", en: "vacancies" },
  youth: { nl: "jongeren", en: "young people" },
};
