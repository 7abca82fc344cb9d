import type { ClientId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { actsAmongOthers, actsOfOpening } from "./about-whom.ts";
import type { WithdrawnKind } from "./domain/access-log.ts";

export type AccessLine = {
  readonly at: Instant;
  readonly who: string;
  readonly role: string;
  readonly activity: string;
  readonly withdrawn: WithdrawnKind | null;
  readonly purpose: string;
  readonly outcome: string;
};

type Asked = {
  readonly clientId: ClientId;
  readonly what: "all" | "dossier";
  readonly page: number;
  readonly pageSize: number;
};

/** Who looked at or wrote in one dossier, the latest first; names are joined here, the log itself holds ids. */
export const listAccessLines = async (tx: Tx, { clientId, what, page, pageSize }: Asked) => {
  const left = what === "all" ? [] : [...actsAmongOthers, ...actsOfOpening];
  const lines = await tx.rows(
    sql<AccessLine>`
      select l.at, coalesce(p.name, l.actor) as who, l.role, l.activity, l.detail ->> 'withdrawn' as withdrawn, l.purpose, l.outcome
      from platform.log_line l
      left join access.person p on p.tenant_id = l.tenant_id and l.actor = 'person:' || p.id
      where l.tenant_id = ${tx.tenantId} and l.client_id = ${clientId} and l.activity <> all (${left}::text[])
      order by l.at desc, l.id desc limit ${pageSize} offset ${(page - 1) * pageSize}`,
  );
  const counted = await tx.row(
    sql<{ total: number; amongOthers: number }>`
      select count(*) filter (where l.activity <> all (${left}::text[]))::int as total,
             count(*) filter (where l.activity = any (${actsAmongOthers}::text[]))::int as "amongOthers"
      from platform.log_line l where l.tenant_id = ${tx.tenantId} and l.client_id = ${clientId}`,
  );
  const deleted = await tx.row(
    sql<{ before: Instant }>`
      select sealed_at as before from platform.log_seal where tenant_id = ${tx.tenantId} and purged_at is not null
      order by n desc limit 1`,
  );
  return {
    page,
    pageSize,
    deletedBefore: deleted?.before ?? null,
    total: counted?.total ?? 0,
    amongOthers: counted?.amongOthers ?? 0,
    lines,
  };
};
