import type { EntryNumber, MunicipalityCode, PersonId, ProviderId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { AppointmentBodies } from "./appointment-bodies.ts";
import type {
  CircumstanceCode,
  ConclusionCode,
  EndReasonCode,
  GateStepCode,
  InvolvedRoleCode,
  LimitCode,
  OccupationCode,
  OrganisationCode,
  ProductCode,
  RungCode,
  SchemeCode,
  SignalRuleCode,
} from "./codes.ts";
import type { DecisionBodies } from "./decision-bodies.ts";
import type { DeliveryBodies } from "./delivery-bodies.ts";
import type { DocumentBodies } from "./document-bodies.ts";
import type { HelpBody } from "./done-by.ts";
import type { EmailBodies } from "./email-bodies.ts";
import type { GateBodies } from "./gate-bodies.ts";
import type { PlanBody } from "./plan-body.ts";

export * from "./appointment-bodies.ts";
export type * from "./codes.ts";
export * from "./decision-bodies.ts";
export * from "./delivery-bodies.ts";
export * from "./document-bodies.ts";
export type * from "./done-by.ts";
export * from "./email-bodies.ts";
export * from "./gate-bodies.ts";
export * from "./plan-body.ts";

/** What a diagnosis concludes: nothing is needed, find a vacancy, or help with something (page 03, "Diagnosis and profiling"). */
export const diagnosisConclusions = ["none-needed", "mediate", "help"] as const;
export type DiagnosisConclusion = (typeof diagnosisConclusions)[number];

export const waysToTravel = ["on-foot", "bicycle", "public-transport", "car"] as const;
export type WayToTravel = (typeof waysToTravel)[number];

/** Who signs a plan (page 03, "The plan"), whether there and then or on paper; and how somebody came to see it. */
export const planParties = ["client", "commissioner"] as const;
export type PlanParty = (typeof planParties)[number];
export const signingWays = ["signed-in", "on-paper"] as const;
export type SigningWay = (typeof signingWays)[number];
export const showingWays = ["in-person", "by-post", "own-page"] as const;
export type ShowingWay = (typeof showingWays)[number];

/** How somebody was spoken to. */
export const contactWays = ["in-person", "phone", "video", "in-writing"] as const;
export type ContactWay = (typeof contactWays)[number];

/** Which signal about the subject; of a way through the gate, the step it waits for too. */
type OfSignal = { readonly rule: SignalRuleCode; readonly step?: GateStepCode };

/** Which version: the entry that made or revised the plan, and the hash of its text. */
type OfVersion = { readonly version: EntryNumber; readonly hash: string };

/** What each kind of fact says. `validFrom` and `validUntil` stand beside it, on the entry. */
export type FactBodies = DecisionBodies &
  AppointmentBodies &
  DocumentBodies &
  EmailBodies &
  DeliveryBodies &
  GateBodies & {
    /** Known to the office. A benefit is not required (under-27s, non-claimants). */
    readonly "client-registered": { readonly municipality?: MunicipalityCode };
    readonly "municipality-moved": { readonly municipality: MunicipalityCode };
    /** The municipality is where the client lives when the benefit starts. */
    readonly "benefit-started": { readonly scheme: SchemeCode; readonly municipality?: MunicipalityCode };
    readonly "benefit-changed": { readonly scheme: SchemeCode };
    /** `validFrom` is the first day without benefit. */
    readonly "benefit-ended": { readonly reason?: EndReasonCode };
    readonly "phase-set": { readonly phase: number; readonly grounds?: string };
    /** Stands on a rung from this day; null: on none any more. `extended`: stays there longer than the longest stay, once. */
    readonly "rung-set": {
      readonly rung: RungCode | null;
      readonly by: OrganisationCode;
      readonly why?: string;
      readonly extended?: true;
    };
    /** `validUntil` when the plan names the day it runs to. */
    readonly "plan-made": PlanBody;
    /** The plan as it reads from this day on, whole; `wordingOnly` when nothing was agreed anew. `validUntil` as a plan's own. */
    readonly "plan-revised": PlanBody & { readonly why: string; readonly wordingOnly?: true };
    readonly "plan-shown": OfVersion & { readonly how: ShowingWay };
    /** `reference`: where the paper is kept; `document`: the entry of its scan in this dossier. */
    readonly "plan-signed": OfVersion & {
      readonly by: PlanParty;
      readonly how: SigningWay;
      readonly reference?: string;
      readonly document?: EntryNumber;
    };
    /** The client won't sign, and why. Duties by law do not wait for a signature. */
    readonly "plan-refused": OfVersion & { readonly reason: string };
    readonly "trajectory-started": HelpBody;
    readonly "trajectory-ended": { readonly reason?: EndReasonCode };
    readonly "instrument-started": HelpBody;
    readonly "instrument-ended": { readonly reason?: EndReasonCode };
    readonly "job-started": { readonly hoursPerWeek?: number; readonly employer?: string };
    readonly "job-ended": { readonly reason?: EndReasonCode };
    /**
     * Where somebody stands towards work, as a next one may add to it. Lists that say nothing are left out; `adds` is what it says that an
     * earlier one did not.
     */
    readonly "diagnosis-made": {
      readonly by: OrganisationCode;
      readonly conclusion: DiagnosisConclusion;
      readonly helpWith?: readonly ProductCode[];
      readonly limits?: readonly { readonly code: LimitCode; readonly note?: string }[];
      readonly circumstances?: readonly CircumstanceCode[];
      readonly strengths?: readonly string[];
      /** In the client's own words. */
      readonly wishes?: string;
      readonly experience?: readonly { readonly occupation: OccupationCode; readonly years: number }[];
      readonly wanted?: readonly OccupationCode[];
      readonly hoursPerWeek?: number;
      readonly travel?: { readonly minutes: number; readonly by: readonly WayToTravel[] };
      /** What the conclusion rests on. */
      readonly grounds: string;
      readonly adds?: string;
    };
    /** Client and commissioner were in touch on this day. */
    readonly "contact-recorded": { readonly how: ContactWay; readonly about?: string };
    /** A signal about the subject is left alone until `validUntil`. */
    readonly "signal-rested": OfSignal & { readonly reason: string };
    /** It is taken up again before that day. */
    readonly "signal-woken": OfSignal;
    /** Somebody looked at it and says what came of it. */
    readonly "signal-concluded": OfSignal & {
      readonly conclusion: ConclusionCode;
      readonly note?: string;
    };
    readonly "worker-assigned": { readonly worker: PersonId };
    /** A colleague besides the responsible worker, in a role. */
    readonly "colleague-joined": { readonly worker: PersonId; readonly role: InvolvedRoleCode };
    readonly "colleague-left": { readonly reason?: string };
    /** An organisation that helps, and what for; `validUntil` when it is agreed beforehand. While it lasts, it reads what is shared (ADR 0038). */
    readonly "provider-joined": { readonly provider: ProviderId; readonly whatFor: string };
    readonly "provider-left": { readonly reason?: string };
    /** To a colleague, or to nobody (null): then the client waits among the unassigned. */
    readonly "worker-handed-over": { readonly worker: PersonId | null; readonly reason?: string };
  };

export type FactKind = keyof FactBodies;
export type EntryKind = FactKind | "entry-corrected" | "entry-withdrawn";

type Common = {
  readonly number: EntryNumber;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  /** The system's clock at append, rising per client. */
  readonly recordedAt: Instant;
  /** The same, unless a history load sets it earlier. Known-at questions use this one. */
  readonly knownFrom: Instant;
};

/**
 * A fact about a client. `subject` is the entry that opened what this is about (a benefit spell, a plan, a job);
 * an opening entry is its own subject.
 */
export type Fact<K extends FactKind = FactKind> = {
  readonly [P in K]: Common & {
    readonly kind: P;
    readonly subject: EntryNumber;
    readonly body: FactBodies[P];
  };
}[K];

/** Says what the target should have said: dates and body of the target's kind, whole; and why, when a person did it. */
export type Correction = Common & {
  readonly kind: "entry-corrected";
  readonly target: EntryNumber;
  readonly body: CorrectedBody;
};

/** `because` is a word of the correction itself; no kind of fact has it (`reason` is one of an end). */
export type CorrectedBody = FactBodies[FactKind] & { readonly because?: string };

/** Takes the target away: a fact, a correction (what it corrected stands again) or a withdrawal (likewise). */
export type Withdrawal = Common & {
  readonly kind: "entry-withdrawn";
  readonly target: EntryNumber;
  readonly body: { readonly reason?: string };
};

export type Entry = Fact | Correction | Withdrawal;

/** Kinds that open something which runs until it is ended. */
export const openingKinds = {
  "benefit-started": "benefit-ended",
  "exemption-granted": "exemption-ended",
  "trajectory-started": "trajectory-ended",
  "instrument-started": "instrument-ended",
  "job-started": "job-ended",
  "facility-decided": "facility-ended",
  "need-unmet": "need-ended",
  "colleague-joined": "colleague-left",
  "provider-joined": "provider-left",
  "delivery-differed": "delivery-agreed",
} as const satisfies Partial<Record<FactKind, FactKind>>;

/** Kinds that end what another entry opened, from their first valid day. */
export const endingKinds: ReadonlySet<FactKind> = new Set(Object.values(openingKinds));

/** Kinds that are about what another entry opened, besides those that end it. */
export const referringKinds: ReadonlySet<FactKind> = new Set<FactKind>([
  "benefit-changed",
  "exemption-reviewed",
  "re-examination-closed",
  "appointment-moved",
  "appointment-cancelled",
  "appointment-held",
  "appointment-mailed",
  "appointment-not-mailed",
  "gate-step-done",
  "gate-handed-over",
  "gate-suspended",
  "gate-resumed",
  "gate-closed",
  "plan-revised",
  "plan-shown",
  "plan-signed",
  "plan-refused",
  "signal-rested",
  "signal-woken",
  "signal-concluded",
  "document-removed",
]);

/** Decisions that name their end in advance, in `validUntil`. Every other end is an entry of its own. */
export const namesItsEnd = (kind: EntryKind): boolean => kindsThatNameTheirEnd.has(kind);

const kindsThatNameTheirEnd: ReadonlySet<EntryKind> = new Set<EntryKind>([
  "exemption-granted",
  "plan-made",
  "plan-revised",
  "signal-rested",
  "facility-decided",
  "provider-joined",
]);
