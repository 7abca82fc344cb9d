import type { Instant } from "../../../kernel/instant.ts";
import { type Config, readConfig } from "../../../platform/config.ts";
import type { Database } from "../../../platform/database/database.ts";
import { openEmbedded } from "../../../platform/database/embedded.ts";
import { migrate } from "../../../platform/database/migrate.ts";
import { newUuid } from "../../../platform/ids.ts";
import { fixedClock } from "../../../platform/testing/test-clock.ts";
import { databaseKind, testKeys } from "../../../platform/testing/test-database.ts";
import { makeServerDatabase } from "../../../platform/testing/test-server.ts";
import type { Opened } from "../../installation.ts";
import { projectRoot } from "../../project-root.ts";

/** An empty database of its own: a demonstration marks its database for ever, so no other test may share it. */
export const anEmptyDatabase = async (now: Instant): Promise<Opened> => {
  const { database, drop } = databaseKind === "server" ? await onServer() : await inMemory();
  const installation = { database, epoch: 1, clock: fixedClock(now), newId: newUuid };
  return { installation, keys: testKeys, demo: false, synthetic: false, migrated: 0, close: drop };
};

type Own = { readonly database: Database; readonly drop: () => Promise<void> };

const inMemory = async (): Promise<Own> => {
  const database = await openEmbedded({ folder: null });
  await migrate(database);
  return { database, drop: () => database.close() };
};

const onServer = (): Promise<Own> => {
  const superuser = process.env["TREDE_TEST_SERVER_URL"];
  if (superuser === undefined) throw new Error("TREDE_TEST_SERVER_URL is missing: run npm test -- server");
  return makeServerDatabase(superuser);
};

/** As `npm start` has it on this machine. */
export const aConfig = (environment: NodeJS.ProcessEnv = {}): Config => {
  const read = readConfig(environment, projectRoot);
  if (!read.ok) throw new Error(read.refusal.faults.join(" "));
  return read.value;
};
