import type { ClientId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";

export type AccessLine = {
  readonly at: Instant;
  readonly who: string;
  readonly role: string;
  readonly activity: string;
  readonly purpose: string;
  readonly outcome: string;
};

/** Who looked at or wrote in one dossier, the latest first; names are joined here, the log itself holds ids. */
export const listAccessLines = async (tx: Tx, clientId: ClientId, page: number, pageSize: number) => {
  const lines = await tx.rows(
    sql<AccessLine>`
      select l.at, coalesce(p.name, l.actor) as who, l.role, l.activity, l.purpose, l.outcome
      from platform.log_line l
      left join access.person p on p.tenant_id = l.tenant_id and l.actor = 'person:' || p.id
      where l.tenant_id = ${tx.tenantId} and l.client_id = ${clientId}
      order by l.at desc, l.id desc limit ${pageSize} offset ${(page - 1) * pageSize}`,
  );
  const counted = await tx.row(
    sql<{
      total: number;
    }>`select count(*)::int as total from platform.log_line where tenant_id = ${tx.tenantId} and client_id = ${clientId}`,
  );
  return { page, pageSize, total: counted?.total ?? 0, lines };
};
