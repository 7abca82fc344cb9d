import assert from "node:assert/strict";
import { test } from "node:test";
import { asGateSteps } from "../../../contexts/access/domain/gate-steps.ts";
import { presetNames, presets } from "../../../contexts/access/domain/presets.ts";
import { moved } from "./moved.ts";
import { aNewStep, readSteps, type TypedStep, typedStepsOf } from "./steps-form.ts";

const aStep = (code: string, over: Partial<TypedStep> = {}): TypedStep => ({
  ...aNewStep([]),
  code,
  nl: code,
  en: code,
  owner: "commissioner",
  ...over,
});

/** Each in a row of its own, numbered as they were given. */
const rows = (...steps: readonly TypedStep[]): readonly TypedStep[] => steps.map((step, row) => ({ ...step, row }));

const faultsOf = (...steps: readonly TypedStep[]) => {
  const read = readSteps(rows(...steps));
  return read.ok ? {} : read.refusal.faults;
};

for (const preset of presetNames)
  test(`the steps of ${preset} go through the form unchanged`, () => {
    const steps = presets[preset].gateSteps;
    const read = readSteps(typedStepsOf(steps));
    assert.ok(read.ok);
    assert.deepEqual(read.value, steps);
    assert.deepEqual(asGateSteps(read.value), steps);
  });

test("what is read from the form is what the setting takes", () => {
  const read = readSteps([
    aStep("intake", { norm: " 2 ", unit: "W", phases: [1, 2] }),
    aStep("wait", { doneBy: "term", norm: "4", unit: "W", after: "intake", only: ["under-27"] }),
  ]);
  assert.ok(read.ok);
  assert.equal(asGateSteps(read.value), read.value);
  assert.deepEqual(
    read.value.map(({ norm, after }) => [norm, after]),
    [
      ["P2W", null],
      ["P4W", "intake"],
    ],
  );
});

test("every fault is said by its step and field", () => {
  assert.deepEqual(
    faultsOf(
      aStep("Intake!"),
      aStep("claim", { en: " " }),
      aStep("claim"),
      aStep("plan", { owner: "", after: "later" }),
      aStep("wait", { doneBy: "term" }),
      aStep("late", { norm: "0" }),
    ),
    {
      "step-0-code": "code-shape",
      "step-1-nl": "label-missing",
      "step-2-code": "code-twice",
      "step-3-owner": "step-owner",
      "step-3-after": "step-after",
      "step-4-norm": "term-norm",
      "step-5-norm": "step-norm",
    },
  );
  assert.deepEqual(faultsOf(), { value: "no-steps" });
  assert.deepEqual(faultsOf(...Array.from({ length: 31 }, (_, i) => aStep(`s${i}`))), { value: "many-steps" });
});

test("two steps without a code are each told what a code looks like", () => {
  assert.deepEqual(faultsOf(aStep("", { nl: "a", en: "a" }), aStep("", { nl: "b", en: "b" })), {
    "step-0-code": "code-shape",
    "step-1-code": "code-shape",
  });
});

test("a new step gets a row that no other has, also after one was taken away", () => {
  const steps = rows(aStep("a"), aStep("b"), aStep("c"));
  assert.equal(aNewStep(steps.toSpliced(1, 1)).row, 3);
});

test("a step moved before the one it comes after has to say after what", () => {
  const steps = rows(aStep("claim"), aStep("decision", { after: "claim" }));
  const read = readSteps(moved(steps, 1, -1));
  assert.ok(!read.ok);
  assert.deepEqual(
    read.refusal.faults,
    { "step-1-after": "step-after" },
    "said at its own row, wherever that stands now",
  );
  assert.deepEqual(moved(steps, 0, -1), steps);
  assert.deepEqual(moved(steps, 1, 1), steps);
});
