import type { ClientId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import { column } from "../../platform/database/columns.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Given, Tx } from "../../platform/unit-of-work.ts";
import { insertNameWords, type PersonData, removeNameWords } from "./client-store.ts";
import type { FieldChange, PersonChanges } from "./domain/put-right.ts";

/** Who a client is, locked after the client itself: an import that tells of them waits, or has told. Undefined when they were erased. */
export const lockPerson = (tx: Tx, clientId: ClientId): Promise<PersonData | undefined> =>
  tx.row(
    sql<PersonData>`select client_id as "clientId", name, birth_year as "birthYear", citizen_cipher as "citizenCipher",
        citizen_hash as "citizenHash"
      from dossier.client_person where tenant_id = ${tx.tenantId} and client_id = ${clientId} for update`,
  );

/** Under the lock. A number that came in meanwhile with somebody else makes it fail (isNumberKnown): look first. */
export const replacePerson = async (tx: Tx, person: PersonData): Promise<void> => {
  const { clientId, name, birthYear, citizenCipher, citizenHash } = person;
  await tx.run(sql`update dossier.client_person
    set name = ${name}, birth_year = ${birthYear}, citizen_cipher = ${citizenCipher}, citizen_hash = ${citizenHash}
    where tenant_id = ${tx.tenantId} and client_id = ${clientId}`);
  await removeNameWords(tx, [person]);
  await insertNameWords(tx, [person]);
};

/** Keyed hashes of what was corrected; null of what was not. */
export type PersonWas = { readonly name: string | null; readonly birthYear: string | null };

/** Of these clients what was corrected as wrong. */
export const findCorrectedAway = (
  tx: Tx,
  clients: readonly ClientId[],
): Promise<(PersonWas & { readonly clientId: ClientId })[]> =>
  tx.rows(
    sql<
      PersonWas & { clientId: ClientId }
    >`select client_id as "clientId", name_was as name, birth_year_was as "birthYear"
      from dossier.person_change where tenant_id = ${tx.tenantId} and client_id = any(${column("uuid", clients, (id) => id)}::uuid[])
        and (name_was is not null or birth_year_was is not null)`,
  );

/** Under the lock of the client, so that the numbers follow each other. */
export const addPersonChange = async (
  tx: Tx,
  clientId: ClientId,
  {
    changes,
    was,
    reason,
  }: { readonly changes: PersonChanges; readonly was: PersonWas; readonly reason: string | null },
  { now }: Pick<Given, "now">,
): Promise<void> => {
  const { name = null, birthYear = null, citizenNumber = null } = changes;
  await tx.run(sql`
    insert into dossier.person_change (tenant_id, client_id, number, name, birth_year, citizen_number, name_was, birth_year_was,
      reason, changed_by, changed_at)
    select ${tx.tenantId}, ${clientId}, coalesce(max(number), 0) + 1, ${name}::text, ${birthYear}::text, ${citizenNumber}::text,
      ${was.name}::uuid, ${was.birthYear}::uuid,
      ${reason}::text, ${tx.actor.name}::text, ${now}::timestamptz
    from dossier.person_change where tenant_id = ${tx.tenantId} and client_id = ${clientId}`);
};

export type PersonChange = {
  readonly name: FieldChange | null;
  readonly birthYear: FieldChange | null;
  readonly citizenNumber: FieldChange | null;
  readonly reason: string | null;
  readonly by: string;
  readonly at: Instant;
};

/** That who they are was put right, the latest first. */
export const listPersonChanges = (tx: Tx, clientId: ClientId): Promise<PersonChange[]> =>
  tx.rows(
    sql<PersonChange>`select name, birth_year as "birthYear", citizen_number as "citizenNumber", reason, changed_by as by, changed_at as at
      from dossier.person_change where tenant_id = ${tx.tenantId} and client_id = ${clientId} order by number desc`,
  );
