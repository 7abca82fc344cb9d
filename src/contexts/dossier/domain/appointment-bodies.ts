import type { EntryNumber, PersonId, ProviderId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { AppointmentKindCode, MissedReasonCode } from "./codes.ts";

/** Whether somebody came, and in time. */
export const attendances = ["attended", "late", "missed"] as const;
export type Attendance = (typeof attendances)[number];

/** Who calls an appointment off. */
export const cancellers = ["client", "commissioner"] as const;
export type Canceller = (typeof cancellers)[number];

/** Who writes in the thread of a client. */
export const senders = ["client", "commissioner", "provider"] as const;
export type Sender = (typeof senders)[number];

/** Where people meet: a phone call and a video call have no place. */
export const appointmentWays = ["in-person", "phone", "video"] as const;
export type AppointmentWay = (typeof appointmentWays)[number];

/** When and where, on the day `validFrom`: `at` is the clock of the office, "09:30". */
export type AppointmentTime = {
  readonly at: string;
  readonly minutes: number;
  readonly how: AppointmentWay;
  readonly place?: string;
  readonly worker?: PersonId;
};

/** What a mail about an appointment tells the client. */
export const mailSubjects = ["invitation", "change", "cancellation", "reminder"] as const;
export type MailSubject = (typeof mailSubjects)[number];

/** Why a mail was given up, by class: what a mail server says may hold the address. */
export const mailFaults = [
  "not-agreed",
  "address-refused",
  "server-refused",
  "server-silent",
  "not-set-up",
  "too-late",
] as const;
export type MailFault = (typeof mailFaults)[number];

export type AppointmentBodies = {
  readonly "appointment-planned": AppointmentTime & { readonly what: AppointmentKindCode };
  /** `validFrom` is the new day; `movedOn` the day on which it was moved there, which entries of before it was kept leave out. */
  readonly "appointment-moved": AppointmentTime & { readonly why: string; readonly movedOn?: PlainDate };
  readonly "appointment-cancelled": { readonly by: Canceller; readonly why: string };
  /** `validFrom` is the day of the appointment. Who came was spoken to. */
  readonly "appointment-held": {
    readonly came: Attendance;
    readonly missedBecause?: MissedReasonCode;
    readonly note?: string;
    readonly next?: string;
  };
  /** A mail server took a mail about it on this day; `moved`: how often the appointment had been moved in what it said. */
  readonly "appointment-mailed": { readonly mail: MailSubject; readonly moved: number };
  /** Given up on this day: the client is told some other way. */
  readonly "appointment-not-mailed": { readonly mail: MailSubject; readonly moved: number; readonly fault: MailFault };
  /** For colleagues alone. */
  readonly "note-written": { readonly text: string };
  /**
   * Read by client and commissioner, and by the provider it names; `withoutClient`: by commissioner and provider alone.
   * `formal`: an agreement, listed apart.
   */
  readonly "message-sent": {
    readonly from: Sender;
    readonly text: string;
    readonly formal?: true;
    readonly provider?: ProviderId;
    readonly withoutClient?: true;
    /** The appointment that the client says they can't come to. */
    readonly cantCome?: EntryNumber;
  };
};
