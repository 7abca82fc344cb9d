import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { surelyUnder18On, under27On } from "./ages.ts";

test("under 27 follows from the birth year, but for the year of the birthday", () => {
  const day = plainDate("2026-11-26");
  assert.equal(under27On(day, 2000), true);
  assert.equal(under27On(day, 1998), false);
  assert.equal(under27On(day, 1999), null);
});

test("under 18 is certain before the year of the birthday only", () => {
  const day = plainDate("2026-11-26");
  assert.deepEqual(
    [2009, 2008, 2007].map((born) => surelyUnder18On(day, born)),
    [true, false, false],
  );
});
