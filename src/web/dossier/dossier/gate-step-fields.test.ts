import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { anEntry } from "./builders.ts";
import { draftOf, fieldsAsked, readCorrection } from "./correction-form.ts";
import type { GateStepsShown } from "./gate-step-fields.ts";

type Step = NonNullable<GateStepsShown>[number];

const aStep = (code: string, doneBy: Step["doneBy"], over: Partial<Step> = {}): Step => ({
  code,
  doneBy,
  term: null,
  doneBefore: null,
  acts: [],
  ...over,
});
const day = plainDate("2026-03-30");
const steps = [
  aStep("claim", "act"),
  aStep("early-claim", "act", {
    term: { code: "search-term", nl: "zoekperiode", en: "search", over: day, until: day },
  }),
  aStep("decision", "outcome"),
  aStep("visit", "visit"),
];

const formats = formatsIn("nl");
const stepDone = (body: Record<string, unknown>) =>
  anEntry({ kind: "gate-step-done", validUntil: null, body: { by: "desk", ...body } });
const asked = (body: Record<string, unknown>, known: GateStepsShown = steps): string => {
  const entry = stepDone(body);
  const fields = fieldsAsked(entry, draftOf(entry, formats), known);
  return fields.map(({ key, isRequired }) => (isRequired ? `${key}!` : key)).join(" ");
};

test("a correction of a step at the gate asks for what that step has, and no more", () => {
  assert.equal(asked({ step: "claim" }), "step! by! onBehalfOf result");
  assert.equal(asked({ step: "early-claim" }), "step! by! onBehalfOf result early");
  assert.equal(asked({ step: "decision", outcome: "granted" }), "step! by! onBehalfOf outcome! result");
  assert.equal(asked({ step: "visit", reason: "unclear" }), "step! by! onBehalfOf reason! consent! result");
  assert.equal(asked({ step: "claim", adds: "papers" }), "step! by! onBehalfOf result adds");
  // of a step that the settings no longer have: what it says
  assert.equal(asked({ step: "gone", outcome: "granted" }), "step! by! onBehalfOf outcome result");
  assert.equal(asked({ step: "decision", outcome: "granted" }, null), "step! by! onBehalfOf outcome result");
});

test("what the chosen step does not have goes when another step is chosen", () => {
  const entry = stepDone({ step: "decision", outcome: "refused" });
  const draft = draftOf(entry, formats);
  const changed = { ...draft, because: "verkeerde stap", body: { ...draft.body, step: "claim" } };
  const read = readCorrection(entry, changed, plainDate("2026-06-01"), steps);
  assert.deepEqual(read.ok && read.said.body, { step: "claim", by: "desk" });
});
