import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { type Instant, instant } from "../../kernel/instant.ts";
import { type Connection, type Database, DatabaseError, upkeepLimitMs } from "./database.ts";

export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
};

const databaseRoles = ["trede_app", "trede_auth", "trede_sealer", "trede_purge", "trede_backup"] as const;
const migrationsFolder = new URL("../../../migrations/", import.meta.url);

/** The migrations of this version, in order. Refuses a gap or a double number. */
export const readMigrations = (folder: URL = migrationsFolder): Migration[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .toSorted()
    .map((file, i) => {
      const number = Number(file.slice(0, 4));
      if (number !== i + 1) throw new Error(`migration ${file} should be number ${i + 1}`);
      const text = readFileSync(new URL(file, folder), "utf8");
      return {
        number,
        name: file.slice(5, -4),
        checksum: createHash("sha256").update(text).digest("hex"),
        statements: statementsOf(text),
      };
    });

/** Statements and distribution marks of a migration file; a statement ends with a semicolon at the end of a line. */
const statementsOf = (text: string): string[] => {
  const kept = text
    .split("\n")
    .filter((line) => !line.startsWith("--") || /^-- (distribute|reference): /.test(line))
    .map((line) => (line.startsWith("--") ? `${line};` : line));
  return kept
    .join("\n")
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
};

/**
 * Brings the database to this version: forward only, each migration in one transaction, one statement per call. A
 * migration that was applied before and has another checksum now stops it. Two processes wait for each other.
 */
export const migrate = async (
  database: Database,
  migrations: readonly Migration[] = readMigrations(),
): Promise<number> => {
  await prepare(database);
  await refuseNewer(database, migrations);
  await mayBackUp(database);
  let applied = 0;
  for (const migration of migrations) if (await applyOnce(database, migration)) applied += 1;
  await database.transaction({ role: "owner" }, async (connection) => {
    await connection.query(
      "insert into platform.installation (id, epoch, demo) select $1, 1, false where not exists (select from platform.installation)",
      [randomUUID()],
    );
  });
  return applied;
};

/** The database was brought further than this version knows; a sentence for who runs it. */
export class NewerDatabase extends Error {
  constructor(known: number, applied: number) {
    super(
      `The database is newer than this version: it has ${applied} migrations, and this version knows ${known}. Run the version that made it, or a later one.`,
    );
  }
}

const refuseNewer = (database: Database, migrations: readonly Migration[]): Promise<void> =>
  database.transaction({ role: "owner" }, async (connection) => {
    await countPending(connection, migrations.length);
  });

/** By the highest number: an older version may have left a gap that is none of ours. */
const countPending = async (connection: Connection, known: number): Promise<number> => {
  const { rows } = await connection.query<{ n: number; highest: number | null }>(
    "select count(*)::int as n, max(number) as highest from trede_migration",
  );
  const { n = 0, highest = null } = rows[0] ?? {};
  if (highest !== null && highest > known) throw new NewerDatabase(known, highest);
  return known - n;
};

/**
 * How many migrations of this version are still to be applied; asked by the application, which can't apply them. Refuses a
 * database that has more.
 */
export const pendingMigrations = async (database: Database, migrations = readMigrations()): Promise<number> => {
  try {
    return await database.transaction({ role: "trede_app" }, async (connection) => {
      const { rows } = await connection.query<{ present: boolean }>(
        "select to_regclass('trede_migration') is not null as present",
      );
      return rows[0]?.present === true ? countPending(connection, migrations.length) : migrations.length;
    });
  } catch (error) {
    // the role is not there yet, so neither is anything else
    if (error instanceof DatabaseError && error.code === "22023") return migrations.length;
    throw error;
  }
};

/** When the last migration was applied: what was worked out before that, an older version did. */
export const lastMigratedAt = (database: Database): Promise<Instant | null> =>
  database.transaction({ role: "trede_app" }, async (connection) => {
    const { rows } = await connection.query<{ at: string | null }>(
      `select to_char(max(applied_at) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from trede_migration`,
    );
    const at = rows[0]?.at ?? null;
    return at === null ? null : instant(at);
  });

const prepare = (database: Database): Promise<void> =>
  database.transaction({ role: "owner" }, prepareIn, { limitMs: upkeepLimitMs });

const prepareIn = async (connection: Connection): Promise<void> => {
  await lock(connection);
  for (const role of databaseRoles) {
    const { rows } = await connection.query("select from pg_roles where rolname = $1", [role]);
    if (rows.length === 0) await connection.query(`create role ${role} nologin noinherit`);
  }
  // coordinator table
  await connection.query(
    `create table if not exists trede_migration (
       number integer constraint trede_migration_pk primary key, name text not null, checksum text not null,
       applied_at timestamptz not null default now())`,
  );
  await connection.query("grant select on trede_migration to trede_app");
};

/**
 * Lets the owner act as the role that reads and fills every table; nobody else is given it. Where the server forbids the
 * owner to give roles, its administrator does so once, and until then a backup is refused in a sentence.
 */
const mayBackUp = async (database: Database): Promise<void> => {
  try {
    await database.transaction({ role: "owner" }, async (connection) => {
      const { rows } = await connection.query<{ is: boolean }>(
        "select rolsuper as is from pg_roles where rolname = current_user",
      );
      if (rows[0]?.is !== true) await connection.query("grant trede_backup to current_user");
    });
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === "42501")) throw error;
  }
};

const applyOnce = (database: Database, migration: Migration): Promise<boolean> =>
  database.transaction({ role: "owner" }, (connection) => applyIn(connection, migration), { limitMs: upkeepLimitMs });

const applyIn = async (connection: Connection, { number, name, checksum, statements }: Migration): Promise<boolean> => {
  await lock(connection);
  const { rows } = await connection.query<{ checksum: string }>(
    "select checksum from trede_migration where number = $1",
    [number],
  );
  const before = rows[0]?.checksum;
  if (before === checksum) return false;
  if (before !== undefined) throw new Error(`migration ${number} (${name}) was changed after it was applied`);
  const distribute = await distributionHook(connection);
  for (const statement of statements) await run(connection, statement, distribute);
  const applied = "insert into trede_migration (number, name, checksum) values ($1, $2, $3)";
  await connection.query(applied, [number, name, checksum]);
  return true;
};

type Distribute = (how: "distribute" | "reference", table: string) => string | undefined;

const run = async (connection: Connection, statement: string, distribute: Distribute): Promise<void> => {
  const mark = /^-- (distribute|reference): ([a-z_.]+)$/.exec(statement);
  const text = mark ? distribute(mark[1] as "distribute" | "reference", mark[2] ?? "") : statement;
  if (text !== undefined) await connection.query(text);
};

/** On Citus a marked table is spread by tenant or copied to every node; elsewhere nothing happens. */
const distributionHook = async (connection: Connection): Promise<Distribute> => {
  const { rows } = await connection.query("select from pg_extension where extname = 'citus'");
  if (rows.length === 0) return () => undefined;
  return (how, table) =>
    how === "distribute"
      ? `select create_distributed_table('${table}', 'tenant_id')`
      : `select create_reference_table('${table}')`;
};

/** Held until the transaction ends, which may be long: who waits has the same limit. The number is any, but always the same. */
const lock = (connection: Connection) => connection.query("select pg_advisory_xact_lock(7238461)");
