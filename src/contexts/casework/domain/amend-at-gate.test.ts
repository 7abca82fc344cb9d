import assert from "node:assert/strict";
import { test } from "node:test";
import { aFact, aLedger, correctedTo, entryNumber, type Step, withdrawn } from "../../dossier/domain/builders.ts";
import { type FactBodies, type FactKind, historyOf } from "../../dossier/public.ts";
import {
  closed,
  day,
  held,
  notified,
  organisation,
  passedOn,
  resumed,
  stepDone,
  townHallRules,
} from "../testing/gates.ts";
import { amendedAtGate } from "./amend-at-gate.ts";

const today = day("2026-06-01");

const came2March = notified("2026-03-02", { at: "commissioner" });
const claim = stepDone(1, "claim", "2026-04-01", { by: "client" });
const granted = stepDone(1, "decision", "2026-04-20", { by: "commissioner", outcome: "granted" });
const claimed = [came2March, claim, granted];
const young = [
  notified("2026-03-02", { at: "commissioner", under27: true }),
  aFact(
    "gate-step-done",
    "2026-03-10",
    { step: "claim" as never, by: organisation("client"), early: "has no home" },
    { subject: 1 },
  ),
  stepDone(1, "claim", "2026-04-02", { by: "client" }),
];
const says = { step: "claim", by: "client" };
const decision = { step: "decision", by: "commissioner", outcome: "granted" };
const came = { asksFor: "benefit", at: "commissioner" };
/** Whose way through the gate was closed, and who came again. */
const again = [...claimed, closed(1, "2026-04-25"), notified("2026-05-01", { at: "commissioner" })];

type Said = readonly [entry: number, on: string, body: object];

const weighed = (steps: readonly Step[], entry: number, last: Step, birthYear: number | null = null): string => {
  const [before, after] = [aLedger(...steps), aLedger(...steps, last)].map((entries) => historyOf(entries));
  assert.ok(before && after);
  const amendment = { before, after, entry: entryNumber(entry), birthYear };
  const wrong = amendedAtGate(amendment, () => townHallRules, today);
  return wrong === undefined ? "corrected" : Object.values(wrong).join(" ");
};

const cases: readonly (readonly [string, readonly Step[], Said, string])[] = [
  ["a claim to the next day", claimed, [2, "2026-04-02", says], "corrected"],
  ["a claim to a month before the notification", claimed, [2, "2026-02-01", says], "before-the-gate 2026-03-02"],
  ["a claim to after the decision on it", claimed, [2, "2026-04-21", says], "after-the-decision decision 2026-04-20"],
  [
    "a claim to an outcome",
    claimed,
    [2, "2026-04-01", { ...says, outcome: "refused" }],
    "not-of-this-step claim outcome",
  ],
  ["a claim to a ground", claimed, [2, "2026-04-01", { ...says, reason: "why" }], "not-of-this-step claim reason"],
  ["a decision to the future", claimed, [3, "2028-01-01", decision], "day-to-come 2026-06-01"],
  ["a decision to before its claim", claimed, [3, "2026-03-20", decision], "before-what-it-decides claim 2026-04-01"],
  [
    "a decision to none",
    claimed,
    [3, "2026-04-20", { step: "decision", by: "commissioner" }],
    "outcome-missing decision",
  ],
  [
    "a decision to refused, with why",
    claimed,
    [3, "2026-04-20", { ...decision, outcome: "refused", result: "has savings" }],
    "corrected",
  ],
  [
    "a decision to refused, without why",
    claimed,
    [3, "2026-04-20", { ...decision, outcome: "refused" }],
    "decision-why-missing decision",
  ],
  [
    "a claim to a step that shows itself",
    claimed,
    [2, "2026-04-01", { ...says, step: "plan" }],
    "step-shows-itself plan",
  ],
  ...["diagnosis", "plan", "first-activity", "benefit-start", "search-term"].map(
    (step) =>
      [
        `an intake to '${step}', which shows in the dossier by itself`,
        [came2March, stepDone(1, "work-intake", "2026-03-10", { by: "commissioner" })],
        [2, "2026-03-10", { step, by: "commissioner" }],
        `step-shows-itself ${step}`,
      ] as const,
  ),
  ["a claim within the search term to no reason", young, [2, "2026-03-10", says], "term-runs search-term 2026-03-30"],
  [
    "the reason of a claim within the search term",
    young,
    [2, "2026-03-10", { ...says, early: "sleeps outside" }],
    "corrected",
  ],
  [
    "a claim to within the search term",
    young.toSpliced(1, 1),
    [2, "2026-03-20", says],
    "term-runs search-term 2026-03-30",
  ],
  ["a claim done again to nothing added", young, [3, "2026-04-03", says], "corrected"],
  ["a notification to before all that was done", claimed, [1, "2026-02-20", came], "corrected"],
  ["a notification to after the claim", claimed, [1, "2026-04-02", came], "acts-before-the-gate 2026-04-01"],
  ["a notification to the future", [came2March], [1, "2026-06-02", came], "day-to-come 2026-06-01"],
  ["a notification of who came again later", again, [1, "2026-03-01", came], "corrected"],
  [
    "the next notification to while the first was open",
    again,
    [5, "2026-04-10", came],
    "gate-then-already 2026-03-02 2026-04-25",
  ],
  ["a step to after the gate was closed", again, [2, "2026-04-26", says], "gate-over 2026-04-25"],
  [
    "a notification to within four weeks of a claim, of who is under 27",
    [notified("2026-03-02", { at: "commissioner" }), stepDone(1, "claim", "2026-03-20", { by: "client" })],
    [1, "2026-03-02", { ...came, under27: true }],
    "within-the-term claim 2026-03-20 2026-03-30",
  ],
  [
    "a hand-over to who has the client",
    [...claimed, passedOn(1, "job-desk", "2026-04-21")],
    [4, "2026-04-21", { to: "commissioner" }],
    "ball-there-already commissioner 2026-03-02",
  ],
  [
    "a hand-over to before the notification",
    [...claimed, passedOn(1, "job-desk", "2026-04-21")],
    [4, "2026-02-21", { to: "job-desk" }],
    "before-the-gate 2026-03-02",
  ],
  [
    "a term held to a day on which none runs",
    [...claimed, held(1, "2026-04-05"), resumed(1, "2026-04-10")],
    [4, "2026-03-05", { reason: "papers" }],
    "no-term-runs",
  ],
  [
    "a term resumed to before it was held",
    [...claimed, held(1, "2026-04-05"), resumed(1, "2026-04-10")],
    [5, "2026-04-03", {}],
    "before-held 2026-04-05",
  ],
  [
    "a phase, which is not of the gate",
    [...claimed, aFact("phase-set", "2026-04-02", { phase: 2 })],
    [4, "2026-02-02", { phase: 3 }],
    "corrected",
  ],
];

for (const [name, steps, [entry, on, body], expected] of cases)
  test(`correcting ${name} -> ${expected}`, () => {
    assert.equal(weighed(steps, entry, correctedTo(entry, on, body as FactBodies[FactKind])), expected);
  });

test("a diagnosis that was recorded as a step before is still corrected in its words", () => {
  const steps = [came2March, stepDone(1, "diagnosis", "2026-03-20", { by: "provider" })];
  const says = { step: "diagnosis", by: "commissioner", result: "sprak met cliënt" };
  assert.equal(weighed(steps, 2, correctedTo(2, "2026-03-20", says as never)), "corrected");
});

test("what an import brought out of order is corrected in its words, and not made worse", () => {
  const imported = [
    came2March,
    claim,
    stepDone(1, "decision", "2026-03-20", { by: "commissioner", outcome: "granted" }),
  ];
  const to = (on: string, body: object): string =>
    weighed(imported, 3, correctedTo(3, on, body as FactBodies[FactKind]));
  assert.equal(to("2026-03-20", { ...decision, result: "granted in full" }), "corrected");
  assert.equal(to("2026-03-01", decision), "before-the-gate 2026-03-02");
});

test("a claim is not put back after the decision on the next one was taken", () => {
  const steps = [came2March, stepDone(1, "claim", "2026-05-01", { by: "client" }), withdrawn(2), granted];
  assert.equal(weighed(steps, 2, withdrawn(3)), "after-the-decision decision 2026-04-20");
});

test("'under 27' is not corrected to what the year of birth does not allow", () => {
  const opened = [came2March];
  const to = correctedTo(1, "2026-03-02", { ...came, under27: true } as FactBodies[FactKind]);
  assert.equal(weighed(opened, 1, to, 1980), "other-age under27 1980");
  assert.equal(weighed(opened, 1, to, 2005), "corrected");
});
