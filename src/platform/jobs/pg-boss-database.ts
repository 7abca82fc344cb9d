import type { Db } from "pg-boss";
import type { Connection, Database, DatabaseRole } from "../database/database.ts";

/** The library's own tables, apart from the product's. */
export const schema = "pgboss";

/**
 * Runs each of the library's statements in a transaction of its own as this role, embedded and on a server alike. Its
 * scripts bring a transaction along, which is taken off: this one does for it.
 */
export const pgBossOver = (database: Database, role: DatabaseRole): Db => ({
  executeSql: (text, values) => database.transaction({ role }, (connection) => run(connection, text, values)),
});

/** Runs the library's statements within a transaction that is under way. */
export const pgBossWithin = (connection: Pick<Connection, "query">): Db => ({
  executeSql: (text, values) => run(connection, text, values),
});

const run = ({ query }: Pick<Connection, "query">, text: string, values: readonly unknown[] | undefined) =>
  values === undefined || values.length === 0 ? query(withoutTransaction(text)) : query(text, values);

const withoutTransaction = (script: string): string =>
  script.replace(/^\s*begin\s*;/i, "").replace(/commit\s*;\s*$/i, "");
