import assert from "node:assert/strict";
import test from "node:test";
import { testDatabase } from "../testing/test-database.ts";
import { migrate, pendingMigrations, readMigrations } from "./migrate.ts";

test("migrating a database that is up to date changes nothing", async () => {
  const database = await testDatabase();
  assert.equal(await migrate(database), 0);
  assert.equal(await pendingMigrations(database), 0);
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
