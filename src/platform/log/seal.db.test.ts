import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout } from "node:timers/promises";
import type { ClientId, TenantId } from "../../kernel/ids.ts";
import { ok } from "../../kernel/result.ts";
import type { Database } from "../database/database.ts";
import { newUuid } from "../ids.ts";
import { keysFrom } from "../keys.ts";
import { anAct, anActor } from "../testing/actors.ts";
import { aClock } from "../testing/test-clock.ts";
import { databaseKind, testDatabase, testInstallation, testKeys } from "../testing/test-database.ts";
import { unitOfWork } from "../unit-of-work.ts";
import { sealLog } from "./seal.ts";
import { verifyLog, verifySeals } from "./verify-log.ts";

const clock = aClock();

/** Writes that many lines, each in a transaction of its own. */
const write = async (tenant: TenantId, count: number): Promise<void> => {
  const run = unitOfWork(await testInstallation(clock));
  for (let i = 0; i < count; i += 1) await run(anActor(tenant), anAct({ activity: `act-${i}` }), async () => ok(null));
};

const writeAndSeal = async (tenant: TenantId, count: number): Promise<void> => {
  await write(tenant, count);
  await quiet(tenant);
  assert.equal(await seal(tenant), count);
};

const seal = async (tenant: TenantId, limit?: number) =>
  sealLog(await testDatabase(), testKeys, tenant, clock.now(), limit);

/** Until nothing that began before the last line is still running, on a server that others may use too. */
const quiet = async (tenant: TenantId): Promise<void> => {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const { rows } = await (await testDatabase()).transaction({ role: "trede_app", tenant }, (connection) =>
      connection.query<{ over: boolean }>(
        "select xact < pg_snapshot_xmin(pg_current_snapshot()) as over from platform.log_line where tenant_id = $1 order by xact desc limit 1",
        [tenant],
      ),
    );
    if (rows[0]?.over !== false) return;
    await setTimeout(10);
  }
};

const verify = async (tenant: TenantId) => verifyLog(await testDatabase(), testKeys, tenant);

/** What an owner of the database could do, who is not held by row level security when they choose not to be. */
const tamper = async (text: string, parameters: readonly unknown[], rows = 1): Promise<void> => {
  const { affected } = await (await testDatabase()).transaction({ role: "owner" }, async (connection) => {
    for (const table of ["log_line", "log_seal"])
      await connection.query(`alter table platform.${table} no force row level security`);
    const done = await connection.query(text, parameters);
    for (const table of ["log_line", "log_seal"])
      await connection.query(`alter table platform.${table} force row level security`);
    return done;
  });
  assert.equal(affected, rows, "not that was tampered with");
};

/** Two seals: one over three lines, one over two. */
const aSealedLog = async (): Promise<TenantId> => {
  const tenant = newUuid<TenantId>();
  await writeAndSeal(tenant, 3);
  await writeAndSeal(tenant, 2);
  return tenant;
};

test("sealed lines fit their seals; what came since is unsealed until the next", async () => {
  const tenant = await aSealedLog();
  assert.deepEqual(await verify(tenant), { seals: 2, lines: 5, brokenAt: null, unsealed: 0, deleted: null });
  assert.equal(await seal(tenant), 0);
  await write(tenant, 1);
  assert.deepEqual(await verify(tenant), { seals: 2, lines: 5, brokenAt: null, unsealed: 1, deleted: null });
});

test("transactions are sealed in the order of their numbers, also where a number gets a digit more", async () => {
  const tenant = newUuid<TenantId>();
  await (await testDatabase()).transaction({ role: "trede_app", tenant }, (connection) =>
    connection.query(
      `insert into platform.log_line (tenant_id, id, trail, at, epoch, xact, activity, purpose, actor, role, outcome, trace)
       select $1::uuid, gen_random_uuid(), 'audit', now(), 1, x::text::xid8, 'act', 'casework', 'operator:test', '', 'done', 'test'
       from unnest(array[98, 99, 100, 101]) as x`,
      [tenant],
    ),
  );
  assert.deepEqual([await seal(tenant, 3), await seal(tenant, 3), await seal(tenant, 3)], [2, 2, 0]);
  assert.deepEqual(await verify(tenant), { seals: 2, lines: 4, brokenAt: null, unsealed: 0, deleted: null });
});

test("a full page is sealed up to the last whole transaction", async () => {
  const tenant = newUuid<TenantId>();
  const run = unitOfWork(await testInstallation(clock));
  for (let i = 0; i < 3; i += 1)
    await run(anActor(tenant), anAct(), async (tx) => {
      tx.concerns([newUuid(), newUuid()]);
      return ok(null);
    });
  await quiet(tenant);
  assert.deepEqual([await seal(tenant, 3), await seal(tenant, 3), await seal(tenant, 3)], [2, 2, 2]);
  assert.deepEqual(await verify(tenant), { seals: 3, lines: 6, brokenAt: null, unsealed: 0, deleted: null });
});

test("one transaction that fills a page and more, as a large export does, is sealed whole", async () => {
  const tenant = newUuid<TenantId>();
  const run = unitOfWork(await testInstallation(clock));
  for (const clients of [2, 5, 3])
    await run(anActor(tenant), anAct(), async (tx) => {
      tx.concerns(Array.from({ length: clients }, () => newUuid<ClientId>()));
      return ok(null);
    });
  await quiet(tenant);
  const sealed = [await seal(tenant, 3), await seal(tenant, 3), await seal(tenant, 3), await seal(tenant, 3)];
  assert.deepEqual(sealed, [2, 5, 3, 0]);
  assert.deepEqual(await verify(tenant), { seals: 3, lines: 10, brokenAt: null, unsealed: 0, deleted: null });
});

const tampering: readonly (readonly [string, string, number])[] = [
  [
    "a line that was changed",
    "update platform.log_line set actor = 'person:somebody-else' where tenant_id = $1 and activity = 'act-1' and id = (select min(id::text)::uuid from platform.log_line where tenant_id = $1 and activity = 'act-1')",
    1,
  ],
  ["a line that was taken out", "delete from platform.log_line where tenant_id = $1 and activity = 'act-2'", 1],
  [
    "a line that was put in between",
    `insert into platform.log_line (tenant_id, id, trail, at, epoch, xact, activity, purpose, actor, role, outcome, trace)
     select tenant_id, gen_random_uuid(), trail, at, epoch, xact, activity, purpose, 'person:forged', role, outcome, trace
     from platform.log_line where tenant_id = $1 and activity = 'act-2'`,
    1,
  ],
  [
    "a time that was shifted",
    "update platform.log_line set at = at + interval '1 hour' where tenant_id = $1 and activity = 'act-2'",
    1,
  ],
  [
    "a detail that was changed",
    `update platform.log_line set detail = '{"x": 1}' where tenant_id = $1 and activity = 'act-2'`,
    1,
  ],
  ["a seal that was taken out", "delete from platform.log_seal where tenant_id = $1 and n = 1", 1],
  ["a seal that was changed", "update platform.log_seal set root = 'forged' where tenant_id = $1 and n = 2", 2],
  [
    "a seal that leans on another",
    "update platform.log_seal set previous = 'forged' where tenant_id = $1 and n = 2",
    2,
  ],
];

for (const [what, statement, brokenAt] of tampering)
  test(`verifying finds ${what}`, async () => {
    const tenant = await aSealedLog();
    await tamper(statement, [tenant]);
    assert.equal((await verify(tenant)).brokenAt, brokenAt);
  });

test("verifying finds a segment that was taken out with its seal, the next one put in its place", async () => {
  const tenant = await aSealedLog();
  const first = "select upto_xact from platform.log_seal where tenant_id = $1 and n = 1";
  await tamper(`delete from platform.log_line where tenant_id = $1 and xact <= (${first})`, [tenant], 3);
  await tamper("delete from platform.log_seal where tenant_id = $1 and n = 1", [tenant]);
  const previous = "0".repeat(43);
  await tamper("update platform.log_seal set n = 1, previous = $2 where tenant_id = $1 and n = 2", [tenant, previous]);
  assert.equal((await verify(tenant)).brokenAt, 1);
});

test("verifying finds a log that is another commissioner's", async () => {
  const [tenant, other] = [newUuid<TenantId>(), await aSealedLog()];
  for (const [table, columns, rows] of [
    ["log_line", "id, trail, at, epoch, xact, activity, purpose, actor, role, client_id, outcome, trace, detail", 5],
    ["log_seal", "n, upto_epoch, upto_xact, rows, root, previous, sealed_at", 2],
  ] as const)
    await tamper(
      `insert into platform.${table} (tenant_id, ${columns}) select $1, ${columns} from platform.${table} where tenant_id = $2`,
      [tenant, other],
      rows,
    );
  assert.equal((await verify(other)).brokenAt, null);
  assert.equal((await verify(tenant)).brokenAt, 1);
});

test("a seal can't be made without the key", async () => {
  const tenant = await aSealedLog();
  const forger = keysFrom(Buffer.alloc(32, 8));
  assert.equal((await verifyLog(await testDatabase(), forger, tenant)).brokenAt, 1);
});

test("two commissioners are sealed apart: what happens to one log says nothing about the other", async () => {
  const [first, second] = [await aSealedLog(), await aSealedLog()];
  await tamper("delete from platform.log_line where tenant_id = $1 and activity = 'act-2'", [first]);
  assert.equal((await verify(first)).brokenAt, 1);
  assert.deepEqual(await verify(second), { seals: 2, lines: 5, brokenAt: null, unsealed: 0, deleted: null });
});

/** Two sealers that both have read what is to be sealed before either of them writes. */
const sealTogether = async (tenant: TenantId): Promise<number[]> => {
  const shared = await testDatabase();
  const { promise: bothThere, resolve: tellBothThere } = Promise.withResolvers<void>();
  let there = 0;
  const transaction: Database["transaction"] = (as, work) =>
    shared.transaction(as, (connection) =>
      work({
        query: async (text, parameters) => {
          if (text.startsWith("insert into platform.log_seal")) {
            there += 1;
            if (there === 2) tellBothThere();
            await bothThere;
          }
          return connection.query(text, parameters);
        },
      }),
    );
  const database = { ...shared, transaction };
  return Promise.all([1, 2].map(() => sealLog(database, testKeys, tenant, clock.now())));
};

if (databaseKind === "server")
  test("of two sealers at once one seals, and the other says that it sealed nothing", async () => {
    const tenant = newUuid<TenantId>();
    await write(tenant, 3);
    await quiet(tenant);
    assert.deepEqual((await sealTogether(tenant)).toSorted(), [0, 3]);
    assert.deepEqual(await verify(tenant), { seals: 1, lines: 3, brokenAt: null, unsealed: 0, deleted: null });
  });

if (databaseKind === "server")
  test("lines are not sealed while an older transaction, which may still write one, is running", async () => {
    const tenant = newUuid<TenantId>();
    const run = unitOfWork(await testInstallation(clock));
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let begun = (): void => undefined;
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const slow = run(anActor(tenant), anAct({ activity: "slow" }), async (tx) => {
      await tx.query("select pg_current_xact_id()");
      begun();
      await held;
      return ok(null);
    });
    await hasBegun;
    await write(tenant, 2);
    assert.equal(await seal(tenant), 0);
    goOn();
    await slow;
    await quiet(tenant);
    assert.equal(await seal(tenant), 3);
    assert.deepEqual(await verify(tenant), { seals: 1, lines: 3, brokenAt: null, unsealed: 0, deleted: null });
  });

const parts = async (tenant: TenantId, most: number): Promise<readonly (number | null)[]> => {
  const log = { database: await testDatabase(), keys: testKeys, tenantId: tenant };
  const { seals } = await verify(tenant);
  const reached: (number | null)[] = [];
  for (let from = 1; from <= seals; ) {
    const part = await verifySeals(log, from, most);
    reached.push(part.upto);
    if (part.brokenAt !== null) return [...reached, null, part.brokenAt];
    from = part.upto + 1;
  }
  return reached;
};

test("verifying in parts finds what verifying the whole finds", async () => {
  const sound = await aSealedLog();
  await writeAndSeal(sound, 1);
  assert.deepEqual(await parts(sound, 1), [1, 2, 3]);
  assert.deepEqual(await parts(sound, 2), [2, 3]);
  for (const [what, statement, brokenAt] of tampering) {
    const tenant = await aSealedLog();
    await tamper(statement, [tenant]);
    assert.equal((await parts(tenant, 1)).at(-1), brokenAt, what);
  }
});

test("verifying from a seal whose predecessor is gone names the one that is gone", async () => {
  const tenant = await aSealedLog();
  await tamper("delete from platform.log_seal where tenant_id = $1 and n = 1", [tenant]);
  const log = { database: await testDatabase(), keys: testKeys, tenantId: tenant };
  assert.deepEqual(await verifySeals(log, 2, 10), { upto: 0, lines: 0, brokenAt: 1 });
});
