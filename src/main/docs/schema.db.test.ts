import assert from "node:assert/strict";
import { test } from "node:test";
import { testDatabase } from "../../platform/testing/test-database.ts";
import { drifted } from "./drift.ts";
import { databasePage } from "./reference.ts";

test("docs/reference/schema.sql is what the migrations make, on either database", async () => {
  assert.deepEqual(drifted([await databasePage(await testDatabase())]), []);
});
