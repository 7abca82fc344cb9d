import type { TenantId } from "../../kernel/ids.ts";
import { addSeconds, type Instant } from "../../kernel/instant.ts";
import { type Act, type Actor, unlogged } from "../../platform/unit-of-work.ts";
import { actorOf, type ImportJob, jobFor } from "./import-job.ts";
import { findImport, type Import, type ImportId, unfinishedImports } from "./import-store.ts";
import { type ExchangeParts, exchangeRoutes } from "./routes.ts";
import { applyImport } from "./use-cases/apply-import.ts";
import type { ImportWork } from "./use-cases/import-act.ts";
import { beginRevoking, revokeImport } from "./use-cases/revoke-import.ts";
import { tidyImport } from "./use-cases/tidy-import.ts";

export const makeExchange = (parts: ExchangeParts) => ({
  routes: exchangeRoutes(parts),
  /** Goes on with what was stopped halfway: applying and revoking are finished, a file that was half read is dropped. */
  resume: async (tenantId: TenantId): Promise<number> => {
    const { work, unfinished } = await leftHalfway(parts, tenantId);
    for (const found of unfinished) await goOn(work, found);
    return unfinished.length;
  },
  /** The same by jobs: a server has others beside it, and an import that one of them is at needs no second job. */
  sendUnfinished: async (tenantId: TenantId): Promise<void> => {
    const { work, unfinished } = await leftHalfway(parts, tenantId);
    for (const found of unfinished) {
      if (found.status === "reading") await goOn(work, found);
      else await unlogged(parts.installation, work.actor, (tx) => parts.send(tx, jobFor(found, work.actor, resumeAct)));
    }
  },
  /** What a job asks. Stopped between two chunks, it throws and is taken up later. */
  doJob: async (job: ImportJob, stopping: AbortSignal): Promise<void> => {
    const act: Act = { activity: "applyImport", purpose: "administration", trail: "audit", trace: job.trace };
    const progress = (): void => stopping.throwIfAborted();
    const work = { ...parts, actor: actorOf(job), act, progress };
    const found = await unlogged(parts.installation, work.actor, (tx) => findImport(tx, job.importId));
    if (found !== undefined && found.status !== "reading") await goOn(work, found);
  },
});

const resumeAct: Act = { activity: "resumeImport", purpose: "administration", trail: "audit", trace: "resume" };

/** A file is read within an hour; on a server another process may be at it until then. */
const readingSeconds = 3_600;

const leftHalfway = async (parts: ExchangeParts, tenantId: TenantId) => {
  const actor: Actor = {
    tenantId,
    name: "system:import",
    personId: null,
    party: { kind: "commissioner" },
    roles: [],
  };
  const { database, clock } = parts.installation;
  const isAlone = database.kind === "embedded";
  const before = addSeconds(clock.now(), -readingSeconds);
  const unfinished = await unlogged(parts.installation, actor, unfinishedImports);
  return {
    work: { ...parts, actor, act: resumeAct },
    unfinished: unfinished.filter((found) => isAlone || found.status !== "reading" || isOlder(found, before)),
  };
};

const isOlder = ({ startedAt }: Import, than: Instant): boolean => startedAt < than;

const goOn = async (work: ImportWork, { id, status }: { readonly id: ImportId; readonly status: Import["status"] }) => {
  if (status === "applying") await applyImport(work, id);
  else if (status === "revoking") await revokeImport(work, id);
  else {
    if (status === "reading") await beginRevoking(work, id);
    await tidyImport(work, id);
  }
};
