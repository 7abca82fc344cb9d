import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { testDatabase } from "../testing/test-database.ts";
import { column } from "./columns.ts";

const text = fc.oneof(
  fc.constantFrom("", "NULL", "null", "{}", '"', "\\", "a,b", " ", "\n", "2026-01-01T00:00:00Z", '{"a":"b\\"c"}'),
  fc.string({ unit: "grapheme" }).filter((value) => !value.includes("\0")),
);

test("a column of any texts comes back from the database as it was given", async () => {
  const database = await testDatabase();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(text), { maxLength: 20 }), (values) =>
      database.transaction({ role: "trede_app" }, async (connection) => {
        const { rows } = await connection.query<{ value: string | null }>(
          "select value from unnest($1::text[]) with ordinality as t (value, n) order by n",
          [column(values, (value) => value)],
        );
        assert.deepEqual(
          rows.map(({ value }) => value),
          values,
        );
      }),
    ),
    { seed: 7, numRuns: 100 },
  );
});

test("numbers, days and absent values keep their type", async () => {
  const database = await testDatabase();
  const given = [
    { n: 1, day: "2026-03-31", is: true },
    { n: -2, day: null, is: false },
  ];
  const { rows } = await database.transaction({ role: "trede_app" }, (connection) =>
    connection.query("select n, day, is_it as is from unnest($1::int[], $2::date[], $3::bool[]) as t (n, day, is_it)", [
      column(given, ({ n }) => n),
      column(given, ({ day }) => day),
      column(given, ({ is }) => is),
    ]),
  );
  assert.deepEqual(rows, given);
});
