import { after } from "node:test";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { openEmbedded } from "../database/embedded.ts";
import { migrate } from "../database/migrate.ts";
import { newUuid } from "../ids.ts";
import { keysFrom } from "../keys.ts";
import type { Installation } from "../unit-of-work.ts";
import { makeServerDatabase, type ServerDatabase } from "./test-server.ts";

/** Which database these tests run on: `npm test -- embedded` and `npm test -- server` say so. */
export const databaseKind = process.env["TREDE_TEST_DATABASE"] === "server" ? "server" : "embedded";

type Opened = { readonly database: Database; readonly server: ServerDatabase | null };

let opened: Promise<Opened> | undefined;

const open = async (): Promise<Opened> => {
  if (databaseKind === "server") {
    const superuser = process.env["TREDE_TEST_SERVER_URL"];
    if (superuser === undefined) throw new Error("TREDE_TEST_SERVER_URL is missing: run npm test -- server");
    const server = await makeServerDatabase(superuser);
    return { database: server.database, server };
  }
  const database = await openEmbedded({ folder: null });
  await migrate(database);
  return { database, server: null };
};

const shared = (): Promise<Opened> => {
  opened ??= open();
  return opened;
};

/** The migrated database all tests of this process share; each test makes its own commissioner in it. */
export const testDatabase = async (): Promise<Database> => (await shared()).database;

/** The same database's logins; only where the tests run on a server. */
export const testServer = async (): Promise<ServerDatabase> => {
  const { server } = await shared();
  if (server === null) throw new Error("these tests do not run on a server");
  return server;
};

after(async () => {
  if (opened === undefined) return;
  const { database, server } = await opened;
  await (server === null ? database.close() : server.drop());
});

export const testKeys = keysFrom(Buffer.alloc(32, 7));

export const testInstallation = async (clock: Clock): Promise<Installation> => ({
  database: await testDatabase(),
  epoch: 1,
  clock,
  newId: newUuid,
});
