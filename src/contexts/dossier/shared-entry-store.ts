import type { ClientId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { EntryKind } from "./domain/entry.ts";

export type SharedEntry = {
  readonly clientNumber: number;
  readonly kind: EntryKind;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly sharedAt: Instant;
};

/** What is shared with a provider. Run as that provider, the policies leave nothing else (DESIGN, "Where a fact lives"). */
export const listSharedEntries = async (tx: Tx, page: number, pageSize: number) => {
  const entries = await tx.rows(
    sql<SharedEntry>`
      select client_number as "clientNumber", kind, valid_from as "validFrom", valid_until as "validUntil", shared_at as "sharedAt"
      from dossier.shared_entry where tenant_id = ${tx.tenantId}
      order by shared_at desc, client_id, number limit ${pageSize} offset ${(page - 1) * pageSize}`,
  );
  const counted = await tx.row(
    sql<{ total: number }>`select count(*)::int as total from dossier.shared_entry where tenant_id = ${tx.tenantId}`,
  );
  return { page, pageSize, total: counted?.total ?? 0, entries };
};

/** Shares one entry with a provider; sharing it twice is sharing it once. */
export const shareEntry = (
  tx: Tx,
  providerId: string,
  clientId: ClientId,
  number: number,
  now: Instant,
): Promise<number> =>
  tx.run(
    sql`insert into dossier.shared_entry (tenant_id, provider_id, client_id, client_number, number, kind, valid_from, valid_until, body, shared_at)
        select e.tenant_id, ${providerId}, e.client_id, c.number, e.number, e.kind, e.valid_from, e.valid_until, e.body, ${now}
        from dossier.known_entry e join dossier.client c on c.tenant_id = e.tenant_id and c.id = e.client_id
        where e.tenant_id = ${tx.tenantId} and e.client_id = ${clientId} and e.number = ${number}
        on conflict (tenant_id, provider_id, client_id, number) do nothing`,
  );
