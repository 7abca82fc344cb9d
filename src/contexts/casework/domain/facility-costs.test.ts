import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, plainDate as day, endOfTime } from "../../../kernel/plain-date.ts";
import { type CostGroup, costWithin, facilityCosts, shownCosts } from "./facility-costs.ts";

const monthly = (from: string, until: string | null = null, amount = 10_000) =>
  ({ per: "month", amount, from: day(from), until: until === null ? endOfTime : day(until) }) as const;
const within = (from: string, until: string) => ({ from: day(from), until: day(until) });

test("what is given once costs all of it on its day, and nothing in another period", () => {
  const premium = { per: "once", amount: 50_000, from: day("2026-03-31"), until: endOfTime } as const;
  assert.equal(costWithin(premium, within("2026-03-01", "2026-04-01")), 50_000);
  assert.equal(costWithin(premium, within("2026-04-01", "2027-01-01")), 0);
  assert.equal(costWithin(premium, within("2026-03-01", "2026-03-31")), 0);
});

test("each month a whole amount, of a part of a month the part of its days, whatever the month is long", () => {
  assert.equal(costWithin(monthly("2026-01-01"), within("2026-01-01", "2027-01-01")), 120_000);
  assert.equal(costWithin(monthly("2026-02-15"), within("2026-01-01", "2026-03-01")), 5_000);
  assert.equal(costWithin(monthly("2026-01-01", "2026-02-01"), within("2026-01-01", "2027-01-01")), 10_000);
  assert.equal(costWithin(monthly("2026-01-31"), within("2026-01-01", "2026-02-01")), 323);
});

test("what has not begun or is over costs nothing", () => {
  assert.equal(costWithin(monthly("2026-05-01"), within("2026-01-01", "2026-05-01")), 0);
  assert.equal(costWithin(monthly("2025-01-01", "2026-01-01"), within("2026-01-01", "2026-05-01")), 0);
});

test("wherever a period is cut, its parts cost together what it costs", () => {
  const days = fc.nat(900);
  fc.assert(
    fc.property(
      days,
      days,
      fc.tuple(days, days, days),
      fc.integer({ min: 1, max: 99_999 }),
      (start, length, cuts, amount) => {
        const at = (n: number) => addDays(day("2024-01-01"), n);
        const given = { per: "month", amount, from: at(start), until: at(start + length) } as const;
        const [a = 0, b = 0, c = 0] = cuts.toSorted((x, y) => x - y);
        const cost = (from: number, until: number) => costWithin(given, { from: at(from), until: at(until) });
        assert.equal(cost(a, b) + cost(b, c), cost(a, c));
      },
    ),
  );
});

test("summed per kind and source, the dearest first, with how many people and decisions; who costs nothing is not there", () => {
  const row = (clientId: string, facility: string, amount: number, from = "2026-01-01") => ({
    ...monthly(from, null, amount),
    id: 1,
    clientId,
    facility,
    source: "own-means",
  });
  const period = within("2026-01-01", "2026-02-01");
  assert.deepEqual(
    facilityCosts(
      [
        row("a", "travel", 100),
        row("a", "travel", 200),
        row("b", "child-care", 900),
        row("c", "travel", 5, "2027-01-01"),
      ],
      period,
    ).map(({ who: _who, ...cost }) => cost),
    [
      { facility: "child-care", source: "own-means", clients: 1, decisions: 1, cents: 900 },
      { facility: "travel", source: "own-means", clients: 1, decisions: 2, cents: 300 },
    ],
  );
});

const group = (facility: string, who: readonly string[], cents: number): CostGroup => ({
  ...{ facility, source: "own-means", cents, who: new Set(who) },
  ...{ clients: who.length, decisions: who.length },
});
const people = (n: number, name = "p"): readonly string[] => Array.from({ length: n }, (_, i) => `${name}${i}`);
/** What is told of each, "-" where it is withheld, and the sum. */
const told = (...groups: readonly CostGroup[]): readonly string[] => {
  const { costs, sum } = shownCosts(groups, 10);
  return [...costs.map(({ facility, cents }) => `${facility} ${cents ?? "-"}`), `sum ${sum?.cents ?? "-"}`];
};

test("one person's taxi is not told, nor does the sum give it back: the smallest other cost is withheld with it", () => {
  assert.deepEqual(
    told(group("travel", people(40), 900_000), group("taxi", ["a"], 360_000), group("child-care", people(12), 200_000)),
    ["travel 900000", "child-care -", "taxi -", "sum 1460000"],
  );
});

test("where all that is withheld is of few people the sum is withheld too, also when few stand in more than one cost", () => {
  assert.deepEqual(told(group("taxi", ["a"], 360_000)), ["taxi -", "sum -"]);
  assert.deepEqual(told(group("taxi", people(9), 360_000), group("aids", people(9), 90_000)), [
    "aids -",
    "taxi -",
    "sum -",
  ]);
  assert.deepEqual(told(group("taxi", people(9), 360_000), group("aids", people(9, "q"), 90_000)), [
    "aids -",
    "taxi -",
    "sum 450000",
  ]);
});

test("costs of many people are told as they are", () => {
  assert.deepEqual(told(group("travel", people(40), 900_000), group("child-care", people(10), 200_000)), [
    "travel 900000",
    "child-care 200000",
    "sum 1100000",
  ]);
});
