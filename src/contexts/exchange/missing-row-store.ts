import type { ClientId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { overFreshTables } from "../../platform/database/fresh-tables.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { Import, ImportId } from "./import-store.ts";
import { currentLinks } from "./row-link-store.ts";

/** A row that an earlier delivery brought and this one, which covers all, no longer has. */
export type MissingRow = {
  readonly clientId: ClientId;
  readonly clientNumber: number;
  readonly kind: string;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
};

/** Keeps which rows are missing, as they are at the check; later deliveries change what the feed says. */
export const addMissingRows = (tx: Tx, { id, feed }: Pick<Import, "id" | "feed">): Promise<number> =>
  overFreshTables(tx, () =>
    tx.run(sql`
    insert into exchange.missing_row (tenant_id, import_id, n, client_id, kind, valid_from, valid_until)
    select ${tx.tenantId}, ${id}, row_number() over (order by c.number, m.starts), m.client_id, m.kind, m.starts, m.ends
    from (select l.client_id, split_part(l.facts::jsonb #>> '{start,said}', '|', 1) as kind,
            split_part(l.facts::jsonb #>> '{start,said}', '|', 2)::date as starts,
            least(nullif(split_part(l.facts::jsonb #>> '{start,said}', '|', 3), '')::date,
                  nullif(split_part(l.facts::jsonb #>> '{end,said}', '|', 2), '')::date) as ends
          from (${currentLinks(tx, feed)}) l
          where not exists (select from exchange.staged_row s
            where s.tenant_id = ${tx.tenantId} and s.import_id = ${id} and s.key_hash = l.key_hash)) m
    join dossier.client c on c.tenant_id = ${tx.tenantId} and c.id = m.client_id`),
  );

export const listMissingRows = (tx: Tx, id: ImportId, limit: number, offset = 0): Promise<MissingRow[]> =>
  tx.rows(sql<MissingRow>`
    select m.client_id as "clientId", c.number as "clientNumber", m.kind, m.valid_from as "validFrom", m.valid_until as "validUntil"
    from exchange.missing_row m join dossier.client c on c.tenant_id = m.tenant_id and c.id = m.client_id
    where m.tenant_id = ${tx.tenantId} and m.import_id = ${id} order by m.n limit ${limit} offset ${offset}`);

export const countMissingRows = async (tx: Tx, id: ImportId): Promise<number> => {
  const row = await tx.row(sql<{ n: number }>`
    select count(*)::int as n from exchange.missing_row where tenant_id = ${tx.tenantId} and import_id = ${id}`);
  return row?.n ?? 0;
};
