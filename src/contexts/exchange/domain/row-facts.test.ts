import assert from "node:assert/strict";
import { test } from "node:test";
import { openingKinds } from "../../dossier/public.ts";
import { someFields } from "./builders.ts";
import type { Fields, Format } from "./format.ts";
import { factsOf, type PlannedFact, spellOf } from "./row-facts.ts";

const told = ({ slot, kind, validFrom, validUntil, body }: PlannedFact): string =>
  `${slot}: ${kind} ${validFrom}${validUntil === null ? "" : `..${validUntil}`} ${JSON.stringify(body)}`;

const cases: readonly (readonly [string, Format, Fields, readonly string[]])[] = [
  ["a benefit that runs", "benefits", {}, ['start: benefit-started 2002-01-10 {"scheme":"social-assistance"}']],
  [
    "a benefit that ended, with its municipality and reason",
    "benefits",
    { end: "2002-05-01", endReason: "work", municipality: "M1" },
    [
      'start: benefit-started 2002-01-10 {"scheme":"social-assistance","municipality":"M1"}',
      'end: benefit-ended 2002-05-01 {"reason":"work"}',
    ],
  ],
  [
    "a reason without an end says nothing yet",
    "benefits",
    { endReason: "work" },
    ['start: benefit-started 2002-01-10 {"scheme":"social-assistance"}'],
  ],
  ["an exemption without an end", "exemptions", {}, ['start: exemption-granted 2002-01-10 {"ground":"medical"}']],
  [
    "an exemption whose decision names its end",
    "exemptions",
    { until: "2003-01-01", decidedOn: "2002-01-05" },
    ['start: exemption-granted 2002-01-10..2003-01-01 {"ground":"medical","decidedOn":"2002-01-05"}'],
  ],
  [
    "an exemption that was ended before that",
    "exemptions",
    { until: "2003-01-01", endedOn: "2002-06-01" },
    ['start: exemption-granted 2002-01-10..2003-01-01 {"ground":"medical"}', "end: exemption-ended 2002-06-01 {}"],
  ],
  [
    "a plan has no entry for its end",
    "trajectories",
    { end: "2002-07-01", goal: "work in care", product: "schooling" },
    ['start: plan-made 2002-01-10..2002-07-01 {"goal":"work in care"}'],
  ],
  [
    "a trajectory",
    "trajectories",
    { kind: "trajectory", end: "2002-07-01", endReason: "work" },
    ["start: trajectory-started 2002-01-10 {}", 'end: trajectory-ended 2002-07-01 {"reason":"work"}'],
  ],
  [
    "an instrument with its product",
    "trajectories",
    { kind: "instrument", product: "schooling", end: "2002-07-01" },
    ['start: instrument-started 2002-01-10 {"product":"schooling"}', "end: instrument-ended 2002-07-01 {}"],
  ],
  [
    "a job",
    "jobs",
    { hoursPerWeek: "0.5", employer: "Bakker", end: "2002-07-01", endReason: "other" },
    [
      'start: job-started 2002-01-10 {"hoursPerWeek":0.5,"employer":"Bakker"}',
      'end: job-ended 2002-07-01 {"reason":"other"}',
    ],
  ],
  ["a job of no hours", "jobs", { hoursPerWeek: "0" }, ['start: job-started 2002-01-10 {"hoursPerWeek":0}']],
  [
    "a worker is responsible from the start",
    "exemptions",
    { worker: "w1" },
    ['start: exemption-granted 2002-01-10 {"ground":"medical"}', 'worker: worker-assigned 2002-01-10 {"worker":"w1"}'],
  ],
];

for (const [name, format, over, expected] of cases)
  test(`what a row stands for: ${name}`, () => {
    assert.deepEqual(factsOf(format, someFields(format, over)).map(told), expected);
  });

test("only an end is about another fact of its row, and it ends what that one opens", () => {
  const ended = { end: "2002-07-01", endedOn: "2002-07-01", worker: "w1" };
  const rows: readonly (readonly [Format, Fields])[] = [
    ["benefits", ended],
    ["exemptions", ended],
    ["trajectories", { ...ended, kind: "trajectory" }],
    ["trajectories", { ...ended, kind: "instrument" }],
    ["jobs", ended],
  ];
  for (const [format, over] of rows) {
    const facts = factsOf(format, someFields(format, over));
    assert.deepEqual(
      facts.map(({ slot, opens }) => [slot, opens]),
      [
        ["start", true],
        ["end", false],
        ["worker", true],
      ],
    );
    const [start, end] = facts;
    assert.equal(new Map<string | undefined, string>(Object.entries(openingKinds)).get(start?.kind), end?.kind);
  }
});

test("a row that was never checked is a mistake of the program", () => {
  assert.throws(() => factsOf("benefits", { ...someFields("benefits"), scheme: null }), /without scheme/);
});

const spells: readonly (readonly [string, Format, Fields, string])[] = [
  [
    "a benefit, among those of its scheme",
    "benefits",
    { end: "2002-05-01" },
    "social-assistance 2002-01-10..2002-05-01",
  ],
  ["a benefit that runs", "benefits", {}, "social-assistance 2002-01-10.."],
  [
    "an exemption, whatever its ground, until the first of its ends",
    "exemptions",
    { until: "2003-01-01", endedOn: "2002-06-01" },
    "exemption 2002-01-10..2002-06-01",
  ],
  [
    "an exemption with only the end of its decision",
    "exemptions",
    { until: "2003-01-01" },
    "exemption 2002-01-10..2003-01-01",
  ],
  ["an exemption that was only ended", "exemptions", { endedOn: "2002-06-01" }, "exemption 2002-01-10..2002-06-01"],
  ["a trajectory", "trajectories", { kind: "trajectory" }, "trajectory 2002-01-10.."],
  [
    "an instrument, among those of its product",
    "trajectories",
    { kind: "instrument", product: "schooling" },
    "instrument schooling 2002-01-10..",
  ],
  ["plans may lie side by side", "trajectories", {}, "none"],
  ["jobs may lie side by side", "jobs", {}, "none"],
];

for (const [name, format, over, expected] of spells)
  test(`what may not overlap: ${name} -> ${expected}`, () => {
    const spell = spellOf(format, someFields(format, over));
    assert.equal(spell === null ? "none" : `${spell.group} ${spell.from}..${spell.until ?? ""}`, expected);
  });
