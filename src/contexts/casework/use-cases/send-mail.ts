import { addSeconds } from "../../../kernel/instant.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Mail, MailVerdict, SendMail } from "../../../platform/mail.ts";
import { type Act, type Given, type Installation, type Tx, unitOfWork } from "../../../platform/unit-of-work.ts";
import { findCommissionerName, hasSignIn, loadPolicy } from "../../access/public.ts";
import {
  type Appointment,
  findEmail,
  findLedger,
  historyOf,
  isReachable,
  type Ledger,
  languageOf,
  type MailFault,
  type MailLanguage,
  type MailSubject,
  type Recorded,
} from "../../dossier/public.ts";
import { isReminderStillDue, mostTries, newsSince, sequenceOf } from "../domain/appointment-mail.ts";
import { officeTime } from "../domain/appointment-time.ts";
import { calendarFileOf, calendarMethodOf } from "../domain/calendar-file.ts";
import { letterWords } from "../domain/letter-sentences.ts";
import { mailHead, mailText } from "../domain/mail-text.ts";
import { type MailJob, mailer } from "../mail-jobs.ts";
import { isTaken, letGoMail, lockMail, settleMail, takeMail, type WaitingMail } from "../mail-store.ts";
import { letterOf, uidOf, workerNameOf } from "./appointment-papers.ts";

export type MailWork = {
  readonly installation: Installation;
  readonly keys: Keys;
  readonly ledger: Ledger;
  /** Where a client finds what is theirs about appointments, after signing in. */
  readonly ownPage: string;
  /** Null: no mail server is set up any more; what waits is given up. */
  readonly post: { readonly send: SendMail; readonly from: string } | null;
};

/** What a mail says, as the ledger has it. */
type Told = { readonly mail: MailSubject; readonly moved: number };

type Taken =
  /** Sent already, or by somebody else. */
  | { readonly next: "nothing" }
  /** The appointment is not there any more, or the client knows. */
  | { readonly next: "drop"; readonly waiting: WaitingMail }
  | { readonly next: "give-up"; readonly waiting: WaitingMail; readonly told: Told; readonly fault: MailFault }
  | { readonly next: "send"; readonly waiting: WaitingMail; readonly told: Told; readonly letter: Mail };

/**
 * What a job asks: sends one mail, and says in the ledger what came of it. Between the server's yes and the ledger a process may die; then
 * the mail is sent again, with the same Message-ID, and never the other way about: what the ledger says was mailed was mailed (ADR 0036).
 */
export const sendWaitingMail = async (work: MailWork, job: MailJob, stopping?: AbortSignal): Promise<void> => {
  const taken = await asMailer(work, job, (tx, given) => take(work, tx, given, job));
  if (taken === "being-sent") throw new Error("a mail that another process is sending; looked at again later");
  if (taken === "settled" || taken.next === "nothing") return;
  const verdict = taken.next === "send" && work.post !== null ? await work.post.send(taken.letter, stopping) : null;
  const done = await asMailer(work, job, (tx, given) => settle(work, tx, given, taken, verdict));
  if (done === "try-again") throw new Error(`a mail was not taken (${verdict}); it is tried again later`);
};

const asMailer = async <T>(
  { installation }: MailWork,
  { tenantId }: MailJob,
  step: (tx: Tx, given: Given) => Promise<Result<T, { readonly code: "mail-settled" }>>,
): Promise<T | "settled"> => {
  const act: Act = { activity: "mailAppointment", purpose: "casework", trace: installation.newId() };
  const done = await unitOfWork(installation)(mailer(tenantId), act, step);
  return done.ok ? done.value : "settled";
};

const aDay = 86_400;

const take = async (
  work: MailWork,
  tx: Tx,
  given: Given,
  { clientId, mail }: MailJob,
): Promise<Result<Taken | "being-sent", never>> => {
  const waiting = await lockMail(tx, clientId, mail);
  if (waiting === undefined) return ok({ next: "nothing" });
  // whose mail it is, the log says once: when something came of it
  tx.note({ mail: waiting.id, entry: waiting.entry, about: waiting.about, tries: waiting.tries });
  if (isTaken(waiting, given.now)) return ok("being-sent");
  const seen = (await findLedger(tx, clientId))?.seen ?? [];
  const { appointments, email: said } = historyOf(seen);
  const appointment = appointments.find(({ id }) => id === waiting.entry);
  const subject = appointment === undefined ? null : await subjectOf(tx, { waiting, seen }, appointment, given);
  if (appointment === undefined || subject === null) return ok({ next: "drop", waiting });
  const told = { mail: subject, moved: appointment.moved };
  const giveUp = (fault: MailFault): Result<Taken, never> => ok({ next: "give-up", waiting, told, fault });
  if (work.post === null) return giveUp("not-set-up");
  // a backup that was put back holds mails of then
  if (addSeconds(waiting.askedAt, aDay) < given.now) return giveUp("too-late");
  const email = await findEmail(tx, work.keys, clientId);
  if (email === null || !isReachable(said, email)) return giveUp("not-agreed");
  await takeMail(tx, waiting, given.now);
  const letter = await written(tx, given, {
    ...{ waiting, appointment, subject, email },
    sequence: sequenceOf(seen, waiting.entry),
    language: languageOf(said),
    from: work.post.from,
    ownPage: (await hasSignIn(tx, clientId)) ? work.ownPage : null,
  });
  return ok({ next: "send", waiting, told, letter });
};

const subjectOf = async (
  tx: Tx,
  { waiting: { about, askedAt, entry }, seen }: { readonly waiting: WaitingMail; readonly seen: readonly Recorded[] },
  appointment: Appointment,
  given: Given,
): Promise<MailSubject | null> => {
  const now = officeTime(given);
  if (about === "news") {
    const asked = historyOf(seen, askedAt).appointments.find(({ id }) => id === entry);
    return newsSince(asked, appointment, now);
  }
  const { remindBefore } = (await loadPolicy(tx)).on(now.today);
  return isReminderStillDue(appointment, remindBefore, now) ? "reminder" : null;
};

type Writing = {
  readonly waiting: WaitingMail;
  readonly appointment: Appointment;
  readonly sequence: number;
  readonly subject: MailSubject;
  readonly email: string;
  readonly language: MailLanguage;
  readonly from: string;
  readonly ownPage: string | null;
};

const written = async (
  tx: Tx,
  { now, today, dayOf, timeOf }: Given,
  { waiting, appointment, sequence, subject, email, language, from, ownPage }: Writing,
): Promise<Mail> => {
  const commissioner = await findCommissionerName(tx);
  const { inviteSentences, officePhone } = (await loadPolicy(tx)).on(today);
  const letter = await letterOf(tx, waiting.clientId, { appointment, language, goesBy: "mail" }, today);
  const worker = await workerNameOf(tx, appointment);
  const words = letterWords[language];
  const about = {
    language,
    uid: uidOf(waiting),
    sequence,
    title: words.appointment,
    organiser: commissioner,
    mailedFrom: from,
    stampedAt: now,
    clock: { dayOf, timeOf },
  };
  return {
    id: `${waiting.id}.${waiting.asked}`,
    fromName: commissioner,
    to: email,
    subject: mailHead(subject, commissioner, language),
    text: mailText(subject, appointment, {
      ...{ language, commissioner, worker, inviteSentences, officePhone, today, ownPage, letter },
    }),
    calendar: {
      name: words.fileName,
      method: calendarMethodOf(appointment),
      text: calendarFileOf(appointment, about),
    },
  };
};

/** The ledger first: its lock on the client is always taken before that on the mail. */
const settle = async (
  { ledger }: MailWork,
  tx: Tx,
  given: Given,
  taken: Exclude<Taken, { next: "nothing" }>,
  verdict: MailVerdict | null,
): Promise<Result<"done" | "try-again", { readonly code: "mail-settled" }>> => {
  const { waiting } = taken;
  tx.note({ mail: waiting.id, entry: waiting.entry, about: waiting.about, came: verdict ?? taken.next });
  const fault = taken.next === "give-up" ? taken.fault : faultOf(waiting, verdict);
  if (fault === "try-again") {
    await letGoMail(tx, waiting);
    return ok("try-again");
  }
  tx.concerns([waiting.clientId]);
  if (taken.next !== "drop") {
    const about = { subject: waiting.entry, validFrom: given.today, validUntil: null } as const;
    await ledger.append(tx, given, [waiting.clientId], () =>
      ok([
        fault === null
          ? { kind: "appointment-mailed", ...about, body: taken.told }
          : { kind: "appointment-not-mailed", ...about, body: { ...taken.told, fault } },
      ]),
    );
  }
  return (await settleMail(tx, waiting)) ? ok("done") : refuse({ code: "mail-settled" });
};

/** Null: it was sent. An address that is refused will be refused tomorrow; whatever else is wrong may be over by then. */
const faultOf = ({ tries }: WaitingMail, verdict: MailVerdict | null): MailFault | "try-again" | null => {
  if (verdict === null || verdict === "sent") return null;
  return verdict === "address-refused" || tries + 1 >= mostTries ? verdict : "try-again";
};
