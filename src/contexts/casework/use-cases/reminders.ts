import type { ClientId, TenantId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { SendJob } from "../../../platform/jobs/jobs.ts";
import { type Given, type Installation, type Tx, unitOfWork, unlogged } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Settings } from "../../access/public.ts";
import { type Entry, type History, historyOf, scanLedgers } from "../../dossier/public.ts";
import { isReminderDue, lastDayToRemind } from "../domain/appointment-mail.ts";
import { mailer, sendMailJob } from "../mail-jobs.ts";
import {
  askForMail,
  type Coming,
  comingWithEmail,
  finishReminderDay,
  isReminderDayDone,
  waitingMails,
} from "../mail-store.ts";

export type ReminderWork = {
  readonly installation: Installation;
  readonly send: SendJob;
  /** So many appointments are looked at in one transaction: each is a ledger to read. */
  readonly atOnce?: number;
};

/** How far the day's looking up came. */
type Sought = { readonly day: PlainDate | null; readonly after: Coming | null; readonly mails: number };

type SeekRefusal = { readonly code: "day-done" } | { readonly code: "day-over" };

/**
 * Has everybody mailed who is to be reminded today, once a day; what was left waiting goes on as well. What was asked for stays when a later
 * chunk fails; the day is done after the last, and who is looked at again is not reminded again.
 */
export const seekReminders = async (
  { installation, send, atOnce = 500 }: ReminderWork,
  tenantId: TenantId,
): Promise<void> => {
  const act = { activity: "seekReminders", purpose: "casework", trace: installation.newId() } as const;
  await sendWaitingMails({ installation, send }, tenantId);
  let sought: Sought = { day: null, after: null, mails: 0 };
  for (;;) {
    const before = sought;
    const chunk = await unitOfWork(installation)(mailer(tenantId), act, (tx, given) =>
      seekSome(tx, { send, atOnce }, before, given),
    );
    if (!chunk.ok || chunk.value.after === null) return;
    sought = chunk.value;
  }
};

/** `after` null: that was all of the day. */
const seekSome = async (
  tx: Tx,
  { send, atOnce }: Required<Omit<ReminderWork, "installation">>,
  { day, after, mails }: Sought,
  given: Given,
): Promise<Result<Sought, SeekRefusal>> => {
  const { today } = given;
  // tomorrow has its own looking up
  if (day !== null && day !== today) return refuse({ code: "day-over" });
  if (await isReminderDayDone(tx, today)) return refuse({ code: "day-done" });
  const { remindBefore } = (await loadPolicy(tx)).on(today);
  const until = lastDayToRemind(today, remindBefore);
  const coming = until === null ? [] : await comingWithEmail(tx, { today, until, after, atMost: atOnce });
  const due = await dueOf(tx, coming, remindBefore, given);
  tx.note({ mails: await remindAll(tx, send, due, given) });
  const sought = { day: today, after: coming.at(-1) ?? null, mails: mails + due.length };
  if (coming.length === atOnce) return ok(sought);
  if (!(await finishReminderDay(tx, today, sought.mails))) return refuse({ code: "day-done" });
  return ok({ ...sought, after: null });
};

const remindAll = async (tx: Tx, send: SendJob, due: readonly Coming[], given: Given): Promise<number> => {
  let mails = 0;
  for (const one of due) {
    const mail = await askForMail(tx, { ...one, about: "reminder" }, given);
    if (mail === undefined) continue;
    tx.concerns([one.clientId]);
    await sendMailJob(send, tx, mail);
    mails += 1;
  }
  return mails;
};

const dueOf = async (
  tx: Tx,
  coming: readonly Coming[],
  remindBefore: Settings["remindBefore"],
  given: Given,
): Promise<Coming[]> => {
  const histories = new Map<ClientId, Known>();
  const clients = [...new Set(coming.map(({ clientId }) => clientId))];
  for await (const dossiers of scanLedgers(tx, clients))
    for (const { clientId, entries } of dossiers) histories.set(clientId, { entries, history: historyOf(entries) });
  return coming.filter((one) => isDue(histories.get(one.clientId), one, remindBefore, given));
};

type Known = { readonly entries: readonly Entry[]; readonly history: History };

const isDue = (
  known: Known | undefined,
  { entry }: Coming,
  remindBefore: Settings["remindBefore"],
  { today, dayOf }: Given,
): boolean => {
  const appointment = known?.history.appointments.find(({ id }) => id === entry);
  const set = known?.entries.find(({ number }) => number === appointment?.setBy);
  if (appointment === undefined || set === undefined || known?.history.email?.agreed !== true) return false;
  return isReminderDue(appointment, dayOf(set.recordedAt), remindBefore, today);
};

/** Mails whose jobs are gone, as after putting back a backup, get new ones; one that has its job still gets no second. */
export const sendWaitingMails = (
  { installation, send }: Omit<ReminderWork, "atOnce">,
  tenantId: TenantId,
): Promise<void> =>
  unlogged(installation, mailer(tenantId), async (tx) => {
    for (const mail of await waitingMails(tx)) await sendMailJob(send, tx, mail);
  });

/** Whether reminders are still to be looked for today. */
export const isReminderDayOpen = async (tx: Tx, { today }: Pick<Given, "today">): Promise<boolean> =>
  !(await isReminderDayDone(tx, today));
