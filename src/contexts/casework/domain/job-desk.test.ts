import assert from "node:assert/strict";
import { test } from "node:test";
import { aFact, aLedger, entryNumber, type Step } from "../../dossier/domain/builders.ts";
import { type GateStepCode, historyOf } from "../../dossier/public.ts";
import {
  day,
  deskRules,
  notified,
  organisation,
  phaseSet,
  saysNothingMore,
  stepDone,
  townHallRules,
} from "../testing/gates.ts";
import { gateOn } from "./gate-standing.ts";
import { doStep, type StepDone } from "./gate-step-acts.ts";
import { gateStepRowsOf } from "./gate-step-rows.ts";
import { phaseRowsOf } from "./phase-rows.ts";

const told = (...steps: readonly Step[]) => historyOf(aLedger(...steps));
const gate = entryNumber(1);

const done = (step: string, on: string, over: Partial<StepDone> = {}): StepDone => ({
  gate,
  on: day(on),
  step: step as GateStepCode,
  by: organisation("job-desk"),
  ...saysNothingMore,
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

const came = [notified("2006-03-01"), stepDone(1, "claim-intake", "2006-03-02")];
const unclear = (on: string, why = "spreekt zich tegen over werk") =>
  aFact(
    "gate-step-done",
    on,
    { step: "work-intake" as GateStepCode, by: organisation("job-desk"), unclear: why },
    { subject: 1 },
  );

test("a work intake that is not clear yet says why instead of a phase, and sets none", () => {
  const intake = doing(came, done("work-intake", "2006-03-03", { unclear: "spreekt zich tegen over werk" }));
  assert.ok(intake.ok, JSON.stringify(intake));
  assert.deepEqual(
    intake.value.map(({ kind, body }) => [kind, body]),
    [["gate-step-done", { step: "work-intake", by: "job-desk", unclear: "spreekt zich tegen over werk" }]],
  );
});

for (const [name, step, refusal] of [
  [
    "an intake that says a phase as well",
    done("work-intake", "2006-03-03", { unclear: "x", phase: 2, grounds: "y" }),
    { code: "phase-and-unclear", step: "work-intake" },
  ],
  ["an intake that says neither", done("work-intake", "2006-03-03"), { code: "phase-missing", step: "work-intake" }],
  [
    "a qualifying intake, which nothing comes after",
    done("qualifying-intake", "2006-03-03", { unclear: "x" }),
    { code: "not-of-this-step", step: "qualifying-intake", field: "unclear" },
  ],
  [
    "a step that sets no phase",
    done("claim-intake", "2006-03-03", { unclear: "x" }),
    { code: "not-of-this-step", step: "claim-intake", field: "unclear" },
  ],
] as const)
  test(`'not clear yet' is refused of ${name}`, () => {
    assert.deepEqual(doing([notified("2006-03-01")], step), { ok: false, refusal });
  });

test("where no later step settles it, as at the town hall, an intake says the phase", () => {
  const rules = () => townHallRules;
  const intake = done("work-intake", "2026-03-03", { by: organisation("commissioner"), unclear: "x" });
  const decided = doStep(told(notified("2026-03-01", { at: "commissioner" })), intake, rules, day("2026-06-01"));
  assert.deepEqual(decided, {
    ok: false,
    refusal: { code: "not-of-this-step", step: "work-intake", field: "unclear" },
  });
});

const waited = (on: string, ...steps: readonly Step[]) => {
  const history = told(...steps);
  const [first] = history.gates;
  assert.ok(first);
  return gateOn(history, first, deskRules.gateSteps, day(on)).waited.map(({ step, dueOn }) => `${step.code} ${dueOn}`);
};

test("then the qualifying intake is waited for, two weeks from the work intake; else nobody waits for it", () => {
  assert.deepEqual(waited("2006-03-04", ...came, unclear("2006-03-03")), [
    "qualifying-intake 2006-03-17",
    "decision 2006-04-27",
  ]);
  const known = [...came, stepDone(1, "work-intake", "2006-03-03"), phaseSet(1, "2006-03-03")];
  assert.equal(
    waited("2006-03-04", ...known).some((each) => each.startsWith("qualifying-intake")),
    false,
  );
  const kwint = standingOf("qualifying-intake", "2006-03-20", ...came, unclear("2006-03-03"));
  assert.deepEqual([kwint?.stands, kwint?.inTime], ["running", false]);
});

test("an intake done over that does say the phase takes the wait away", () => {
  const over = [...came, unclear("2006-03-03"), stepDone(1, "work-intake", "2006-03-06"), phaseSet(1, "2006-03-06")];
  assert.equal(standingOf("qualifying-intake", "2006-03-07", ...over)?.stands, "open");
});

const settled = [
  ...came,
  unclear("2006-03-03"),
  stepDone(1, "qualifying-intake", "2006-03-15"),
  phaseSet(2, "2006-03-15"),
];

test("the qualifying intake sets the phase for the first time: nobody is re-phased", () => {
  assert.deepEqual(phaseRowsOf(told(...came, unclear("2006-03-03"))), []);
  assert.deepEqual(phaseRowsOf(told(...settled)), [{ on: "2006-03-15", phase: 2, changedOn: null, changedTo: null }]);
});

test("who was not clear at once is not diagnosed late for that: the clock runs from the phase", () => {
  const diagnosis = standingOf("diagnosis", "2006-03-16", ...settled);
  assert.deepEqual([diagnosis?.since, diagnosis?.dueOn], ["2006-03-15", "2006-03-18"]);
  assert.equal(standingOf("diagnosis", "2006-03-16", ...inPhase2)?.since, "2006-03-02");
});

test("figures count the qualifying intake that was asked for, from the work intake, in time or not", () => {
  const row = (...steps: readonly Step[]) =>
    gateStepRowsOf(told(...steps), () => deskRules).find(({ step }) => step === "qualifying-intake");
  assert.partialDeepStrictEqual(row(...settled), { after: "work-intake", days: 12, inTime: true });
  assert.partialDeepStrictEqual(row(...came, unclear("2006-03-03")), { doneOn: null, inTime: false });
  assert.equal(row(...inPhase2), undefined);
});
