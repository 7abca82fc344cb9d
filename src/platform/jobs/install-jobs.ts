import { getConstructionPlans, getMigrationPlans, PgBoss } from "pg-boss";
import library from "pg-boss/package.json" with { type: "json" };
import type { Database } from "../database/database.ts";
import { pgBossOver, schema } from "./pg-boss-database.ts";

/** A queue as it is kept in the database. */
export type Queue = {
  readonly name: string;
  /** once-per-key: a job with the same key as one that waits or runs is not added. */
  readonly policy: "every-job" | "once-per-key";
};

/** A job that failed is tried again within seconds, then ever later, 20 times: some hours in all. */
const retries = { retryLimit: 20, retryDelay: 2, retryBackoff: true, retryDelayMax: 300 };
/** A process says every 10 s that it still works on a job; after 30 s without, another takes it up. */
export const heartbeat = { heartbeatSeconds: 30, heartbeatRefreshSeconds: 10 };
/** As long as the library allows; the heartbeat is what tells that a job is dead. */
const expireInSeconds = 86_400;

/**
 * Makes the queue's own tables, as owner, or brings them to the version of the library that is used. The application gets
 * no more than it needs to send and to work: it makes no tables, and reads no commissioner's data there, since a job holds
 * ids only.
 */
export const installJobs = async (database: Database, queues: readonly Queue[]): Promise<void> => {
  const version = await installedVersion(database, "owner");
  const wanted = library.pgboss.schema;
  if (version !== null && version > wanted)
    throw new Error(`the job tables are of version ${version}, later than this product's ${wanted}`);
  if (version === null) await database.outsideTransaction(getConstructionPlans(schema));
  else if (version < wanted) await database.outsideTransaction(getMigrationPlans(schema, version));
  if (version !== wanted) await database.outsideTransaction(grants);
  await makeQueues(database, queues);
};

/** True when the tables are there and of this version; asked by the application, which can't make them. */
export const jobsInstalled = async (database: Database): Promise<boolean> =>
  (await installedVersion(database, "trede_app")) === library.pgboss.schema;

const installedVersion = (database: Database, role: "owner" | "trede_app"): Promise<number | null> =>
  database.transaction({ role }, async (connection) => {
    const { rows: found } = await connection.query<{ there: boolean }>(
      `select to_regclass('${schema}.version') is not null as there`,
      [],
    );
    if (found[0]?.there !== true) return null;
    const { rows } = await connection.query<{ version: number }>(`select version from ${schema}.version`, []);
    return rows[0]?.version ?? null;
  });

const grants = [
  `grant usage on schema ${schema} to trede_app`,
  `grant select on ${schema}.version to trede_app`,
  `grant update on ${schema}.version to trede_app`,
  `grant select, insert, update, delete on ${schema}.job, ${schema}.job_common, ${schema}.job_dependency to trede_app`,
  `grant select, update on ${schema}.queue to trede_app`,
].join(";");

const makeQueues = async (database: Database, queues: readonly Queue[]): Promise<void> => {
  const boss = new PgBoss({
    db: pgBossOver(database, "owner"),
    schema,
    migrate: false,
    supervise: false,
    schedule: false,
  });
  const present = new Set((await boss.getQueues()).map(({ name }) => name));
  for (const { name, policy } of queues) {
    if (present.has(name)) continue;
    const options = { ...retries, expireInSeconds, heartbeatSeconds: heartbeat.heartbeatSeconds };
    await boss.createQueue(name, { ...options, policy: policy === "once-per-key" ? "exclusive" : "standard" });
  }
};
