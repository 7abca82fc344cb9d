import assert from "node:assert/strict";
import test, { type TestContext } from "node:test";
import { databaseKind, testDatabase } from "../testing/test-database.ts";
import { openEmbedded } from "./embedded.ts";
import { lastMigratedAt, migrate, pendingMigrations, readMigrations } from "./migrate.ts";

test("migrating a database that is up to date changes nothing", async () => {
  const database = await testDatabase();
  assert.equal(await migrate(database), 0);
  assert.equal(await pendingMigrations(database), 0);
});

test("it is known when the database became of this version", async () => {
  const at = await lastMigratedAt(await testDatabase());
  assert.match(at ?? "", /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

test("a migration that was changed after it was applied is refused", async () => {
  const database = await testDatabase();
  const [first, ...others] = readMigrations();
  assert.ok(first);
  await assert.rejects(
    migrate(database, [{ ...first, checksum: "another" }, ...others]),
    /migration 1 \(platform\) was changed after it was applied/,
  );
});

test("a migration that fails halfway leaves nothing behind and is still to come", async () => {
  const database = await testDatabase();
  const migrations = readMigrations();
  const broken = {
    number: migrations.length + 1,
    name: "broken",
    checksum: "any",
    statements: ["create schema halfway", "select from no_such_table"],
  };
  await assert.rejects(migrate(database, [...migrations, broken]), /no_such_table/);
  assert.equal(await pendingMigrations(database, [...migrations, broken]), 1);
  const { rows } = await database.transaction({ role: "owner" }, (connection) =>
    connection.query("select from pg_namespace where nspname = 'halfway'"),
  );
  assert.equal(rows.length, 0);
});

/** A test about one of the two databases is not there on the other. */
const testOn = (kind: "embedded" | "server", name: string, body: (context: TestContext) => Promise<void>): void => {
  if (databaseKind === kind) test(name, body);
};

const aMigration = (number: number, ...statements: string[]) => ({ number, name: "long", checksum: "any", statements });

testOn("server", "a migration may take long: a server's limit for statements is not its own", async () => {
  const database = await testDatabase();
  const migrations = readMigrations();
  const judging = `do $$ begin
    if current_setting('statement_timeout')::interval < interval '10 minutes' then raise 'a short limit'; end if; end $$`;
  // the second statement takes it back
  const long = aMigration(migrations.length + 1, judging, "select from no_such_table");
  await assert.rejects(migrate(database, [...migrations, long]), /no_such_table/);
  await database.outsideTransaction(judging.replace("< interval '10 minutes'", "between '1 ms' and '10 minutes'"));
});

testOn("embedded", "a migration may take long: on the embedded database too, and so may sweeping it", async (t) => {
  const reasons: string[] = [];
  const onReopen = (reason: string): void => void reasons.push(reason);
  const database = await openEmbedded({ folder: null, onReopen, statementLimitMs: 1_000 });
  t.after(() => database.close());
  const table = "create table platform.installation (id uuid, epoch integer, demo boolean)";
  await migrate(database, [aMigration(1, "create schema platform", table, "select pg_sleep(1.5)")]);
  await database.outsideTransaction("select pg_sleep(1.5)");
  assert.deepEqual(reasons, []);
});
