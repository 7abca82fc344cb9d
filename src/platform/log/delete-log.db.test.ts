import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout } from "node:timers/promises";
import type { TenantId } from "../../kernel/ids.ts";
import { type Instant, instant } from "../../kernel/instant.ts";
import { ok } from "../../kernel/result.ts";
import type { As, Connection, Database } from "../database/database.ts";
import { newUuid } from "../ids.ts";
import { anAct, anActor } from "../testing/actors.ts";
import { aClock } from "../testing/test-clock.ts";
import { testDatabase, testInstallation, testKeys } from "../testing/test-database.ts";
import { unitOfWork } from "../unit-of-work.ts";
import { countOldLog, deleteOldLog, type LogPart } from "./delete-log.ts";
import { sealLog } from "./seal.ts";
import { verifyLog, verifySeals } from "./verify-log.ts";

const inTransaction = async <T>(as: As, work: (connection: Connection) => Promise<T>): Promise<T> =>
  (await testDatabase()).transaction(as, work);

/** A log with a segment per day, of so many lines each, from 1 January 2020 on. */
const aLog = async (...segments: readonly number[]): Promise<TenantId> => {
  const tenant = newUuid<TenantId>();
  const clock = aClock("2020-01-01T12:00:00Z");
  const run = unitOfWork(await testInstallation(clock));
  for (const lines of segments) {
    for (let i = 0; i < lines; i += 1) await run(anActor(tenant), anAct(), async () => ok(null));
    await quiet(tenant);
    assert.equal(await sealLog(await testDatabase(), testKeys, tenant, clock.now()), lines);
    clock.forward(86_400);
  }
  return tenant;
};

/** Until nothing that began before the last line is still running, on a server that others may use too. */
const quiet = async (tenant: TenantId): Promise<void> => {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const { rows } = await inTransaction({ role: "trede_app", tenant }, (connection) =>
      connection.query<{ over: boolean }>(
        "select xact < pg_snapshot_xmin(pg_current_snapshot()) as over from platform.log_line where tenant_id = $1 order by xact desc limit 1",
        [tenant],
      ),
    );
    if (rows[0]?.over !== false) return;
    await setTimeout(10);
  }
};

const now = instant("2026-03-02T09:00:00Z");

const deleteBefore = (tenant: TenantId, before: string, atMost = 1_000): Promise<LogPart> =>
  inTransaction({ role: "trede_purge", tenant }, (connection) =>
    deleteOldLog(connection, tenant, { before: before as Instant, atMost, now }),
  );

const countBefore = (tenant: TenantId, before: string): Promise<LogPart> =>
  inTransaction({ role: "trede_purge", tenant }, (connection) => countOldLog(connection, tenant, before as Instant));

const verify = async (tenant: TenantId) => verifyLog(await testDatabase(), testKeys, tenant);

const day3 = "2020-01-03T00:00:00.000Z";

test("whole segments of before the day go, the seals stay, and the log still fits them", async () => {
  const tenant = await aLog(2, 3, 4);
  assert.deepEqual(await countBefore(tenant, day3), { segments: 2, lines: 5 });
  assert.deepEqual(await deleteBefore(tenant, day3), { segments: 2, lines: 5 });
  assert.deepEqual(await verify(tenant), {
    seals: 3,
    lines: 4,
    brokenAt: null,
    unsealed: 0,
    deleted: { seals: 2, lines: 5, sealedUntil: "2020-01-02T12:00:00.000Z" },
  });
  const log = { database: await testDatabase(), keys: testKeys, tenantId: tenant };
  assert.deepEqual(await verifySeals(log, 3, 10), { upto: 3, lines: 4, brokenAt: null });
});

test("a segment goes when its last line is old enough, not before; and what is not sealed stays", async () => {
  const tenant = await aLog(2, 3);
  assert.deepEqual(await deleteBefore(tenant, "2020-01-01T12:00:00.000Z"), { segments: 0, lines: 0 });
  assert.deepEqual(await deleteBefore(tenant, "2020-01-01T12:00:00.001Z"), { segments: 1, lines: 2 });
  const run = unitOfWork(await testInstallation(aClock("2019-01-01T12:00:00Z")));
  await run(anActor(tenant), anAct(), async () => ok(null));
  assert.deepEqual(await deleteBefore(tenant, day3), { segments: 1, lines: 3 });
  assert.equal((await verify(tenant)).unsealed, 1);
});

test("in parts it deletes as much as at once, a large segment whole; twice is once", async () => {
  const tenant = await aLog(2, 5, 1, 1);
  const parts: LogPart[] = [];
  for (let i = 0; i < 5; i += 1) parts.push(await deleteBefore(tenant, "2020-01-04T00:00:00.000Z", 3));
  assert.deepEqual(
    parts.map(({ segments, lines }) => `${segments}/${lines}`),
    ["1/2", "1/5", "1/1", "0/0", "0/0"],
  );
  assert.deepEqual((await verify(tenant)).brokenAt, null);
});

/** The same database, on which something happens after so many transactions. */
const andAfter = async (n: number, happens: () => Promise<unknown>): Promise<Database> => {
  const database = await testDatabase();
  let done = 0;
  const transaction: Database["transaction"] = async (as, work, options) => {
    const result = await database.transaction(as, work, options);
    done += 1;
    if (done === n) await happens();
    return result;
  };
  return { ...database, transaction };
};

test("what goes on term while the seals are recomputed is not taken for tampering, whenever it goes", async () => {
  for (let n = 1; n <= 4; n += 1) {
    const [tenant, other] = [await aLog(2, 3, 4), await aLog(2, 3, 4)];
    const whole = await verifyLog(await andAfter(n, () => deleteBefore(tenant, day3)), testKeys, tenant);
    assert.deepEqual([whole.brokenAt, whole.lines + (whole.deleted?.lines ?? 0)], [null, 9], `after ${n}`);
    const database = await andAfter(n, () => deleteBefore(other, day3));
    const log = { database, keys: testKeys, tenantId: other };
    assert.equal((await verifySeals(log, 1, 10)).brokenAt, null, `after ${n}`);
    assert.equal((await verifySeals(log, 3, 10)).brokenAt, null, `after ${n}, the last`);
  }
});

test("what was really taken out while the seals are recomputed is found", async () => {
  const tenant = await aLog(2, 3, 4);
  const take = (n: number) =>
    tamper(
      "delete from platform.log_line where tenant_id = $1 and xact = (select upto_xact from platform.log_seal where tenant_id = $1 and n = $2)",
      [tenant, n],
    );
  assert.equal((await verifyLog(await andAfter(1, () => take(2)), testKeys, tenant)).brokenAt, 2);
});

test("of many small segments a thousand go at once, and the next go on after them", async () => {
  const tenant = newUuid<TenantId>();
  await inTransaction({ role: "trede_sealer", tenant }, (connection) =>
    connection.query(
      `insert into platform.log_seal (tenant_id, n, upto_epoch, upto_xact, rows, root, previous, sealed_at)
       select $1::uuid, n, 0, '0', 1, '', '', timestamptz '2020-01-01' + n * interval '1 second' from generate_series(1, 1500) n`,
      [tenant],
    ),
  );
  assert.deepEqual(await countBefore(tenant, day3), { segments: 1_500, lines: 1_500 });
  const parts = [await deleteBefore(tenant, day3, 5_000), await deleteBefore(tenant, day3, 5_000)];
  assert.deepEqual(
    parts.map(({ segments }) => segments),
    [1_000, 500],
  );
});

/** What an owner of the database could do, who is not held by row level security when they choose not to be. */
const tamper = (text: string, parameters: readonly unknown[]): Promise<void> =>
  inTransaction({ role: "owner" }, async (connection) => {
    for (const table of ["log_line", "log_seal"])
      await connection.query(`alter table platform.${table} no force row level security`);
    assert.ok((await connection.query(text, parameters)).affected > 0);
    for (const table of ["log_line", "log_seal"])
      await connection.query(`alter table platform.${table} force row level security`);
  });

test("lines that were taken out and called deleted on term are found, unless all before them were", async () => {
  const tenant = await aLog(2, 3, 4);
  const upto = (n: number) => `(select upto_xact from platform.log_seal where tenant_id = $1 and n = ${n})`;
  await tamper(`delete from platform.log_line where tenant_id = $1 and xact > ${upto(1)} and xact <= ${upto(2)}`, [
    tenant,
  ]);
  await tamper("update platform.log_seal set purged_at = now() where tenant_id = $1 and n = 2", [tenant]);
  assert.equal((await verify(tenant)).brokenAt, 2);
});

test("a line under a seal whose lines were deleted is found", async () => {
  const tenant = await aLog(2, 3);
  await tamper("update platform.log_seal set purged_at = now() where tenant_id = $1 and n = 1", [tenant]);
  assert.equal((await verify(tenant)).brokenAt, 1);
});

test("a line that vanished after the deleted stretch is found", async () => {
  const tenant = await aLog(2, 3);
  await deleteBefore(tenant, "2020-01-02T00:00:00.000Z");
  await tamper(
    "delete from platform.log_line where tenant_id = $1 and id in (select id from platform.log_line where tenant_id = $1 limit 1)",
    [tenant],
  );
  assert.equal((await verify(tenant)).brokenAt, 2);
});
