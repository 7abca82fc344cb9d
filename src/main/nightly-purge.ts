import { loadPolicy } from "../contexts/access/public.ts";
import { latestRunBy, purge } from "../contexts/dossier/public.ts";
import type { TenantId } from "../kernel/ids.ts";
import type { SendJob } from "../platform/jobs/jobs.ts";
import { type Actor, type Installation, unlogged } from "../platform/unit-of-work.ts";
import { clientTables } from "./client-tables.ts";
import type { Opened } from "./installation.ts";
import { nightOf, systemActor } from "./night.ts";
import { purgeQueue } from "./queues.ts";
import { tenantsOf } from "./seal-logs.ts";

const purger = (tenantId: TenantId, name = "system:purge"): Actor => systemActor(tenantId, name);

/** Sends the night's job of every commissioner that has had none yet; a server that was off at night does so later. */
export const sendNightlyPurges = async (opened: Opened, send: SendJob): Promise<void> => {
  const { clock } = opened.installation;
  const night = nightOf(clock, clock.now());
  for (const tenantId of await tenantsOf(opened))
    await unlogged(opened.installation, purger(tenantId), async (tx) => {
      const last = await latestRunBy(tx, tx.actor.name);
      if (last !== undefined && nightOf(clock, last.startedAt) >= night) return;
      await send(tx, { queue: purgeQueue.name, key: `${tenantId} ${night}`, data: { tenantId } });
    });
};

/** Deletes where the commissioner has decided so. Elsewhere it only counts, so that all can see what is due. */
export const purgeForTheNight = async (
  { installation }: Opened,
  tenantId: TenantId,
  stopping: AbortSignal,
): Promise<void> => {
  const actor = purger(tenantId);
  const { deleting } = await unlogged(installation, actor, async (tx, { today }) => (await loadPolicy(tx)).on(today));
  await purgeAs(installation, actor, deleting === "nightly" ? "delete" : "dry-run", stopping);
};

/** A dry run because somebody asked for one on screen. */
export const countWhatIsDue = (
  { installation }: Opened,
  { tenantId, countFor }: { readonly tenantId: TenantId; readonly countFor: string },
  stopping: AbortSignal,
): Promise<void> => purgeAs(installation, purger(tenantId, countFor), "dry-run", stopping);

const purgeAs = async (
  installation: Installation,
  actor: Actor,
  how: "delete" | "dry-run",
  stopping: AbortSignal,
): Promise<void> => {
  const progress = (): void => stopping.throwIfAborted();
  const done = await purge({ installation, actor, trace: installation.newId(), clientTables, progress }, how);
  // taken up again within minutes, and next night at the latest
  if (!done.ok) throw new Error(`nothing more goes on term now: ${done.refusal.code}`);
};
