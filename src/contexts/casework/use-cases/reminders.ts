import { addDuration, partsOf } from "../../../kernel/duration.ts";
import type { TenantId } from "../../../kernel/ids.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { SendJob } from "../../../platform/jobs/jobs.ts";
import { type Given, type Installation, type Tx, unitOfWork, unlogged } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Settings } from "../../access/public.ts";
import { findLedger, historyOf } from "../../dossier/public.ts";
import { isReminderDue } from "../domain/appointment-mail.ts";
import { mailer, sendMailJob } from "../mail-jobs.ts";
import {
  askForMail,
  type Coming,
  comingWithEmail,
  finishReminderDay,
  isReminderDayDone,
  waitingMails,
} from "../mail-store.ts";

export type ReminderWork = { readonly installation: Installation; readonly send: SendJob };

/** Months differ in length: what may be due is looked for a few days further, and then judged. */
const widest = 3;

/** Has everybody mailed who is to be reminded today, once a day; what was left waiting goes on as well. */
export const seekReminders = async ({ installation, send }: ReminderWork, tenantId: TenantId): Promise<void> => {
  const actor = mailer(tenantId);
  const act = { activity: "seekReminders", purpose: "casework", trace: installation.newId() } as const;
  await sendWaitingMails({ installation, send }, tenantId);
  await unitOfWork(installation)(
    actor,
    act,
    async (tx, given): Promise<Result<number, { readonly code: "day-done" }>> => {
      if (await isReminderDayDone(tx, given.today)) return refuse({ code: "day-done" });
      const { remindBefore } = (await loadPolicy(tx)).on(given.today);
      const mails = await remindAll(tx, send, remindBefore, given);
      if (!(await finishReminderDay(tx, given.today, mails))) return refuse({ code: "day-done" });
      tx.note({ mails });
      return ok(mails);
    },
  );
};

const remindAll = async (
  tx: Tx,
  send: SendJob,
  remindBefore: Settings["remindBefore"],
  given: Given,
): Promise<number> => {
  if (partsOf(remindBefore).n === 0) return 0;
  const { today } = given;
  const coming = await comingWithEmail(tx, { after: today, until: addDays(addDuration(today, remindBefore), widest) });
  let mails = 0;
  for (const one of coming) {
    if (!(await isDue(tx, one, remindBefore, given))) continue;
    const mail = await askForMail(tx, { ...one, about: "reminder" }, given);
    if (mail === undefined) continue;
    tx.concerns([one.clientId]);
    await sendMailJob(send, tx, mail);
    mails += 1;
  }
  return mails;
};

const isDue = async (
  tx: Tx,
  { clientId, entry }: Coming,
  remindBefore: Settings["remindBefore"],
  { today, dayOf }: Given,
): Promise<boolean> => {
  const seen = (await findLedger(tx, clientId))?.seen ?? [];
  const { appointments, email } = historyOf(seen);
  const appointment = appointments.find(({ id }) => id === entry);
  const set = seen.find(({ number }) => number === appointment?.setBy);
  if (appointment === undefined || set === undefined || email?.agreed !== true) return false;
  return isReminderDue(appointment, dayOf(set.recordedAt), remindBefore, today);
};

/** Mails whose jobs are gone, as after putting back a backup, get new ones; one that has its job still gets no second. */
export const sendWaitingMails = ({ installation, send }: ReminderWork, tenantId: TenantId): Promise<void> =>
  unlogged(installation, mailer(tenantId), async (tx) => {
    for (const mail of await waitingMails(tx)) await sendMailJob(send, tx, mail);
  });

/** Whether reminders are still to be looked for today. */
export const isReminderDayOpen = async (tx: Tx, { today }: Pick<Given, "today">): Promise<boolean> =>
  !(await isReminderDayDone(tx, today));
