import type { ClientId } from "../../kernel/ids.ts";
import { endOfInstants, type Instant } from "../../kernel/instant.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { Entry, EntryKind } from "./domain/entry.ts";

/** A table with rows about clients, by its column client_id; they go when the dossier does. */
export type ClientTable = string;

/** In this order: what refers to the client first. */
const ownTables: readonly ClientTable[] = ["dossier.entry"];
/**
 * Who fills in a name locks the person first too (fillInPersons). A document says who it is about, so it goes with the name,
 * and so does why that name was put right.
 */
const personTables: readonly ClientTable[] = [
  "dossier.client_person",
  "dossier.name_word",
  "dossier.document",
  "dossier.person_change",
];

/** The days of a ledger; what entries say is not read (the purge's role may not). */
export type LedgerDays = {
  readonly clientId: ClientId;
  readonly lastRecordedAt: Instant;
  /** Those that are seen. */
  readonly entries: readonly Entry[];
  /** Whether an import or revocation that is under way has written about the client. */
  readonly isWaiting: boolean;
};

type DayRow = {
  readonly clientId: ClientId;
  readonly number: number;
  readonly kind: EntryKind;
  readonly subject: number | null;
  readonly target: number | null;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly isWaiting: boolean;
};

type ClientRow = { readonly id: ClientId; readonly lastRecordedAt: Instant };

export const nextClientsToPurge = async (tx: Tx, after: ClientId | null, limit: number): Promise<ClientRow[]> =>
  tx.rows(sql<ClientRow>`
    select id, last_recorded_at as "lastRecordedAt" from dossier.client
    where tenant_id = ${tx.tenantId} and (${after}::uuid is null or id > ${after}::uuid) order by id limit ${limit}`);

/** Nobody appends to them from here on; who is gone meanwhile is left out. */
export const lockClientsToPurge = (tx: Tx, clients: readonly ClientId[]): Promise<ClientRow[]> =>
  tx.rows(sql<ClientRow>`
    select id, last_recorded_at as "lastRecordedAt" from dossier.client
    where tenant_id = ${tx.tenantId} and id = any(${clients}::uuid[]) order by id for update`);

/** These ledgers as they are known now; one index range per client, whatever the planner believes. */
export const ledgerDays = async (tx: Tx, clients: readonly ClientRow[]): Promise<LedgerDays[]> => {
  const rows = await tx.rows(sql<DayRow>`
    select c.id as "clientId", k.number, k.kind, k.subject, k.target, k.valid_from as "validFrom", k.valid_until as "validUntil",
      k.waiting as "isWaiting"
    from unnest(${clients.map(({ id }) => id)}::uuid[]) as c (id) cross join lateral (
      select e.number, e.kind, e.subject, e.target, e.valid_from, e.valid_until, b.status is not distinct from 'open' as waiting
      from dossier.entry e left join dossier.batch b on b.tenant_id = e.tenant_id and b.id = e.batch_id
      where e.tenant_id = ${tx.tenantId} and e.client_id = c.id and (e.batch_id is null or b.status <> 'dropped')
      order by e.number) k`);
  const byClient = Map.groupBy(rows, ({ clientId }) => clientId);
  return clients.map(({ id, lastRecordedAt }) => ({
    clientId: id,
    lastRecordedAt,
    entries: (byClient.get(id) ?? []).filter((row) => !row.isWaiting).map((row) => entryOf(row, lastRecordedAt)),
    isWaiting: (byClient.get(id) ?? []).some((row) => row.isWaiting),
  }));
};

/** With an empty body: which days there are hangs on none. */
const entryOf = (
  { clientId: _client, isWaiting: _none, subject, target, ...row }: DayRow,
  recordedAt: Instant,
): Entry =>
  ({
    ...row,
    ...(subject === null ? { target } : { subject }),
    recordedAt,
    knownFrom: endOfInstants,
    body: {},
  }) as unknown as Entry;

/** An import that is being applied or revoked found its clients before it writes; nobody goes meanwhile. */
export const isSomeBatchOpen = async (tx: Tx): Promise<boolean> =>
  (await tx.rows(sql`select from dossier.batch where tenant_id = ${tx.tenantId} and status = 'open' limit 1`)).length >
  0;

/** Of these clients those whose person data is there. */
export const personsAmong = async (tx: Tx, clients: readonly ClientId[]): Promise<ClientId[]> => {
  if (clients.length === 0) return [];
  const rows = await tx.rows(sql<{ clientId: ClientId }>`
    select client_id as "clientId" from dossier.client_person
    where tenant_id = ${tx.tenantId} and client_id = any(${clients}::uuid[])`);
  return rows.map(({ clientId }) => clientId);
};

export const countEntries = async (tx: Tx, clients: readonly ClientId[]): Promise<number> => {
  if (clients.length === 0) return 0;
  const row = await tx.row(sql<{ n: number }>`
    select count(*)::int as n from dossier.entry where tenant_id = ${tx.tenantId} and client_id = any(${clients}::uuid[])`);
  return row?.n ?? 0;
};

const removeOf = (tx: Tx, table: ClientTable, clients: readonly ClientId[]): Promise<number> =>
  tx.run(
    sql`delete from ${sql.table(table)} t where t.tenant_id = ${tx.tenantId} and t.client_id = any(${clients}::uuid[])`,
  );

/** Who they are is known no longer. */
export const erasePersons = async (tx: Tx, clients: readonly ClientId[], today: PlainDate): Promise<void> => {
  if (clients.length === 0) return;
  for (const table of personTables) await removeOf(tx, table, clients);
  await tx.run(sql`update dossier.client set person_erased_on = ${today}
    where tenant_id = ${tx.tenantId} and id = any(${clients}::uuid[])`);
};

/** All that is known of these clients, in every context. */
export const removeDossiers = async (
  tx: Tx,
  clients: readonly ClientId[],
  otherTables: readonly ClientTable[],
): Promise<void> => {
  if (clients.length === 0) return;
  for (const table of [...otherTables, ...personTables, ...ownTables]) await removeOf(tx, table, clients);
  await tx.run(sql`delete from dossier.client where tenant_id = ${tx.tenantId} and id = any(${clients}::uuid[])`);
};
