import assert from "node:assert/strict";
import { test } from "node:test";
import type { SignalRule } from "../../access/public.ts";
import { policyOf } from "../../access/testing/settings.ts";
import {
  aFact,
  benefitEnded,
  benefitStarted,
  day,
  exemptionGranted,
  instrumentEnded,
  instrumentStarted,
  planMade,
  type Step,
} from "../../dossier/domain/builders.ts";
import type { GateStepCode, OrganisationCode } from "../../dossier/public.ts";
import {
  assigned,
  changed,
  concludedOn,
  contact,
  given,
  handedBack,
  jobStarted,
  open,
  planInWriting,
  planSigned,
  shipped,
  told,
} from "../testing/signals.ts";

const asksFor = (answer: SignalRule["answers"][number]) => {
  const shippedRules = shipped.on(day("2026-01-01")).signalRules;
  const asks = {
    ...shippedRules[0],
    code: "asks",
    starts: "benefit",
    within: "P6W",
    atMost: null,
    lead: null,
    byHand: false,
  };
  const rules = [...shippedRules, { ...asks, answers: [answer], only: [] }];
  const policy = policyOf("participatiewet-2026", [changed("signalRules", "2020-01-01", rules)]);
  return (...steps: readonly Step[]): readonly string[] =>
    given("asks", steps, policy).map(({ dueOn, closesOn, closedBy }) => `${dueOn} ${closesOn} ${closedBy}`);
};
const diagnosed = (on: string): Step =>
  aFact("diagnosis-made", on, { by: "commissioner" as never, conclusion: "self" as never, grounds: "gesprek" });
const attended = (on: string): readonly Step[] => [
  aFact("appointment-planned", on, {
    ...{ at: "09:30", minutes: 30, how: "phone", what: "talk" as never },
  }),
  aFact("appointment-held", on, { came: "attended" }, { subject: 2 }),
];

test("no diagnosis within six weeks of a benefit asks until there is one; one that still counts when it starts answers at once", () => {
  const given = asksFor("diagnosis");
  const benefit = benefitStarted("2026-01-05");
  assert.deepEqual(given(benefit), [`2026-02-16 ${open} null`]);
  assert.deepEqual(given(benefit, diagnosed("2026-02-02")), ["2026-02-16 2026-02-02 answer"]);
  assert.deepEqual(given(diagnosed("2025-06-02"), benefit), []);
  assert.deepEqual(given(diagnosed("2024-06-02"), benefit), [`2026-02-16 ${open} null`]);
});

test("an appointment answers when the client came, from the day the clock starts", () => {
  const given = asksFor("appointment");
  const benefit = benefitStarted("2026-01-05");
  assert.deepEqual(given(benefit, ...attended("2026-01-20")), ["2026-02-16 2026-01-20 answer"]);
  const [planned = benefit] = attended("2026-01-20");
  assert.deepEqual(given(benefit, planned), [`2026-02-16 ${open} null`]);
  assert.deepEqual(
    given(benefit, planned, aFact("appointment-held", "2026-01-20", { came: "missed" }, { subject: 2 })),
    [`2026-02-16 ${open} null`],
  );
});

test("a plan answers from the day the client signed it, not from the day it was made or the other party signed", () => {
  const given = asksFor("plan-signed");
  const benefit = benefitStarted("2026-01-05");
  const plan = planInWriting("2026-01-10");
  assert.deepEqual(given(benefit, plan), [`2026-02-16 ${open} null`]);
  assert.deepEqual(given(benefit, plan, planSigned("2026-01-12", "commissioner")), [`2026-02-16 ${open} null`]);
  assert.deepEqual(given(benefit, plan, planSigned("2026-01-14", "client")), ["2026-02-16 2026-01-14 answer"]);
});

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
    "no-worker",
    "nobody from the day of the notification, and still nobody when the benefit starts: the week is not given twice",
    [
      aFact("gate-opened", "2026-01-05", { asksFor: "help", at: "commissioner" as OrganisationCode }),
      aFact("gate-closed", "2026-02-01", { reason: "verhuisd" }, { subject: 1 }),
      benefitStarted("2026-01-20"),
    ],
    [`2026-01-05 2026-01-12 ${open}`],
  ],
  [
    "no-worker",
    "on to another scheme on the same day is no new week either",
    [benefitStarted("2026-01-05"), benefitEnded(1, "2026-02-05"), benefitStarted("2026-02-05", { scheme: "ioaw" })],
    [`2026-01-05 2026-01-12 ${open}`],
  ],
  [
    "no-contact",
    "two benefits at once ask once, also when one of them ends",
    [benefitStarted("2026-01-05"), benefitStarted("2026-01-20", { scheme: "ioaw" }), benefitEnded(1, "2026-02-01")],
    [`2026-01-05 2026-03-22 2026-04-05 ${open}`],
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
    "entered-again",
    "back on two schemes on one day is one return",
    [
      benefitStarted("2024-01-05"),
      benefitEnded(1, "2025-06-01"),
      benefitStarted("2026-01-05"),
      benefitStarted("2026-01-05", { scheme: "ioaw" }),
    ],
    [`2026-01-05 2026-01-19 ${open}`],
  ],
  [
    "nothing-runs",
    "two benefits at once ask once",
    [
      benefitStarted("2025-01-05"),
      benefitStarted("2025-01-20", { scheme: "ioaw" }),
      instrumentStarted("2025-02-01"),
      instrumentEnded(3, "2025-06-01"),
    ],
    [`2025-06-01 2025-12-01 2025-12-01 ${open}`],
  ],
  [
    "nothing-runs",
    "a conclusion ends it for half a year, never for good",
    [
      benefitStarted("2025-01-05"),
      instrumentStarted("2025-02-01"),
      instrumentEnded(2, "2025-06-01"),
      concludedOn("2025-12-02", "nothing-runs", 1),
    ],
    ["2025-06-01 2025-12-01 2025-12-01 2025-12-02 conclusion", `2025-12-03 2026-06-03 2026-06-03 ${open}`],
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
  [
    "aftercare-ends",
    "a second job beside the first asks for no second talk",
    [benefitStarted("2026-01-05"), assigned("2026-01-06"), jobStarted("2026-02-01"), jobStarted("2026-02-03")],
    [`2026-02-01 2026-04-17 2026-05-01 ${open}`],
  ],
  [
    "exemption-ends",
    "the last day of it is the last that is in time; two that end together ask once",
    [
      benefitStarted("2026-01-05"),
      exemptionGranted("2026-01-05", { until: "2026-07-01" }),
      exemptionGranted("2026-02-05", { until: "2026-07-01" }),
    ],
    ["2026-05-19 2026-06-30 2026-07-01 lapse"],
  ],
  [
    "plan-without-instrument",
    "two plans made on one day ask once",
    [benefitStarted("2026-01-05"), planMade("2026-02-01"), planMade("2026-02-01")],
    [`2026-02-01 2026-03-15 ${open}`],
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

test("steps at the gate run beside each other: a decision that is late does not hide behind a diagnosis, and each ends by itself", () => {
  const step = (code: string, on: string, outcome?: "granted") =>
    aFact(
      "gate-step-done",
      on,
      {
        step: code as GateStepCode,
        by: (code === "claim" ? "client" : "commissioner") as OrganisationCode,
        ...(outcome === undefined ? {} : { outcome }),
      },
      { subject: 1 },
    );
  const steps = [
    aFact("gate-opened", "2026-01-05", { asksFor: "benefit", at: "commissioner" as OrganisationCode }),
    step("claim", "2026-01-05"),
    step("work-intake", "2026-01-12"),
    step("diagnosis", "2026-03-20"),
    step("decision", "2026-04-01", "granted"),
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
      ["decision", "2026-01-05", "2026-03-02", "2026-04-01", "answer"],
      ["diagnosis", "2026-01-12", "2026-02-09", "2026-03-20", "answer"],
    ],
  );
});

test("an offer has a norm and an utmost day in one signal", () => {
  const [signal] = given("no-offer", [benefitStarted("2026-01-05")]);
  assert.deepEqual([signal?.dueOn, signal?.limitOn], ["2026-03-02", "2027-01-05"]);
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
