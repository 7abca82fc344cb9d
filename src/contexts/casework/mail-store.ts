import type { ClientId, EntryNumber, MailId } from "../../kernel/ids.ts";
import { addSeconds, type Instant } from "../../kernel/instant.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Given, Tx } from "../../platform/unit-of-work.ts";
import type { MailAbout } from "./domain/appointment-mail.ts";
import { isSeen } from "./list-store.ts";

/** A mail that is to be sent; `asked` counts how often, so that a change while it is on its way is seen. */
export type WaitingMail = {
  readonly id: MailId;
  readonly clientId: ClientId;
  readonly entry: EntryNumber;
  readonly about: MailAbout;
  readonly asked: number;
  readonly askedAt: Instant;
  readonly tries: number;
  readonly takenAt: Instant | null;
};

type AboutMail = Pick<WaitingMail, "clientId" | "entry" | "about">;

const columns = sql`id, client_id as "clientId", entry, subject as about, asked, asked_at as "askedAt", tries, taken_at as "takenAt"`;

/** One mail about an appointment waits at a time; undefined when one does already. */
export const askForMail = (
  tx: Tx,
  { clientId, entry, about }: AboutMail,
  given: Given,
): Promise<WaitingMail | undefined> =>
  tx.row(sql<WaitingMail>`
    insert into casework.mail (tenant_id, client_id, entry, subject, id, asked, asked_at, tries)
    values (${tx.tenantId}, ${clientId}, ${entry}, ${about}, ${given.newId<MailId>()}, 1, ${given.now}, 0)
    on conflict (tenant_id, client_id, entry, subject) do nothing returning ${columns}`);

/** The one that waits is asked for anew: it will say how the appointment stands by then, also when a process is sending it now. */
export const askAgain = (
  tx: Tx,
  { clientId, entry, about }: AboutMail,
  { now }: Given,
): Promise<WaitingMail | undefined> =>
  tx.row(sql<WaitingMail>`
    update casework.mail set asked = asked + 1, asked_at = ${now}, tries = 0
    where tenant_id = ${tx.tenantId} and client_id = ${clientId} and entry = ${entry} and subject = ${about}
    returning ${columns}`);

export const waitingMails = (tx: Tx): Promise<WaitingMail[]> =>
  tx.rows(
    sql<WaitingMail>`select ${columns} from casework.mail where tenant_id = ${tx.tenantId} order by asked_at, id`,
  );

export const waitingOf = (tx: Tx, clientId: ClientId): Promise<WaitingMail[]> =>
  tx.rows(sql<WaitingMail>`select ${columns} from casework.mail
    where tenant_id = ${tx.tenantId} and client_id = ${clientId}`);

/** A process that takes longer than this to hand over one mail is gone. */
const takenForSeconds = 120;

export const lockMail = (tx: Tx, clientId: ClientId, id: MailId): Promise<WaitingMail | undefined> =>
  tx.row(sql<WaitingMail>`select ${columns} from casework.mail
    where tenant_id = ${tx.tenantId} and client_id = ${clientId} and id = ${id} for update`);

/**
 * The appointments about which a process is sending a mail, or was when it died. Its mails are held meanwhile: what is taken after this
 * reads what stands then.
 */
export const holdTaken = async (tx: Tx, clientId: ClientId): Promise<readonly EntryNumber[]> => {
  const held = await tx.rows(sql<Pick<WaitingMail, "entry" | "takenAt">>`
    select entry, taken_at as "takenAt" from casework.mail where tenant_id = ${tx.tenantId} and client_id = ${clientId}
    order by id for update`);
  return held.flatMap(({ entry, takenAt }) => (takenAt === null ? [] : [entry]));
};

export const isTaken = ({ takenAt }: Pick<WaitingMail, "takenAt">, now: Instant): boolean =>
  takenAt !== null && addSeconds(takenAt, takenForSeconds) > now;

/** From now on nobody else sends it. */
export const takeMail = async (tx: Tx, { clientId, id }: WaitingMail, now: Instant): Promise<void> => {
  await tx.run(sql`update casework.mail set taken_at = ${now}, tries = tries + 1
    where tenant_id = ${tx.tenantId} and client_id = ${clientId} and id = ${id}`);
};

/** It waits for a next try. */
export const letGoMail = async (tx: Tx, { clientId, id }: WaitingMail): Promise<void> => {
  await tx.run(sql`update casework.mail set taken_at = null
    where tenant_id = ${tx.tenantId} and client_id = ${clientId} and id = ${id}`);
};

/** False when somebody else saw to it. Asked for again meanwhile, it stays: that is another mail. */
export const settleMail = async (tx: Tx, mail: WaitingMail): Promise<boolean> => {
  const { clientId, id, asked } = mail;
  const settled = await tx.run(sql`delete from casework.mail
    where tenant_id = ${tx.tenantId} and client_id = ${clientId} and id = ${id} and asked = ${asked}`);
  if (settled === 1) return true;
  if ((await lockMail(tx, clientId, id)) === undefined) return false;
  await letGoMail(tx, mail);
  return true;
};

export type Coming = { readonly clientId: ClientId; readonly entry: EntryNumber; readonly on: PlainDate };

type AskedComing = {
  readonly today: PlainDate;
  readonly until: PlainDate;
  /** The last that was looked at; null: none yet. */
  readonly after: Coming | null;
  readonly atMost: number;
};

/** Appointments after today up to and with `until`, of clients with an address: the next so many. */
export const comingWithEmail = (tx: Tx, { today, until, after, atMost }: AskedComing): Promise<Coming[]> =>
  tx.rows(sql<Coming>`
    select a.client_id as "clientId", a.entry, a.on_day as "on" from casework.appointment a
    join dossier.client_person p on p.tenant_id = a.tenant_id and p.client_id = a.client_id
    where a.tenant_id = ${tx.tenantId} and a.on_day > ${today} and a.on_day <= ${until} and a.state = 'planned'
      and p.email_cipher is not null and ${isSeen(tx, "a")}
      and ${after === null ? sql`true` : sql`(a.on_day, a.client_id, a.entry) > (${after.on}, ${after.clientId}, ${after.entry})`}
    order by a.on_day, a.client_id, a.entry limit ${atMost}`);

/** Whether reminders were looked for on this day. */
export const isReminderDayDone = async (tx: Tx, day: PlainDate): Promise<boolean> =>
  (await tx.rows(sql`select from casework.reminder_day where tenant_id = ${tx.tenantId} and on_day = ${day}`)).length >
  0;

/** False when another process did this day. */
export const finishReminderDay = async (tx: Tx, day: PlainDate, mails: number): Promise<boolean> =>
  (await tx.run(sql`insert into casework.reminder_day (tenant_id, on_day, mails)
    values (${tx.tenantId}, ${day}, ${mails}) on conflict do nothing`)) === 1;
