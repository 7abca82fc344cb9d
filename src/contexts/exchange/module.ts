import type { TenantId } from "../../kernel/ids.ts";
import { type Actor, unlogged } from "../../platform/unit-of-work.ts";
import { unfinishedImports } from "./import-store.ts";
import { type ExchangeParts, exchangeRoutes } from "./routes.ts";
import { applyImport } from "./use-cases/apply-import.ts";
import { beginRevoking, revokeImport } from "./use-cases/revoke-import.ts";

export const makeExchange = (parts: ExchangeParts) => ({
  routes: exchangeRoutes(parts),
  /** Goes on with what was stopped halfway: applying and revoking are finished, a file that was half read is dropped. */
  resume: async (tenantId: TenantId): Promise<number> => {
    const actor: Actor = {
      tenantId,
      name: "system:import",
      personId: null,
      party: { kind: "commissioner" },
      roles: [],
    };
    const act = { activity: "resumeImport", purpose: "administration", trail: "audit", trace: "resume" } as const;
    const work = { ...parts, actor, act };
    const unfinished = await unlogged(parts.installation, actor, unfinishedImports);
    for (const { id, status } of unfinished) {
      if (status === "applying") await applyImport(work, id);
      else if (status === "revoking") await revokeImport(work, id);
      else await beginRevoking(work, id);
    }
    return unfinished.length;
  },
});
