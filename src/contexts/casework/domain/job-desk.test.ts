import assert from "node:assert/strict";
import { test } from "node:test";
import { aFact, aLedger, entryNumber, type Step } from "../../dossier/domain/builders.ts";
import { type GateStepCode, historyOf } from "../../dossier/public.ts";
import { day, deskRules, notified, organisation, phaseSet, stepDone } from "../testing/gates.ts";
import { gateOn } from "./gate-standing.ts";
import { doStep, type StepDone } from "./gate-step-acts.ts";

const told = (...steps: readonly Step[]) => historyOf(aLedger(...steps));
const gate = entryNumber(1);

const done = (step: string, on: string, over: Partial<StepDone> = {}): StepDone => ({
  gate,
  on: day(on),
  step: step as GateStepCode,
  by: organisation("job-desk"),
  onBehalfOf: null,
  phase: null,
  grounds: null,
  outcome: null,
  reason: null,
  consent: null,
  result: null,
  adds: null,
  early: null,
  handOverTo: null,
  ...over,
});

const doing = (steps: readonly Step[], step: StepDone) =>
  doStep(told(...steps), step, () => deskRules, day("2006-06-01"));

const standingOf = (code: string, on: string, ...steps: readonly Step[]) => {
  const history = told(...steps);
  const [first] = history.gates;
  assert.ok(first);
  return gateOn(history, first, deskRules.gateSteps, day(on)).steps.find(({ step }) => step.code === code);
};

const inPhase2 = [
  notified("2006-03-01"),
  stepDone(1, "claim-intake", "2006-03-02"),
  stepDone(1, "work-intake", "2006-03-03"),
  phaseSet(2, "2006-03-03"),
];
const diagnosed = (on: string) =>
  aFact("diagnosis-made", on, { by: organisation("provider"), conclusion: "mediate", grounds: "gesprek" });

test("a diagnosis that the provider recorded is the step 'diagnosis and rough plan': it is in time, and the further intake follows", () => {
  const steps = [...inPhase2, diagnosed("2006-03-04")];
  const diagnosis = standingOf("diagnosis", "2006-03-20", ...steps);
  assert.deepEqual([diagnosis?.doneOn, diagnosis?.inTime], ["2006-03-04", true]);
  assert.equal(standingOf("further-intake", "2006-03-20", ...steps)?.since, "2006-03-04");
});

test("nobody records the diagnosis beside the diagnosis; what was recorded so before still counts", () => {
  const by = organisation("provider");
  assert.deepEqual(doing(inPhase2, done("diagnosis", "2006-03-04", { by, result: "sprak met cliënt" })), {
    ok: false,
    refusal: { code: "step-shows-itself", step: "diagnosis" },
  });
  const before = stepDone(1, "diagnosis", "2006-03-05", { by: "provider" });
  assert.equal(standingOf("diagnosis", "2006-03-20", ...inPhase2, before)?.doneOn, "2006-03-05");
});

test("a further intake says what it found, since that counts when the client comes again; a claim intake need not", () => {
  const by = organisation("commissioner");
  const steps = [...inPhase2, diagnosed("2006-03-04")];
  assert.deepEqual(doing(steps, done("further-intake", "2006-03-10", { by })), {
    ok: false,
    refusal: { code: "result-missing", step: "further-intake" },
  });
  assert.ok(doing(steps, done("further-intake", "2006-03-10", { by, result: "wil in de zorg werken" })).ok);
  assert.ok(doing([notified("2006-03-01")], done("claim-intake", "2006-03-02")).ok);
});
