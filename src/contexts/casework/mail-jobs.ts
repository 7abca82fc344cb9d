import { z } from "zod";
import type { TenantId } from "../../kernel/ids.ts";
import { clientIdSchema, mailIdSchema } from "../../platform/endpoint.ts";
import type { Queue } from "../../platform/jobs/install-jobs.ts";
import type { Job, SendJob } from "../../platform/jobs/jobs.ts";
import type { Actor, Tx } from "../../platform/unit-of-work.ts";
import type { WaitingMail } from "./mail-store.ts";

/** Mails to be sent: one job for each time one is asked for. */
export const mailQueue: Queue = { name: "mails", policy: "once-per-key" };

/** Looking up who is to be reminded: once a day and commissioner, however many processes think of it. */
export const reminderQueue: Queue = { name: "reminders", policy: "once-per-key" };

const tenantId = z.string().transform((id) => id as TenantId);
export const mailJobSchema = z.object({ tenantId, clientId: clientIdSchema, mail: mailIdSchema });
export type MailJob = z.infer<typeof mailJobSchema>;
export const reminderJobSchema = z.object({ tenantId });

const jobOf = (tenant: TenantId, { clientId, id, asked }: WaitingMail): Job => ({
  queue: mailQueue.name,
  key: `${id} ${asked}`,
  data: { tenantId: tenant, clientId, mail: id },
});

export const sendMailJob = (send: SendJob, tx: Tx, mail: WaitingMail): Promise<void> =>
  send(tx, jobOf(tx.tenantId, mail));

/** Trede itself, writing to clients for one commissioner. */
export const mailer = (tenant: TenantId): Actor => ({
  tenantId: tenant,
  name: "system:mail",
  personId: null,
  party: { kind: "commissioner" },
  roles: [],
});
