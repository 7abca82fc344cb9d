import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays } from "../../../kernel/plain-date.ts";
import type { SignalRule } from "../../access/public.ts";
import { policyOf, type SettingChange } from "../../access/testing/settings.ts";
import {
  aFact,
  aLedger,
  assistance,
  benefitEnded,
  benefitStarted,
  day,
  exemptionGranted,
  instrumentStarted,
  planMade,
  type Step,
} from "../../dossier/domain/builders.ts";
import { anyLedger } from "../../dossier/domain/random-ledger.ts";
import { historyOf } from "../../dossier/public.ts";
import { gateStretchesOf } from "./gate-stretches.ts";
import type { Signal } from "./signal.ts";
import { signalsOf } from "./signals.ts";
import { stretchesOf } from "./stretches.ts";

const policy = policyOf("participatiewet-2026", []);
const town = policy.on(day("2026-01-01"));

const shipped = town.signalRules;
const changedRules = (validFrom: string, value: readonly SignalRule[]): SettingChange => ({
  number: 1,
  key: "signalRules",
  validFrom: day(validFrom),
  value,
  recordedAt: "2025-01-01T00:00:00.000Z" as SettingChange["recordedAt"],
  recordedBy: "operator",
});

/** Whoever is on benefit has a worker unless it is about that; what else is asked of everybody has tests of its own. */
const asked = new Set(["no-offer", "exemption-ends", "exemption-ended", "plan-without-instrument"]);
const told = ({ rule, opensOn, dueOn, closesOn, closedBy, inTime }: Signal): string =>
  `${rule} ${opensOn} ${dueOn} ${closesOn}${closedBy === "answer" ? " answered" : ""}${inTime === null ? "" : inTime ? " in time" : " late"}`;

const signals = (...steps: readonly Step[]): string[] =>
  signalsOf(historyOf(aLedger(...steps)), [], policy)
    .filter(({ rule }) => asked.has(rule))
    .map(told);

const open = "9999-12-31";

const cases: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
  ["on benefit without help", [benefitStarted("2026-01-05")], [`no-offer 2026-01-05 2026-03-02 ${open} late`]],
  [
    "helped within the norm",
    [benefitStarted("2026-01-05"), instrumentStarted("2026-02-01")],
    ["no-offer 2026-01-05 2026-03-02 2026-02-01 answered in time"],
  ],
  [
    "left before there was an offer",
    [benefitStarted("2026-01-05"), benefitEnded(1, "2026-02-10")],
    ["no-offer 2026-01-05 2026-03-02 2026-02-10"],
  ],
  [
    "helped already at entry: asks for nothing on any day, and is judged",
    [instrumentStarted("2025-12-01"), benefitStarted("2026-01-05")],
    ["no-offer 2026-01-05 2026-03-02 2026-01-05 answered in time"],
  ],
  [
    "help that starts on the first day off benefit answers nothing",
    [benefitStarted("2026-01-05"), benefitEnded(1, "2026-02-10"), instrumentStarted("2026-02-10")],
    ["no-offer 2026-01-05 2026-03-02 2026-02-10"],
  ],
  ["a benefit that is no assistance", [benefitStarted("2026-01-05", { scheme: "ww" })], []],
  [
    "exempt from entry until summer: the clock starts when the obligation returns",
    [benefitStarted("2026-01-05"), exemptionGranted("2026-01-05", { until: "2026-07-01" })],
    [
      `no-offer 2026-07-01 2026-08-26 ${open} late`,
      "exemption-ends 2026-05-19 2026-06-30 2026-07-01",
      `exemption-ended 2026-07-01 2026-08-12 ${open}`,
    ],
  ],
  [
    "an exemption that is followed by the next one",
    [
      benefitStarted("2026-01-05"),
      exemptionGranted("2026-01-05", { until: "2026-07-01" }),
      exemptionGranted("2026-07-01"),
    ],
    [],
  ],
  [
    "two benefits at once give one exemption signal, not two",
    [
      benefitStarted("2026-01-05"),
      benefitStarted("2026-02-01", { scheme: "ww" }),
      exemptionGranted("2026-01-05", { until: "2026-07-01" }),
      instrumentStarted("2026-07-01"),
    ],
    ["no-offer 2026-07-01 2026-08-26 2026-07-01 answered in time", "exemption-ends 2026-05-19 2026-06-30 2026-07-01"],
  ],
  [
    "a plan that nothing came of yet",
    [benefitStarted("2026-01-05"), planMade("2026-02-01")],
    [
      "no-offer 2026-01-05 2026-03-02 2026-02-01 answered in time",
      `plan-without-instrument 2026-02-01 2026-03-15 ${open}`,
    ],
  ],
  [
    "a plan that is carried out",
    [benefitStarted("2026-01-05"), planMade("2026-02-01"), instrumentStarted("2026-03-01")],
    [
      "no-offer 2026-01-05 2026-03-02 2026-02-01 answered in time",
      "plan-without-instrument 2026-02-01 2026-03-15 2026-03-01 answered",
    ],
  ],
];

for (const [name, steps, expected] of cases)
  test(`signals: ${name}`, () => {
    assert.deepEqual(signals(...steps), expected);
  });

/** Of one rule about one entry (of a gate: about one step) at most one is open on a day, and a rest lies within it. */
const assertOneAtATime = (given: readonly Signal[]): void => {
  for (const each of Map.groupBy(given, ({ rule, subject, about }) => `${rule} ${subject} ${about}`).values()) {
    const inOrder = each.toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
    for (const [i, { opensOn, closesOn, rests }] of inOrder.entries()) {
      const next = inOrder[i + 1];
      assert.ok(next === undefined || closesOn <= next.opensOn, inOrder.map(told).join("; "));
      for (const rest of rests) assert.ok(opensOn <= rest.from && rest.from < rest.until && rest.until <= closesOn);
    }
  }
};

test("whatever the history, a signal is given once, closes after it opens unless it was answered at once, and stretches never overlap", () => {
  fc.assert(
    fc.property(anyLedger(), (ledger) => {
      const history = historyOf(ledger);
      const atGate = gateStretchesOf(history, policy.on);
      const given = signalsOf(history, atGate, policy);
      const keys = given.map(({ rule, subject, since }) => `${rule} ${subject} ${since}`);
      assert.equal(new Set(keys).size, keys.length, keys.join("; "));
      for (const { since, opensOn, closesOn, inTime, closedBy } of given) {
        assert.ok(since <= opensOn);
        assert.ok(opensOn < closesOn || (opensOn === closesOn && (inTime === true || closedBy === "conclusion")));
      }
      assertOneAtATime(given);
      const stretches = stretchesOf(history, atGate, policy.on);
      for (const [i, { from, until }] of stretches.entries()) {
        assert.ok(from < until);
        const next = stretches[i + 1];
        assert.ok(next === undefined || until <= next.from);
      }
    }),
    { numRuns: 500 },
  );
});

const someSpells = fc.array(
  fc.record({
    kind: fc.constantFrom("benefit" as const, "job" as const, "trajectory" as const),
    from: fc.nat(900),
    lasts: fc.integer({ min: 1, max: 500 }),
  }),
  { maxLength: 6 },
);
const rulesToo = fc.array(
  fc.record({
    which: fc.nat(shipped.length - 1),
    only: fc.subarray(["benefit", "assistance", "obliged", "no-work", "no-help"] as const),
  }),
  { minLength: 1, maxLength: 6 },
);

test("however the rules are changed, nothing asks twice at once", () => {
  fc.assert(
    fc.property(someSpells, rulesToo, fc.nat(900), (spells, edits, changedOn) => {
      const dayAt = (n: number) => addDays(day("2024-01-01"), n);
      const steps = spells.flatMap(({ kind, from, lasts }, i): Step[] => [
        aFact(`${kind}-started`, dayAt(from), (kind === "benefit" ? { scheme: assistance } : {}) as never),
        aFact(`${kind}-ended`, dayAt(from + lasts), {}, { subject: 2 * i + 1 }),
      ]);
      const value = edits.reduce<readonly SignalRule[]>(
        (rules, { which, only }) =>
          rules.map((rule, i) => (i === which && rule.starts !== "offer" ? { ...rule, only } : rule)),
        shipped,
      );
      const changing = policyOf("participatiewet-2026", [
        changedRules("2000-01-01", value),
        changedRules(dayAt(changedOn), shipped),
      ]);
      assertOneAtATime(signalsOf(historyOf(aLedger(...steps)), [], changing));
    }),
    { numRuns: 500 },
  );
});

test("a stretch says who is responsible and what runs, and begins anew where one of them changes", () => {
  const anna = "anna" as never;
  const history = historyOf(
    aLedger(
      benefitStarted("2026-01-05"),
      aFact("worker-assigned", "2026-01-10", { worker: anna }),
      planMade("2026-02-01"),
      benefitEnded(1, "2026-05-01"),
    ),
  );
  assert.deepEqual(
    stretchesOf(history, [], () => town).map(({ from, until, worker, activity, helpedOn }) => [
      from,
      until,
      worker,
      activity,
      helpedOn,
    ]),
    [
      ["2026-01-05", "2026-01-10", null, null, null],
      ["2026-01-10", "2026-02-01", anna, null, null],
      ["2026-02-01", "2026-05-01", anna, "plan", "2026-02-01"],
      ["2026-05-01", "9999-12-31", anna, "plan", null],
    ],
  );
});

test("of several benefits a list shows the one an offer is due on", () => {
  const ledger = aLedger(
    benefitStarted("2025-01-01", { scheme: "ww" }),
    benefitStarted("2025-06-01"),
    benefitEnded(2, "2025-09-01"),
  );
  assert.deepEqual(
    stretchesOf(historyOf(ledger), [], () => town).map(({ from, scheme, onBenefitSince }) => [
      from,
      scheme,
      onBenefitSince,
    ]),
    [
      ["2025-01-01", "ww", "2025-01-01"],
      ["2025-06-01", "social-assistance", "2025-06-01"],
      ["2025-09-01", "ww", "2025-01-01"],
    ],
  );
});

test("what is valid from the day that stands for no end makes no stretch", () => {
  const ledger = aLedger(benefitStarted("2026-01-05"), aFact("phase-set", open, { phase: 2 }));
  const stretches = stretchesOf(historyOf(ledger), [], () => town);
  assert.deepEqual(
    stretches.map(({ from, until }) => [from, until]),
    [["2026-01-05", open]],
  );
});
