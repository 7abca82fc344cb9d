import assert from "node:assert/strict";
import test from "node:test";
import { testDatabase } from "../testing/test-database.ts";
import { overFreshTables } from "./fresh-tables.ts";

/** How two tables would be joined of which the planner knows nothing, so that it takes each for a row or two. */
const question = `explain select from (select unnest(array[1]) as n offset 0) a
  join (select unnest(array[1]) as n offset 0) b on b.n = a.n`;

test("tables that were filled a moment ago are not looked through for each row of another, and only while asked so", async () => {
  const database = await testDatabase();
  const plans = await database.transaction({ role: "trede_app" }, async (connection) => {
    const plan = async (): Promise<string> => {
      const { rows } = await connection.query<{ "QUERY PLAN": string }>(question);
      return rows.map((row) => row["QUERY PLAN"]).join("\n");
    };
    return { before: await plan(), during: await overFreshTables(connection, plan), after: await plan() };
  });
  assert.match(plans.before, /Nested Loop/);
  assert.doesNotMatch(plans.during, /Nested Loop/);
  assert.match(plans.after, /Nested Loop/);
});
