import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, contains } from "../../../kernel/plain-date.ts";
import { aLedger } from "../../dossier/domain/builders.ts";
import { anyLedger } from "../../dossier/domain/random-ledger.ts";
import { historyOf } from "../../dossier/public.ts";
import { day, deskRules, notified, passedOn, stepDone, townHallRules } from "../testing/gates.ts";
import { gateOn } from "./gate-standing.ts";
import { gateStretchesOf, stepsFor } from "./gate-stretches.ts";

test("what a list shows of any day is what the dossier says of that day", () => {
  const rules = fc.constantFrom(deskRules, townHallRules);
  fc.assert(
    fc.property(anyLedger(), rules, fc.nat(2500), (entries, { gateSteps }, n) => {
      const history = historyOf(entries);
      const on = addDays(day("2002-01-01"), n);
      const stretches = gateStretchesOf(history, () => ({ gateSteps }));
      for (const gate of history.gates.filter(({ from }) => from <= on)) {
        const found = stretches.filter((each) => each.gate === gate.id && contains(each, on));
        const { ball, next, heldSince } = gateOn(history, gate, gateSteps, on);
        assert.equal(found.length, ball === null ? 0 : 1);
        if (ball === null || found[0] === undefined) continue;
        const { ball: to, ballSince, step, stepSince, dueOn, heldSince: held } = found[0];
        assert.deepEqual({ with: to, since: ballSince }, ball);
        assert.deepEqual([step, stepSince, dueOn], [next?.step.code ?? null, next?.since ?? null, next?.dueOn ?? null]);
        assert.equal(held, heldSince);
      }
    }),
    { numRuns: 500 },
  );
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
