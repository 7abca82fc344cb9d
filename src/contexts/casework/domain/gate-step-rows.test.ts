import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, endOfTime } from "../../../kernel/plain-date.ts";
import { aFact, aLedger, type Step } from "../../dossier/domain/builders.ts";
import { anyLedger } from "../../dossier/domain/random-ledger.ts";
import { historyOf } from "../../dossier/public.ts";
import { closed, deskRules, notified, phaseSet, stepDone, townHallRules } from "../testing/gates.ts";
import { gateOn } from "./gate-standing.ts";
import { gateStepRowsOf } from "./gate-step-rows.ts";

const rowsOf = (steps: readonly Step[]) => gateStepRowsOf(historyOf(aLedger(...steps)), () => deskRules);
const rowOf = (step: string, ...steps: readonly Step[]) => rowsOf(steps).find((row) => row.step === step);
const intake = (gate: number, on: string) => stepDone(gate, "work-intake", on);

test("a step takes the days from the one before it, and is in time by its norm", () => {
  const row = rowOf(
    "work-intake",
    notified("2006-03-01"),
    stepDone(1, "claim-intake", "2006-03-02"),
    intake(1, "2006-03-06"),
  );
  const { norm } = deskRules.gateSteps.find(({ code }) => code === "work-intake") ?? {};
  assert.ok(norm !== undefined);
  assert.deepEqual(
    [row?.doneOn, row?.days, row?.inTime],
    ["2006-03-06", row?.after === null ? 5 : 4, row?.dueOn == null ? null : "2006-03-06" <= row.dueOn],
  );
});

test("what was not done is not in time, and of who left before the norm day nothing can be said", () => {
  const waiting = rowOf("claim-intake", notified("2006-03-01"));
  assert.deepEqual(
    [waiting?.doneOn, waiting?.days, waiting?.inTime],
    [null, null, waiting?.dueOn === null ? null : false],
  );
  const dueOn = waiting?.dueOn;
  assert.ok(dueOn != null);
  assert.equal(rowOf("claim-intake", notified("2006-03-01"), closed(1, "2006-03-01"))?.inTime, null);
  assert.equal(rowOf("claim-intake", notified("2006-03-01"), closed(1, addDays(dueOn, 1)))?.inTime, false);
});

test("an intake is done again on the same way through, and when the client comes back while it still counts", () => {
  const first = [
    notified("2006-03-01"),
    stepDone(1, "claim-intake", "2006-03-02"),
    intake(1, "2006-03-03"),
    phaseSet(2, "2006-03-03"),
  ];
  assert.equal(rowOf("work-intake", ...first)?.againOn, null);
  assert.equal(rowOf("work-intake", ...first, intake(1, "2006-03-20"))?.againOn, "2006-03-20");
  const back = (year: string, on: string) =>
    rowsOf([...first, closed(1, "2006-04-01"), notified(`${year}-02-01`), intake(6, on)]).filter(
      ({ step, gate }) => step === "work-intake" && gate === 6,
    );
  assert.deepEqual(
    back("2007", "2007-02-10").map(({ againOn }) => againOn),
    ["2007-02-10"],
  );
  assert.deepEqual(
    back("2008", "2008-02-10").map(({ againOn }) => againOn),
    [null],
  );
});

test("a diagnosis made again while the last one counts is an intake done twice", () => {
  const step = townHallRules.gateSteps.find(({ doneBy, lasting }) => doneBy === "diagnosis" && lasting);
  assert.ok(step !== undefined);
  const diagnosis = (on: string) =>
    aFact("diagnosis-made", on, { by: "commissioner", conclusion: "none-needed", grounds: "a" } as never);
  const rows = (...days: readonly string[]) =>
    gateStepRowsOf(
      historyOf(
        aLedger(...days.map(diagnosis), notified("2026-03-01"), phaseSet(2, "2026-03-01"), diagnosis("2026-03-10")),
      ),
      () => ({
        ...townHallRules,
        gateSteps: [{ ...step, after: null, phases: [] }],
      }),
    ).map(({ doneOn, againOn }) => [doneOn, againOn]);
  assert.deepEqual(rows(), [["2026-03-10", null]]);
  assert.deepEqual(rows("2025-09-01"), [["2026-03-10", "2026-03-10"]]);
  assert.deepEqual(rows("2024-09-01"), [["2026-03-10", null]]);
});

test("rows say what the gate says: done when it says done, once per step, and never of a time of waiting", () => {
  fc.assert(
    fc.property(anyLedger(), fc.constantFrom(deskRules, townHallRules), (entries, rules) => {
      const history = historyOf(entries);
      const rows = gateStepRowsOf(history, () => rules);
      assert.equal(new Set(rows.map(({ gate, step }) => `${gate} ${step}`)).size, rows.length);
      for (const gate of history.gates) {
        const { steps } = gateOn(history, gate, rules.gateSteps, endOfTime);
        for (const { step, doneOn, since, dueOn } of steps) {
          const row = rows.find((each) => each.gate === gate.id && each.step === step.code);
          if (row === undefined) {
            assert.ok(since === null || step.doneBy === "term" || step.optional);
            continue;
          }
          assert.deepEqual([row.doneOn, row.since, row.dueOn], [doneOn, since, dueOn]);
          assert.ok(row.days === null || row.days >= 0);
          assert.ok(row.after === null || rules.gateSteps.some(({ code }) => code === row.after));
        }
      }
    }),
  );
});
