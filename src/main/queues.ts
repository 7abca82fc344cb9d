import { verificationQueue } from "../contexts/access/public.ts";
import { mailQueue, reminderQueue } from "../contexts/casework/public.ts";
import { importQueue } from "../contexts/exchange/public.ts";
import type { Queue } from "../platform/jobs/install-jobs.ts";
import type { SendJob } from "../platform/jobs/jobs.ts";
import type { Tx } from "../platform/unit-of-work.ts";

/** Every change of a setting has its job: whether an earlier one did its work already is seen under the rebuild's own lock. */
export const rebuildQueue: Queue = { name: "rebuilds", policy: "every-job" };

/** What is past its term: a night's run, once per commissioner however many processes think of it. */
export const purgeQueue: Queue = { name: "purges", policy: "once-per-key" };

/** Lists held against the dossiers: a night's run, once per commissioner however many processes think of it. */
export const compareQueue: Queue = { name: "comparisons", policy: "once-per-key" };

/** The queues of this installation. */
export const queues: readonly Queue[] = [
  importQueue,
  rebuildQueue,
  verificationQueue,
  purgeQueue,
  compareQueue,
  mailQueue,
  reminderQueue,
];

/** Lists rest on settings too, so they are made anew after each change. */
export const sendRebuild = (send: SendJob, tx: Tx): Promise<void> =>
  send(tx, { queue: rebuildQueue.name, data: { tenantId: tx.tenantId } });

/** What is due, counted for who asks; once however often they ask while it waits or runs. */
export const sendCount = (send: SendJob, tx: Tx): Promise<void> => {
  const { tenantId, actor } = tx;
  return send(tx, { queue: purgeQueue.name, key: `${tenantId} count`, data: { tenantId, countFor: actor.name } });
};

/** A command does its own work; there is nobody to hand it to. */
export const noQueue: SendJob = async (_tx, { queue }) => {
  throw new Error(`nobody takes jobs of the queue ${queue} here`);
};
