import { addDuration, type Duration, partsOf, subtractDuration } from "../../../kernel/duration.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import {
  type Appointment,
  type AppointmentMail,
  type Entry,
  factBehind,
  type MailSubject,
} from "../../dossier/public.ts";
import { hasBegun, type OfficeTime } from "./appointment-time.ts";

/** What is asked to be mailed: how an appointment stands, or a reminder of it. */
export type MailAbout = "news" | "reminder";

/** So often a mail is tried: some three quarters of an hour, as the queue spaces them. Then somebody is told to find another way. */
export const mostTries = 15;

type Mailed = Pick<Appointment, "mails" | "moved" | "state" | "on" | "at">;

/** What the client was last told by mail; a reminder says when and where too. */
const lastTold = ({ mails }: Pick<Mailed, "mails">): AppointmentMail | undefined =>
  mails.findLast(({ fault }) => fault === null);

export const wasMailed = (appointment: Pick<Mailed, "mails">): boolean => lastTold(appointment) !== undefined;

/** Whether the last mail that was sent says how the appointment stands; true also where nothing is to be told. */
export const isTold = (appointment: Mailed): boolean => {
  const told = lastTold(appointment);
  if (appointment.state.kind === "cancelled") return told === undefined || told.mail === "cancellation";
  return told !== undefined && told.mail !== "cancellation" && told.moved === appointment.moved;
};

/**
 * What a mail about an appointment would be now; null when there is nothing to tell. Who was never mailed about it is invited, and not told
 * that it was called off; of what has begun nobody is told.
 */
export const newsOf = (appointment: Mailed, now: OfficeTime): MailSubject | null => {
  const { state } = appointment;
  if (hasBegun(appointment, now)) return null;
  if (state.kind === "cancelled") return wasMailed(appointment) ? "cancellation" : null;
  if (state.kind !== "planned") return null;
  return wasMailed(appointment) && !isTold(appointment) ? "change" : "invitation";
};

/**
 * What a mail that waits is to say; null when nothing. What was still to be told when it was asked for and is told already now was taken back
 * meanwhile: a move that was undone is not told as an invitation. `asked`: the appointment as it was known then.
 */
export const newsSince = (asked: Mailed | undefined, appointment: Mailed, now: OfficeTime): MailSubject | null =>
  asked !== undefined && !isTold(asked) && isTold(appointment) ? null : newsOf(appointment, now);

/**
 * Which version of the appointment a calendar gets, of those it may have (RFC 5546, 2.1.4): how many entries there are about it, so that it
 * rises with each move and mail, and also with what takes one back.
 */
export const sequenceOf = (entries: readonly Entry[], appointment: EntryNumber): number =>
  entries.filter((entry) => factBehind(entry, entries)?.subject === appointment).length - 1;

/** Months differ in length: the last day of one is as far from today as some days after it. */
const widest = 3;

/** The last day of which an appointment may be reminded of today; null when nobody is. */
export const lastDayToRemind = (today: PlainDate, remindBefore: Duration): PlainDate | null => {
  if (partsOf(remindBefore).n === 0) return null;
  let last = addDays(addDuration(today, remindBefore), widest);
  while (subtractDuration(last, remindBefore) > today) last = addDays(last, -1);
  return last;
};

/**
 * Whether today is the time to remind somebody: once, so long before as the setting says. Who made the appointment, or moved it, within
 * that time has just been told (`setOn`: the day that was recorded). P0D reminds nobody.
 */
export const isReminderDue = (
  appointment: Mailed,
  setOn: PlainDate,
  remindBefore: Duration,
  today: PlainDate,
): boolean => {
  const { state, on, mails, moved } = appointment;
  if (state.kind !== "planned" || on <= today || partsOf(remindBefore).n === 0) return false;
  const from = subtractDuration(on, remindBefore);
  return from <= today && setOn < from && !mails.some((each) => each.mail === "reminder" && each.moved === moved);
};

/** Whether a reminder that was asked for is still to be sent: the appointment may have been moved away, called off, or have begun. */
export const isReminderStillDue = (appointment: Mailed, remindBefore: Duration, now: OfficeTime): boolean => {
  const { state, on, mails, moved } = appointment;
  if (state.kind !== "planned" || hasBegun(appointment, now)) return false;
  if (subtractDuration(on, remindBefore) > now.today) return false;
  return !mails.some((each) => each.mail === "reminder" && each.moved === moved);
};
