import type { ClientId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import { overFreshTables } from "../../platform/database/fresh-tables.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { clientsWrittenByHand, type EntryKind } from "../dossier/public.ts";
import { type DeliveredRow, saidByRow } from "./domain/delivery-differences.ts";
import type { Links } from "./domain/row-changes.ts";
import type { Import } from "./import-store.ts";
import { holds } from "./row-link-store.ts";

/** When the delivery of this feed before this import became known; undefined when this is the first. */
export const deliveryBefore = async (
  tx: Tx,
  { feed, number }: Pick<Import, "feed" | "number">,
): Promise<Instant | undefined> => {
  const row = await tx.row(sql<{ at: Instant }>`
    select b.known_from as at from exchange.import i join dossier.batch b on b.tenant_id = i.tenant_id and b.id = i.batch_id and ${holds(tx, "b")}
    where i.tenant_id = ${tx.tenantId} and i.feed = ${feed} and i.number < ${number} and i.status = 'applied'
    order by i.number desc limit 1`);
  return row?.at;
};

/** How many sources have brought files of this format, the one that is being applied too. */
export const feedsOfFormat = async (tx: Tx, format: string): Promise<number> => {
  const row = await tx.row(sql<{ n: number }>`
    select count(distinct feed)::int as n from exchange.import
    where tenant_id = ${tx.tenantId} and format = ${format} and status in ('applying', 'applied', 'unchanged')`);
  return row?.n ?? 0;
};

/** Who may differ: whose rows are missing, in whose dossier somebody wrote about the same, and who differed before; in order of id. */
export const clientsToCompare = async (
  tx: Tx,
  { id }: Pick<Import, "id">,
  byHand: readonly EntryKind[],
): Promise<ClientId[]> => {
  const rows = await tx.rows(sql<{ clientId: ClientId }>`
    select client_id as "clientId" from exchange.missing_row where tenant_id = ${tx.tenantId} and import_id = ${id}
    union select client_id from dossier.entry where tenant_id = ${tx.tenantId} and kind = 'delivery-differed'`);
  const written = await clientsWrittenByHand(tx, byHand);
  return [...new Set([...rows.map(({ clientId }) => clientId), ...written])].toSorted();
};

/** What a feed last said of each of its rows about these clients, and whether this import repeats it. */
export const rowsOfFeed = async (
  tx: Tx,
  { id, feed, batchId }: Pick<Import, "id" | "feed" | "batchId">,
  clients: readonly ClientId[],
): Promise<Map<ClientId, DeliveredRow[]>> => {
  const rows = await overFreshTables(tx, () =>
    tx.rows(sql<{ clientId: ClientId; facts: string; delivered: boolean }>`
    with last as materialized (
      select distinct on (l.key_hash) l.key_hash, l.client_id, l.facts from exchange.row_link l
      join dossier.batch b on b.tenant_id = l.tenant_id and b.id = l.batch_id and (b.id = ${batchId} or ${holds(tx, "b")})
      where l.tenant_id = ${tx.tenantId} and l.feed = ${feed} order by l.key_hash, b.number desc)
    select l.client_id as "clientId", l.facts, s.key_hash is not null as delivered
    from last l left join exchange.staged_row s on s.tenant_id = ${tx.tenantId} and s.import_id = ${id} and s.key_hash = l.key_hash
    where l.client_id = any(${clients}::uuid[])`),
  );
  const byClient = new Map<ClientId, DeliveredRow[]>();
  for (const { clientId, facts, delivered } of rows) {
    const said = saidByRow(JSON.parse(facts) as Links);
    if (said !== undefined) byClient.set(clientId, [...(byClient.get(clientId) ?? []), { ...said, delivered }]);
  }
  return byClient;
};
