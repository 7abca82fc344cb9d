import assert from "node:assert/strict";
import { test } from "node:test";
import { variables } from "./environment.ts";

test("every variable that the product reads is told, with what it is when not set", () => {
  const read = variables();
  const usual = new Map(read.map((variable) => [variable.name, variable.usual]));
  assert.equal(usual.get("TREDE_PORT"), "4300");
  assert.equal(usual.get("TREDE_TIME_ZONE"), "Europe/Amsterdam");
  assert.equal(usual.get("TREDE_SESSION_ABSOLUTE_SECONDS"), "36000");
  assert.equal(usual.get("TREDE_KEY_FILE"), "");
});

test("a variable without its meaning, and a meaning without its variable, are refused by name", () => {
  assert.throws(() => variables("  TREDE_NEW: z.string(),\n"), /TREDE_NEW, TREDE_DATA/);
});
