import { findRebuild, type Ledger, rebuildReadModels } from "../contexts/dossier/public.ts";
import type { TenantId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import type { SendJob } from "../platform/jobs/jobs.ts";
import { unlogged } from "../platform/unit-of-work.ts";
import type { Opened } from "./installation.ts";
import { nightOf, systemActor } from "./night.ts";
import { compareQueue } from "./queues.ts";
import { tenantsOf } from "./seal-logs.ts";

const name = "system:rebuild";

/**
 * Sends the night's job of every commissioner whose lists nobody made or compared since it began; and of those whose lists an older
 * version made (`upgradedAt`: when the database became of this one), which may lack lists that are new.
 */
export const sendNightlyComparisons = async (
  opened: Opened,
  send: SendJob,
  upgradedAt: Instant | null,
): Promise<void> => {
  const { clock } = opened.installation;
  const night = nightOf(clock, clock.now());
  for (const tenantId of await tenantsOf(opened))
    await unlogged(opened.installation, systemActor(tenantId, name), async (tx) => {
      const last = await findRebuild(tx);
      const isOlder = last !== undefined && upgradedAt !== null && last.startedAt < upgradedAt;
      if (last !== undefined && nightOf(clock, last.startedAt) >= night && !isOlder) return;
      const key = isOlder ? `${tenantId} ${upgradedAt}` : `${tenantId} ${night}`;
      await send(tx, { queue: compareQueue.name, key, data: { tenantId } });
    });
};

/**
 * Works out every signal and list from the dossiers and holds them against what is kept. They are kept up with each entry and hold
 * days, never today, so nothing should differ; what does is put right and counted in the log (`rebuildReadModels`).
 */
export const compareForTheNight = async (
  { installation }: Opened,
  ledger: Ledger,
  tenantId: TenantId,
  stopping: AbortSignal,
): Promise<void> => {
  const trace = installation.newId();
  const act = { activity: "rebuildReadModels", purpose: "administration", trail: "audit", trace } as const;
  const progress = (): void => stopping.throwIfAborted();
  const actor = systemActor(tenantId, name);
  await rebuildReadModels({ installation, ledger, actor, act, progress }, "compare");
};
