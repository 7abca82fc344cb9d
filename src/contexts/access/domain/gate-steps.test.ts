import assert from "node:assert/strict";
import { test } from "node:test";
import { duration } from "../../../kernel/duration.ts";
import { asGateSteps, type GateStep } from "./gate-steps.ts";
import { presetNames, presets } from "./presets.ts";

const aStep = (code: string, over: Partial<Record<keyof GateStep | "colour", unknown>> = {}) => ({
  code,
  nl: code,
  en: code,
  owner: "commissioner",
  doneBy: "act",
  after: null,
  norm: null,
  only: [],
  phases: [],
  optional: false,
  lasting: false,
  ...over,
});

for (const name of presetNames)
  test(`the steps of ${name} are steps, each done by somebody who is listed`, () => {
    const { gateSteps, organisations } = presets[name];
    assert.equal(asGateSteps(gateSteps), gateSteps);
    for (const { owner } of gateSteps) assert.ok(Object.hasOwn(organisations, owner), owner);
  });

test("a step comes after one before it in the list", () => {
  assert.ok(asGateSteps([aStep("claim"), aStep("decision", { after: "claim", norm: duration("P8W") })]));
  assert.equal(asGateSteps([aStep("decision", { after: "claim" }), aStep("claim")]), undefined);
  assert.equal(asGateSteps([aStep("claim", { after: "claim" })]), undefined);
});

const refused: readonly (readonly [string, unknown])[] = [
  ["no list", { claim: aStep("claim") }],
  ["an empty list", []],
  ["more steps than anybody oversees", Array.from({ length: 31 }, (_, i) => aStep(`s${i}`))],
  ["a code twice", [aStep("claim"), aStep("claim")]],
  ["a code with capitals", [aStep("Claim")]],
  ["a step without a name", [aStep("claim", { nl: " ", en: "" })]],
  ["a time of waiting that does not say how long", [aStep("wait", { doneBy: "term" })]],
  ["a norm of nothing", [aStep("claim", { norm: "P0D" })]],
  ["a norm longer than anybody agrees on", [aStep("claim", { norm: "P1000D" })]],
  ["a norm in words", [aStep("claim", { norm: "soon" })]],
  ["a way of being done that is not there", [aStep("claim", { doneBy: "magic" })]],
  ["for whom nobody knows", [aStep("claim", { only: ["left-handed"] })]],
  ["a phase that is none", [aStep("claim", { phases: [0] })]],
  ["a phase beyond all", [aStep("claim", { phases: [10] })]],
  ["a phase twice", [aStep("claim", { phases: [2, 2] })]],
  ["a word nobody knows", [aStep("claim", { colour: "green" })]],
  ["no step at all", ["claim"]],
];

for (const [what, value] of refused)
  test(`no steps of the gate: ${what}`, () => {
    assert.equal(asGateSteps(value), undefined);
  });
