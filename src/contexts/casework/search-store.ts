import type { ClientId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { type Statement, sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { isSeen } from "./list-store.ts";
import { directoryName } from "./sort-keys.ts";

export type Found = { readonly clients: readonly ClientId[]; readonly total: number };

type Row = { readonly clientId: ClientId; readonly total: number };

const foundIn = (rows: readonly Row[]): Found => ({
  clients: rows.map(({ clientId }) => clientId),
  total: rows[0]?.total ?? 0,
});

/** Somebody whose import is not applied yet is not there for anybody: nothing of them may be seen. */
const isKnown = (tx: Tx, client: string): Statement<unknown> =>
  sql`exists (select from dossier.known_entry k where k.tenant_id = ${tx.tenantId} and k.client_id = ${sql.ref(client)})`;

/** A part of what is found, as of a day. */
export type FoundPage = { readonly on: PlainDate; readonly limit: number; readonly offset: number };

/**
 * Clients in whose name every word begins so, those who are on a list that day first, then as a directory has them. The words
 * are folded already. A prefix is a range, which an index serves (rule 16).
 */
export const findByNameWords = async (
  tx: Tx,
  words: readonly string[],
  { on, limit, offset }: FoundPage,
): Promise<Found> => {
  const [first = "", ...others] = words;
  const range = (alias: string, word: string) =>
    sql`${sql.ref(`${alias}.word`)} >= ${word} and ${sql.ref(`${alias}.word`)} < ${`${word}\u{10FFFF}`}`;
  const also = others.map(
    (word) =>
      sql`and exists (select from dossier.name_word o where o.tenant_id = n.tenant_id and o.client_id = n.client_id and ${range("o", word)})`,
  );
  return foundIn(
    await tx.rows(sql<Row>`
      select f.client_id as "clientId", count(*) over ()::int as total from (
        select distinct n.client_id from dossier.name_word n
        where n.tenant_id = ${tx.tenantId} and ${range("n", first)} ${sql.join(also, sql` `)} and ${isKnown(tx, "n.client_id")}
      ) f
      left join dossier.client_person p on p.tenant_id = ${tx.tenantId} and p.client_id = f.client_id
      order by exists (
        select from casework.stretch s where s.tenant_id = ${tx.tenantId} and s.client_id = f.client_id
          and s.from_day <= ${on} and s.until_day > ${on} and ${isSeen(tx, "s")}
      ) desc, ${directoryName("p.name")} nulls last, f.client_id limit ${limit} offset ${offset}`),
  );
};

export const findByNumber = async (tx: Tx, number: number): Promise<Found> =>
  foundIn(
    await tx.rows(
      sql<Row>`select c.id as "clientId", 1 as total from dossier.client c
               where c.tenant_id = ${tx.tenantId} and c.number = ${number} and ${isKnown(tx, "c.id")}`,
    ),
  );

export const findByCitizenNumber = async (tx: Tx, hash: string): Promise<Found> =>
  foundIn(
    await tx.rows(
      sql<Row>`select p.client_id as "clientId", 1 as total from dossier.client_person p
               where p.tenant_id = ${tx.tenantId} and p.citizen_hash = ${hash} and ${isKnown(tx, "p.client_id")}`,
    ),
  );
