import { after } from "node:test";
import type { Database } from "../../platform/database/database.ts";
import { openEmbedded } from "../../platform/database/embedded.ts";
import { migrate } from "../../platform/database/migrate.ts";
import { databaseKind } from "../../platform/testing/test-database.ts";
import { makeServerDatabase } from "../../platform/testing/test-server.ts";

const made: (() => Promise<void>)[] = [];

after(async () => {
  for (const remove of made) await remove();
});

/** An empty, migrated database of its own, for what a shared one can't show. Gone when the tests are. */
export const freshDatabase = async (kind: typeof databaseKind = databaseKind): Promise<Database> => {
  if (kind === "server") {
    const { database, drop } = await makeServerDatabase(process.env["TREDE_TEST_SERVER_URL"] ?? "");
    made.push(drop);
    return database;
  }
  const database = await openEmbedded({ folder: null });
  made.push(database.close);
  await migrate(database);
  return database;
};
