import assert from "node:assert/strict";
import { test } from "node:test";
import type { Problem } from "../../../platform/endpoint.ts";
import { isAboutTime, nothingMeant, objectionsShown, tick } from "./objections.ts";

const refusedFor = (code: string) => ({ code }) as Problem;
const [away, night] = [refusedFor("worker-away"), refusedFor("unusual-hour")];

test("what speaks against a time is asked when the server says so, one by one, and stays ticked", () => {
  assert.deepEqual(objectionsShown(null, nothingMeant), []);
  assert.deepEqual(objectionsShown(refusedFor("client-has-other"), nothingMeant), []);
  assert.deepEqual(objectionsShown(away, nothingMeant), ["worker-away"]);
  const meant = tick(nothingMeant, "worker-away", true);
  assert.deepEqual(objectionsShown(night, meant), ["worker-away", "unusual-hour"]);
  assert.deepEqual(tick(meant, "worker-away", false).meant, []);
});

test("another time or colleague is another question", () => {
  assert.deepEqual(objectionsShown(away, { meant: [], past: away }), []);
  assert.deepEqual((["on", "at", "minutes", "worker", "place", "why"] as const).filter(isAboutTime), [
    "on",
    "at",
    "minutes",
    "worker",
  ]);
});
