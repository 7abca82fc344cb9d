import type { CampaignId, EntryNumber, MunicipalityCode, PersonId, ProviderId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type {
  AgreeingWay,
  AppointmentKindCode,
  AppointmentTime,
  Attendance,
  Canceller,
  EndReasonCode,
  FacilityCode,
  FacilityRhythm,
  FactBodies,
  FundingCode,
  GroundCode,
  HelpGiven,
  InvolvedRoleCode,
  MailFault,
  MailLanguage,
  MailSubject,
  MissedReasonCode,
  ProductCode,
  ReExaminationCause,
  ReExaminationOutcomeCode,
  RungCode,
  SchemeCode,
  Sender,
  UnmetNeedCode,
} from "./entry.ts";
import type { PlanAct, PlanVersion } from "./plan.ts";

/** Runs from a day until another (the first day it no longer runs); null while no end is known. It has at least one day. */
export type Spell = { readonly id: EntryNumber; readonly from: PlainDate; readonly until: PlainDate | null };

export type BenefitSpell = Spell & {
  readonly scheme: SchemeCode;
  /** Where the client lived at its start, as the benefit itself says; null when it does not. */
  readonly municipality: MunicipalityCode | null;
  readonly endReason: EndReasonCode | null;
  /** Later schemes within the spell, by day; empty for most. */
  readonly changes: readonly { readonly from: PlainDate; readonly scheme: SchemeCode }[];
};
export type ExemptionSpell = Spell & {
  readonly ground: GroundCode;
  readonly decidedOn: PlainDate | null;
  /** The day it is looked at again, as the decision says; a review may name another. */
  readonly reviewOn: PlainDate | null;
  readonly why: string | null;
  readonly reviews: readonly ExemptionReview[];
  /** Why it was ended before its time; null when it was not, or nothing was said. */
  readonly ended: string | null;
};
/** `goal` and `until` are those of the last version. */
export type PlanSpell = Spell & {
  readonly goal: string | null;
  /** In order; the first is how it was made. */
  readonly versions: readonly PlanVersion[];
  readonly acts: readonly PlanAct[];
};
/** `given`: who gives it, how long it was meant to last and how many hours a week, as far as that was said. */
export type ProvisionSpell = Spell & {
  readonly product: ProductCode | null;
  readonly endReason: EndReasonCode | null;
  readonly given: HelpGiven;
};
export type JobSpell = Spell & {
  readonly hoursPerWeek: number | null;
  readonly employer: string | null;
  readonly endReason: EndReasonCode | null;
};

/** Put on a rung, taken off it (null), or left on it longer. */
export type RungSet = {
  readonly id: EntryNumber;
  readonly from: PlainDate;
  readonly rung: RungCode | null;
  readonly why: string | null;
  readonly extended: boolean;
};

/** Where somebody stood towards work on a day, as somebody saw it. */
export type Diagnosis = FactBodies["diagnosis-made"] & { readonly id: EntryNumber; readonly from: PlainDate };

/** Somebody is looked at anew from a day on, until what came of it is written down (it may be on the same day). */
export type ReExamination = Pick<Spell, "id" | "from"> & {
  readonly cause: ReExaminationCause;
  readonly campaign: CampaignId | null;
  readonly why: string | null;
  readonly closed: {
    readonly on: PlainDate;
    readonly outcome: ReExaminationOutcomeCode;
    readonly note: string | null;
  } | null;
};

/** A premium or facility, given or refused. */
export type Facility = Spell & {
  readonly facility: FacilityCode;
  readonly granted: boolean;
  /** Null where it was not asked: of what was given each month before it was. */
  readonly decidedOn: PlainDate | null;
  readonly why: string;
  /** In cents; null when none was said. */
  readonly amount: number | null;
  readonly per: FacilityRhythm | null;
  readonly source: FundingCode | null;
  readonly ended: string | null;
};

/** Help somebody needs and that does not exist here. */
export type UnmetNeed = Spell & {
  readonly need: UnmetNeedCode;
  readonly note: string | null;
  readonly ended: string | null;
};

/** An exemption was looked at, and stayed. */
export type ExemptionReview = Since<{ readonly why: string; readonly reviewOn: PlainDate | null }>;

/** A day and time an appointment was set to, by which entry; `movedOn` and `why`: when and why it was moved there, null for what it was planned for. */
export type AppointmentDay = {
  readonly setBy: EntryNumber;
  readonly on: PlainDate;
  readonly at: string;
  readonly movedOn: PlainDate | null;
  readonly why: string | null;
};

/** An appointment as it stands: the last day and time it was set to, and what came of it. */
export type Appointment = AppointmentTime & {
  readonly id: EntryNumber;
  readonly on: PlainDate;
  readonly what: AppointmentKindCode;
  /** How often it was moved, and the entry that set the day and time it has now. */
  readonly moved: number;
  readonly setBy: EntryNumber;
  /** Every day it was set to, in the order it was recorded. */
  readonly days: readonly AppointmentDay[];
  /** What was mailed about it or could not be, in the order it was recorded. */
  readonly mails: readonly AppointmentMail[];
  readonly state:
    | { readonly kind: "planned" }
    | { readonly kind: "cancelled"; readonly on: PlainDate; readonly by: Canceller; readonly why: string }
    | {
        readonly kind: Attendance;
        readonly entry: EntryNumber;
        readonly missedBecause: MissedReasonCode | null;
        readonly note: string | null;
        readonly next: string | null;
      };
};

/** A mail about an appointment, as it stood when it had been moved so often. `fault`: why it was given up; null when it was sent. */
export type AppointmentMail = {
  readonly id: EntryNumber;
  readonly on: PlainDate;
  readonly mail: MailSubject;
  readonly moved: number;
  readonly fault: MailFault | null;
};

/**
 * What a client last said, or the office, of being reached by e-mail. The language is that of what was agreed last: who gets letters alone
 * again goes on reading it.
 */
export type EmailSaid = { readonly id: EntryNumber; readonly on: PlainDate; readonly language: MailLanguage } & (
  | { readonly agreed: true; readonly how: AgreeingWay }
  | { readonly agreed: false; readonly by: Canceller }
);

/** What was written in the thread of a client, or for colleagues alone. */
export type Message = {
  readonly id: EntryNumber;
  readonly on: PlainDate;
  readonly from: Sender;
  readonly isNote: boolean;
  readonly formal: boolean;
  readonly text: string;
  /** The provider that reads it besides; null when none does. */
  readonly provider: ProviderId | null;
  readonly clientReads: boolean;
  /** The appointment that its client says they can't come to. */
  readonly cantCome?: EntryNumber;
};

/** A document, with the day it is of. */
export type DocumentAdded = FactBodies["document-added"] & {
  readonly id: EntryNumber;
  readonly on: PlainDate;
  readonly isRemoved: boolean;
};

/** An organisation that helps, with what it is for. */
export type ProviderInvolved = Spell & { readonly provider: ProviderId; readonly whatFor: string };

/** A delivery and the dossier do not say the same about a spell, until a later delivery does. */
export type Differing = Spell & FactBodies["delivery-differed"];

/** Somebody besides the responsible worker, with what they do for the client. */
export type Colleague = Spell & { readonly worker: PersonId; readonly role: InvolvedRoleCode };

/** Something that holds from a day until the next of its kind. */
export type Since<T> = T & { readonly from: PlainDate };
