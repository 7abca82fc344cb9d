import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { policyOf } from "../../access/testing/settings.ts";
import { type AlikeClients, loadOf, weightOf } from "./workload.ts";

const { workload } = policyOf("participatiewet-2026", []).on(plainDate("2026-03-02"));
const alike = (over: Partial<AlikeClients> = {}): AlikeClients => ({
  phase: 2,
  activity: null,
  isExempt: false,
  rung: null,
  clients: 1,
  ...over,
});

test("a client weighs by phase, by what goes on and by rung, and never less than nothing", () => {
  assert.equal(weightOf(alike(), workload), 10);
  assert.equal(weightOf(alike({ phase: null }), workload), 10);
  assert.equal(weightOf(alike({ phase: 9 }), workload), 10);
  assert.equal(weightOf(alike({ activity: "plan" }), workload), 10);
  assert.equal(weightOf(alike({ activity: "instrument" }), workload), 11);
  assert.equal(weightOf(alike({ phase: 4, isExempt: true }), workload), 4);
  assert.equal(weightOf(alike({ phase: 1, activity: "job", isExempt: true }), workload), 0);
  assert.equal(weightOf(alike({ rung: "isolated" }), { ...workload, rungs: { isolated: 4 } }), 14);
});

test("a caseload weighs what its clients do together", () => {
  assert.equal(loadOf([alike({ clients: 50 }), alike({ phase: 3, clients: 10 })], workload), 620);
  assert.equal(loadOf([], workload), 0);
});
