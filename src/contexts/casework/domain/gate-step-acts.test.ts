import assert from "node:assert/strict";
import { test } from "node:test";
import { aFact, aLedger, entryNumber, type Step } from "../../dossier/domain/builders.ts";
import { type GateStepCode, historyOf } from "../../dossier/public.ts";
import { day, notified, organisation, saysNothingMore, stepDone, townHallRules } from "../testing/gates.ts";
import { claimMissing } from "./gate-claim.ts";
import type { GateRules } from "./gate-rules.ts";
import { gateOn } from "./gate-standing.ts";
import { doStep, type StepDone } from "./gate-step-acts.ts";
import { termAsked } from "./gate-waits.ts";

const today = day("2026-06-01");
const told = (...steps: readonly Step[]) => historyOf(aLedger(...steps));

const claimed = (on: string, early: string | null = null): StepDone => ({
  gate: entryNumber(1),
  on: day(on),
  step: "claim" as GateStepCode,
  by: organisation("client"),
  ...saysNothingMore,
  early,
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

const decided = (on: string, early: string | null = null): StepDone => ({
  ...claimed(on, early),
  step: "decision" as GateStepCode,
  by: organisation("commissioner"),
  outcome: "not-processed",
  result: "sent no papers",
});

test("who refuses a claim, or does not process it, says why; who grants it, or whose claimant withdraws it, need not", () => {
  const claim = stepDone(1, "claim", "2026-03-30", { by: "client" });
  const history = told(notified("2026-03-02", { at: "commissioner" }), claim);
  const ends = (outcome: StepDone["outcome"], result: string | null) =>
    doClaim(history, { ...decided("2026-04-12"), outcome, result });
  for (const outcome of ["refused", "not-processed"] as const) {
    assert.deepEqual(ends(outcome, null), { ok: false, refusal: { code: "decision-why-missing", step: "decision" } });
    assert.ok(ends(outcome, "has savings over the limit").ok);
  }
  for (const outcome of ["granted", "withdrawn"] as const) assert.ok(ends(outcome, null).ok);
});

const askedAbout = (step: string, on: string, ...more: readonly Step[]) => {
  const history = told(notified("2026-03-02", { at: "commissioner", under27: true }), ...more);
  const [gate] = history.gates;
  assert.ok(gate);
  const standing = gateOn(history, gate, townHallRules.gateSteps, day(on));
  const { steps } = standing;
  const found = steps.find((each) => each.step.code === step)?.step;
  assert.ok(found);
  return termAsked(found, { steps, claimMissing: claimMissing(standing) }, townHallRules.gateSteps)?.until ?? null;
};

test("of a decision without a claim, or before it, nobody is asked why it does not wait: that would not make it good", () => {
  assert.equal(askedAbout("claim", "2026-03-10"), "2026-03-30");
  assert.equal(askedAbout("decision", "2026-03-10"), null);
  assert.equal(askedAbout("decision", "2026-03-25", stepDone(1, "claim", "2026-03-20", { by: "client" })), null);
});

test("there is no decision without a claim, also when one says why it does not wait", () => {
  const missing = { ok: false, refusal: { code: "claim-missing", step: "claim" } };
  assert.deepEqual(doClaim(young, decided("2026-03-10")), missing);
  assert.deepEqual(doClaim(young, decided("2026-04-10", "claimed at once, without papers")), missing);
});

test("a client comes with a claim, and takes no decision on it", () => {
  const claim = stepDone(1, "claim", "2026-03-30", { by: "client" });
  const history = told(notified("2026-03-02", { at: "commissioner", under27: true }), claim);
  assert.deepEqual(doClaim(history, { ...decided("2026-04-12"), by: organisation("client") }), {
    ok: false,
    refusal: { code: "not-by-client", step: "decision" },
  });
});

test("nobody decides on behalf of a client; a claim may come in for them, and a client comes with none but their own", () => {
  const history = told(notified("2026-03-02", { at: "commissioner" }));
  const after = told(
    notified("2026-03-02", { at: "commissioner" }),
    stepDone(1, "claim", "2026-03-09", { by: "client" }),
  );
  const code = (done: ReturnType<typeof doClaim>): string => (done.ok ? "done" : done.refusal.code);
  const [client, commissioner] = [organisation("client"), organisation("commissioner")];
  assert.equal(code(doClaim(after, { ...decided("2026-03-12"), onBehalfOf: client })), "not-by-client");
  assert.equal(code(doClaim(history, { ...claimed("2026-03-09"), by: commissioner, onBehalfOf: client })), "done");
  assert.equal(code(doClaim(history, { ...claimed("2026-03-09"), onBehalfOf: commissioner })), "not-by-client");
});

test("the decision on a claim that did not wait is not asked again", () => {
  const early = aFact(
    "gate-step-done",
    "2026-03-10",
    { step: "claim" as GateStepCode, by: organisation("client"), early: "has no home" },
    { subject: 1 },
  );
  const history = told(notified("2026-03-02", { at: "commissioner", under27: true }), early);
  assert.ok(doClaim(history, decided("2026-03-12")).ok);
});

test("a step that is not for this client, or need not be done, does not hide the term before it", () => {
  for (const between of [{ phases: [4] }, { optional: true }]) {
    const gateSteps = townHallRules.gateSteps.flatMap((step) =>
      step.code === "claim"
        ? [
            { ...step, code: "talk" as GateStepCode, ...between },
            { ...step, after: "talk" as GateStepCode },
          ]
        : [step],
    );
    const rules: GateRules = { ...townHallRules, gateSteps };
    const refused = doStep(young, claimed("2026-03-29"), () => rules, today);
    assert.partialDeepStrictEqual(refused, { refusal: { code: "term-runs", step: "search-term" } });
    assert.ok(doStep(young, claimed("2026-03-30"), () => rules, today).ok);
  }
});

test("a diagnosis in between that nobody recorded as a step does not shorten the search term; recording it did, once it said why", () => {
  const gateSteps = townHallRules.gateSteps.flatMap((step) =>
    step.code === "claim"
      ? [
          { ...step, code: "talk" as GateStepCode, doneBy: "diagnosis" as const },
          { ...step, after: "talk" as GateStepCode },
        ]
      : [step],
  );
  const rules: GateRules = { ...townHallRules, gateSteps };
  const under27 = notified("2026-03-02", { at: "commissioner", under27: true });
  const diagnosis = aFact("diagnosis-made", "2026-03-05", {
    by: organisation("commissioner"),
    conclusion: "mediate",
    grounds: "gesprek",
  });
  const claimAt = (on: string, ...steps: readonly Step[]) =>
    doStep(told(under27, ...steps), claimed(on), () => rules, today);
  assert.deepEqual(claimAt("2026-03-10", diagnosis), {
    ok: false,
    refusal: { code: "term-runs", step: "search-term", over: "2026-03-30" },
  });
  const recorded = aFact(
    "gate-step-done",
    "2026-03-08",
    { step: "talk" as GateStepCode, by: organisation("commissioner"), early: "has no home" },
    { subject: 1 },
  );
  assert.partialDeepStrictEqual(claimAt("2026-03-07", diagnosis, recorded), { refusal: { code: "term-runs" } });
  assert.ok(claimAt("2026-03-10", diagnosis, recorded).ok);
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

test("nobody decides on a claim that comes later, and no claim comes after the decision on it", () => {
  const older = notified("2026-03-02", { at: "commissioner" });
  const claimedLate = told(older, stepDone(1, "claim", "2026-03-20", { by: "client" }));
  assert.deepEqual(doClaim(claimedLate, decided("2026-03-19")), {
    ok: false,
    refusal: { code: "before-what-it-decides", step: "claim", on: "2026-03-20" },
  });
  assert.ok(doClaim(claimedLate, decided("2026-03-20")).ok);
  const granted = told(older, stepDone(1, "decision", "2026-03-19", { by: "commissioner", outcome: "granted" }));
  assert.deepEqual(doClaim(granted, claimed("2026-03-20")), {
    ok: false,
    refusal: { code: "after-the-decision", step: "decision", on: "2026-03-19" },
  });
  assert.ok(doClaim(granted, claimed("2026-03-19")).ok);
});
