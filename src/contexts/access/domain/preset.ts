import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { CodeLabels } from "./codes.ts";
import type { GateStep } from "./gate-steps.ts";
import type { Ladder } from "./ladder.ts";
import type { PlanPart } from "./preset-plan.ts";
import type { SignalRule } from "./signal-rules.ts";
import type { Workload } from "./workload.ts";

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
  /** The number that clients call, as it is said on their pages, in letters and in mails; empty: they are told to write. */
  readonly officePhone: string;
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
