import assert from "node:assert/strict";
import { test } from "node:test";
import type { FactBodies, FactKind } from "../public.ts";
import { correctEntry, withdrawEntry, withdrawInRevocation } from "./amend.ts";
import {
  aFact,
  aLedger,
  assistance,
  benefitEnded,
  benefitStarted,
  correctedTo,
  day,
  entryNumber,
  exemptionGranted,
  inM1,
  instrumentStarted,
  medical,
  planMade,
  type Step,
  withdrawn,
} from "./builders.ts";

type Said = { readonly from: string; readonly until?: string; readonly body?: FactBodies[FactKind] };

const correcting = (steps: readonly Step[], target: number, { from, until, body = {} }: Said): string => {
  const validUntil = until === undefined ? null : day(until);
  const to = { validFrom: day(from), validUntil, body };
  const decided = correctEntry(aLedger(...steps), entryNumber(target), to, "mistaken");
  return decided.ok ? "corrected" : Object.values(decided.refusal).join(" ");
};

const benefit = [benefitStarted("2002-01-10"), benefitEnded(1, "2002-05-01")];
const exemption = [exemptionGranted("2002-01-10", { until: "2003-01-01" })];
const ended = [...exemption, aFact("exemption-ended", "2002-06-01", {}, { subject: 1 })];
const scheme = { scheme: assistance };
const ground = { ground: medical };
const asItStood = { municipality: inM1, scheme: assistance };

const corrections: readonly (readonly [string, readonly Step[], number, Said, string])[] = [
  ["an end to a later day", benefit, 2, { from: "2002-06-01" }, "corrected"],
  ["an end to the day after the start", benefit, 2, { from: "2002-01-11" }, "corrected"],
  ["an end to the day of the start", benefit, 2, { from: "2002-01-10" }, "ends-before-start 2002-01-10"],
  ["an end to before the start", benefit, 2, { from: "2001-12-01" }, "ends-before-start 2002-01-10"],
  ["a start to before the end", benefit, 1, { from: "2002-04-30", body: scheme }, "corrected"],
  ["a start to after the end", benefit, 1, { from: "2002-06-01", body: scheme }, "ends-before-start 2002-06-01"],
  [
    "a start to after an end that was withdrawn",
    [...benefit, withdrawn(2)],
    1,
    { from: "2002-06-01", body: scheme },
    "corrected",
  ],
  [
    "a start to after an end that was itself corrected to later",
    [...benefit, correctedTo(2, "2002-09-01", {})],
    1,
    { from: "2002-06-01", body: scheme },
    "corrected",
  ],
  [
    "a benefit to name its end",
    benefit,
    1,
    { from: "2002-01-10", until: "2002-03-01", body: scheme },
    "no-end-of-its-own",
  ],
  ["an end to name an end", benefit, 2, { from: "2002-05-01", until: "2002-06-01" }, "no-end-of-its-own"],
  [
    "an instrument to name its end",
    [instrumentStarted("2002-01-10")],
    1,
    { from: "2002-01-10", until: "2002-03-01" },
    "no-end-of-its-own",
  ],
  ["a plan to name its end", [planMade("2002-01-10")], 1, { from: "2002-01-10", until: "2002-03-01" }, "corrected"],
  [
    "a named end to before the start",
    exemption,
    1,
    { from: "2002-01-10", until: "2002-01-10", body: ground },
    "ends-before-start 2002-01-10",
  ],
  [
    "an exemption to begin after it was ended",
    ended,
    1,
    { from: "2002-07-01", until: "2003-01-01", body: ground },
    "ends-before-start 2002-07-01",
  ],
  [
    "a phase, which nothing ends",
    [aFact("phase-set", "2002-01-10", { phase: 2 })],
    1,
    { from: "2001-01-01" },
    "corrected",
  ],
  [
    "what is to begin on the day that stands for no end",
    benefit,
    1,
    { from: "9999-12-31", body: scheme },
    "never-begins",
  ],
  [
    "a benefit to what it says already",
    [benefitStarted("2002-01-10")],
    1,
    { from: "2002-01-10", body: asItStood },
    "nothing-changed",
  ],
  [
    "an end to what its last correction says",
    [...benefit, correctedTo(2, "2002-06-01", {})],
    2,
    { from: "2002-06-01" },
    "nothing-changed",
  ],
  [
    "an end back to what it said before its correction",
    [...benefit, correctedTo(2, "2002-06-01", {})],
    2,
    { from: "2002-05-01" },
    "corrected",
  ],
  ["an entry that is not there", benefit, 3, { from: "2002-01-10" }, "no-such-entry"],
  ["a correction", [...benefit, correctedTo(2, "2002-06-01", {})], 3, { from: "2002-07-01" }, "not-a-fact"],
  ["what was withdrawn", [...benefit, withdrawn(2)], 2, { from: "2002-07-01" }, "already-withdrawn"],
];

for (const [name, steps, target, to, expected] of corrections)
  test(`correcting ${name} -> ${expected}`, () => {
    assert.equal(correcting(steps, target, to), expected);
  });

const atTheGate = [
  aFact("gate-opened", "2002-01-10", { asksFor: "benefit", at: "desk" as never }),
  aFact("gate-step-done", "2002-01-12", { step: "claim" as never, by: "client" as never }, { subject: 1 }),
  aFact("gate-handed-over", "2002-01-14", { to: "commissioner" as never }, { subject: 1 }),
];
const onPaper = { hash: "0".repeat(64), by: "client", how: "on-paper", reference: "scan 1" } as const;
const revisedPlan = [
  planMade("2002-01-10"),
  aFact("plan-revised", "2002-02-10", { why: "more hours" }, { subject: 1 }),
  aFact("plan-signed", "2002-01-12", { ...onPaper, version: entryNumber(1) }, { subject: 1 }),
  aFact("plan-signed", "2002-02-12", { ...onPaper, version: entryNumber(2) }, { subject: 1 }),
];

const movedPastItsOldEnd = [...benefit, withdrawn(2), correctedTo(1, "2002-06-01", scheme)];

const withdrawals: readonly (readonly [string, readonly Step[], number, string])[] = [
  ["an end", benefit, 2, "withdrawn"],
  ["a start whose end stands", benefit, 1, "entries-rest-on-it 1"],
  ["a start whose end was withdrawn", [...benefit, withdrawn(2)], 1, "withdrawn"],
  ["the correction of a start whose end stands", [...benefit, correctedTo(1, "2002-01-12", scheme)], 3, "withdrawn"],
  ["a way through the gate with all that was done there", atTheGate, 1, "entries-rest-on-it 2"],
  ["a version of a plan that was signed", revisedPlan, 2, "entries-rest-on-it 1"],
  ["a plan with its next version and signatures", revisedPlan, 1, "entries-rest-on-it 3"],
  ["the withdrawal of an end that now lies before the start", movedPastItsOldEnd, 3, "ends-before-start 2002-06-01"],
  [
    "a correction without which the end lies before the start",
    [benefitStarted("2002-06-01"), correctedTo(1, "2002-01-10", scheme), benefitEnded(1, "2002-05-01")],
    2,
    "ends-before-start 2002-06-01",
  ],
  ["what is not there", benefit, 3, "no-such-entry"],
  ["what was withdrawn already", [...benefit, withdrawn(2)], 2, "already-withdrawn"],
];

for (const [name, steps, target, expected] of withdrawals)
  test(`withdrawing ${name} -> ${expected}`, () => {
    const decided = withdrawEntry(aLedger(...steps), entryNumber(target), "mistaken", { withResting: false });
    assert.equal(decided.ok ? "withdrawn" : Object.values(decided.refusal).join(" "), expected);
  });

test("who knows that other entries rest on it takes an entry away", () => {
  for (const [steps, target] of [[benefit, 1] as const, [atTheGate, 1] as const, [revisedPlan, 1] as const])
    assert.ok(withdrawEntry(aLedger(...steps), entryNumber(target), "mistaken", { withResting: true }).ok);
});

test("a revocation takes back all it brought, also where that puts an end before its start", () => {
  const [withdrawal] = withdrawInRevocation(aLedger(...movedPastItsOldEnd), entryNumber(3));
  assert.deepEqual(
    [withdrawal?.kind, withdrawal && "target" in withdrawal && withdrawal.target],
    ["entry-withdrawn", 3],
  );
  assert.deepEqual(withdrawInRevocation(aLedger(...benefit, withdrawn(2)), entryNumber(2)), []);
});

test("who signed which text and how, whom a campaign called and what was paid stand as they were done", () => {
  const signed = { version: entryNumber(1), hash: "0".repeat(64), by: "commissioner", how: "on-paper" } as const;
  const steps = [
    planMade("2002-01-10"),
    aFact("plan-signed", "2002-01-12", { ...signed, reference: "scan 1" }, { subject: 1 }),
    aFact("plan-signed", "2002-01-12", { ...signed, how: "signed-in" }, { subject: 1 }),
    aFact("re-examination-opened", "2002-02-01", { cause: "draw" }),
    aFact("facility-decided", "2002-02-01", { facility: "travel" as never, granted: true, why: "far", amount: 5_000 }),
  ];
  const to = (target: number, body: object, from = "2002-01-12"): string =>
    correcting(steps, target, { from, body: body as FactBodies[FactKind] });
  assert.equal(to(1, { text: "Plan" }, "2002-01-10"), "stands-as-done text");
  assert.equal(to(2, { ...signed, by: "client", reference: "scan 1" }), "stands-as-done by");
  assert.equal(to(2, { ...signed, how: "signed-in" }), "stands-as-done how");
  assert.equal(to(2, { ...signed, version: 9, reference: "scan 1" }), "stands-as-done version");
  assert.equal(to(2, { ...signed, reference: "scan 2" }, "2002-01-11"), "corrected");
  assert.equal(to(3, { ...signed, how: "signed-in" }, "2002-01-11"), "stands-as-done validFrom");
  assert.equal(to(4, { cause: "request" }, "2002-02-01"), "stands-as-done cause");
  assert.equal(
    to(5, { facility: "travel", granted: true, why: "far", amount: 9_000 }, "2002-02-01"),
    "stands-as-done amount",
  );
  assert.equal(to(5, { facility: "travel", granted: true, why: "far away", amount: 5_000 }, "2002-02-01"), "corrected");
});
