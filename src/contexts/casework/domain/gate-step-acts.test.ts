import assert from "node:assert/strict";
import { test } from "node:test";
import { aLedger, entryNumber, type Step } from "../../dossier/domain/builders.ts";
import { type GateStepCode, historyOf } from "../../dossier/public.ts";
import { day, notified, organisation, townHallRules } from "../testing/gates.ts";
import { doStep, type StepDone } from "./gate-step-acts.ts";

const today = day("2026-06-01");
const told = (...steps: readonly Step[]) => historyOf(aLedger(...steps));

const claimed = (on: string, early: string | null = null): StepDone => ({
  gate: entryNumber(1),
  on: day(on),
  step: "claim" as GateStepCode,
  by: organisation("client"),
  onBehalfOf: null,
  phase: null,
  grounds: null,
  outcome: null,
  reason: null,
  consent: null,
  result: null,
  adds: null,
  early,
  handOverTo: null,
});

const young = told(notified("2026-03-02", { at: "commissioner", under27: true }));
const doClaim = (history: typeof young, claim: StepDone) => doStep(history, claim, () => townHallRules, today);

test("while the search term runs a claim of who is under 27 says why it does not wait", () => {
  assert.deepEqual(doClaim(young, claimed("2026-03-29")), {
    ok: false,
    refusal: { code: "term-runs", step: "search-term", over: "2026-03-30" },
  });
  const early = doClaim(young, claimed("2026-03-29", "has no home and debts"));
  assert.ok(early.ok);
  assert.deepEqual(early.value[0]?.body, { step: "claim", by: "client", early: "has no home and debts" });
});

test("who waited, and who is not under 27, need not say anything; a reason then is not kept", () => {
  for (const [history, claim] of [
    [young, claimed("2026-03-30")],
    [young, claimed("2026-03-30", "was in a hurry")],
    [told(notified("2026-03-02", { at: "commissioner" })), claimed("2026-03-03", "was in a hurry")],
  ] as const) {
    const done = doClaim(history, claim);
    assert.ok(done.ok, JSON.stringify(done));
    assert.deepEqual(done.value[0]?.body, { step: "claim", by: "client" });
  }
});
