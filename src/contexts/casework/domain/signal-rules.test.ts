import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonId } from "../../../kernel/ids.ts";
import type { SignalRule } from "../../access/public.ts";
import { policyOf, type SettingChange } from "../../access/testing/settings.ts";
import {
  aFact,
  aLedger,
  benefitEnded,
  benefitStarted,
  day,
  exemptionGranted,
  instrumentEnded,
  instrumentStarted,
  planMade,
  type Step,
} from "../../dossier/domain/builders.ts";
import type { ConclusionCode, GateStepCode, OrganisationCode, SignalRuleCode } from "../../dossier/public.ts";
import { historyOf } from "../../dossier/public.ts";
import { gateStretchesOf } from "./gate-stretches.ts";
import { openOn, signalsOf } from "./signals.ts";

const changed = (key: SettingChange["key"], validFrom: string, value: unknown): SettingChange => ({
  number: 1,
  key,
  validFrom: day(validFrom),
  value,
  recordedAt: "2026-01-01T00:00:00.000Z" as SettingChange["recordedAt"],
  recordedBy: "operator",
});

const shipped = policyOf("participatiewet-2026", []);

const given = (rule: string, steps: readonly Step[], policy = shipped) => {
  const history = historyOf(aLedger(...steps));
  return signalsOf(history, gateStretchesOf(history, policy.on), policy).filter((each) => each.rule === rule);
};

const told = (rule: string, ...steps: readonly Step[]): string[] =>
  given(rule, steps).map(
    ({ since, opensOn, dueOn, closesOn, closedBy }) =>
      `${since === opensOn ? "" : `${since} `}${opensOn} ${dueOn} ${closesOn}${closedBy === null ? "" : ` ${closedBy}`}`,
  );

const open = "9999-12-31";
const anna = "00000000-0000-7000-8000-00000000000a" as PersonId;
const assigned = (from: string): Step => aFact("worker-assigned", from, { worker: anna });
const handedBack = (from: string): Step => aFact("worker-handed-over", from, { worker: null });
const contact = (on: string): Step => aFact("contact-recorded", on, { how: "phone" });
const jobStarted = (from: string): Step => aFact("job-started", from, {});

const cases: readonly (readonly [rule: string, what: string, steps: readonly Step[], expected: readonly string[]])[] = [
  [
    "no-worker",
    "nobody on the day a benefit starts",
    [benefitStarted("2026-01-05")],
    [`2026-01-05 2026-01-12 ${open}`],
  ],
  [
    "no-worker",
    "assigned after four days, given back in May: two questions, each with its own week",
    [benefitStarted("2026-01-05"), assigned("2026-01-09"), handedBack("2026-05-01")],
    ["2026-01-05 2026-01-12 2026-01-09 answer", `2026-05-01 2026-05-08 ${open}`],
  ],
  [
    "no-worker",
    "two benefits at once ask once",
    [benefitStarted("2026-01-05"), benefitStarted("2026-01-20", { scheme: "ioaw" })],
    [`2026-01-05 2026-01-12 ${open}`],
  ],
  [
    "no-contact",
    "three months after the last contact, and shown two weeks before that",
    [benefitStarted("2026-01-05"), contact("2026-02-01")],
    [`2026-02-01 2026-04-17 2026-05-01 ${open}`],
  ],
  [
    "no-contact",
    "never spoken to: the clock runs from the day the client was obliged to work",
    [benefitStarted("2026-01-05")],
    [`2026-01-05 2026-03-22 2026-04-05 ${open}`],
  ],
  [
    "no-contact",
    "exempt for a while: the clock starts anew when the obligation returns",
    [benefitStarted("2026-01-05"), contact("2026-02-01"), exemptionGranted("2026-03-01", { until: "2026-09-01" })],
    [`2026-09-01 2026-11-17 2026-12-01 ${open}`],
  ],
  ["no-contact", "in work: nobody asks", [benefitStarted("2026-01-05"), jobStarted("2026-01-05")], []],
  [
    "entered-again",
    "back within a year of leaving",
    [benefitStarted("2024-01-05"), benefitEnded(1, "2025-06-01"), benefitStarted("2026-01-05")],
    [`2026-01-05 2026-01-19 ${open}`],
  ],
  [
    "entered-again",
    "back after more than a year is a first time",
    [benefitStarted("2024-01-05"), benefitEnded(1, "2025-01-04"), benefitStarted("2026-01-05")],
    [],
  ],
  [
    "entered-again",
    "on from one scheme to the next on the same day never left",
    [benefitStarted("2024-01-05"), benefitEnded(1, "2026-01-05"), benefitStarted("2026-01-05", { scheme: "ioaw" })],
    [],
  ],
  [
    "entered-again",
    "a talk answers it",
    [benefitStarted("2024-01-05"), benefitEnded(1, "2025-06-01"), benefitStarted("2026-01-05"), contact("2026-01-12")],
    ["2026-01-05 2026-01-19 2026-01-12 answer"],
  ],
  [
    "nothing-runs",
    "half a year after the last help ended; until then nothing is shown",
    [benefitStarted("2025-01-05"), instrumentStarted("2025-02-01"), instrumentEnded(2, "2025-06-01")],
    [`2025-06-01 2025-12-01 2025-12-01 ${open}`],
  ],
  [
    "nothing-runs",
    "who never had help waits for an offer: that is one signal, not two",
    [benefitStarted("2025-01-05")],
    [],
  ],
  [
    "nothing-runs",
    "a plan that nothing came of is a signal of its own",
    [benefitStarted("2025-01-05"), planMade("2025-02-01")],
    [],
  ],
  [
    "nothing-runs",
    "a talk starts the half year anew",
    [
      benefitStarted("2025-01-05"),
      instrumentStarted("2025-02-01"),
      instrumentEnded(2, "2025-06-01"),
      contact("2025-09-01"),
    ],
    [`2025-09-01 2026-03-01 2026-03-01 ${open}`],
  ],
  [
    "no-plan",
    "help that runs without a plan, once for an instrument within a trajectory",
    [benefitStarted("2026-01-05"), aFact("trajectory-started", "2026-02-01", {}), instrumentStarted("2026-02-10")],
    [`2026-02-01 2026-03-01 ${open}`],
  ],
  [
    "no-plan",
    "a plan that was there already, or comes, answers it",
    [
      benefitStarted("2026-01-05"),
      instrumentStarted("2026-02-01"),
      instrumentEnded(2, "2026-03-01"),
      planMade("2026-02-20"),
      instrumentStarted("2026-06-01"),
    ],
    ["2026-02-01 2026-03-01 2026-02-20 answer"],
  ],
  [
    "plan-ends",
    "four weeks before the day the plan names",
    [benefitStarted("2026-01-05"), planMade("2026-02-01", { until: "2026-08-01" })],
    ["2026-07-04 2026-08-01 2026-08-01 lapse"],
  ],
  [
    "plan-ends",
    "a next plan took its place",
    [benefitStarted("2026-01-05"), planMade("2026-02-01", { until: "2026-08-01" }), planMade("2026-06-01")],
    [],
  ],
  [
    "trajectory-long",
    "six months, shown four weeks before",
    [benefitStarted("2026-01-05"), aFact("trajectory-started", "2026-02-01", {})],
    [`2026-02-01 2026-07-04 2026-08-01 ${open}`],
  ],
  [
    "aftercare-ends",
    "three months of work, as long as somebody is responsible",
    [benefitStarted("2026-01-05"), assigned("2026-01-06"), jobStarted("2026-02-01"), handedBack("2026-04-25")],
    ["2026-02-01 2026-04-17 2026-05-01 2026-04-25 lapse"],
  ],
];

for (const [rule, what, steps, expected] of cases)
  test(`${rule}: ${what}`, () => {
    assert.deepEqual(told(rule, ...steps), expected);
  });

test("a step at the gate is asked for as long as it is waited for, and says which step it is", () => {
  const steps = [
    aFact("gate-opened", "2026-01-05", { asksFor: "help", at: "commissioner" as OrganisationCode }),
    aFact(
      "gate-step-done",
      "2026-01-12",
      { step: "work-intake" as GateStepCode, by: "commissioner" as OrganisationCode },
      { subject: 1 },
    ),
  ];
  assert.deepEqual(
    given("gate-step", steps).map(({ about, since, dueOn, closesOn, closedBy }) => [
      about,
      since,
      dueOn,
      closesOn,
      closedBy,
    ]),
    [
      ["work-intake", "2026-01-05", "2026-01-19", "2026-01-12", "answer"],
      ["diagnosis", "2026-01-12", "2026-02-09", open, null],
    ],
  );
});

test("an offer has a norm and an utmost day in one signal", () => {
  const [signal] = given("no-offer", [benefitStarted("2026-01-05")]);
  assert.deepEqual([signal?.dueOn, signal?.limitOn], ["2026-03-02", "2027-01-05"]);
});

const longNorm = shipped
  .on(day("2026-01-01"))
  .signalRules.map((rule): SignalRule => (rule.code === "no-worker" ? { ...rule, within: "P2W" as never } : rule));

test("a rule that is changed in March leaves the clocks that ran already as they were", () => {
  const policy = policyOf("participatiewet-2026", [changed("signalRules", "2026-03-01", longNorm)]);
  const before = given("no-worker", [benefitStarted("2026-02-28")], policy);
  const after = given("no-worker", [benefitStarted("2026-03-01")], policy);
  assert.deepEqual([before[0]?.dueOn, after[0]?.dueOn], ["2026-03-07", "2026-03-15"]);
});

test("a rule that is added by a setting gives signals: nothing else is needed", () => {
  const rule: SignalRule = {
    code: "job-without-plan",
    nl: "Werk zonder plan",
    en: "Work without a plan",
    asksNl: "Plan",
    asksEn: "A plan",
    owner: "benefits-officer",
    starts: "job",
    term: null,
    answers: ["plan"],
    only: ["benefit"],
    phases: [2, 3],
    within: "P3W" as never,
    atMost: null,
    lead: null,
    byHand: false,
  };
  const rules = [...shipped.on(day("2026-01-01")).signalRules, rule];
  const policy = policyOf("participatiewet-2026", [changed("signalRules", "2026-01-01", rules)]);
  const inPhase = (phase: number) =>
    given(
      "job-without-plan",
      [benefitStarted("2026-01-05"), aFact("phase-set", "2026-01-06", { phase }), jobStarted("2026-02-01")],
      policy,
    );
  const [signal] = inPhase(2);
  assert.deepEqual([signal?.owner, signal?.dueOn], ["benefits-officer", "2026-02-22"]);
  assert.deepEqual(inPhase(4), []);
});

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
  const concluded = (rule: string, subject: number): Step =>
    aFact(
      "signal-concluded",
      "2026-01-09",
      { rule: rule as SignalRuleCode, conclusion: "no-action" as ConclusionCode },
      { subject },
    );
  const back = [benefitStarted("2024-01-05"), benefitEnded(1, "2025-06-01"), benefitStarted("2026-01-05")];
  const [again] = given("entered-again", [...back, concluded("entered-again", 3)]);
  assert.deepEqual([again?.closesOn, again?.closedBy], ["2026-01-09", "conclusion"]);
  const offers = given("no-offer", [...back, concluded("no-offer", 3)]);
  assert.deepEqual(offers.at(-1)?.closedBy, null);
});
