import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { under27On } from "./under-27.ts";

test("under 27 follows from the birth year, but for the year of the birthday", () => {
  const day = plainDate("2026-11-26");
  assert.equal(under27On(day, 2000), true);
  assert.equal(under27On(day, 1998), false);
  assert.equal(under27On(day, 1999), null);
});
