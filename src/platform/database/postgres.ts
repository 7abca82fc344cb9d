import pg from "pg";
import {
  type As,
  type Connection,
  type Database,
  DatabaseError,
  openingStatements,
  type Rows,
  refuseExemptRole,
  transactionLimitMs,
} from "./database.ts";
import { valueParsers } from "./values.ts";

const types = {
  getTypeParser: (oid: number) => valueParsers[oid] ?? ((text: string) => text),
} as unknown as pg.CustomTypesConfig;

/** A PostgreSQL server. `ownerUrl` is only used for migrations and maintenance; both default to the same login. */
export const openPostgres = ({ url, ownerUrl, connections = 10 }: ServerSettings): Database => {
  const pool = poolFor(url, connections);
  const owner = ownerUrl === url ? pool : poolFor(ownerUrl, 2);
  const checked = new WeakSet<pg.PoolClient>();
  return {
    kind: "server",
    transaction: async (as, work) => {
      const client = await (as.role === "owner" ? owner : pool).connect();
      let broken = false;
      const timer = setTimeout(() => {
        broken = true;
        client.release(new Error(`transaction ran over ${transactionLimitMs} ms`));
      }, transactionLimitMs);
      try {
        const connection = connectionOver(client);
        await begin(client, as);
        if (as.role !== "owner" && !checked.has(client)) {
          await refuseExemptRole(connection);
          checked.add(client);
        }
        const result = await work(connection);
        await connection.query("commit");
        return result;
      } catch (error) {
        if (!broken) await client.query("rollback").catch(() => undefined);
        throw error;
      } finally {
        clearTimeout(timer);
        if (!broken) client.release();
      }
    },
    outsideTransaction: async (text) => {
      await owner.query(text);
    },
    close: async () => {
      await pool.end();
      if (owner !== pool) await owner.end();
    },
  };
};

export type ServerSettings = { readonly url: string; readonly ownerUrl: string; readonly connections?: number };

/** Sent together, answered in order: three round trips for the price of one. The first fault is thrown. */
const begin = async (client: pg.PoolClient, as: As): Promise<void> => {
  const sent = await Promise.allSettled(openingStatements(as).map((statement) => client.query(statement)));
  for (const each of sent) if (each.status === "rejected") throw asDatabaseError(each.reason);
};

const poolFor = (url: string, max: number): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    pipeline: true,
    options: "-c timezone=UTC -c datestyle=ISO -c statement_timeout=30s -c idle_in_transaction_session_timeout=30s",
  } as pg.PoolConfig);
  // an idle connection that breaks is replaced at the next use; without a listener it would end the process
  pool.on("error", () => undefined);
  return pool;
};

const connectionOver = (client: pg.PoolClient): Connection => ({
  query: async <R>(text: string, parameters?: readonly unknown[]): Promise<Rows<R>> => {
    try {
      const result = await client.query(text, parameters as unknown[]);
      return { rows: result.rows as R[], affected: result.rowCount ?? 0 };
    } catch (error) {
      throw asDatabaseError(error);
    }
  },
});

const asDatabaseError = (error: unknown): unknown =>
  error instanceof pg.DatabaseError
    ? new DatabaseError(
        {
          message: error.message,
          ...(error.code === undefined ? {} : { code: error.code }),
          ...(error.constraint === undefined ? {} : { constraint: error.constraint }),
        },
        error,
      )
    : error;
