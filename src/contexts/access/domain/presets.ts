import { type PlainDate, plainDate } from "../../../kernel/plain-date.ts";
import type { CodeLabels } from "./codes.ts";
import type { GateStep } from "./gate-steps.ts";
import type { Ladder } from "./ladder.ts";
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
import { endReasons, products } from "./preset-lists.ts";
import { type PlanPart, planDuties, planGoals, planRights, planSupport, signedParts } from "./preset-plan.ts";
import { signals2006, signals2026 } from "./preset-signals.ts";
import type { SignalRule } from "./signal-rules.ts";
import type { Workload } from "./workload.ts";

export const presetNames = ["wwb-2006", "participatiewet-2026"] as const;
export type PresetName = (typeof presetNames)[number];

/** What holds for a commissioner until a setting is changed (domain page 01, "Law and time"; page 12). */
export type Preset = {
  readonly from: PlainDate;
  /** Every new client gets an offer within this time of entry (page 03, "Timeliness control"). */
  readonly offerWithin: string;
  /** A running exemption is signalled this long before its end. */
  readonly exemptionWarning: string;
  /** A plan should lead to a trajectory or instrument within this time. */
  readonly instrumentWithin: string;
  /** Recorded later than this after valid: marked on the timeline (LOOK, Timeline). */
  readonly recordedLateAfter: string;
  /** The steps from first contact to the first activity, in order, each with its owner and norm (page 03, "The gate"). */
  readonly gateSteps: readonly GateStep[];
  /** Who does them. */
  readonly organisations: CodeLabels;
  /** How far somebody stands from work, by number: 1 is nearest (glossary, "phase"; today local groups). */
  readonly phases: CodeLabels;
  /** An intake or diagnosis of an earlier time at the gate counts for so long: a new one says what it adds. */
  readonly intakeCountsFor: string;
  /** What asks for action (page 03; page 06, "Signals"). */
  readonly signalRules: readonly SignalRule[];
  /** The worklist of today has what is due within this time. */
  readonly worklistAhead: string;
  /** A signal can be left alone for at most this long at a time. */
  readonly restAtMost: string;
  /** How a signal that no fact answers can be concluded. */
  readonly signalConclusions: CodeLabels;
  /** What somebody may be able to do less; never an illness (page 12, "Provider"). */
  readonly functionalLimits: CodeLabels;
  /** What stands in the way around somebody. */
  readonly circumstances: CodeLabels;
  /** Words of illness that no diagnosis may have; the label says what to write instead. */
  readonly healthWords: CodeLabels;
  /** Where somebody can stand on the way to work (page 03, "Ladder"). */
  readonly ladder: Ladder;
  /** What a plan can work towards; and the sentences a plan can have: what the client does, what the commissioner does, and what the client may. */
  readonly planGoals: CodeLabels;
  readonly planDuties: CodeLabels;
  readonly planSupport: CodeLabels;
  readonly planRights: CodeLabels;
  /** A change of these parts is signed again; in the others it is told. */
  readonly planSignedParts: readonly PlanPart[];
  /** So many characters can be mended in a text as wording alone. */
  readonly planTypoAtMost: number;
  /** What appointments are for, why somebody did not come, and what an invitation says besides when and where. */
  readonly appointmentKinds: CodeLabels;
  readonly missedReasons: CodeLabels;
  readonly inviteSentences: CodeLabels;
  /** Who agreed to e-mail is reminded so long before an appointment; P0D: nobody is. */
  readonly remindBefore: string;
  /** One worker for all of a client, or a benefits officer beside the activation worker (page 03, "Caseload"). */
  readonly caseloadModel: "integrated" | "separated";
  /** What colleagues besides the responsible worker do for a client. */
  readonly involvedRoles: CodeLabels;
  /** Of these those who see to the benefit: in the separated model its signals are theirs. */
  readonly benefitsRoles: readonly string[];
  /** What a client weighs, and the points of a full caseload: some 70 clients are said to be good, up to 120 are found. */
  readonly workload: Workload;
  readonly fullCaseload: number;
  /** Who sees figures per worker: one's own only, one's team, or every worker (page 12: works council). */
  readonly teamVisibility: "own" | "team" | "worker";
  /** Groups smaller than this are withheld from publication (page 09). */
  readonly disclosureLimit: number;
  /** After a dossier ended, who it is about is kept this long; the municipal selection list: ten years (STANDARDS, retention). */
  readonly keepPersons: string;
  readonly keepBenefits: string;
  readonly keepCasework: string;
  /** Lines of the log. No law names a term; a claim for damages lapses after five years (art. 3:310 Civil Code). */
  readonly keepLog: string;
  /** Whether what is past its term is deleted each night, or when an operator says so: destroying records is a decision (Archiefwet). */
  readonly deleting: "by-command" | "nightly";
  readonly schemes: CodeLabels;
  readonly assistanceSchemes: readonly string[];
  readonly exemptionGrounds: CodeLabels;
  /** Grounds that a whole group has by its age or household; all others are judged for one person (page 03, "Also needed"). */
  readonly categorialGrounds: readonly string[];
  /** An exemption of one person lasts at most so long; then it is decided anew. */
  readonly exemptionAtMost: string;
  /** What can come of looking at somebody anew. */
  readonly reExaminationOutcomes: CodeLabels;
  /** Premiums and facilities, and what pays for them. */
  readonly facilities: CodeLabels;
  readonly fundingSources: CodeLabels;
  /** Help that clients need and that does not exist here; what is counted feeds the next tender. */
  readonly unmetNeeds: CodeLabels;
  readonly documentTypes: CodeLabels;
  readonly documentAtMost: number;
  readonly endReasons: CodeLabels;
  readonly products: CodeLabels;
};

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
  planGoals,
  planDuties,
  planSupport,
  planRights,
  planSignedParts: signedParts,
  planTypoAtMost: 12,
  appointmentKinds,
  missedReasons,
  inviteSentences,
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
  products: { ...products, "social-activation": { nl: "sociale activering", en: "social activation" } },
};

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
    "informal-care": { nl: "mantelzorg", en: "informal care" },
    "age-57-5": { nl: "57,5 jaar of ouder", en: "aged 57.5 or over", until: plainDate("2015-01-01") },
    "age-65": { nl: "65 jaar of ouder", en: "aged 65 or over", until: plainDate("2015-01-01") },
    other: { nl: "anders", en: "other" },
  },
  products: {
    ...products,
    participation: { nl: "maatschappelijke participatie", en: "participation in society" },
    "sheltered-work": { nl: "beschut werk", en: "sheltered work" },
    "wage-cost-subsidy": { nl: "loonkostensubsidie", en: "wage-cost subsidy" },
    "trial-place": { nl: "proefplaats", en: "trial place" },
  },
};

export const presets: Readonly<Record<PresetName, Preset>> = {
  "wwb-2006": wwb2006,
  "participatiewet-2026": participatiewet2026,
};
