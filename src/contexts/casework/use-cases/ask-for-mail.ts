import { ok, type Refusal, type Result, refuse } from "../../../kernel/result.ts";
import type { SendJob } from "../../../platform/jobs/jobs.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { findEmail, historyOf, isReachable, openEntries } from "../../dossier/public.ts";
import { newsOf, wasMailed } from "../domain/appointment-mail.ts";
import { officeTime } from "../domain/appointment-time.ts";
import { sendMailJob } from "../mail-jobs.ts";
import { askAgain, askForMail } from "../mail-store.ts";
import type { InvitationRefusal, OneAppointment } from "./appointment-papers.ts";

/** How mails come to be sent; `send` null: this installation sends none. */
export type Mailing = { readonly keys: Keys; readonly send: SendJob | null };

export type AskForMailRefusal =
  | InvitationRefusal
  | { readonly code: "mail-not-set-up" }
  | { readonly code: "email-not-agreed" }
  | { readonly code: "nothing-to-mail" }
  | { readonly code: "mail-under-way" };

/** Has the client mailed how an appointment stands, once this is committed; which appointment is in the log. */
export const askForAppointmentMail = async (
  tx: Tx,
  { keys, send }: Mailing,
  { clientId, entry }: OneAppointment,
  given: Given,
): Promise<Result<OneAppointment, AskForMailRefusal>> => {
  const seen = await openEntries(tx, clientId);
  if (!seen.ok) return seen;
  tx.note({ entry });
  if (send === null) return refuse({ code: "mail-not-set-up" });
  const { appointments, email } = historyOf(seen.value);
  const appointment = appointments.find(({ id }) => id === entry);
  if (appointment === undefined) return refuse({ code: "no-such-appointment" });
  if (newsOf(appointment, officeTime(given)) === null) return refuse({ code: "nothing-to-mail" });
  if (!isReachable(email, await findEmail(tx, keys, clientId))) return refuse({ code: "email-not-agreed" });
  const mail = await askForMail(tx, { clientId, entry, about: "news" }, given);
  if (mail === undefined) return refuse({ code: "mail-under-way" });
  await sendMailJob(send, tx, mail);
  return ok({ clientId, entry });
};

/** What was moved or called off is mailed to who was mailed about it before. Who gets no e-mail any more is told by who did it. */
export const thenTellByMail = async <T, R extends Refusal>(
  tx: Tx,
  mailing: Mailing,
  one: OneAppointment,
  given: Given,
  acted: Result<T, R>,
): Promise<Result<T, R>> => {
  if (acted.ok && mailing.send !== null) await tellByMail(tx, { ...mailing, send: mailing.send }, one, given);
  return acted;
};

const tellByMail = async (
  tx: Tx,
  { keys, send }: Mailing & { readonly send: SendJob },
  { clientId, entry }: OneAppointment,
  given: Given,
): Promise<void> => {
  const seen = await openEntries(tx, clientId);
  if (!seen.ok) return;
  const { appointments, email } = historyOf(seen.value);
  const appointment = appointments.find(({ id }) => id === entry);
  if (appointment === undefined || newsOf(appointment, officeTime(given)) === null) return;
  const news = { clientId, entry, about: "news" } as const;
  const waits = await askAgain(tx, news, given);
  if (waits === undefined && !wasMailed(appointment)) return;
  if (!isReachable(email, await findEmail(tx, keys, clientId))) return;
  const mail = waits ?? (await askForMail(tx, news, given));
  if (mail !== undefined) await sendMailJob(send, tx, mail);
};
