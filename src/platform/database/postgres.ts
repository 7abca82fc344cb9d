import pg from "pg";
import {
  type As,
  type Connection,
  type Database,
  DatabaseError,
  type DatabaseRole,
  endingConnection,
  openingStatements,
  type Rows,
  ranOver,
  refuseExemptRole,
  type TransactionOptions,
  transactionLimitMs,
  upkeepLimitMs,
} from "./database.ts";
import { valueParsers } from "./values.ts";

const textsIn = pg.types.getTypeParser(1009 as never) as (text: string) => readonly (string | null)[];

/** Of what an array is a list: booleans, whole numbers, text, days, moments, uuids. The embedded database knows it by itself. */
const elements: Readonly<Record<number, number>> = {
  1000: 16,
  1005: 21,
  1007: 23,
  1009: 25,
  1016: 20,
  1182: 1082,
  1185: 1184,
  2951: 2950,
};

const asText = (text: string): unknown => text;

/** How a value of a type is read; an array as the list of what is in it, not as its text in braces. */
const parserOf = (oid: number): ((text: string) => unknown) => {
  const element = elements[oid];
  if (element === undefined) return valueParsers[oid] ?? asText;
  const read = valueParsers[element] ?? asText;
  return (text) => textsIn(text).map((each) => (each === null ? null : read(each)));
};

const types = { getTypeParser: parserOf } as unknown as pg.CustomTypesConfig;

/** The login the application was given can't be worked with; a sentence for who runs it. */
export class UnfitLogin extends DatabaseError {}

/** What the application's own login may not become: it is reached from the owner's. */
const asOwner: ReadonlySet<DatabaseRole> = new Set(["owner", "trede_backup"]);

/** A PostgreSQL server. `ownerUrl` is only used for migrations, maintenance and backups; both default to the same login. */
export const openPostgres = ({ url, ownerUrl, connections = 10 }: ServerSettings): Database => {
  const pool = poolFor(url, connections);
  const owner = ownerUrl === url ? pool : poolFor(ownerUrl, 2);
  const checked = new WeakMap<pg.PoolClient, Set<DatabaseRole>>();
  return {
    kind: "server",
    transaction: async (as, work, options = {}) => {
      const limitMs = options.limitMs ?? transactionLimitMs;
      const client = await (asOwner.has(as.role) ? owner : pool).connect();
      let broken = false;
      const timer = setTimeout(() => {
        broken = true;
        client.release(ranOver("transaction", limitMs));
      }, limitMs);
      const own = connectionOver(client);
      const { connection, end } = endingConnection(own);
      try {
        await begin(client, as, options);
        if (as.role !== "owner" && !checked.get(client)?.has(as.role)) {
          await refuseExemptRole(own);
          if (!asOwner.has(as.role)) await refuseExemptLogin(own);
          checked.set(client, new Set(checked.get(client)).add(as.role));
        }
        const result = await work(connection);
        end();
        await own.query("commit");
        return result;
      } catch (error) {
        end();
        if (broken) throw ranOver("transaction", limitMs, error);
        await client.query("rollback").catch(() => undefined);
        throw error;
      } finally {
        clearTimeout(timer);
        if (!broken) client.release();
      }
    },
    outsideTransaction: (text) => withoutHurry(owner, text),
    close: async () => {
      await pool.end();
      if (owner !== pool) await owner.end();
    },
  };
};

export type ServerSettings = { readonly url: string; readonly ownerUrl: string; readonly connections?: number };

/** The session's limit is for requests; this one goes back into the pool as it was. */
const withoutHurry = async (owner: pg.Pool, text: string): Promise<void> => {
  const client = await owner.connect();
  try {
    await client.query(`set statement_timeout = ${upkeepLimitMs}`);
    await client.query(text);
  } finally {
    await client.query("reset statement_timeout").then(
      () => client.release(),
      (error: Error) => client.release(error),
    );
  }
};

/** Sent together, answered in order: three round trips for the price of one. The first fault is thrown. */
const begin = async (client: pg.PoolClient, as: As, options: TransactionOptions): Promise<void> => {
  const statements = [...openingStatements(as, options), ...limitStatements(options)];
  const sent = await Promise.allSettled(statements.map((statement) => client.query(statement)));
  for (const each of sent)
    if (each.status === "rejected")
      throw unfitFor(as.role, asDatabaseError(each.reason)) ?? asDatabaseError(each.reason);
};

/** The opening statements ask for one right only: to act as the role. */
const unfitFor = (role: DatabaseRole, error: unknown): UnfitLogin | undefined =>
  error instanceof DatabaseError && error.code === "42501" && !asOwner.has(role)
    ? new UnfitLogin(
        {
          message: `The login of TREDE_DATABASE_URL may not act as ${role}. Give the product's own login, which may (docs/how-to/run-on-a-server.md), not the owner's.`,
          code: error.code,
        },
        error,
      )
    : undefined;

/** A role given up again leaves the login's own rights: those of a superuser would open every commissioner's rows. */
const refuseExemptLogin = async (connection: Connection): Promise<void> => {
  const { rows } = await connection.query<{ exempt: boolean }>(
    "select rolsuper or rolbypassrls as exempt from pg_roles where rolname = session_user",
  );
  if (rows[0]?.exempt !== false)
    throw new UnfitLogin({
      message:
        "The login of TREDE_DATABASE_URL is a superuser's or bypasses row level security, which keeps commissioners apart. Give one that may only act as the product's roles (docs/how-to/run-on-a-server.md).",
      code: "42501",
    });
};

/** The session's own limits end a statement before the transaction's do. */
const limitStatements = ({ limitMs }: TransactionOptions): string[] =>
  limitMs === undefined
    ? []
    : ["statement_timeout", "idle_in_transaction_session_timeout"].map((name) => `set local ${name} = ${limitMs}`);

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
  // nor may one that breaks while a transaction has it and asks nothing: its next question fails, and that is enough
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
};

const connectionOver = (client: pg.PoolClient): Connection => ({
  query: async <R>(text: string, parameters?: readonly unknown[]): Promise<Rows<R>> => {
    try {
      const result: pg.QueryResult | pg.QueryResult[] = await client.query(text, parameters as unknown[]);
      if (!Array.isArray(result)) return { rows: result.rows as R[], affected: result.rowCount ?? 0 };
      const rows = result.flatMap((each) => each.rows as R[]);
      return { rows, affected: result.at(-1)?.rowCount ?? rows.length };
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
