import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type TestContext } from "node:test";
import { setTimeout } from "node:timers/promises";
import { newUuid } from "../ids.ts";
import { databaseKind, testDatabase, testServer } from "../testing/test-database.ts";
import { type Connection, type Database, DatabaseError, type DatabaseRole } from "./database.ts";
import { openEmbedded } from "./embedded.ts";
import { openPostgres } from "./postgres.ts";

/** A test about one of the two databases is not there on the other. */
const testOn = (kind: "embedded" | "server", name: string, body: (context: TestContext) => Promise<void>): void => {
  if (databaseKind === kind) test(name, body);
};

/** A login that may become a role which is exempt from row level security; on the embedded database everybody may. */
const withExemptRole = async (t: TestContext): Promise<{ database: Database; exempt: DatabaseRole }> => {
  const exempt = `trede_exempt_${randomBytes(4).toString("hex")}` as DatabaseRole;
  const database = databaseKind === "embedded" ? await testDatabase() : openOnce(await testServer());
  await database.outsideTransaction(`create role ${exempt} nologin bypassrls`);
  if (databaseKind === "server")
    await database.outsideTransaction(`grant ${exempt} to "${new URL((await testServer()).url).username}"`);
  t.after(async () => {
    await database.outsideTransaction(`drop role ${exempt}`);
    if (databaseKind === "server") await database.close();
  });
  return { database, exempt };
};

/** The product's login over one connection, so that what it checked before is remembered; the superuser as owner. */
const openOnce = ({ url, superuserUrl }: { readonly url: string; readonly superuserUrl: string }): Database =>
  openPostgres({ url, ownerUrl: superuserUrl, connections: 1 });

const one = async (database: Database, role: DatabaseRole): Promise<number> => {
  const { rows } = await database.transaction({ role }, (connection) =>
    connection.query<{ one: number }>("select 1 as one"),
  );
  return rows[0]?.one ?? 0;
};

test("a role that is exempt from row level security is refused, also after another role has worked", async (t) => {
  const { database, exempt } = await withExemptRole(t);
  await assert.rejects(one(database, exempt), /bypasses row level security/);
  assert.equal(await one(database, "trede_auth"), 1);
  await assert.rejects(one(database, exempt), /bypasses row level security/);
});

test("work that throws leaves nothing behind, and the next transaction goes on", async () => {
  const database = await testDatabase();
  const tenant = newUuid();
  const insert = "insert into platform.counter (tenant_id, series, last) values ($1, 'test', 1)";
  await assert.rejects(
    database.transaction({ role: "trede_app", tenant }, async (connection) => {
      await connection.query(insert, [tenant]);
      throw new Error("changed my mind");
    }),
    /changed my mind/,
  );
  const { rows } = await database.transaction({ role: "trede_app", tenant }, (connection) =>
    connection.query("select from platform.counter"),
  );
  assert.equal(rows.length, 0);
});

test("a connection is of no use once its transaction is over, however that ended", async () => {
  const database = await testDatabase();
  const kept: Connection[] = [];
  await database.transaction({ role: "trede_app", tenant: newUuid() }, async (connection) => kept.push(connection));
  const failing = database.transaction({ role: "trede_app", tenant: newUuid() }, async (connection) => {
    kept.push(connection);
    throw new Error("changed my mind");
  });
  await assert.rejects(failing, /changed my mind/);
  assert.equal(kept.length, 2);
  for (const connection of kept)
    await assert.rejects(connection.query("select current_user"), /the transaction is over/);
});

test("of work done side by side, what still runs when another part fails writes nothing after the rollback", async () => {
  const database = await testDatabase();
  const tenant = newUuid();
  const { promise: rolledBack, resolve: tellRolledBack } = Promise.withResolvers<void>();
  let slow: Promise<unknown> = Promise.resolve();
  const both = database.transaction({ role: "trede_app", tenant }, async (connection) => {
    slow = rolledBack.then(() =>
      connection.query("insert into platform.counter (tenant_id, series, last) values ($1, 'stray', 1)", [tenant]),
    );
    await Promise.all([slow, Promise.reject(new Error("boom"))]);
  });
  await assert.rejects(both, /boom/);
  tellRolledBack();
  await assert.rejects(slow, /the transaction is over/);
  const { rows } = await database.transaction({ role: "trede_app", tenant }, (connection) =>
    connection.query("select from platform.counter"),
  );
  assert.equal(rows.length, 0);
});

test("what the database refuses comes with its code and the name of the constraint", async () => {
  const database = await testDatabase();
  const tenant = newUuid();
  const insert = "insert into platform.counter (tenant_id, series, last) values ($1, 'test', 1)";
  const twice = database.transaction({ role: "trede_app", tenant }, async (connection) => {
    await connection.query(insert, [tenant]);
    await connection.query(insert, [tenant]);
  });
  await assert.rejects(twice, (error: unknown) => {
    assert.ok(error instanceof DatabaseError);
    assert.deepEqual([error.code, error.constraint], ["23505", "counter_pk"]);
    return true;
  });
});

test("values come back the same whichever the database", async () => {
  const database = await testDatabase();
  const { rows } = await database.transaction({ role: "trede_app" }, (connection) =>
    connection.query(
      `select $1::date as day, $2::timestamptz as at, $3::bigint as big, 1.50::numeric as exact, true as yes, null::text as nothing,
              '{"a": [1, "ü"]}'::jsonb as json, 7::int as small, '2003-12-01T01:02:03.456789+02'::timestamptz as micro`,
      ["2002-02-28", "2003-12-01T00:00:00.500Z", "9007199254740991"],
    ),
  );
  assert.deepEqual(rows[0], {
    day: "2002-02-28",
    at: "2003-12-01T00:00:00.500Z",
    big: 9_007_199_254_740_991,
    exact: "1.50",
    yes: true,
    nothing: null,
    json: { a: [1, "ü"] },
    small: 7,
    micro: "2003-11-30T23:02:03.456Z",
  });
});

test("a list comes back as a list whichever the database, of what it holds", async () => {
  const database = await testDatabase();
  const id = newUuid();
  const { rows } = await database.transaction({ role: "trede_app" }, (connection) =>
    connection.query(
      `select array['a', 'b, "c"}', null] as texts, array[1, -2]::int[] as numbers, array[9007199254740991]::bigint[] as big,
              array[true, false] as yes, array[date '2026-03-02'] as days, array['2026-03-02T09:00:00Z'::timestamptz] as moments,
              array[$1::uuid] as ids, '{}'::text[] as none, null::text[] as nothing`,
      [id],
    ),
  );
  assert.deepEqual(rows[0], {
    texts: ["a", 'b, "c"}', null],
    numbers: [1, -2],
    big: [9_007_199_254_740_991],
    yes: [true, false],
    days: ["2026-03-02"],
    moments: ["2026-03-02T09:00:00.000Z"],
    ids: [id],
    none: [],
    nothing: null,
  });
});

test("an id that is not one never reaches the settings of a transaction", async () => {
  const database = await testDatabase();
  for (const tenant of ["'; drop table dossier.entry; --", "", "x".repeat(36)])
    await assert.rejects(
      database.transaction({ role: "trede_app", tenant }, async () => undefined),
      /not an id/,
    );
});

test("a commissioner's setting does not outlive its transaction", async () => {
  const database = await testDatabase();
  const known = (as: { tenant?: string }) =>
    database.transaction({ role: "trede_app", ...as }, async (connection) => {
      const { rows } = await connection.query<{ tenant: string | null }>(
        "select current_setting('app.tenant', true) as tenant",
      );
      return rows[0]?.tenant ?? "";
    });
  const tenant = newUuid();
  for (let i = 0; i < 12; i += 1) assert.equal(await known({ tenant }), tenant);
  for (let i = 0; i < 12; i += 1) assert.equal(await known({}), "");
});

testOn("embedded", "a query outside the running transaction throws at once on the embedded database", async () => {
  const database = await testDatabase();
  await assert.rejects(
    database.transaction({ role: "trede_app" }, () => one(database, "trede_app")),
    /outside the running transaction/,
  );
  await assert.rejects(
    database.transaction({ role: "trede_app" }, () => database.outsideTransaction("checkpoint")),
    /outside the running transaction/,
  );
  assert.equal(await one(database, "trede_app"), 1);
});

test("a transaction over its time is undone and says so, however short its statements", async () => {
  const database = await testDatabase();
  const dawdling = database.transaction(
    { role: "owner" },
    async (connection) => {
      await connection.query("select 1");
      await setTimeout(400);
      return connection.query("select 1");
    },
    { limitMs: 200 },
  );
  await assert.rejects(dawdling, { code: "57014", message: "a transaction ran over 200 ms" });
  assert.equal(await one(database, "trede_app"), 1);
});

testOn(
  "embedded",
  "a statement over its time ends and reopens the embedded database, and later work goes on",
  async (t) => {
    const reasons: string[] = [];
    const onReopen = (reason: string): void => void reasons.push(reason);
    const slow = await openEmbedded({ folder: null, onReopen, statementLimitMs: 500 });
    t.after(() => slow.close());
    const sleeping = slow.transaction({ role: "owner" }, (connection) => connection.query("select pg_sleep(60)"));
    const waiting = slow.transaction({ role: "owner" }, (connection) => connection.query("select 1 as one"));
    await assert.rejects(sleeping, { code: "57014", message: "a statement ran over 500 ms" });
    assert.deepEqual((await waiting).rows, [{ one: 1 }]);
    assert.equal(reasons.length, 1);
  },
);

/** A database on disk that ends a statement after half a second, as one does after thirty. */
const withFolder = async (t: TestContext): Promise<{ database: Database; reasons: string[] }> => {
  const folder = mkdtempSync(join(tmpdir(), "trede-embedded-"));
  const reasons: string[] = [];
  const onReopen = (reason: string): void => void reasons.push(reason);
  const database = await openEmbedded({ folder: join(folder, "data"), onReopen, statementLimitMs: 500 });
  t.after(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });
  return { database, reasons };
};

testOn(
  "embedded",
  "a transaction during which the embedded database was reopened fails, also when its work takes no notice",
  async (t) => {
    const { database, reasons } = await withFolder(t);
    const owner = { role: "owner" } as const;
    await database.transaction(owner, (connection) => connection.query("create table kept (n integer)"));
    const careless = database.transaction(owner, async (connection) => {
      await connection.query("insert into kept values (1)");
      await connection.query("select pg_sleep(60)").catch(() => undefined);
      await connection.query("insert into kept values (2)").catch(() => undefined);
    });
    await assert.rejects(careless, /reopened/);
    const { rows } = await database.transaction(owner, (connection) => connection.query("select n from kept"));
    assert.deepEqual(rows, []);
    await database.transaction(owner, (connection) => connection.query("insert into kept values (3)"));
    const after = await database.transaction(owner, (connection) => connection.query("select n from kept"));
    assert.deepEqual(after.rows, [{ n: 3 }]);
    assert.equal(reasons.length, 1);
  },
);

testOn(
  "server",
  "a connection that is ended in the middle of a transaction fails that transaction alone, not the process",
  async (t) => {
    const database = openOnce(await testServer());
    t.after(() => database.close());
    const broken = database.transaction({ role: "trede_auth" }, async (connection) => {
      const { rows } = await connection.query<{ pid: number }>("select pg_backend_pid() as pid");
      await database.outsideTransaction(`select pg_terminate_backend(${rows[0]?.pid})`);
      // nothing is asked just now, so there is no answer the fault could come with
      await setTimeout(200);
      return connection.query("select 1");
    });
    await assert.rejects(broken, /terminat|connection/);
    assert.equal(await one(database, "trede_auth"), 1);
  },
);
