import { randomBytes } from "node:crypto";
import pg from "pg";
import type { Database } from "../database/database.ts";
import { migrate } from "../database/migrate.ts";
import { openPostgres } from "../database/postgres.ts";

const productRoles = "trede_app, trede_auth, trede_sealer, trede_purge";

export type ServerDatabase = {
  readonly database: Database;
  /** For another pool with the same logins. */
  readonly url: string;
  readonly ownerUrl: string;
  /** The server's superuser in this database, for what no login of the product may do. */
  readonly superuserUrl: string;
  readonly drop: () => Promise<void>;
};

const urlAs = (url: string, database: string, user?: string, password = ""): string => {
  const as = new URL(url);
  as.pathname = `/${database}`;
  if (user !== undefined) [as.username, as.password] = [user, password];
  return as.href;
};

const asSuperuser = async (url: string, statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/**
 * A database of its own on the test server, with logins as on a real one: an owner who may make roles, and a login that
 * has no right but to become one of the product's roles. Neither is superuser, so row level security holds for both.
 */
export const makeServerDatabase = async (superuser: string): Promise<ServerDatabase> => {
  const name = `trede_test_${randomBytes(6).toString("hex")}`;
  const [owner, login, password] = [`${name}_owner`, `${name}_login`, randomBytes(12).toString("hex")];
  const plain = `login nosuperuser nobypassrls nocreatedb password '${password}'`;
  await asSuperuser(superuser, [
    `create role ${owner} createrole ${plain}`,
    `create role ${login} nocreaterole noinherit ${plain}`,
    `create database ${name} owner ${owner}`,
  ]);
  const [url, ownerUrl] = [urlAs(superuser, name, login, password), urlAs(superuser, name, owner, password)];
  const database = openPostgres({ url, ownerUrl });
  await migrate(database);
  await asSuperuser(superuser, [`grant ${productRoles} to ${login}`]);
  const drop = async (): Promise<void> => {
    await database.close();
    await asSuperuser(superuser, [`drop database ${name} with (force)`, `drop role ${login}`, `drop role ${owner}`]);
  };
  return { database, url, ownerUrl, superuserUrl: urlAs(superuser, name), drop };
};
