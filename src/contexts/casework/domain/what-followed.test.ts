import assert from "node:assert/strict";
import { test } from "node:test";
import { policyOf } from "../../access/testing/settings.ts";
import { aFact, aLedger, benefitEnded, benefitStarted, day, type Step } from "../../dossier/domain/builders.ts";
import { historyOf, type ProductCode } from "../../dossier/public.ts";
import type { Trait } from "./diagnosis-words.ts";
import { type FollowedGroup, followedOf, type Situation, situationOn, tableOf } from "./what-followed.ts";

const { on } = policyOf("participatiewet-2026", []);
const started = (product: string, from: string): Step =>
  aFact("instrument-started", from, { product: product as ProductCode });
const phase = (from: string, n: number): Step => aFact("phase-set", from, { phase: n });
const job = (from: string): Step => aFact("job-started", from, {});

const told = (...steps: readonly Step[]): string[] =>
  followedOf(historyOf(aLedger(...steps)), on).map(
    ({ what, situation, isInWork, isOffBenefit }) =>
      `${what ?? "nothing"} ${situation.phase ?? "-"} ${situation.stay}${isInWork ? " work" : ""}${isOffBenefit ? " off" : ""}`,
  );

const cases: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
  [
    "who works and is off benefit a year after schooling began",
    [
      benefitStarted("2023-01-05"),
      phase("2023-01-10", 2),
      started("schooling", "2023-03-01"),
      job("2024-02-01"),
      benefitEnded(1, "2024-02-01"),
    ],
    ["schooling 2 under-a-year work off"],
  ],
  [
    "a job that comes after the year is not what is looked at",
    [benefitStarted("2023-01-05"), started("schooling", "2023-03-01"), job("2024-03-02")],
    ["schooling - under-a-year"],
  ],
  [
    "help while two benefits run beside each other began once",
    [
      benefitStarted("2023-01-05"),
      benefitStarted("2023-02-01", { scheme: "ioaw" }),
      started("schooling", "2023-03-01"),
    ],
    ["schooling - under-a-year"],
  ],
  [
    "the second time of a product in a stay is no new beginning; another product is",
    [
      benefitStarted("2022-01-05"),
      started("schooling", "2022-02-01"),
      started("schooling", "2022-08-01"),
      started("work-placement", "2023-06-01"),
    ],
    ["schooling - under-a-year", "work-placement - longer"],
  ],
  [
    "half a year without help is looked at from its end",
    [benefitStarted("2023-01-05"), started("schooling", "2023-09-01")],
    ["schooling - under-a-year", "nothing - under-a-year"],
  ],
  [
    "who left within half a year had no half year without help",
    [benefitStarted("2023-01-05"), benefitEnded(1, "2023-05-01")],
    [],
  ],
  [
    "help outside assistance does not count",
    [benefitStarted("2023-01-05", { scheme: "ww" }), started("schooling", "2023-03-01")],
    [],
  ],
];

for (const [what, steps, expected] of cases)
  test(`what followed: ${what}`, () => {
    assert.deepEqual(told(...steps), expected);
  });

test("it is looked at a year after help began, and a year after half a year without", () => {
  const followed = followedOf(historyOf(aLedger(benefitStarted("2024-08-31"), started("schooling", "2025-04-01"))), on);
  assert.deepEqual(
    followed.map(({ from, lookedOn }) => [from, lookedOn]),
    [
      ["2025-04-01", "2026-04-01"],
      ["2025-02-28", "2026-02-28"],
    ],
  );
});

test("a situation is how far from work and how long on assistance; off assistance there is none", () => {
  const history = historyOf(aLedger(benefitStarted("2024-01-05"), phase("2024-06-01", 3)));
  assert.deepEqual(situationOn(history, day("2024-05-31"), on), {
    phase: null,
    stay: "under-a-year",
    worked: false,
    limits: null,
  });
  assert.deepEqual(situationOn(history, day("2025-01-05"), on), {
    phase: 3,
    stay: "longer",
    worked: false,
    limits: null,
  });
  assert.equal(situationOn(history, day("2024-01-04"), on), null);
});

test("who worked within two years before, and what a diagnosis said by then, are part of a situation", () => {
  const diagnosed = (from: string, body: object): Step =>
    aFact("diagnosis-made", from, { by: "commissioner", conclusion: "mediate", grounds: "x", ...body } as never);
  const history = historyOf(
    aLedger(
      job("2021-01-01"),
      aFact("job-ended", "2022-06-01", {}, { subject: 1 }),
      benefitStarted("2023-01-05"),
      diagnosed("2023-03-01", { limits: [{ code: "lifting" }] }),
      diagnosed("2024-03-01", {}),
    ),
  );
  const at = (text: string) => {
    const { worked, limits } = situationOn(history, day(text), on) ?? {};
    return [worked, limits];
  };
  assert.deepEqual(at("2023-01-05"), [true, null]);
  assert.deepEqual(at("2024-05-31"), [true, false]);
  assert.deepEqual(at("2024-06-01"), [false, false]);
  assert.deepEqual(at("2023-03-01"), [true, true]);
});

const asked: Situation = { phase: 2, stay: "longer", worked: false, limits: null };
const some = (
  people: number,
  over: Partial<FollowedGroup>,
  situation: Partial<Situation> = {},
): readonly FollowedGroup[] => [
  { what: "schooling", situation: { ...asked, ...situation }, isInWork: false, isOffBenefit: false, people, ...over },
];

test("only people who are alike in what was chosen are counted, and too few are not shown", () => {
  const followed = [
    ...some(12, {}),
    ...some(3, { isInWork: true, isOffBenefit: true }),
    ...some(40, { what: null }),
    ...some(9, { what: "work-first" }),
    ...some(50, {}, { phase: 3 }),
    ...some(11, {}, { worked: true }),
  ];
  const shown = (...alike: Trait[]) => tableOf(followed, { situation: asked, alike, limit: 10 });
  assert.deepEqual(shown("phase", "stay", "worked"), {
    rows: [
      { what: null, people: 40, inWork: 0, offBenefit: 0 },
      { what: "schooling", people: 15, inWork: 3, offBenefit: 3 },
    ],
    withheld: 1,
  });
  assert.equal(shown("phase", "stay").rows[1]?.people, 26);
  assert.equal(shown().rows[0]?.people, 76);
});

test("where a choice of fewer traits would tell of fewer people than the limit, by what it has more, neither is shown", () => {
  const followed = [...some(15, {}), ...some(3, {}, { worked: true }), ...some(20, {}, { worked: true, phase: 3 })];
  const people = (...alike: Trait[]) =>
    tableOf(followed, { situation: asked, alike, limit: 10 }).rows.map((row) => row.people);
  assert.deepEqual(people("phase", "worked"), []);
  assert.deepEqual(people("phase"), [18]);
  assert.deepEqual(people("worked"), [15]);
  assert.deepEqual(people(), [38]);
});
