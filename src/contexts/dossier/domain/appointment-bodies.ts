import type { EntryNumber, PersonId } from "../../../kernel/ids.ts";
import type { AppointmentKindCode, MissedReasonCode } from "./codes.ts";

/** Whether somebody came, and in time. */
export const attendances = ["attended", "late", "missed"] as const;
export type Attendance = (typeof attendances)[number];

/** Who calls an appointment off. */
export const cancellers = ["client", "commissioner"] as const;
export type Canceller = (typeof cancellers)[number];

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

export type AppointmentBodies = {
  readonly "appointment-planned": AppointmentTime & { readonly what: AppointmentKindCode };
  /** `validFrom` is the new day. */
  readonly "appointment-moved": AppointmentTime & { readonly why: string };
  readonly "appointment-cancelled": { readonly by: Canceller; readonly why: string };
  /** `validFrom` is the day of the appointment. Who came was spoken to. */
  readonly "appointment-held": {
    readonly came: Attendance;
    readonly missedBecause?: MissedReasonCode;
    readonly note?: string;
    readonly next?: string;
  };
  /** For colleagues alone. */
  readonly "note-written": { readonly text: string };
  /** Between client and commissioner, read by both; `formal`: an agreement, listed apart. */
  readonly "message-sent": {
    readonly from: Canceller;
    readonly text: string;
    readonly formal?: true;
    /** The appointment that the client says they can't come to. */
    readonly cantCome?: EntryNumber;
  };
};
