import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { duration } from "../../../kernel/duration.ts";
import { addDays, contains, type PlainDate } from "../../../kernel/plain-date.ts";
import type { GateStep } from "../../access/public.ts";
import { aLedger, type Step } from "../../dossier/domain/builders.ts";
import { anyLedger } from "../../dossier/domain/random-ledger.ts";
import { type History, historyOf } from "../../dossier/public.ts";
import {
  day,
  deskRules,
  held,
  notified,
  passedOn,
  phaseSet,
  resumed,
  stepDone,
  townHallRules,
} from "../testing/gates.ts";
import type { GateRules } from "./gate-rules.ts";
import { gateOn } from "./gate-standing.ts";
import { gateStretchesOf, stepsFor } from "./gate-stretches.ts";

const assertListed = (history: History, gateSteps: GateRules["gateSteps"], on: PlainDate): void => {
  const stretches = gateStretchesOf(history, () => ({ gateSteps }));
  for (const gate of history.gates.filter(({ from }) => from <= on)) {
    const found = stretches.filter((each) => each.gate === gate.id && contains(each, on));
    const { ball, next, heldSince } = gateOn(history, gate, gateSteps, on);
    assert.equal(found.length, ball === null ? 0 : 1);
    if (ball === null || found[0] === undefined) continue;
    const { ball: to, ballSince, step, stepSince, dueOn, heldSince: since } = found[0];
    assert.deepEqual({ with: to, since: ballSince }, ball);
    assert.deepEqual([step, stepSince, dueOn], [next?.step.code ?? null, next?.since ?? null, next?.dueOn ?? null]);
    assert.equal(since, heldSince);
  }
};

const aWait = (code: string, after: string): GateStep => ({
  code,
  nl: code,
  en: code,
  owner: "client",
  doneBy: "term",
  after,
  norm: duration("P4W"),
  only: [],
  phases: [],
  optional: false,
  lasting: false,
});

/** Phase 1, mediated and granted; two years later somebody sets another phase. */
const through = historyOf(
  aLedger(
    notified("2006-03-01"),
    stepDone(1, "claim-intake", "2006-03-02"),
    stepDone(1, "work-intake", "2006-03-02"),
    phaseSet(1, "2006-03-02"),
    stepDone(1, "decision", "2006-04-01", { outcome: "granted" }),
    stepDone(1, "direct-mediation", "2006-08-01"),
    phaseSet(3, "2008-05-01"),
  ),
);

test("what a list shows of any day is what the dossier says of that day", () => {
  const rules = fc.constantFrom(deskRules, townHallRules);
  fc.assert(
    fc.property(anyLedger(), rules, fc.nat(2500), (entries, { gateSteps }, n) => {
      const history = historyOf(entries);
      const on = addDays(day("2002-01-01"), n);
      assertListed(history, gateSteps, on);
    }),
    { numRuns: 500 },
  );
});

/** Waiting after a step, and a second time after the first; a step for phase 1 alone, as the job desk has. */
const waiting: GateRules = {
  ...deskRules,
  gateSteps: [
    ...deskRules.gateSteps.filter(({ doneBy }) => doneBy === "act" || doneBy === "outcome" || doneBy === "phase"),
    aWait("first-wait", "claim-intake"),
    aWait("second-wait", "first-wait"),
  ],
};

const acts = ["claim-intake", "work-intake", "direct-mediation", "diagnosis", "further-intake"] as const;
const aDay = fc.nat(400).map((n) => addDays(day("2006-03-01"), n));
const anAct: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constantFrom(...acts), aDay).map(([step, on]) => stepDone(1, step, on)),
  fc
    .tuple(fc.constantFrom("granted" as const, "refused" as const, "withdrawn" as const), aDay)
    .map(([outcome, on]) => stepDone(1, "decision", on, { outcome })),
  fc.tuple(fc.integer({ min: 1, max: 4 }), aDay).map(([phase, on]) => phaseSet(phase, on)),
  fc.tuple(fc.constantFrom("provider", "commissioner"), aDay).map(([to, on]) => passedOn(1, to, on)),
  aDay.map((on) => held(1, on)),
  aDay.map((on) => resumed(1, on)),
);

test("the same for a way through the gate in any order, with decisions that are revised, new phases and times of waiting", () => {
  fc.assert(
    fc.property(
      fc.array(anAct, { maxLength: 14 }),
      fc.constantFrom(deskRules, waiting),
      fc.nat(500),
      (told, { gateSteps }, n) => {
        const history = historyOf(aLedger(notified("2006-03-01"), ...told));
        assertListed(history, gateSteps, addDays(day("2006-03-01"), n));
      },
    ),
    { numRuns: 2_000 },
  );
});

test("who is through stays through: a phase of a later year opens nothing again", () => {
  const [gate] = through.gates;
  assert.ok(gate);
  const stands = (on: string) => gateOn(through, gate, deskRules.gateSteps, day(on)).end;
  assert.deepEqual(stands("2006-09-01"), { on: "2006-08-01", how: "through", reason: null });
  assert.deepEqual(stands("2008-06-01"), { on: "2006-08-01", how: "through", reason: null });
});

test("a gate is on the list until it ends, and once per stretch in which nothing changes", () => {
  const told = [
    notified("2006-03-01"),
    stepDone(1, "claim-intake", "2006-03-03"),
    passedOn(1, "commissioner", "2006-03-06"),
    stepDone(1, "decision", "2006-04-03", { by: "commissioner", outcome: "refused" }),
  ];
  const stretches = gateStretchesOf(historyOf(aLedger(...told)), () => deskRules);
  assert.deepEqual(
    stretches.map(({ from, until, ball, step, dueOn }) => [from, until, ball, step, dueOn]),
    [
      ["2006-03-01", "2006-03-03", "job-desk", "claim-intake", "2006-03-09"],
      ["2006-03-03", "2006-03-06", "job-desk", "work-intake", "2006-03-09"],
      ["2006-03-06", "2006-04-03", "commissioner", "work-intake", "2006-03-09"],
    ],
  );
});

test("the steps of the day of notification hold for the whole way", () => {
  const { gates } = historyOf(aLedger(notified("2025-12-20")));
  const [gate] = gates;
  assert.ok(gate);
  const on = (from: string) => (from < "2026-01-01" ? deskRules : townHallRules);
  assert.equal(stepsFor(gate, on), deskRules.gateSteps);
});
