import assert from "node:assert/strict";
import { test } from "node:test";
import { type DecisionFaults, readDecision, type TypedDecision } from "./decision-form.ts";

const norm = { key: "offerWithin", value: "P6W" };
const everybody = { key: "teamVisibility", value: "worker" };

const faultsOf = (typed: TypedDecision, change: typeof norm): DecisionFaults => {
  const read = readDecision(typed, change);
  return read.ok ? {} : read.refusal.faults;
};

test("what was left empty is not said; the rest without the spaces around it", () => {
  assert.deepEqual(readDecision({ decidedBy: " college ", note: " " }, norm), {
    ok: true,
    value: { decidedBy: "college", note: null },
  });
});

test("figures per worker for everybody name the works council's consent, or who decided", () => {
  assert.deepEqual(faultsOf({ decidedBy: "", note: " " }, everybody), { note: "consent-missing" });
  assert.deepEqual(faultsOf({ decidedBy: "", note: "OR, 3 maart" }, everybody), {});
  assert.deepEqual(faultsOf({ decidedBy: "college", note: "" }, everybody), {});
  assert.deepEqual(faultsOf({ decidedBy: "", note: "" }, { ...everybody, value: "team" }), {});
});

test("what is too long is said at its field", () => {
  const long = { decidedBy: "x".repeat(3_000), note: "x".repeat(20_000) };
  assert.deepEqual(faultsOf(long, norm), { "decided-by": "decided-long", note: "note-long" });
  assert.deepEqual(faultsOf({ decidedBy: "x".repeat(120), note: "x".repeat(500) }, norm), {});
});
