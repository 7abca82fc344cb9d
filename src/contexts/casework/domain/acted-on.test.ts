import assert from "node:assert/strict";
import { test } from "node:test";
import {
  aFact,
  aLedger,
  benefitEnded,
  benefitStarted,
  day,
  planMade,
  type Step,
} from "../../dossier/domain/builders.ts";
import { type GateStepCode, historyOf, type OrganisationCode, type SignalRuleCode } from "../../dossier/public.ts";
import { anna, concludedOn, given, handedBack, shipped } from "../testing/signals.ts";
import { openOn, signalsOf } from "./signals.ts";

const rested = (on: string, until: string): Step =>
  aFact("signal-rested", on, { rule: "no-offer" as SignalRuleCode, reason: "op vakantie" }, { subject: 1, until });

test("a signal that is left alone stays open, and rests until its day, until it is woken, or until a later rest", () => {
  const woken = aFact("signal-woken", "2026-02-10", { rule: "no-offer" as SignalRuleCode }, { subject: 1 });
  const ledger = [benefitStarted("2026-01-05"), rested("2026-01-20", "2026-02-01"), rested("2026-02-05", "2026-03-01")];
  const rests = (...steps: readonly Step[]) =>
    given("no-offer", steps)[0]?.rests.map(({ from, until }) => [from, until]);
  assert.deepEqual(rests(...ledger), [
    ["2026-01-20", "2026-02-01"],
    ["2026-02-05", "2026-03-01"],
  ]);
  assert.deepEqual(rests(...ledger, woken)?.at(-1), ["2026-02-05", "2026-02-10"]);
  assert.deepEqual(rests(...ledger, rested("2026-02-20", "2026-03-05"))?.slice(1), [
    ["2026-02-05", "2026-02-20"],
    ["2026-02-20", "2026-03-05"],
  ]);
  const history = historyOf(aLedger(...ledger));
  assert.equal(
    openOn(signalsOf(history, [], shipped), day("2026-02-07")).some(({ rule }) => rule === "no-offer"),
    true,
  );
});

test("a conclusion ends what no fact answers, and leaves alone what a fact must answer", () => {
  const concluded = (rule: string, subject: number): Step => concludedOn("2026-01-09", rule, subject);
  const back = [benefitStarted("2024-01-05"), benefitEnded(1, "2025-06-01"), benefitStarted("2026-01-05")];
  const [again] = given("entered-again", [...back, concluded("entered-again", 3)]);
  assert.deepEqual([again?.closesOn, again?.closedBy], ["2026-01-09", "conclusion"]);
  const offers = given("no-offer", [...back, concluded("no-offer", 3)]);
  assert.deepEqual(offers.at(-1)?.closedBy, null);
});

const gateOf = (...steps: readonly Step[]) => {
  const opened = { asksFor: "help", at: "commissioner" as OrganisationCode } as const;
  const signals = given("gate-step", [aFact("gate-opened", "2026-01-05", opened), ...steps]);
  return signals.map(({ about, rests }) => [about, rests.map(({ from, until }) => `${from} ${until}`)]);
};

test("a step that is left alone leaves the next step to be asked for, in whatever order they are recorded", () => {
  const intake = { step: "work-intake" as GateStepCode, by: "commissioner" as OrganisationCode };
  const done = aFact("gate-step-done", "2026-01-12", intake, { subject: 1 });
  const restsIntake = (on: string): Step =>
    aFact(
      "signal-rested",
      on,
      { rule: "gate-step" as SignalRuleCode, step: intake.step, reason: "ziek" },
      { subject: 1, until: "2026-02-20" },
    );
  assert.deepEqual(gateOf(restsIntake("2026-01-20"), done), [
    ["work-intake", []],
    ["diagnosis", []],
  ]);
  assert.deepEqual(gateOf(restsIntake("2026-01-12"), done), [
    ["work-intake", []],
    ["diagnosis", []],
  ]);
  assert.deepEqual(gateOf(restsIntake("2026-01-10"), done)[0], ["work-intake", ["2026-01-10 2026-01-12"]]);
});

test("a correction that moves a signal to after what was done about it takes that along", () => {
  const rest = aFact(
    "signal-rested",
    "2026-07-04",
    { rule: "plan-ends" as SignalRuleCode, reason: "op vakantie" },
    { subject: 2, until: "2026-07-25" },
  );
  const [moved] = given("plan-ends", [
    benefitStarted("2026-01-05"),
    planMade("2026-02-01", { until: "2026-08-11" }),
    rest,
  ]);
  assert.deepEqual(moved?.rests, [{ from: "2026-07-13", until: "2026-07-25", reason: "op vakantie" }]);
  const back = (since: string) =>
    given("entered-again", [
      benefitStarted("2024-01-05"),
      benefitEnded(1, "2025-06-01"),
      benefitStarted(since),
      concludedOn("2026-01-09", "entered-again", 3),
    ]).map(({ closesOn, closedBy }) => `${closesOn} ${closedBy}`);
  assert.deepEqual([back("2026-01-05"), back("2026-01-12")], [["2026-01-09 conclusion"], ["2026-01-12 conclusion"]]);
});

test("what was done after a clock ended is about no later one", () => {
  const steps = [
    benefitStarted("2026-01-05"),
    aFact("worker-assigned", "2026-01-07", { worker: anna }),
    aFact(
      "signal-rested",
      "2026-01-08",
      { rule: "no-worker" as SignalRuleCode, reason: "wordt vandaag verdeeld" },
      { subject: 1, until: "2026-02-05" },
    ),
    handedBack("2026-01-20"),
  ];
  assert.deepEqual(
    given("no-worker", steps).map(({ rests }) => rests),
    [[], []],
  );
});
