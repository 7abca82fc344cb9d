import { z } from "zod";
import { verificationJobSchema, verificationQueue } from "../contexts/access/public.ts";
import {
  mailJobSchema,
  mailQueue,
  reminderJobSchema,
  reminderQueue,
  seekReminders,
  sendWaitingMail,
} from "../contexts/casework/public.ts";
import { rebuildReadModels } from "../contexts/dossier/public.ts";
import { importJobSchema, importQueue } from "../contexts/exchange/public.ts";
import type { TenantId } from "../kernel/ids.ts";
import type { Config } from "../platform/config.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import { sendMailBy } from "../platform/mail.ts";
import type { Contexts } from "./application.ts";
import type { Opened } from "./installation.ts";
import { systemActor } from "./night.ts";
import { compareForTheNight } from "./nightly-compare.ts";
import { countWhatIsDue, purgeForTheNight } from "./nightly-purge.ts";
import { compareQueue, purgeQueue, rebuildQueue } from "./queues.ts";

const commissionerJobSchema = z.object({ tenantId: z.string().transform((id) => id as TenantId) });

const purgeJobSchema = commissionerJobSchema.extend({ countFor: z.string().optional() });

/** Takes jobs until the server stops. */
export const takeJobs = async (
  jobs: Jobs,
  opened: Opened,
  contexts: Contexts,
  { mail, publicUrl }: Config,
): Promise<void> => {
  const { access, exchange, ledger } = contexts;
  const { installation, keys } = opened;
  const ownPage = new URL("/own/appointments", publicUrl).href;
  const post = mail === null ? null : { send: sendMailBy(mail), from: mail.from };
  await jobs.work(mailQueue.name, mailJobSchema, (job, stopping) =>
    sendWaitingMail({ installation, keys, ledger, ownPage, post }, job, stopping),
  );
  await jobs.work(reminderQueue.name, reminderJobSchema, ({ tenantId }) =>
    seekReminders({ installation, send: jobs.send }, tenantId),
  );
  await jobs.work(importQueue.name, importJobSchema, exchange.doJob);
  await jobs.work(verificationQueue.name, verificationJobSchema, access.verifyLog);
  await jobs.work(rebuildQueue.name, commissionerJobSchema, async ({ tenantId }, stopping) => {
    const act = {
      activity: "rebuildReadModels",
      purpose: "administration",
      trail: "audit",
      trace: installation.newId(),
    } as const;
    const progress = (): void => stopping.throwIfAborted();
    const actor = systemActor(tenantId, "system:rebuild");
    await rebuildReadModels({ installation, ledger, actor, act, progress }, "settings-moved");
  });
  await jobs.work(compareQueue.name, commissionerJobSchema, ({ tenantId }, stopping) =>
    compareForTheNight(opened, ledger, tenantId, stopping),
  );
  await jobs.work(purgeQueue.name, purgeJobSchema, ({ tenantId, countFor }, stopping) =>
    countFor === undefined
      ? purgeForTheNight(opened, tenantId, stopping)
      : countWhatIsDue(opened, { tenantId, countFor }, stopping),
  );
};
