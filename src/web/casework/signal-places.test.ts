import assert from "node:assert/strict";
import { test } from "node:test";
import { signalStarts } from "../../contexts/access/domain/signal-rules.ts";
import { answeredOn } from "./signal-places.ts";

test("a signal leads to the tab where it is answered", () => {
  assert.equal(answeredOn("appointment"), "appointments");
  assert.equal(answeredOn("plan-unsigned"), "plan");
  assert.equal(answeredOn("rung"), "rung");
  assert.equal(answeredOn("exemption-review"), "decisions");
  assert.equal(answeredOn("unanswered"), "messages");
  assert.equal(answeredOn("handed-in"), "documents");
  assert.equal(answeredOn("gate-step"), "gate");
  assert.equal(answeredOn(null), null);
});

test("of everything a signal can start at it is known where it is answered; who is nobody's is given to somebody in the head", () => {
  const nowhere = signalStarts.filter((starts) => answeredOn(starts) === null);
  assert.deepEqual(nowhere, ["no-worker"]);
});
