import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { instantOf } from "../../kernel/instant.ts";
import { dayNumber, dayOfNumber, endOfTime, plainDate } from "../../kernel/plain-date.ts";
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
          [column("text", values, (value) => value)],
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

const day = fc.integer({ min: dayNumber(plainDate("0001-01-01")), max: dayNumber(endOfTime) }).map(dayOfNumber);
const moment = fc.date({
  min: new Date("0001-01-01T00:00:00Z"),
  max: new Date("9999-12-31T23:59:59.999Z"),
  noInvalidDate: true,
});
const row = fc.record(
  {
    id: fc.uuid(),
    n: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
    large: fc.option(fc.maxSafeInteger()),
    day: fc.option(day),
    at: fc.option(moment.map((date) => instantOf(date.getTime()))),
    is: fc.option(fc.boolean()),
  },
  { noNullPrototype: true },
);

test("ids, numbers, days, moments and truths come back as they were given, and so does what is absent", async () => {
  const database = await testDatabase();
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (given) => {
      const { rows } = await database.transaction({ role: "trede_app" }, (connection) =>
        connection.query(
          `select unnest($1::uuid[]) as id, unnest($2::int[]) as n, unnest($3::bigint[]) as large, unnest($4::date[]) as day,
             unnest($5::timestamptz[]) as at, unnest($6::bool[]) as is`,
          [
            column("uuid", given, ({ id }) => id),
            column("int", given, ({ n }) => n),
            column("bigint", given, ({ large }) => large),
            column("date", given, (each) => each.day),
            column("timestamptz", given, ({ at }) => at),
            column("bool", given, ({ is }) => is),
          ],
        ),
      );
      assert.deepEqual(rows, given);
    }),
    { seed: 7, numRuns: 100 },
  );
});
