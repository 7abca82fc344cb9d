import type { ClientId } from "../../kernel/ids.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { actsAmongOthers, actsOfOpening } from "./about-whom.ts";
import type { AccessLine } from "./access-log-store.ts";
import type { AccessedBy } from "./domain/access-log.ts";

export type OwnAccessLine = Omit<AccessLine, "who"> & { readonly by: AccessedBy };

type Asked = {
  readonly clientId: ClientId;
  readonly what: "all" | "dossier";
  readonly page: number;
  readonly pageSize: number;
};

/**
 * Who looked at or wrote in the dossier of the client who asks, the latest first: by function and not by name, and without what they did
 * themselves. Run as that client the policies leave no line of anybody else.
 */
export const listOwnAccessLines = async (tx: Tx, { clientId, what, page, pageSize }: Asked) => {
  const left = what === "all" ? [] : [...actsAmongOthers, ...actsOfOpening];
  const ofOthers = sql`l.tenant_id = ${tx.tenantId} and l.client_id = ${clientId} and l.actor <> ${tx.actor.name}`;
  const lines = await tx.rows(
    sql<OwnAccessLine>`
      select l.at, case when split_part(l.actor, ':', 1) in ('person', 'operator') then split_part(l.actor, ':', 1) else 'system' end as by,
             l.role, l.activity, l.detail ->> 'withdrawn' as withdrawn, l.purpose, l.outcome
      from platform.log_line l where ${ofOthers} and l.activity <> all (${left}::text[])
      order by l.at desc, l.id desc limit ${pageSize} offset ${(page - 1) * pageSize}`,
  );
  const counted = await tx.row(
    sql<{ total: number; amongOthers: number }>`
      select count(*) filter (where l.activity <> all (${left}::text[]))::int as total,
             count(*) filter (where l.activity = any (${actsAmongOthers}::text[]))::int as "amongOthers"
      from platform.log_line l where ${ofOthers}`,
  );
  return { page, pageSize, total: counted?.total ?? 0, amongOthers: counted?.amongOthers ?? 0, lines };
};
