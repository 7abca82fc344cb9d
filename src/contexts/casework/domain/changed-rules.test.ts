import assert from "node:assert/strict";
import { test } from "node:test";
import type { SignalRule } from "../../access/public.ts";
import { policyOf } from "../../access/testing/settings.ts";
import { aFact, benefitStarted, day, exemptionGranted } from "../../dossier/domain/builders.ts";
import { changed, given, jobStarted, open, shipped } from "../testing/signals.ts";

const longNorm = shipped
  .on(day("2026-01-01"))
  .signalRules.map((rule): SignalRule => (rule.code === "no-worker" ? { ...rule, within: "P2W" as never } : rule));

test("a rule that is changed in March leaves the clocks that ran already as they were", () => {
  const policy = policyOf("participatiewet-2026", [changed("signalRules", "2026-03-01", longNorm)]);
  const before = given("no-worker", [benefitStarted("2026-02-28")], policy);
  const after = given("no-worker", [benefitStarted("2026-03-01")], policy);
  assert.deepEqual([before[0]?.dueOn, after[0]?.dueOn], ["2026-03-07", "2026-03-15"]);
});

const rulesWith = (code: string, different: Partial<SignalRule>): readonly SignalRule[] =>
  shipped.on(day("2026-01-01")).signalRules.map((rule) => (rule.code === code ? { ...rule, ...different } : rule));

test("a rule that asks for more from March leaves clocks that run alone: nobody is asked twice", () => {
  const steps = [
    benefitStarted("2026-01-05"),
    jobStarted("2026-02-10"),
    aFact("job-ended", "2026-04-10", {}, { subject: 2 }),
  ];
  const since = (from: readonly SignalRule[], until: readonly SignalRule[]) => {
    const policy = policyOf("participatiewet-2026", [
      changed("signalRules", "2026-01-01", from),
      changed("signalRules", "2026-03-01", until),
    ]);
    return given("no-contact", steps, policy).map((each) => `${each.since} ${each.closesOn}`);
  };
  const loose = rulesWith("no-contact", { only: ["assistance"] });
  const strict = rulesWith("no-contact", {});
  assert.deepEqual(since(loose, strict), [`2026-01-05 ${open}`]);
  // who was let off before is asked from the first day nobody is let off any more
  assert.deepEqual(since(strict, loose), [`2026-03-01 ${open}`]);
});

test("a rule about a state that is new in March asks about whom it finds, from that day", () => {
  const without = shipped.on(day("2026-01-01")).signalRules.filter(({ code }) => code !== "no-contact");
  const policy = policyOf("participatiewet-2026", [
    changed("signalRules", "2026-01-01", without),
    changed("signalRules", "2026-03-01", rulesWith("no-contact", {})),
  ]);
  const found = given("no-contact", [benefitStarted("2026-01-05")], policy);
  assert.deepEqual(
    found.map(({ since, dueOn }) => [since, dueOn]),
    [["2026-03-01", "2026-06-01"]],
  );
});

test("of an end that is known beforehand it is the phase when it shows that counts", () => {
  const policy = policyOf("participatiewet-2026", [
    changed("signalRules", "2024-01-01", rulesWith("exemption-ends", { phases: [2] })),
  ]);
  const steps = [
    benefitStarted("2024-01-05"),
    aFact("phase-set", "2024-01-06", { phase: 4 }),
    exemptionGranted("2024-02-01", { until: "2026-08-01" }),
    aFact("phase-set", "2025-02-01", { phase: 2 }),
  ];
  assert.equal(given("exemption-ends", steps, policy).length, 1);
});
