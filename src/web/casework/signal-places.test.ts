import assert from "node:assert/strict";
import { test } from "node:test";
import { signals2006, signals2026 } from "../../contexts/access/domain/preset-signals.ts";
import { signalStarts } from "../../contexts/access/domain/signal-rules.ts";
import { answeredOn, partOn } from "./signal-places.ts";

test("a signal leads to the tab where it is answered", () => {
  assert.equal(answeredOn("appointment", []), "appointments");
  assert.equal(answeredOn("plan-unsigned", []), "plan");
  assert.equal(answeredOn("rung", []), "rung");
  assert.equal(answeredOn("exemption-review", []), "decisions");
  assert.equal(answeredOn("unanswered", []), "messages");
  assert.equal(answeredOn("handed-in", []), "documents");
  assert.equal(answeredOn("gate-step", []), "gate");
  assert.equal(answeredOn(null, []), null);
});

test("of everything a signal can start at it is known where it is answered; who is nobody's is given to somebody in the head", () => {
  const nowhere = signalStarts.filter((starts) => answeredOn(starts, []) === null);
  assert.deepEqual(nowhere, ["no-worker"]);
});

test("a rule that is answered by a contact leads to where contacts are recorded, whatever its clock starts at", () => {
  assert.equal(answeredOn("again", ["contact"]), "appointments");
  assert.equal(answeredOn("benefit", ["contact"]), "appointments");
  assert.equal(answeredOn("trajectory", ["job"]), "decisions");
  assert.equal(answeredOn("benefit", ["worker"]), null);
  assert.equal(answeredOn("benefit", ["diagnosis"]), "diagnosis");
  assert.equal(answeredOn("trajectory", ["plan-signed"]), "plan");
});

test("where the usual place is among the answers it leads there, and what lacks is recorded where it always is", () => {
  assert.equal(answeredOn("benefit", ["contact", "plan"]), "plan");
  assert.equal(answeredOn("plan", ["trajectory", "instrument"]), "decisions");
  assert.equal(answeredOn("unanswered", ["contact"]), "messages");
  assert.equal(answeredOn("plan-ends", ["exemption"]), "plan");
});

test("the rules that ship lead to where their answer is recorded", () => {
  const places = Object.fromEntries(
    [...signals2006, ...signals2026].map(({ code, starts, answers }) => [code, answeredOn(starts, answers)]),
  );
  assert.deepEqual(
    [places["entered-again"], places["no-plan"], places["missed-appointment"], places["aftercare-ends"]],
    ["appointments", "plan", "appointments", "appointments"],
  );
});

test("on help and decisions a signal leads to the part it is about", () => {
  assert.equal(partOn("re-examination", []), "re-examinations");
  assert.equal(partOn("re-examine", []), "re-examinations");
  assert.equal(partOn("exemption-review", []), "exemptions");
  assert.equal(partOn("exemption-over", ["exemption"]), "exemptions");
  assert.equal(partOn("instrument", []), "help");
  assert.equal(partOn("idle", []), "help");
  assert.equal(partOn("plan", ["trajectory", "instrument"]), "help");
  assert.equal(partOn("trajectory", ["job"]), "jobs");
  assert.equal(partOn("unanswered", []), null);
  assert.equal(partOn(null, []), null);
});
