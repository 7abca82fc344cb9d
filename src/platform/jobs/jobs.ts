import { PgBoss } from "pg-boss";
import type { z } from "zod";
import type { Database } from "../database/database.ts";
import type { Tx } from "../unit-of-work.ts";
import { heartbeat } from "./install-jobs.ts";
import { pgBossOver, pgBossWithin, schema } from "./pg-boss-database.ts";

/** Work to be done apart from the request that asked for it. It holds ids, no personal data. */
export type Job = {
  readonly queue: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** For queues that take a job once per key. */
  readonly key?: string;
};

/** Adds a job in the transaction that gives cause to it: there is a job if and only if that is committed. */
export type SendJob = (tx: Pick<Tx, "query">, job: Job) => Promise<void>;

/** `stopping` says that the process wants to end: finish what is under way, then throw what it throws. */
export type Worker<Data> = (data: Data, stopping: AbortSignal) => Promise<void>;

export type Jobs = {
  readonly send: SendJob;
  /** Takes jobs of this queue, one at a time, until stopped. */
  readonly work: <Data>(queue: string, shape: z.ZodType<Data>, worker: Worker<Data>) => Promise<void>;
  /** Takes no more jobs; running ones finish what they are at and are taken up later, here or by another process. */
  readonly stop: () => Promise<void>;
};

export type JobsSettings = {
  readonly database: Database;
  readonly onError: (error: unknown, about: Readonly<Record<string, unknown>>) => void;
  /** How often a process looks for jobs, and for jobs whose process went silent. */
  readonly lookEverySeconds?: number;
  readonly superviseEverySeconds?: number;
};

const stopLimitMs = 40_000;
/** Parts of the library that are not used still ask the database now and then; as seldom as it lets them. */
const seldomSeconds = 3_600;

/** The job queue (pg-boss) over the product's own database, as the application's role. */
export const openJobs = async ({
  database,
  onError,
  lookEverySeconds = 1,
  superviseEverySeconds = 10,
}: JobsSettings): Promise<Jobs> => {
  const boss = new PgBoss({
    db: pgBossOver(database, "trede_app"),
    backend: database.kind === "embedded" ? "pglite" : "postgres",
    schema,
    migrate: false,
    schedule: false,
    superviseIntervalSeconds: superviseEverySeconds,
    monitorIntervalSeconds: superviseEverySeconds,
    maintenanceIntervalSeconds: seldomSeconds,
    flowIntervalSeconds: seldomSeconds,
    // these look at what only the owner may see or do
    monitorVacuum: false,
    reindex: false,
  });
  boss.on("error", (error) => onError(error, {}));
  if (database.kind === "embedded") await giveUpOld(database);
  await boss.start();
  const stopping = new AbortController();
  return {
    send: async (tx, { queue, data, key }) => {
      await boss.send(queue, data, { db: pgBossWithin(tx), ...(key === undefined ? {} : { singletonKey: key }) });
    },
    work: async (queue, shape, worker) => {
      const { heartbeatRefreshSeconds } = heartbeat;
      await boss.work(queue, { pollingIntervalSeconds: lookEverySeconds, heartbeatRefreshSeconds }, async (jobs) => {
        for (const job of jobs)
          await runOne(
            () => worker(shape.parse(job.data), stopping.signal),
            stopping.signal,
            (error) => onError(error, { queue, job: job.id }),
          );
      });
    },
    stop: async () => {
      stopping.abort(new Error("the process is stopping"));
      await boss.stop({ close: false, timeout: stopLimitMs });
    },
  };
};

/** Nobody else works in an embedded database, so what still runs there ran in a process that is gone. */
const giveUpOld = async (database: Database): Promise<void> => {
  await database.transaction({ role: "trede_app" }, (connection) =>
    connection.query(`update ${schema}.job set heartbeat_on = to_timestamp(0) where state = 'active'`, []),
  );
};

/** The library keeps what a job threw; a message might name somebody, so it keeps none. The log has it. */
const runOne = async (
  work: () => Promise<void>,
  stopping: AbortSignal,
  onError: (error: unknown) => void,
): Promise<void> => {
  const isDone = await work().then(
    () => true,
    (error: unknown) => {
      if (!stopping.aborted) onError(error);
      return false;
    },
  );
  if (!isDone) throw new Error(stopping.aborted ? "stopped halfway" : "failed; the server's log says why");
};
