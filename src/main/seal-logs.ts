import { listCommissioners } from "../contexts/access/public.ts";
import type { TenantId } from "../kernel/ids.ts";
import { sealLog } from "../platform/log/seal.ts";
import type { Opened } from "./installation.ts";

export const tenantsOf = async ({ installation }: Pick<Opened, "installation">): Promise<TenantId[]> =>
  (await installation.database.transaction({ role: "trede_auth" }, listCommissioners)).map(({ id }) => id);

/** Seals the log of every commissioner: every second on a server, and at the end of each command. */
export const sealLogs = async (opened: Opened): Promise<void> => {
  const { database, clock } = opened.installation;
  for (const tenant of await tenantsOf(opened)) await sealLog(database, opened.keys, tenant, clock.now());
};
