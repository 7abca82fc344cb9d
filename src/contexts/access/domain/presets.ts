import { plainDate } from "../../../kernel/plain-date.ts";
import type { Preset } from "./preset.ts";
import { appointmentKinds, inviteSentences, missedReasons } from "./preset-appointments.ts";
import {
  facilities,
  fundingSources2006,
  fundingSources2026,
  involvedRoles,
  reExaminationOutcomes,
  unmetNeeds,
} from "./preset-decisions.ts";
import { circumstances, functionalLimits } from "./preset-diagnosis.ts";
import { documentTypes } from "./preset-documents.ts";
import {
  jobDeskSteps,
  localGroups,
  organisations2006,
  organisations2026,
  phases2006,
  townHallSteps,
} from "./preset-gates.ts";
import { healthWords } from "./preset-health-words.ts";
import { hoekscheWaard, participationLadder } from "./preset-ladders.ts";
import {
  balanceFrom,
  balanceMayFrom,
  endReasons,
  products2006,
  productsInBalance,
  productsUntilBalance,
} from "./preset-lists.ts";
import {
  planDuties,
  planGoals2006,
  planGoalsInBalance,
  planGoalsUntilBalance,
  planRights,
  planSupport,
  signedParts,
} from "./preset-plan.ts";
import { signals2006, signals2026 } from "./preset-signals.ts";

export const presetNames = [
  "wwb-2006",
  "participatiewet-2025",
  "participatiewet-2026",
  "participatiewet-2027",
] as const;
export type PresetName = (typeof presetNames)[number];

const wwb2006: Preset = {
  from: plainDate("1996-01-01"),
  offerWithin: "P365D",
  exemptionWarning: "P6W",
  instrumentWithin: "P8W",
  recordedLateAfter: "P14D",
  gateSteps: jobDeskSteps,
  organisations: organisations2006,
  phases: phases2006,
  intakeCountsFor: "P1Y",
  signalRules: signals2006,
  worklistAhead: "P1W",
  restAtMost: "P6W",
  signalConclusions: {
    "action-taken": { nl: "er is iets gedaan", en: "something was done" },
    "no-action": { nl: "geen actie nodig", en: "no action needed" },
    "not-so": { nl: "het klopt niet", en: "it is not so" },
    "other-side-mends": { nl: "de administratie past het aan", en: "the administration corrects it" },
  },
  functionalLimits,
  circumstances,
  healthWords,
  ladder: hoekscheWaard,
  planGoals: planGoals2006,
  planDuties,
  planSupport,
  planRights,
  planSignedParts: signedParts,
  planTypoAtMost: 12,
  appointmentKinds,
  missedReasons,
  inviteSentences,
  officePhone: "",
  remindBefore: "P1D",
  caseloadModel: "integrated",
  involvedRoles,
  benefitsRoles: ["benefits"],
  workload: {
    phases: { "1": 8, "2": 10, "3": 12, "4": 9, none: 10 },
    tasks: { gate: 3, exempt: -5, trajectory: 1, job: -6 },
    rungs: {},
  },
  fullCaseload: 700,
  teamVisibility: "team",
  disclosureLimit: 10,
  keepPersons: "P10Y",
  keepBenefits: "P10Y",
  keepCasework: "P10Y",
  keepLog: "P5Y",
  deleting: "by-command",
  schemes: {
    "social-assistance": { nl: "bijstand (Abw/WWB)", en: "social assistance (Abw/WWB)" },
    ioaw: { nl: "Ioaw", en: "Ioaw" },
    ioaz: { nl: "Ioaz", en: "Ioaz" },
    anw: { nl: "Anw", en: "Anw" },
    ww: { nl: "WW", en: "WW" },
    none: { nl: "geen uitkering (Nugger)", en: "no benefit (non-claimant)" },
  },
  assistanceSchemes: ["social-assistance", "ioaw", "ioaz"],
  exemptionGrounds: {
    "age-57-5": { nl: "57,5 jaar of ouder", en: "aged 57.5 or over" },
    "age-65": { nl: "65 jaar of ouder", en: "aged 65 or over" },
    "single-parent-young-child": { nl: "alleenstaande ouder met jong kind", en: "single parent with a young child" },
    medical: { nl: "medisch", en: "medical" },
    other: { nl: "anders", en: "other" },
  },
  categorialGrounds: ["age-57-5", "age-65"],
  exemptionAtMost: "P2Y",
  reExaminationOutcomes,
  facilities,
  fundingSources: fundingSources2006,
  unmetNeeds,
  documentTypes,
  documentAtMost: 10,
  endReasons,
  products: products2006,
};

/** As it is today, for who already works by the law as it becomes: 2026 is the year in which that may (page 12). */
const participatiewet2026: Preset = {
  ...wwb2006,
  ladder: participationLadder,
  from: plainDate("2026-01-01"),
  offerWithin: "P8W",
  instrumentWithin: "P6W",
  gateSteps: townHallSteps,
  organisations: organisations2026,
  phases: localGroups,
  signalRules: signals2026,
  exemptionAtMost: "P1Y",
  fundingSources: fundingSources2026,
  schemes: {
    "social-assistance": { nl: "bijstand (Participatiewet)", en: "social assistance (Participation Act)" },
    ioaw: { nl: "Ioaw", en: "Ioaw" },
    ioaz: { nl: "Ioaz", en: "Ioaz" },
    anw: { nl: "Anw", en: "Anw" },
    ww: { nl: "WW", en: "WW" },
    none: { nl: "geen uitkering", en: "no benefit" },
  },
  exemptionGrounds: {
    "single-parent-young-child": {
      nl: "alleenstaande ouder met kind tot 5 jaar",
      en: "single parent with a child under 5",
    },
    medical: { nl: "medisch, tijdelijk", en: "medical, temporary" },
    "informal-care": { nl: "mantelzorg", en: "caring for a relative" },
    "age-57-5": { nl: "57,5 jaar of ouder", en: "aged 57.5 or over", until: plainDate("2015-01-01") },
    "age-65": { nl: "65 jaar of ouder", en: "aged 65 or over", until: plainDate("2015-01-01") },
    other: { nl: "anders", en: "other" },
  },
  planGoals: planGoalsInBalance(balanceMayFrom),
  products: productsInBalance(balanceMayFrom),
};

/** For who works by the law as it was until the day it changes; then the lists go along by themselves. */
const participatiewet2025: Preset = {
  ...participatiewet2026,
  from: plainDate("2015-01-01"),
  planGoals: planGoalsUntilBalance,
  products: productsUntilBalance,
};

/** For who begins after that day: files from before keep the words of before. */
const participatiewet2027: Preset = {
  ...participatiewet2026,
  from: balanceFrom,
  planGoals: planGoalsInBalance(balanceFrom),
  products: productsInBalance(balanceFrom),
};

export const presets: Readonly<Record<PresetName, Preset>> = {
  "wwb-2006": wwb2006,
  "participatiewet-2025": participatiewet2025,
  "participatiewet-2026": participatiewet2026,
  "participatiewet-2027": participatiewet2027,
};
