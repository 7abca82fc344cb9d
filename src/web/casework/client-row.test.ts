import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../kernel/plain-date.ts";
import { formatsIn } from "../languages/formats.ts";
import { aRow, aSignal } from "./builders.ts";
import { type FoundRow, presentClient } from "./client-row.ts";

const shown = (over: Partial<FoundRow>) => presentClient({ ...aRow(), ...over }, "nl", formatsIn("nl"));

const gate = {
  step: { code: "work-intake", nl: "intake werk", en: "work intake" },
  ball: { code: "commissioner", nl: "gemeente", en: "municipality", since: plainDate("2026-03-10") },
};

test("a client without a name is called by number, which is not said twice", () => {
  const { name, number, aloud } = shown({ name: null });
  assert.deepEqual([name, number, aloud], ["cliënt 10482", null, "cliënt 10482"]);
});

test("the most urgent signal says what is waited for, all are shown", () => {
  const row = shown({
    signals: [aSignal({ daysLeft: -4 }), aSignal({ rule: "plan-without-instrument", daysLeft: 60 })],
  });
  assert.equal(row.waitsFor, "Aanbod");
  assert.equal(row.clock?.daysLeft, -4);
  assert.deepEqual(
    row.tags.map(({ tone, words }) => `${tone}: ${words}`),
    ["brick: Nog geen aanbod", "slate: Plan zonder instrument"],
  );
});

const without = [
  [{ activity: "job" }, "Niets, in werk"],
  [{ activity: "trajectory" }, "Niets, traject loopt"],
  [{ exempt: true }, "Ontheven"],
  [{ exempt: true, exemptUntil: plainDate("2026-05-01") }, "Ontheven tot en met 30 apr 2026"],
  [{}, "Niets"],
  [{ onBenefitSince: null, benefitEndedOn: plainDate("2024-03-03") }, "Niets, uitkering geëindigd op 3 mrt 2024"],
  [{ onBenefitSince: null }, "Niets, geen uitkering"],
] as const;

for (const [over, words] of without)
  test(`without a signal: ${words}`, () => {
    assert.equal(shown(over).waitsFor, words);
    assert.equal(shown(over).clock, null);
  });

test("who is at the gate is marked so, beside what else asks for attention", () => {
  const tag = { key: "gate", tone: "petrol", words: "Aan de poort" };
  assert.deepEqual(shown({ gate }).tags, [tag]);
  assert.deepEqual(
    shown({ gate, activity: "plan", signals: [aSignal()] }).tags.map(({ words }) => words),
    ["Aan de poort", "Nog geen aanbod"],
  );
});

test("who is at the gate waits there for a step, which is said once, and beside a benefit that runs", () => {
  const words = "Aan de poort: intake werk, bij gemeente sinds 10 mrt 2026";
  const came = shown({ gate, activity: "gate", onBenefitSince: null });
  assert.deepEqual([came.waitsFor, came.gate, came.standing], [words, null, [words]]);
  const asked = shown({ gate, activity: "gate", signals: [aSignal()] });
  assert.deepEqual([asked.waitsFor, asked.gate], ["Aanbod", "Intake werk, bij gemeente sinds 10 mrt 2026"]);
  assert.deepEqual(asked.standing, ["Bijstand sinds 21 jan 2026", words]);
  assert.equal(
    shown({ gate: { ...gate, step: null }, activity: "gate" }).waitsFor,
    "Aan de poort, bij gemeente sinds 10 mrt 2026",
  );
  assert.deepEqual(shown({ scheme: null }).standing, ["Uitkering sinds 21 jan 2026"]);
  assert.equal(shown({ gate, activity: "plan" }).waitsFor, "Niets, plan loopt");
});

test("who works and waits for nothing is marked as in work", () => {
  assert.deepEqual(shown({ activity: "job" }).tags, [{ key: "job", tone: "moss", words: "In werk" }]);
  assert.equal(shown({ activity: "job", signals: [aSignal()] }).tags[0]?.words, "Nog geen aanbod");
});

test("phase 3 is the third rung; a phase that is not in the list has no rungs", () => {
  assert.deepEqual(
    [1, 2, 3, 4, 6].map((phase) => shown({ phase }).phase?.rungs),
    [...[1, 2, 3, 4].map((at) => ({ at, of: 4 })), null],
  );
  assert.equal(shown({ phase: null }).phase, null);
});

test("who has no benefit and no caseworker is no client any more, and does not wait to be assigned", () => {
  assert.equal(shown({ onBenefitSince: null, worker: null }).isFormer, true);
  assert.equal(shown({ worker: null }).isFormer, false);
  assert.equal(shown({ onBenefitSince: null, worker: null, gate }).isFormer, false);
});
