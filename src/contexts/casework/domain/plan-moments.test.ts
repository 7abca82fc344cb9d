import assert from "node:assert/strict";
import { test } from "node:test";
import { aFact, benefitEnded, benefitStarted, planMade, type Step } from "../../dossier/domain/builders.ts";
import { ofPlan, open, planInWriting, planSigned, told } from "../testing/signals.ts";

const cases: readonly (readonly [rule: string, what: string, steps: readonly Step[], expected: readonly string[]])[] = [
  [
    "plan-unsigned",
    "a plan in writing waits for both",
    [benefitStarted("2026-01-05"), planInWriting("2026-02-01"), planSigned("2026-02-03", "commissioner")],
    ["2026-02-01 2026-02-15 2026-08-01 lapse"],
  ],
  [
    "plan-unsigned",
    "signed by one, and the other would not: both had their say",
    [
      benefitStarted("2026-01-05"),
      planInWriting("2026-02-01"),
      planSigned("2026-02-03", "commissioner"),
      aFact("plan-refused", "2026-02-10", { ...ofPlan(2), reason: "te veel uren" }, { subject: 2 }),
    ],
    ["2026-02-01 2026-02-15 2026-02-10 answer"],
  ],
  [
    "plan-refused",
    "who would not sign is spoken with, or signs after all",
    [
      benefitStarted("2026-01-05"),
      planInWriting("2026-02-01"),
      aFact("plan-refused", "2026-02-10", { ...ofPlan(2), reason: "te veel uren" }, { subject: 2 }),
      aFact("plan-refused", "2026-02-20", { ...ofPlan(2), reason: "nog steeds" }, { subject: 2 }),
      planSigned("2026-03-03", "client"),
    ],
    ["2026-02-10 2026-02-17 2026-02-20 lapse", "2026-02-20 2026-02-27 2026-03-03 answer"],
  ],
  [
    "plan-refused",
    "a contact answers it, also on the day itself",
    [
      benefitStarted("2026-01-05"),
      planInWriting("2026-02-01"),
      aFact("plan-refused", "2026-02-10", { ...ofPlan(2), reason: "te veel uren" }, { subject: 2 }),
      aFact("contact-recorded", "2026-02-12", { how: "phone" }),
    ],
    ["2026-02-10 2026-02-17 2026-02-12 answer"],
  ],
  [
    "plan-refused",
    "something else is agreed: the no was to what went before",
    [
      benefitStarted("2026-01-05"),
      planInWriting("2026-02-01"),
      aFact("plan-refused", "2026-02-10", { ...ofPlan(2), reason: "te veel uren" }, { subject: 2 }),
      aFact(
        "plan-revised",
        "2026-02-15",
        { text: "Plan, anders", contactEvery: "P2W", why: "minder uren" },
        { subject: 2, until: "2026-08-01" },
      ),
    ],
    ["2026-02-10 2026-02-17 2026-02-15 lapse"],
  ],
  [
    "plan-unsigned",
    "changed in what is signed again before anybody signed: the new agreement is the question",
    [
      benefitStarted("2026-01-05"),
      planInWriting("2026-02-01"),
      aFact(
        "plan-revised",
        "2026-02-09",
        { text: "Plan, anders", contactEvery: "P2W", why: "vaker" },
        { subject: 2, until: "2026-08-01" },
      ),
    ],
    ["2026-02-01 2026-02-15 2026-02-09 lapse", "2026-02-09 2026-02-23 2026-08-01 lapse"],
  ],
  [
    "plan-unsigned",
    "a plan that came with a file has nothing to sign",
    [benefitStarted("2026-01-05"), planMade("2026-02-01")],
    [],
  ],
  [
    "plan-ends",
    "from four weeks before the last day the plan names, and on after it",
    [benefitStarted("2026-01-05"), planMade("2026-02-01", { until: "2026-08-01" })],
    [`2026-07-03 2026-07-31 ${open}`],
  ],
  [
    "plan-ends",
    "a next plan that comes late ends it",
    [benefitStarted("2026-01-05"), planMade("2026-02-01", { until: "2026-08-01" }), planMade("2026-08-20")],
    ["2026-07-03 2026-07-31 2026-08-20 answer"],
  ],
  [
    "plan-ends",
    "back on benefit long after it: it is no plan of this time",
    [
      benefitStarted("2024-01-05"),
      planMade("2024-02-01", { until: "2024-08-01" }),
      benefitEnded(1, "2024-06-01"),
      benefitStarted("2026-01-05"),
    ],
    [],
  ],
  [
    "plan-ends",
    "two plans that end on one day are one question",
    [
      benefitStarted("2026-01-05"),
      planMade("2026-02-01", { until: "2026-08-01" }),
      planMade("2026-02-01", { until: "2026-08-01" }),
    ],
    [`2026-07-03 2026-07-31 ${open}`],
  ],
  [
    "plan-ends",
    "a next plan took its place",
    [benefitStarted("2026-01-05"), planMade("2026-02-01", { until: "2026-08-01" }), planMade("2026-06-01")],
    [],
  ],
  [
    "no-plan",
    "while a plan that ran out asks for the next, help that begins without one does not ask as well",
    [
      benefitStarted("2026-01-05"),
      planMade("2026-02-01", { until: "2026-08-01" }),
      aFact("trajectory-started", "2026-08-10", {}),
      planMade("2026-09-20"),
    ],
    [],
  ],
  [
    "no-plan",
    "once nobody asks for the next plan any more, since the client works, the help does",
    [
      benefitStarted("2026-01-05"),
      planMade("2026-02-01", { until: "2026-08-01" }),
      aFact("trajectory-started", "2026-08-10", {}),
      aFact("job-started", "2026-08-20", {}),
    ],
    [`2026-08-10 2026-08-20 2026-09-07 ${open}`],
  ],
];

for (const [rule, what, steps, expected] of cases)
  test(`${rule}: ${what}`, () => {
    assert.deepEqual(told(rule, ...steps), expected);
  });
