import assert from "node:assert/strict";
import { test } from "node:test";
import { policyOf } from "../../access/testing/settings.ts";
import { aFact, aLedger, benefitEnded, benefitStarted, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { given, open, told } from "../testing/signals.ts";
import { looksOf } from "./looks.ts";

const exempt = (from: string, reviewOn: string, until: string): Step =>
  aFact("exemption-granted", from, { ground: "medical" as never, reviewOn: reviewOn as never }, { until });
const reviewed = (on: string, reviewOn?: string): Step =>
  aFact(
    "exemption-reviewed",
    on,
    { why: "as it was", ...(reviewOn === undefined ? {} : { reviewOn: reviewOn as never }) },
    { subject: 2 },
  );
const opened = (on: string, over: object = {}): Step =>
  aFact("re-examination-opened", on, { cause: "periodic", ...over });
const closed = (subject: number, on: string): Step =>
  aFact("re-examination-closed", on, { outcome: "unchanged" as never }, { subject });

test("an exemption asks to be looked at from two weeks before its day, until somebody did", () => {
  const waits = [benefitStarted("2026-01-05"), exempt("2026-01-10", "2026-03-10", "2026-09-01")];
  assert.deepEqual(told("exemption-review", ...waits), ["2026-01-10 2026-02-24 2026-03-10 2026-09-01 lapse"]);
  assert.deepEqual(told("exemption-review", ...waits, reviewed("2026-03-12", "2026-06-10")), [
    "2026-01-10 2026-02-24 2026-03-10 2026-03-12 answer",
    "2026-03-12 2026-05-27 2026-06-10 2026-09-01 lapse",
  ]);
});

test("looked at before it was asked, nothing is asked; and a review that names no next day ends it", () => {
  const steps = [
    benefitStarted("2026-01-05"),
    exempt("2026-01-10", "2026-03-10", "2026-09-01"),
    reviewed("2026-02-01"),
  ];
  assert.deepEqual(told("exemption-review", ...steps), []);
});

test("a re-examination asks for its outcome within eight weeks", () => {
  const begun = [benefitStarted("2025-01-05"), opened("2026-01-10")];
  assert.deepEqual(told("re-examination-open", ...begun), [`2026-01-10 2026-03-07 ${open}`]);
  assert.deepEqual(told("re-examination-open", ...begun, closed(2, "2026-02-01")), [
    "2026-01-10 2026-03-07 2026-02-01 answer",
  ]);
  assert.deepEqual(told("re-examination-open", ...begun, benefitEnded(1, "2026-02-01")), [
    "2026-01-10 2026-03-07 2026-02-01 lapse",
  ]);
});

test("eighteen months after the benefit began or the last time, it is time again", () => {
  const since = (...steps: readonly Step[]): string[] =>
    given("re-examination-due", steps, policyOf("wwb-2006", [])).map(
      ({ since, dueOn, closesOn, closedBy }) => `${since} ${dueOn} ${closesOn} ${closedBy}`,
    );
  assert.deepEqual(since(benefitStarted("2024-01-05")), [`2024-01-05 2025-07-05 ${open} null`]);
  assert.deepEqual(since(benefitStarted("2024-01-05"), opened("2025-06-01"), closed(2, "2025-07-01")), [
    "2024-01-05 2025-07-05 2025-06-01 answer",
    `2025-07-01 2027-01-01 ${open} null`,
  ]);
});

test("what followed counts from the day somebody was called, whatever went on already", () => {
  const ledger = aLedger(
    benefitStarted("2025-01-05"),
    aFact("trajectory-started", "2025-11-01", {}),
    opened("2026-01-10", { cause: "campaign", campaign: "00000000-0000-7000-8000-00000000000c" }),
    aFact("contact-recorded", "2026-01-05", { how: "phone" }),
    aFact("contact-recorded", "2026-01-20", { how: "in-person" }),
    aFact("plan-made", "2026-02-01", {}),
    closed(3, "2026-02-01"),
    benefitEnded(1, "2026-05-01"),
  );
  const [look] = looksOf(historyOf(ledger));
  assert.deepEqual(
    { ...look, id: null, campaign: null },
    {
      id: null,
      from: "2026-01-10",
      until: "2026-02-01",
      cause: "campaign",
      campaign: null,
      outcome: "unchanged",
      spokenOn: "2026-01-20",
      diagnosedOn: null,
      offeredOn: "2026-02-01",
      workedOn: null,
      leftOn: "2026-05-01",
    },
  );
});

test("of the day somebody is called only what was recorded after the call followed on it", () => {
  const offered = (...steps: readonly Step[]) =>
    looksOf(historyOf(aLedger(benefitStarted("2025-01-05"), ...steps)))[0]?.offeredOn;
  const plan = aFact("plan-made", "2026-01-10", { goal: "werk" });
  const call = opened("2026-01-10", { cause: "campaign" });
  assert.equal(offered(plan, call), null);
  assert.equal(offered(call, plan), "2026-01-10");
  assert.equal(offered(plan, call, aFact("trajectory-started", "2026-01-11", {})), "2026-01-11");
});
