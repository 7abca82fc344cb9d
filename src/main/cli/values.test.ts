import assert from "node:assert/strict";
import { test } from "node:test";
import { testConfig } from "../testing/a-server.ts";
import { type Given, WrongUsage } from "./command.ts";
import { optionalInstant, requiredDay } from "./values.ts";

const givenOf = (options: Given["options"]): Given => ({
  config: testConfig(),
  options,
  rest: [],
  print: () => undefined,
  say: () => undefined,
  progress: () => undefined,
});

test("one moment is one question on the command line too, in whichever zone it is written", () => {
  const asked = ["2003-11-30T23:30:00Z", "2003-12-01T00:30:00+01:00", "2003-11-30T18:30-05:00"].map((text) =>
    optionalInstant(givenOf({ "known-at": text }), "known-at"),
  );
  assert.deepEqual(new Set(asked), new Set(["2003-11-30T23:30:00.000Z"]));
});

test("a day or moment that can't be is wrong usage", () => {
  for (const text of ["0000-06-01", "2026-02-30"])
    assert.throws(() => requiredDay(givenOf({ from: text }), "from"), WrongUsage);
  for (const text of ["2003-11-31T00:00:00Z", "2003-12-01T00:00:00", "9999-12-31T23:30:00-01:00"])
    assert.throws(() => optionalInstant(givenOf({ and: text }), "and"), WrongUsage);
});
