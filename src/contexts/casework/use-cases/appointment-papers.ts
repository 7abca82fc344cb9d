import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { findCommissionerName, listPeople, loadPolicy } from "../../access/public.ts";
import {
  type Appointment,
  historyOf,
  labelsOf,
  languageOf,
  type MailLanguage,
  type NoClient,
  openEntries,
} from "../../dossier/public.ts";
import { sequenceOf } from "../domain/appointment-mail.ts";
import { calendarFileOf } from "../domain/calendar-file.ts";
import { aboutSaid, invitationOf } from "../domain/invitation.ts";

export type InvitationRefusal = NoClient | { readonly code: "no-such-appointment" };

export type OneAppointment = { readonly clientId: ClientId; readonly entry: EntryNumber };

const findOne = async (
  tx: Tx,
  { clientId, entry }: OneAppointment,
): Promise<
  Result<
    { readonly appointment: Appointment; readonly language: MailLanguage; readonly sequence: number },
    InvitationRefusal
  >
> => {
  const seen = await openEntries(tx, clientId);
  if (!seen.ok) return seen;
  const { appointments, email } = historyOf(seen.value);
  const appointment = appointments.find(({ id }) => id === entry);
  if (appointment === undefined) return refuse({ code: "no-such-appointment" });
  return ok({ appointment, language: languageOf(email), sequence: sequenceOf(seen.value, entry) });
};

export const invitation = async (
  tx: Tx,
  one: OneAppointment,
  { today }: Given,
): Promise<Result<{ readonly text: string; readonly language: MailLanguage }, InvitationRefusal>> => {
  const found = await findOne(tx, one);
  if (!found.ok) return found;
  const { language } = found.value;
  return ok({ text: await letterOf(tx, one.clientId, { ...found.value, goesBy: "paper" }, today), language });
};

/** Who is met, by name; null when nobody was named. */
export const workerNameOf = async (tx: Tx, { worker }: Appointment): Promise<string | null> =>
  worker === undefined ? null : ((await listPeople(tx)).find(({ id }) => id === worker)?.name ?? null);

type Letter = {
  readonly appointment: Appointment;
  readonly language: MailLanguage;
  readonly goesBy: "paper" | "mail";
};

/** The invitation as it goes on paper or by e-mail, in the language that was agreed with the client. */
export const letterOf = async (
  tx: Tx,
  clientId: ClientId,
  { appointment, language, goesBy }: Letter,
  today: Given["today"],
): Promise<string> => {
  const [label] = await labelsOf(tx, [clientId]);
  return invitationOf(appointment, {
    language,
    goesBy,
    commissioner: await findCommissionerName(tx),
    client: label?.name ?? null,
    worker: await workerNameOf(tx, appointment),
    labels: (await loadPolicy(tx)).on(today),
    today,
  });
};

/** The same appointment in every file that is made of it, so that a calendar takes a later one for the same. */
export const uidOf = ({ clientId, entry }: OneAppointment): string => `${clientId}-${entry}`;

export const invitationFile = async (
  tx: Tx,
  one: OneAppointment,
  { now, today, dayOf, timeOf }: Given,
): Promise<Result<string, InvitationRefusal>> => {
  const found = await findOne(tx, one);
  if (!found.ok) return found;
  const { appointmentKinds } = (await loadPolicy(tx)).on(today);
  const organiser = await findCommissionerName(tx);
  const { appointment, language, sequence } = found.value;
  const title = aboutSaid(appointment.what, appointmentKinds, language);
  const about = { language, uid: uidOf(one), sequence, title, organiser, stampedAt: now, clock: { dayOf, timeOf } };
  return ok(calendarFileOf(appointment, about));
};
