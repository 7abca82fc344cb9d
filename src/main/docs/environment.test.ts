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

test("what a variable takes is told as the product checks it", () => {
  const takes = new Map(variables().map((variable) => [variable.name, variable.takes]));
  assert.equal(takes.get("TREDE_SESSION_IDLE_SECONDS"), "a whole number from 60 to 31536000");
  assert.equal(takes.get("TREDE_PORT"), "a whole number from 0 to 65535");
  assert.equal(takes.get("TREDE_LOG_LEVEL"), "`debug`, `info`, `warn`, `error` or `silent`");
  for (const [name, said] of takes) assert.notEqual(said, "", name);
});

test("a variable without its meaning, and a meaning without its variable, are refused by name", () => {
  assert.throws(() => variables("  TREDE_NEW: text,\n"), /TREDE_NEW, TREDE_DATA/);
});
