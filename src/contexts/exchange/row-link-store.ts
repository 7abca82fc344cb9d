import type { BatchId, ClientId, EntryNumber } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { column } from "../../platform/database/columns.ts";
import { overFreshTables } from "../../platform/database/fresh-tables.ts";
import { type Statement, sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { Links } from "./domain/row-changes.ts";
import type { Import, ImportId } from "./import-store.ts";

export type RowLink = {
  readonly keyHash: string;
  readonly clientId: ClientId;
  readonly rowHash: string;
  readonly links: Links;
};

/** A batch whose rows still hold: applied, and not taken back since. */
export const holds = (tx: Tx, batch: string): Statement<unknown> =>
  sql`${sql.ref(`${batch}.status`)} = 'applied' and not exists (select from dossier.batch r
    where r.tenant_id = ${tx.tenantId} and r.revokes = ${sql.ref(`${batch}.id`)} and r.status = 'applied')`;

/** What rows with these keys led to, by their last applied batch. */
export const findRowLinks = async (tx: Tx, feed: string, keys: readonly string[]): Promise<Map<string, RowLink>> => {
  const rows = await tx.rows(sql<{ keyHash: string; clientId: ClientId; rowHash: string; facts: string }>`
    select distinct on (l.key_hash) l.key_hash as "keyHash", l.client_id as "clientId", l.row_hash as "rowHash", l.facts
    from exchange.row_link l join dossier.batch b on b.tenant_id = l.tenant_id and b.id = l.batch_id and ${holds(tx, "b")}
    where l.tenant_id = ${tx.tenantId} and l.feed = ${feed} and l.key_hash = any(${column("uuid", keys, (key) => key)}::uuid[])
    order by l.key_hash, b.number desc`);
  return new Map(rows.map(({ facts, ...row }) => [row.keyHash, { ...row, links: JSON.parse(facts) as Links }]));
};

export const addRowLinks = async (tx: Tx, feed: string, batchId: BatchId, links: readonly RowLink[]): Promise<void> => {
  for (let i = 0; i < links.length; i += 5_000) {
    const some = links.slice(i, i + 5_000);
    await tx.query(
      `insert into exchange.row_link (tenant_id, feed, key_hash, batch_id, client_id, row_hash, facts)
       select $1::uuid, $2, unnest($4::uuid[]), $3::uuid, unnest($5::uuid[]), unnest($6::uuid[]), unnest($7::text[])`,
      [
        tx.tenantId,
        feed,
        batchId,
        column("uuid", some, ({ keyHash }) => keyHash),
        column("uuid", some, ({ clientId }) => clientId),
        column("uuid", some, ({ rowHash }) => rowHash),
        column("text", some, ({ links: facts }) => JSON.stringify(facts)),
      ],
    );
  }
};

/** How many staged rows are new, changed and unchanged beside what their feed brought before; rows it no longer has. */
export type Comparison = {
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
  readonly missing: number;
  readonly persons: number;
};

/** What a feed says now: of each key its last applied row. */
export const currentLinks = (tx: Tx, feed: string): Statement<unknown> => sql`
  select distinct on (l.key_hash) l.key_hash, l.row_hash, l.client_id, l.facts, b.known_from
  from exchange.row_link l join dossier.batch b on b.tenant_id = l.tenant_id and b.id = l.batch_id and ${holds(tx, "b")}
  where l.tenant_id = ${tx.tenantId} and l.feed = ${feed} order by l.key_hash, b.number desc`;

export const compareWithFeed = async (tx: Tx, feed: string, id: ImportId): Promise<Comparison> => {
  const row = await overFreshTables(tx, () =>
    tx.row(sql<Comparison>`
    with current as (${currentLinks(tx, feed)}), staged as (
      select key_hash, row_hash, person_hash from exchange.staged_row where tenant_id = ${tx.tenantId} and import_id = ${id}
    )
    select count(*) filter (where s.key_hash is not null and c.key_hash is null)::int as fresh,
           count(*) filter (where s.row_hash <> c.row_hash)::int as changed,
           count(*) filter (where s.row_hash = c.row_hash)::int as same,
           count(*) filter (where s.key_hash is null)::int as missing,
           (select count(*)::int from (select s.person_hash from staged s left join current c on c.key_hash = s.key_hash
              left join dossier.client_person p on p.tenant_id = ${tx.tenantId} and p.citizen_hash = s.person_hash
              group by s.person_hash having count(p.client_id) = 0 and count(*) > count(c.key_hash)) n) as persons
    from staged s full join current c on c.key_hash = s.key_hash`),
  );
  return row ?? { fresh: 0, changed: 0, same: 0, missing: 0, persons: 0 };
};

/** Staged rows of a history load that say something else than what became known after the moment it is of. */
export const findSaidLater = (
  tx: Tx,
  feed: string,
  id: ImportId,
  recordedAt: Instant,
): Promise<{ line: number; knownFrom: Instant }[]> =>
  overFreshTables(tx, () =>
    tx.rows(sql<{ line: number; knownFrom: Instant }>`
    select s.line, c.known_from as "knownFrom" from exchange.staged_row s join (${currentLinks(tx, feed)}) c on c.key_hash = s.key_hash
    where s.tenant_id = ${tx.tenantId} and s.import_id = ${id} and s.row_hash <> c.row_hash and c.known_from > ${recordedAt}
    order by s.line`),
  );

/** A staged row that says something new, beside the entry with which another row of the same person and feed began. */
export type BesideEarlier = {
  readonly line: number;
  readonly group: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly clientId: ClientId;
  readonly start: EntryNumber;
};

/** Each staged spell that is new or changed with each earlier row of its person that this file does not repeat. */
export const findBesideEarlier = async (tx: Tx, feed: string, id: ImportId): Promise<BesideEarlier[]> => {
  const before = await tx.rows(
    sql`select from exchange.row_link where tenant_id = ${tx.tenantId} and feed = ${feed} limit 1`,
  );
  if (before.length === 0) return [];
  return overFreshTables(tx, () =>
    tx.rows(sql<BesideEarlier>`
    with current as materialized (${currentLinks(tx, feed)})
    select s.line, s.spell_group as group, s.spell_from as from, s.spell_until as until, e.client_id as "clientId",
      (e.facts::jsonb #>> '{start,number}')::int as start
    from exchange.staged_row s
    join dossier.client_person p on p.tenant_id = s.tenant_id and p.citizen_hash = s.person_hash
    join current e on e.client_id = p.client_id and not exists (select from exchange.staged_row r
      where r.tenant_id = s.tenant_id and r.import_id = s.import_id and r.key_hash = e.key_hash)
    where s.tenant_id = ${tx.tenantId} and s.import_id = ${id} and s.spell_group is not null
      and not exists (select from current u where u.key_hash = s.key_hash and u.row_hash = s.row_hash)
    order by s.line`),
  );
};

/**
 * A later delivery of the feed that went on from rows of this one, or found rows as they were: it says them too, and
 * taking them away here would take them away there. That one must be revoked first. Undefined when there is none.
 */
export const laterDelivery = async (tx: Tx, { batchId, feed, number }: Import): Promise<number | undefined> => {
  const repeated = await tx.row(sql<{ number: number }>`
    select i.number from exchange.import i where i.tenant_id = ${tx.tenantId} and i.feed = ${feed} and i.number > ${number}
      and i.status in ('applied', 'unchanged') and (i.counts->>'unchangedRows')::int > 0 order by i.number desc limit 1`);
  if (repeated !== undefined) return repeated.number;
  const changed = await overFreshTables(tx, () =>
    tx.row(sql<{ number: number }>`
    select i.number from exchange.row_link l
    join exchange.row_link n on n.tenant_id = l.tenant_id and n.feed = l.feed and n.key_hash = l.key_hash and n.batch_id <> l.batch_id
    join dossier.batch mine on mine.tenant_id = l.tenant_id and mine.id = l.batch_id
    join dossier.batch later on later.tenant_id = n.tenant_id and later.id = n.batch_id and ${holds(tx, "later")} and later.number > mine.number
    join exchange.import i on i.tenant_id = n.tenant_id and i.batch_id = n.batch_id
    where l.tenant_id = ${tx.tenantId} and l.batch_id = ${batchId} order by i.number desc limit 1`),
  );
  return changed?.number;
};

/**
 * Forgets what a revoked or dropped batch's rows led to, some at a time: the same file brings them again. 0: nothing is
 * left. By their place on disk alone: through an index each row of the batch was compared with all those places.
 */
export const removeRowLinks = (tx: Tx, batchId: BatchId, limit: number): Promise<number> =>
  tx.run(sql`delete from exchange.row_link l where l.tenant_id = ${tx.tenantId} and l.batch_id is not distinct from ${batchId}
    and l.ctid = any (array(select r.ctid from exchange.row_link r
      where r.tenant_id = ${tx.tenantId} and r.batch_id = ${batchId} limit ${limit}))`);
