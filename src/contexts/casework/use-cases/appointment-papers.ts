import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { findCommissionerName, listPeople, loadPolicy } from "../../access/public.ts";
import { type Appointment, historyOf, labelsOf, type NoClient, openEntries } from "../../dossier/public.ts";
import { calendarFileOf } from "../domain/calendar-file.ts";
import { invitationOf } from "../domain/invitation.ts";

export type InvitationRefusal = NoClient | { readonly code: "no-such-appointment" };

export type OneAppointment = { readonly clientId: ClientId; readonly entry: EntryNumber };

const findOne = async (
  tx: Tx,
  { clientId, entry }: OneAppointment,
): Promise<Result<Appointment, InvitationRefusal>> => {
  const seen = await openEntries(tx, clientId);
  if (!seen.ok) return seen;
  const found = historyOf(seen.value).appointments.find(({ id }) => id === entry);
  return found === undefined ? refuse({ code: "no-such-appointment" }) : ok(found);
};

export const invitation = async (
  tx: Tx,
  one: OneAppointment,
  { today }: Given,
): Promise<Result<{ readonly text: string }, InvitationRefusal>> => {
  const found = await findOne(tx, one);
  if (!found.ok) return found;
  return ok({ text: await letterOf(tx, one.clientId, found.value, today) });
};

/** Who is met, by name; null when nobody was named. */
export const workerNameOf = async (tx: Tx, { worker }: Appointment): Promise<string | null> =>
  worker === undefined ? null : ((await listPeople(tx)).find(({ id }) => id === worker)?.name ?? null);

/** The invitation as it goes on paper. */
export const letterOf = async (
  tx: Tx,
  clientId: ClientId,
  appointment: Appointment,
  today: Given["today"],
): Promise<string> => {
  const [label] = await labelsOf(tx, [clientId]);
  return invitationOf(appointment, {
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
  { now, today }: Given,
): Promise<Result<string, InvitationRefusal>> => {
  const found = await findOne(tx, one);
  if (!found.ok) return found;
  const { appointmentKinds } = (await loadPolicy(tx)).on(today);
  const organiser = await findCommissionerName(tx);
  const title = appointmentKinds[found.value.what]?.nl ?? found.value.what;
  return ok(calendarFileOf(found.value, { uid: uidOf(one), title, organiser, stampedAt: now }));
};
