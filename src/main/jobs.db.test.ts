import assert from "node:assert/strict";
import test, { after } from "node:test";
import { z } from "zod";
import type { Database } from "../platform/database/database.ts";
import { installJobs, jobsInstalled, type Queue } from "../platform/jobs/install-jobs.ts";
import { type Job, type Jobs, openJobs, type Worker } from "../platform/jobs/jobs.ts";
import { freshDatabase } from "./testing/fresh-database.ts";

const queues: readonly Queue[] = [
  { name: "every", policy: "every-job" },
  { name: "once", policy: "once-per-key" },
];

let prepared: Promise<Database> | undefined;

/** A database with the job tables, which the shared one of other tests does not have. */
const withTables = (): Promise<Database> => {
  prepared ??= freshDatabase().then(async (database) => {
    assert.equal(await jobsInstalled(database), false);
    await installJobs(database, queues);
    await installJobs(database, queues);
    assert.equal(await jobsInstalled(database), true);
    return database;
  });
  return prepared;
};

const running: Jobs[] = [];
after(async () => {
  for (const jobs of running) await jobs.stop();
});

/** A process of the product, as far as jobs go. */
const aProcess = async (onError: (error: unknown) => void = assert.ifError): Promise<Jobs> => {
  const quick = { lookEverySeconds: 0.5, superviseEverySeconds: 1 };
  const jobs = await openJobs({ database: await withTables(), onError, ...quick });
  running.push(jobs);
  return jobs;
};

const send = async (jobs: Jobs, ...sent: Job[]): Promise<void> => {
  await (await withTables()).transaction({ role: "trede_app" }, async (connection) => {
    for (const job of sent) await jobs.send(connection, job);
  });
};

const shape = z.object({ n: z.int() });
type Data = z.infer<typeof shape>;

/** A worker that notes what it did, and a promise of having done so many. */
const noting = (count: number, work: Worker<Data> = async () => undefined) => {
  const done: number[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const worker: Worker<Data> = async (data, stopping) => {
    await work(data, stopping);
    done.push(data.n);
    if (done.length === count) resolve();
  };
  return { done, worker, all: promise };
};

const emptied = async (): Promise<void> => {
  await (await withTables()).transaction({ role: "trede_app" }, (connection) =>
    connection.query("delete from pgboss.job", []),
  );
};

test("a job is there if and only if the transaction that sent it was committed", async () => {
  await emptied();
  const jobs = await aProcess();
  const database = await withTables();
  const failing = database.transaction({ role: "trede_app" }, async (connection) => {
    await jobs.send(connection, { queue: "every", data: { n: 1 } });
    throw new Error("undone");
  });
  await assert.rejects(failing, /undone/);
  await send(jobs, { queue: "every", data: { n: 2 } });
  const { worker, all, done } = noting(1);
  await jobs.work("every", shape, worker);
  await all;
  await jobs.stop();
  assert.deepEqual(done, [2]);
});

test("a job with the key of one that waits is not added where each key has one", async () => {
  await emptied();
  const jobs = await aProcess();
  const job = (n: number, key: string): Job => ({ queue: "once", key, data: { n } });
  await send(jobs, job(1, "a"), job(2, "a"), job(3, "b"));
  const { worker, all, done } = noting(2);
  await jobs.work("once", shape, worker);
  await all;
  await jobs.stop();
  assert.deepEqual(done.toSorted(), [1, 3]);
});

test("two processes do every job once between them", async () => {
  await emptied();
  const processes = await Promise.all([aProcess(), aProcess()]);
  const [first] = processes;
  assert.ok(first);
  const numbers = Array.from({ length: 6 }, (_, n) => n);
  await send(first, ...numbers.map((n) => ({ queue: "every", data: { n } })));
  const { worker, all, done } = noting(numbers.length);
  for (const jobs of processes) await jobs.work("every", shape, worker);
  await all;
  for (const jobs of processes) await jobs.stop();
  assert.deepEqual(done.toSorted(), numbers);
});

test("a job of a process that went silent is taken up by another", async () => {
  await emptied();
  const jobs = await aProcess();
  await send(jobs, { queue: "every", data: { n: 7 } });
  await (await withTables()).transaction({ role: "trede_app" }, (connection) =>
    connection.query(
      "update pgboss.job set state = 'active', started_on = now() - interval '1 minute', heartbeat_on = now() - interval '1 minute'",
      [],
    ),
  );
  const { worker, all, done } = noting(1);
  await jobs.work("every", shape, worker);
  await all;
  await jobs.stop();
  assert.deepEqual(done, [7]);
});

test("a process that stops lets its job finish what it is at, and the next process takes it up", async () => {
  await emptied();
  const stopped = await aProcess();
  const { promise: begun, resolve: tellBegun } = Promise.withResolvers<void>();
  const chunks: string[] = [];
  await stopped.work("every", shape, async (_data, stopping) => {
    tellBegun();
    while (!stopping.aborted) await new Promise((resolve) => setTimeout(resolve, 50));
    chunks.push("finished");
    stopping.throwIfAborted();
  });
  await send(stopped, { queue: "every", data: { n: 9 } });
  await begun;
  await stopped.stop();
  assert.deepEqual(chunks, ["finished"]);
  const next = await aProcess();
  const { worker, all, done } = noting(1);
  await next.work("every", shape, worker);
  await all;
  await next.stop();
  assert.deepEqual(done, [9]);
});

test("a job that fails is told to the log and tried again, and keeps nothing of what was thrown", async () => {
  await emptied();
  const told: unknown[] = [];
  const jobs = await aProcess((error) => told.push(error));
  let attempts = 0;
  const { worker, all } = noting(1, async () => {
    attempts += 1;
    if (attempts === 1) throw new Error("Anna de Boer was not there");
  });
  await send(jobs, { queue: "every", data: { n: 1 } });
  await jobs.work("every", shape, worker);
  await all;
  await jobs.stop();
  assert.equal(told.length, 1);
  const { rows } = await (await withTables()).transaction({ role: "trede_app" }, (connection) =>
    connection.query<{ kept: string }>("select coalesce(output::text, '') as kept from pgboss.job", []),
  );
  assert.ok(!rows.some(({ kept }) => kept.includes("Anna")));
});
