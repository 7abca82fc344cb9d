import type { ClientId } from "../../kernel/ids.ts";
import { type Instant, instantOf } from "../../kernel/instant.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { column } from "../../platform/database/columns.ts";
import { DatabaseError } from "../../platform/database/database.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";

/** Person data as kept: the citizen number only encrypted and as keyed hash. */
export type PersonData = {
  readonly clientId: ClientId;
  readonly name: string | null;
  readonly birthYear: number | null;
  readonly citizenCipher: string | null;
  readonly citizenHash: string | null;
};

export type NewClient = PersonData & { readonly number: number };

export type PersonByName = {
  readonly clientId: ClientId;
  readonly clientNumber: number;
  readonly name: string;
  readonly birthYear: number | null;
  readonly citizenHash: string | null;
};

const atOnce = 5_000;

/** Where a client's ledger has got to; a client without entries has none. */
export type LastEntry = { readonly lastEntry: number; readonly lastRecordedAt: Instant };

export const noEntryYet: LastEntry = { lastEntry: 0, lastRecordedAt: instantOf(0) };

/** One statement makes both, so nobody's person data can be there without the client (ADR 0026). */
const insertText = (onConflict: string): string => `with made as (
    insert into dossier.client (tenant_id, id, number, last_entry, last_recorded_at)
    select $1::uuid, unnest($2::uuid[]), unnest($3::bigint[]), unnest($4::int[]), unnest($5::timestamptz[]))
  insert into dossier.client_person (tenant_id, client_id, name, birth_year, citizen_cipher, citizen_hash)
    select $1::uuid, unnest($2::uuid[]), unnest($6::text[]), unnest($7::int[]), unnest($8::text[]), unnest($9::uuid[]) ${onConflict}`;

const insertAll = insertText("");
const insertUnlessKnown = insertText("on conflict on constraint client_person_citizen_number_once do nothing");

/**
 * Makes clients with their person data; `last` says where the ledger of each gets to in the same transaction. A citizen
 * number that is known already makes the whole fail (isNumberKnown): look first.
 */
export const insertClients = async (
  tx: Tx,
  clients: readonly NewClient[],
  last: ReadonlyMap<ClientId, LastEntry> = new Map(),
): Promise<void> => {
  for (let i = 0; i < clients.length; i += atOnce) {
    const some = clients.slice(i, i + atOnce);
    const lasts = some.map(({ clientId }) => last.get(clientId) ?? noEntryYet);
    await tx.query(insertAll, valuesOf(tx, some, lasts));
    await insertNameWords(tx, some);
  }
};

/** False when somebody with this citizen number came in meanwhile; then the transaction must end in a refusal. */
export const insertUnknownClient = async (tx: Tx, client: NewClient): Promise<boolean> => {
  const { affected } = await tx.query(insertUnlessKnown, valuesOf(tx, [client], [noEntryYet]));
  if (affected === 1) await insertNameWords(tx, [client]);
  return affected === 1;
};

/** Whether clients could not be made because a citizen number of them came in meanwhile. */
export const isNumberKnown = (error: unknown): boolean =>
  error instanceof DatabaseError && error.constraint === "client_person_citizen_number_once";

const valuesOf = (tx: Tx, clients: readonly NewClient[], lasts: readonly LastEntry[]) => [
  tx.tenantId,
  column("uuid", clients, ({ clientId }) => clientId),
  column("bigint", clients, ({ number }) => number),
  column("int", lasts, ({ lastEntry }) => lastEntry),
  column("timestamptz", lasts, ({ lastRecordedAt }) => lastRecordedAt),
  column("text", clients, ({ name }) => name),
  column("int", clients, ({ birthYear }) => birthYear),
  column("text", clients, ({ citizenCipher }) => citizenCipher),
  column("uuid", clients, ({ citizenHash }) => citizenHash),
];

/** Under a name that no longer is theirs nobody is found. */
export const removeNameWords = (tx: Tx, clients: readonly PersonData[]): Promise<unknown> =>
  tx.query("delete from dossier.name_word where tenant_id = $1::uuid and client_id = any($2::uuid[])", [
    tx.tenantId,
    column("uuid", clients, ({ clientId }) => clientId),
  ]);

export const insertNameWords = async (tx: Tx, clients: readonly PersonData[]): Promise<void> => {
  const words = clients.flatMap(({ clientId, name }) => nameWords(name ?? "").map((word) => ({ clientId, word })));
  if (words.length === 0) return;
  await tx.query(
    `insert into dossier.name_word (tenant_id, word, client_id)
     select $1::uuid, unnest($2::text[]), unnest($3::uuid[]) on conflict do nothing`,
    [tx.tenantId, column("text", words, ({ word }) => word), column("uuid", words, ({ clientId }) => clientId)],
  );
};

/** A name in the parts it is found by: folded to plain lower-case letters, so that "Öztürk" is found as "ozt". */
export const nameWords = (name: string): string[] => {
  const folded = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replaceAll("ø", "o");
  return [...new Set(folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""))];
};

/** Which clients have these citizen numbers (by keyed hash). */
export const findByCitizenHashes = (
  tx: Tx,
  hashes: readonly string[],
): Promise<{ clientId: ClientId; hash: string }[]> =>
  tx.rows(
    sql<{
      clientId: ClientId;
      hash: string;
    }>`select client_id as "clientId", citizen_hash as hash from dossier.client_person
      where tenant_id = ${tx.tenantId} and citizen_hash = any(${column("uuid", hashes, (hash) => hash)}::uuid[])`,
  );

/** Of these clients, by the keyed hash of their citizen number, those who have it no longer: erased, or their number was put right. */
export const findOtherwiseNumbered = (
  tx: Tx,
  numbered: readonly { readonly clientId: ClientId; readonly citizenHash: string }[],
): Promise<{ clientId: ClientId }[]> =>
  tx.rows(
    sql<{ clientId: ClientId }>`select n.id as "clientId"
      from (select unnest(${column("uuid", numbered, ({ clientId }) => clientId)}::uuid[]) as id,
        unnest(${column("uuid", numbered, ({ citizenHash }) => citizenHash)}::uuid[]) as hash) n
      where not exists (select from dossier.client_person p
        where p.tenant_id = ${tx.tenantId} and p.client_id = n.id and p.citizen_hash = n.hash)`,
  );

/** Of these clients those who are known by nothing any more. */
export const findErased = (tx: Tx, clients: readonly ClientId[]): Promise<{ clientId: ClientId }[]> =>
  tx.rows(
    sql<{ clientId: ClientId }>`select id as "clientId" from dossier.client
      where tenant_id = ${tx.tenantId} and id = any(${clients}::uuid[]) and person_erased_on is not null`,
  );

export type ClientLabel = { readonly clientId: ClientId; readonly clientNumber: number; readonly name: string | null };

export type FoundPerson = ClientLabel & {
  readonly birthYear: number | null;
  readonly citizenCipher: string | null;
  /** Since when the office does not know any more who this is. */
  readonly personErasedOn: PlainDate | null;
};

/** A client the office knows: of whom an entry can be seen. Who is only in an import that is not applied is there for nobody. */
export const findKnownClient = (tx: Tx, clientId: ClientId): Promise<FoundPerson | undefined> =>
  tx.row(
    sql<FoundPerson>`select c.id as "clientId", c.number as "clientNumber", p.name, p.birth_year as "birthYear", p.citizen_cipher as "citizenCipher",
        c.person_erased_on as "personErasedOn"
      from dossier.client c left join dossier.client_person p on p.tenant_id = c.tenant_id and p.client_id = c.id
      where c.tenant_id = ${tx.tenantId} and c.id = ${clientId}
        and exists (select from dossier.known_entry k where k.tenant_id = c.tenant_id and k.client_id = c.id)`,
  );

/** So many who share a word of their name are looked at; the commonest surname of a large town has fewer. */
const mostSharing = 2_000;

/** Those in whose name this word is, by client number. */
export const findByNameWord = (tx: Tx, word: string): Promise<PersonByName[]> =>
  tx.rows(
    sql<PersonByName>`select c.id as "clientId", c.number as "clientNumber", p.name, p.birth_year as "birthYear", p.citizen_hash as "citizenHash"
      from dossier.name_word n
      join dossier.client c on c.tenant_id = n.tenant_id and c.id = n.client_id
      join dossier.client_person p on p.tenant_id = n.tenant_id and p.client_id = n.client_id
      where n.tenant_id = ${tx.tenantId} and n.word = ${word}
        and exists (select from dossier.known_entry k where k.tenant_id = n.tenant_id and k.client_id = n.client_id)
      order by c.number limit ${mostSharing}`,
  );

/** Somebody whose import is not applied yet is not there for anybody. */
export const findClientByNumber = (tx: Tx, number: number): Promise<{ clientId: ClientId } | undefined> =>
  tx.row(
    sql<{ clientId: ClientId }>`select c.id as "clientId" from dossier.client c
      where c.tenant_id = ${tx.tenantId} and c.number = ${number}
        and exists (select from dossier.known_entry k where k.tenant_id = c.tenant_id and k.client_id = c.id)`,
  );

export const labelsOf = (tx: Tx, clients: readonly ClientId[]): Promise<ClientLabel[]> =>
  tx.rows(
    sql<ClientLabel>`select c.id as "clientId", c.number as "clientNumber", p.name
      from dossier.client c left join dossier.client_person p on p.tenant_id = c.tenant_id and p.client_id = c.id
      where c.tenant_id = ${tx.tenantId} and c.id = any(${clients}::uuid[]) order by c.number`,
  );

/**
 * Fills in what was not known about a person; what is known is not overwritten with less. Who was erased meanwhile stays
 * so: words of a name are written only of persons who were met, which keeps the purge waiting until all of it is there.
 */
export const fillInPersons = async (tx: Tx, persons: readonly PersonData[]): Promise<void> => {
  for (let i = 0; i < persons.length; i += atOnce) {
    const some = persons.slice(i, i + atOnce);
    const { rows } = await tx.query<{ id: ClientId }>(
      `update dossier.client_person p set name = coalesce(n.name, p.name), birth_year = coalesce(n.birth_year, p.birth_year)
       from (select unnest($2::uuid[]) as id, unnest($3::text[]) as name, unnest($4::int[]) as birth_year) n
       where p.tenant_id = $1::uuid and p.client_id = n.id
         and (n.name is distinct from p.name and n.name is not null or n.birth_year is distinct from p.birth_year and n.birth_year is not null)
       returning p.client_id as id`,
      [
        tx.tenantId,
        column("uuid", some, ({ clientId }) => clientId),
        column("text", some, ({ name }) => name),
        column("int", some, ({ birthYear }) => birthYear),
      ],
    );
    const met = new Set(rows.map(({ id }) => id));
    const named = some.filter(({ clientId, name }) => name !== null && met.has(clientId));
    await removeNameWords(tx, named);
    await insertNameWords(tx, named);
  }
};
