import assert from "node:assert/strict";
import { test } from "node:test";
import {
  aLedger,
  assistance,
  benefitEnded,
  benefitStarted,
  day,
  exemptionGranted,
  planMade,
  type Step,
} from "../../dossier/domain/builders.ts";
import { historyOf, type SchemeCode } from "../../dossier/public.ts";
import { explainClient } from "./explain.ts";

const ioaw = "ioaw" as SchemeCode;

/** From 2003 on the office counts Ioaw as assistance too. */
const schemesOn = (on: string): ReadonlySet<SchemeCode> =>
  new Set(on < "2003-01-01" ? [assistance] : [assistance, ioaw]);

const toldOn = (on: string, ...steps: readonly Step[]): string[] =>
  explainClient(historyOf(aLedger(...steps)), schemesOn, day(on)).map(
    ({ cohort, groups, why }) =>
      `${cohort.from} ${groups.join(" ")}: ${why.map(({ because, on: decided }) => `${because} ${decided ?? "-"}`).join(", ")}`,
  );
const told = (...steps: readonly Step[]): string[] => toldOn("2026-03-12", ...steps);

test("a spell is told in its half-year, with the day that decided each step", () => {
  assert.deepEqual(told(benefitStarted("2002-01-10"), planMade("2002-03-01"), benefitEnded(1, "2003-05-01")), [
    "2002-01-01 X Y Z A A1: started-in-window 2002-01-10, still-on-benefit 2003-01-10, obliged 2003-01-10, helped-in-time 2002-03-01, left-by-exit-day 2003-05-01",
  ]);
  assert.deepEqual(told(benefitStarted("2002-08-01"), benefitEnded(1, "2002-09-01")), [
    "2002-07-01 X: started-in-window 2002-08-01, ended-within-follow-up 2002-09-01",
  ]);
  assert.deepEqual(told(benefitStarted("2002-08-01"), exemptionGranted("2003-01-01")), [
    "2002-07-01 X Y: started-in-window 2002-08-01, still-on-benefit 2003-08-01, exempt 2003-01-01, not-helped-in-time -",
  ]);
});

const helpedAndLeft = [benefitStarted("2002-01-10"), planMade("2002-03-01"), benefitEnded(1, "2003-05-01")];

const asOf = [
  ["2002-01-09", []],
  ["2002-02-01", ["2002-01-01 X: started-in-window 2002-01-10, year-to-come 2003-01-10"]],
  [
    "2003-01-10",
    [
      "2002-01-01 X Y Z A: started-in-window 2002-01-10, still-on-benefit 2003-01-10, obliged 2003-01-10, helped-in-time 2002-03-01, exit-day-to-come 2003-06-30",
    ],
  ],
] as const;

for (const [on, expected] of asOf)
  test(`as of ${on} nothing is told that had yet to come`, () => {
    assert.deepEqual(toldOn(on, ...helpedAndLeft), expected);
  });

test("who left within the year is told at once, who stayed is not before the year is over", () => {
  const left = [benefitStarted("2002-01-10"), benefitEnded(1, "2002-02-01")];
  assert.deepEqual(toldOn("2002-02-01", ...left), [
    "2002-01-01 X: started-in-window 2002-01-10, ended-within-follow-up 2002-02-01",
  ]);
  assert.deepEqual(toldOn("2002-01-31", ...left), [
    "2002-01-01 X: started-in-window 2002-01-10, year-to-come 2003-01-10",
  ]);
});

test("which schemes count is asked of the day each window begins, as the cohort itself asks", () => {
  const spells = [benefitStarted("2002-08-01", { scheme: "ioaw" }), benefitEnded(1, "2002-09-01")];
  assert.deepEqual(told(...spells), []);
  assert.equal(told(...spells, benefitStarted("2003-02-01", { scheme: "ioaw" })).length, 1);
});
