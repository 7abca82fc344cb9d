import type { BatchId, ClientId, MunicipalityCode } from "../../kernel/ids.ts";
import { endOfInstants, type Instant } from "../../kernel/instant.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { allDone } from "../../platform/database/all-done.ts";
import { column } from "../../platform/database/columns.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { Entry, EntryKind } from "./domain/entry.ts";
import type { Recorded } from "./domain/timeline.ts";

/** What a client's ledger holds: what may be seen, and what waits in batches that are not applied yet. */
export type StoredLedger = {
  readonly clientId: ClientId;
  readonly lastEntry: number;
  readonly lastRecordedAt: Instant;
  readonly seen: readonly Recorded[];
  readonly waiting: ReadonlyMap<BatchId, readonly Recorded[]>;
};

type EntryRow = {
  clientId: ClientId;
  number: number;
  kind: EntryKind;
  subject: number | null;
  target: number | null;
  validFrom: PlainDate;
  validUntil: PlainDate | null;
  body: Record<string, unknown>;
  recordedAt: Instant;
  knownFrom: Instant | null;
  batchId: BatchId | null;
  status: "open" | "applied" | "dropped" | null;
  recordedBy: string;
  purpose: string;
  source: string | null;
  historyLoad: boolean | null;
  seenFrom: Instant;
};

/** Locks the clients, in order of id so that two who need the same clients never wait for each other. */
export const lockClients = (
  tx: Tx,
  clients: readonly ClientId[],
): Promise<{ id: ClientId; lastEntry: number; lastRecordedAt: Instant }[]> =>
  tx.rows(
    sql<{ id: ClientId; lastEntry: number; lastRecordedAt: Instant }>`
      select id, last_entry as "lastEntry", last_recorded_at as "lastRecordedAt" from dossier.client
      where tenant_id = ${tx.tenantId} and id = any(${clients}::uuid[]) order by id for update`,
  );

/** The ledgers of clients, locked or not; a client without entries has an empty one. */
export const loadLedgers = async (
  tx: Tx,
  clients: readonly { id: ClientId; lastEntry: number; lastRecordedAt: Instant }[],
): Promise<StoredLedger[]> => {
  const ids = clients.map(({ id }) => id);
  const rows = await tx.rows(
    sql<EntryRow>`
      select e.client_id as "clientId", e.number, e.kind, e.subject, e.target, e.valid_from as "validFrom",
             e.valid_until as "validUntil", e.body, e.recorded_at as "recordedAt", coalesce(e.known_from, b.known_from) as "knownFrom",
             e.batch_id as "batchId", b.status, e.recorded_by as "recordedBy", e.purpose, b.label as source,
             b.history_load_at is not null as "historyLoad", coalesce(b.applied_at, e.recorded_at) as "seenFrom"
      from dossier.entry e left join dossier.batch b on b.tenant_id = e.tenant_id and b.id = e.batch_id
      where e.tenant_id = ${tx.tenantId} and e.client_id = any(${ids}::uuid[])
      order by e.client_id, e.number`,
  );
  const byClient = Map.groupBy(rows, (row) => row.clientId);
  return clients.map(({ id, lastEntry, lastRecordedAt }) => {
    const mine = byClient.get(id) ?? [];
    const seen = mine.filter((row) => row.status === null || row.status === "applied").map(entryOf);
    const open = mine.filter((row) => row.status === "open");
    const waiting = new Map<BatchId, Recorded[]>();
    for (const row of open)
      if (row.batchId !== null) waiting.set(row.batchId, [...(waiting.get(row.batchId) ?? []), entryOf(row)]);
    return { clientId: id, lastEntry, lastRecordedAt, seen, waiting };
  });
};

const entryOf = (row: EntryRow): Recorded => {
  const { number, kind, subject, target, validFrom, validUntil, body } = row;
  const { recordedAt, recordedBy, purpose, source, seenFrom } = row;
  const about = subject === null ? { target } : { subject };
  const knownFrom = row.knownFrom ?? endOfInstants;
  const historyLoad = row.historyLoad === true;
  return {
    number,
    kind,
    ...about,
    validFrom,
    validUntil,
    body,
    recordedAt,
    knownFrom,
    recordedBy,
    purpose,
    source,
    historyLoad,
    seenFrom,
  } as unknown as Recorded;
};

/** One client's ledger as it may be seen; undefined when the client is not known to the office. */
export const findLedger = async (tx: Tx, clientId: ClientId): Promise<StoredLedger | undefined> => {
  const client = await tx.row(
    sql<{ id: ClientId; lastEntry: number; lastRecordedAt: Instant }>`
      select id, last_entry as "lastEntry", last_recorded_at as "lastRecordedAt" from dossier.client
      where tenant_id = ${tx.tenantId} and id = ${clientId}`,
  );
  return client && (await loadLedgers(tx, [client]))[0];
};

export type EntryToStore = {
  readonly clientId: ClientId;
  readonly entry: Entry;
};

const atOnce = 5_000;

const insertText = `insert into dossier.entry
  (tenant_id, client_id, number, kind, subject, target, valid_from, valid_until, body, recorded_at, known_from, batch_id, recorded_by, purpose)
  select $1::uuid, client_id, number, kind, subject, target, valid_from, valid_until, body::jsonb, recorded_at,
         case when $2::uuid is null then recorded_at end, $2::uuid, $3, $4
  from (select unnest($5::uuid[]) as client_id, unnest($6::int[]) as number, unnest($7::text[]) as kind, unnest($8::int[]) as subject,
    unnest($9::int[]) as target, unnest($10::date[]) as valid_from, unnest($11::date[]) as valid_until, unnest($12::text[]) as body,
    unnest($13::timestamptz[]) as recorded_at) e`;

/**
 * Appends to ledgers; the numbers must follow each client's last. Entries of a batch wait until it is applied. That their
 * clients are there is seen to by what must come with it: making them (insertClients) or moving them on (ADR 0026).
 */
export const insertEntries = async (
  tx: Tx,
  entries: readonly EntryToStore[],
  batchId: BatchId | null,
): Promise<void> => {
  const writing: Promise<unknown>[] = [];
  for (let i = 0; i < entries.length; i += atOnce) {
    const some = entries.slice(i, i + atOnce);
    // statements run in order; the next is made ready while this one runs
    const written = tx.query(insertText, [
      tx.tenantId,
      batchId,
      tx.actor.name,
      tx.purpose,
      column("uuid", some, ({ clientId }) => clientId),
      column("int", some, ({ entry }) => entry.number),
      column("text", some, ({ entry }) => entry.kind),
      column("int", some, ({ entry }) => ("subject" in entry ? entry.subject : null)),
      column("int", some, ({ entry }) => ("target" in entry ? entry.target : null)),
      column("date", some, ({ entry }) => entry.validFrom),
      column("date", some, ({ entry }) => entry.validUntil),
      column("text", some, ({ entry }) => JSON.stringify(entry.body)),
      column("timestamptz", some, ({ entry }) => entry.recordedAt),
    ]);
    writing.push(written);
  }
  await allDone(writing);
};

/** Moves each client's last entry on; under the lock taken before. One who is not there ends the transaction. */
export const moveClientsOn = async (
  tx: Tx,
  clients: readonly { readonly id: ClientId; readonly lastEntry: number; readonly lastRecordedAt: Instant }[],
): Promise<void> => {
  for (let i = 0; i < clients.length; i += atOnce) {
    const some = clients.slice(i, i + atOnce);
    const { affected } = await tx.query(
      `update dossier.client c set last_entry = n.last_entry, last_recorded_at = n.last_recorded_at
       from (select unnest($2::uuid[]) as id, unnest($3::int[]) as last_entry, unnest($4::timestamptz[]) as last_recorded_at) n
       where c.tenant_id = $1::uuid and c.id = n.id`,
      [
        tx.tenantId,
        column("uuid", some, ({ id }) => id),
        column("int", some, ({ lastEntry }) => lastEntry),
        column("timestamptz", some, ({ lastRecordedAt }) => lastRecordedAt),
      ],
    );
    if (affected !== some.length) throw new Error("entries of a client who is not there");
  }
};

/** Whether any entry names this municipality, also one that waits or was withdrawn, and what a correction says instead. */
export const namesMunicipality = async (tx: Tx, code: MunicipalityCode): Promise<boolean> => {
  const found = await tx.rows(
    sql<{ named: boolean }>`
      select exists (
        select from dossier.entry where tenant_id = ${tx.tenantId}
          and jsonb_path_exists(body, '$.**.municipality ? (@ == $code)', jsonb_build_object('code', ${code}::text))
      ) as named`,
  );
  return found[0]?.named === true;
};
