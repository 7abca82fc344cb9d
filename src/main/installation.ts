import { existsSync } from "node:fs";
import { systemClock } from "../platform/clock.ts";
import type { Config } from "../platform/config.ts";
import { type Database, DatabaseError } from "../platform/database/database.ts";
import { openEmbedded } from "../platform/database/embedded.ts";
import { lockFolder } from "../platform/database/embedded-lock.ts";
import { migrate, pendingMigrations } from "../platform/database/migrate.ts";
import { openPostgres } from "../platform/database/postgres.ts";
import { newUuid } from "../platform/ids.ts";
import { installJobs, jobsInstalled } from "../platform/jobs/install-jobs.ts";
import { embeddedKeyFile, type Keys, keysFrom, readKey, readOrMakeKey } from "../platform/keys.ts";
import type { Installation } from "../platform/unit-of-work.ts";
import { countOf } from "./cli/count.ts";
import { queues } from "./queues.ts";

/** Says no with a sentence for whoever starts it; the program is not at fault. */
export class CannotStart extends Error {}

export type Opened = {
  readonly installation: Installation;
  readonly keys: Keys;
  readonly demo: boolean;
  readonly synthetic: boolean;
  /** How many migrations were applied at this opening. */
  readonly migrated: number;
  readonly close: () => Promise<void>;
};

export type OpenSettings = {
  /** The page this process will serve; a command serves none. */
  readonly page: string | null;
  /** Bring the database to this version first; else refuse when it is behind. */
  readonly migrate: boolean;
  readonly warn: (sentence: string) => void;
};

/** Opens the database this configuration names, ready to work with: migrated, with its own key, not in use elsewhere. */
export const openInstallation = async (config: Config, settings: OpenSettings): Promise<Opened> => {
  const unlock =
    config.database.kind === "embedded" ? lockFolder(config.database.folder, settings.page) : () => undefined;
  try {
    const database = await openDatabase(config, settings);
    const keys = keysOf(config);
    const migrated = await bringUpToDate(database, config, settings);
    const { epoch, demo, synthetic } = await readInstallation(database, keys);
    const clock = systemClock(config.timeZone);
    return {
      installation: { database, epoch, clock, newId: newUuid },
      keys,
      demo,
      synthetic,
      migrated,
      close: async () => {
        await database.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
};

/**
 * Opens an empty database to restore into, brought to this version but not yet tied to a key: which key it is to work with is
 * for the backup to say. An embedded one gets no key of its own, which would never fit.
 */
export const openForRestore = async (config: Config, warn: OpenSettings["warn"]) => {
  const unlock = config.database.kind === "embedded" ? lockFolder(config.database.folder, null) : () => undefined;
  try {
    const { keyId } = keysForRestore(config);
    const settings = { page: null, migrate: true, warn };
    const database = await openDatabase(config, settings);
    await bringUpToDate(database, config, settings);
    const close = async (): Promise<void> => {
      await database.close();
      unlock();
    };
    return { database, keyId, close };
  } catch (error) {
    unlock();
    throw error;
  }
};

const keysForRestore = (config: Config): Keys => {
  if (config.keyFile === null && config.database.kind === "embedded") {
    const file = embeddedKeyFile(config.database.folder);
    if (!existsSync(file))
      throw new CannotStart(
        `A backup does not hold its master key. Put the key it was made with at ${file}, or name it with TREDE_KEY_FILE.`,
      );
  }
  return keysOf(config);
};

const openDatabase = async (config: Config, { warn }: OpenSettings): Promise<Database> => {
  if (config.database.kind === "server") return openPostgres(config.database);
  return openEmbedded({ folder: config.database.folder, onReopen: warn });
};

const keysOf = (config: Config): Keys => {
  if (config.keyFile !== null) return keysFrom(readKey(config.keyFile));
  if (config.database.kind === "server") throw new CannotStart("TREDE_KEY_FILE is missing.");
  return keysFrom(readOrMakeKey(embeddedKeyFile(config.database.folder)));
};

/** Gives how many migrations were applied. */
const bringUpToDate = async (database: Database, config: Config, settings: OpenSettings): Promise<number> => {
  if (settings.migrate || config.database.kind === "embedded") {
    const migrated = await migrate(database).catch((error: unknown) => {
      throw whyNotMigrate(config, error) ?? error;
    });
    await installJobs(database, queues);
    return migrated;
  }
  const pending = await pendingMigrations(database);
  if (pending > 0)
    throw new CannotStart(
      `The database is ${countOf(pending, "migration")} behind this version. Run: bin/trede migrate`,
    );
  if (!(await jobsInstalled(database)))
    throw new CannotStart("The job tables of the database are not of this version. Run: bin/trede migrate");
  return 0;
};

/** Only the owner may make tables. */
const whyNotMigrate = ({ database }: Config, error: unknown): CannotStart | undefined => {
  if (database.kind === "embedded" || !(error instanceof DatabaseError && error.code === "42501")) return undefined;
  const sentence =
    database.ownerUrl === database.url
      ? "The login of TREDE_DATABASE_URL may not migrate. Give the owner's beside it: TREDE_OWNER_DATABASE_URL."
      : "The login of TREDE_OWNER_DATABASE_URL may not migrate: it must be the database's owner.";
  return new CannotStart(`${sentence} See docs/how-to/run-on-a-server.md.`, { cause: error });
};

type InstallationRow = { epoch: number; demo: boolean; synthetic: boolean; key_id: string | null };

/** Ties the database to its key at the first opening; later a wrong key is refused before anything is read with it. */
const readInstallation = (database: Database, keys: Keys): Promise<InstallationRow> =>
  database.transaction({ role: "trede_app" }, async (connection) => {
    await connection.query("update platform.installation set key_id = $1 where key_id is null", [keys.keyId]);
    const { rows } = await connection.query<InstallationRow>(
      "select epoch, demo, synthetic, key_id from platform.installation",
    );
    const [row] = rows;
    if (row === undefined) throw new Error("the database has no installation row");
    if (row.key_id !== keys.keyId)
      throw new CannotStart(
        `This database was made with master key ${row.key_id}; the key given is ${keys.keyId}. Give the right key file.`,
      );
    return row;
  });
