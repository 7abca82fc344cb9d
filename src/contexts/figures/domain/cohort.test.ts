import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { MunicipalityCode } from "../../../kernel/ids.ts";
import { instant } from "../../../kernel/instant.ts";
import {
  aFact,
  aLedger,
  assistance,
  benefitEnded,
  benefitStarted,
  day,
  exemptionGranted,
  instrumentEnded,
  instrumentStarted,
  planMade,
  type Step,
} from "../../dossier/domain/builders.ts";
import { type Entry, historyOf } from "../../dossier/public.ts";
import { addToCounts, type CohortQuestion, cohortPlaces, noCounts } from "./cohort.ts";
import { cohortRatios } from "./cohort-ratios.ts";
import { changesBetween } from "./difference.ts";
import { followedWhole } from "./follow-up.ts";

const question = (over: Partial<CohortQuestion> = {}): CohortQuestion => ({
  from: day("2002-01-01"),
  until: day("2002-07-01"),
  exitBy: day("2003-06-30"),
  schemes: new Set([assistance]),
  bridgeDays: null,
  municipality: null,
  followUpDays: 365,
  ...over,
});

const groups = (ledger: readonly Entry[], over: Partial<CohortQuestion> = {}): string =>
  cohortPlaces(historyOf(ledger), question(over))
    .map((place) => place.groups.join(" "))
    .join(" | ");

const start = "2002-01-10"; // 365 days later: 2003-01-10
const cases = [
  ["starts on the first day of the window", aLedger(benefitStarted("2002-01-01")), "X Y Z B"],
  ["starts the day before the window", aLedger(benefitStarted("2001-12-31")), ""],
  ["starts on the first day after the window", aLedger(benefitStarted("2002-07-01")), ""],
  ["another scheme", aLedger(benefitStarted(start, { scheme: "ww" })), ""],
  ["off benefit on day 365", aLedger(benefitStarted(start), benefitEnded(1, "2003-01-10")), "X"],
  ["off benefit on day 366", aLedger(benefitStarted(start), benefitEnded(1, "2003-01-11")), "X Y Z B B1"],
  ["exempt on day 365", aLedger(benefitStarted(start), exemptionGranted("2003-01-10")), "X Y"],
  ["exempt from day 366", aLedger(benefitStarted(start), exemptionGranted("2003-01-11")), "X Y Z B"],
  [
    "exemption over on day 365",
    aLedger(benefitStarted(start), exemptionGranted("2002-02-01", { until: "2003-01-10" })),
    "X Y Z B",
  ],
  [
    "exempt and with a plan",
    aLedger(benefitStarted(start), exemptionGranted("2002-02-01"), planMade("2002-03-01")),
    "X Y C",
  ],
  ["a plan on day 365", aLedger(benefitStarted(start), planMade("2003-01-10")), "X Y Z A"],
  ["a plan on day 366", aLedger(benefitStarted(start), planMade("2003-01-11")), "X Y Z B"],
  ["an instrument without a plan", aLedger(benefitStarted(start), instrumentStarted("2002-02-01")), "X Y Z A"],
  ["an instrument that runs at entry", aLedger(instrumentStarted("2001-06-01"), benefitStarted(start)), "X Y Z A"],
  [
    "an instrument that ended before entry",
    aLedger(instrumentStarted("2001-06-01"), instrumentEnded(1, "2002-01-10"), benefitStarted(start)),
    "X Y Z B",
  ],
  [
    "helped, and left on the last day that counts",
    aLedger(benefitStarted(start), planMade("2002-02-01"), benefitEnded(1, "2003-06-30")),
    "X Y Z A A1",
  ],
  [
    "helped, and left a day later",
    aLedger(benefitStarted(start), planMade("2002-02-01"), benefitEnded(1, "2003-07-01")),
    "X Y Z A",
  ],
  [
    "two spells count twice",
    aLedger(benefitStarted(start), benefitEnded(1, "2002-02-01"), benefitStarted("2002-03-03")),
    "X | X Y Z B",
  ],
] as const;

for (const [name, ledger, expected] of cases)
  test(`entry cohort: ${name} -> ${expected || "not counted"}`, () => {
    assert.equal(groups(ledger), expected);
  });

test("with --bridge 30 a gap of 30 days is bridged and one of 31 is not", () => {
  const gap = (back: string) => aLedger(benefitStarted(start), benefitEnded(1, "2002-02-01"), benefitStarted(back));
  assert.equal(groups(gap("2002-03-03"), { bridgeDays: 30 }), "X Y Z B");
  assert.equal(groups(gap("2002-03-04"), { bridgeDays: 30 }), "X | X Y Z B");
});

test("the municipality is where the client lived when the spell started, not where they moved later", () => {
  const ledger = aLedger(
    benefitStarted(start),
    benefitEnded(1, "2002-02-01"),
    benefitStarted("2002-05-01", { municipality: "M2" }),
  );
  assert.equal(groups(ledger, { municipality: "M1" as MunicipalityCode }), "X");
  assert.equal(groups(ledger, { municipality: "M2" as MunicipalityCode }), "X Y Z B");
});

const moved = (on: string, municipality: string): Step =>
  aFact("municipality-moved", on, { municipality: municipality as MunicipalityCode });
const withoutMunicipality = (on: string): Step => aFact("benefit-started", on, { scheme: assistance });

const municipalities = [
  ["the one the benefit names", [benefitStarted(start)], "M1"],
  ["also when a move on that day was recorded after it", [benefitStarted(start), moved(start, "M2")], "M1"],
  ["and when it was recorded before it", [moved(start, "M2"), benefitStarted(start)], "M1"],
  ["not where they moved later", [benefitStarted(start), moved("2002-03-01", "M2")], "M1"],
  ["where they lived then, when the benefit names none", [moved("2002-01-01", "M2"), withoutMunicipality(start)], "M2"],
  ["where they moved on that day, when it names none", [withoutMunicipality(start), moved(start, "M2")], "M2"],
] as const;

for (const [name, steps, expected] of municipalities)
  test(`the municipality of a spell: ${name} -> ${expected}`, () => {
    const counted = ["M1", "M2"].filter(
      (code) => groups(aLedger(...steps), { municipality: code as MunicipalityCode }) !== "",
    );
    assert.deepEqual(counted, [expected]);
  });

test("ratios over nobody are null, not zero", () => {
  assert.deepEqual(cohortRatios(noCounts, followedWhole), {
    compliance: null,
    longTerm: null,
    coverage: null,
    nonCoverage: null,
    exitWith: null,
    exitWithout: null,
  });
});

const rowsOf = (file: string): string[][] =>
  readFileSync(new URL(`../../../../seeds/published-cohorts/municipality-1-${file}.csv`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(";"));

/** The four files as ledgers, one per person: three known from 1 December 2003, the file check from 1 February 2004. */
const municipality1 = (): Entry[][] => {
  const first = { known: "2003-12-01T00:00:00Z" };
  const check = { known: "2004-02-01T00:00:00Z" };
  const people = new Map<string, Step[]>();
  const add = (person = "", step: Step) => people.set(person, [...(people.get(person) ?? []), step]);
  for (const [person, scheme = "", from = "", end = "", , municipality = ""] of rowsOf("benefits")) {
    add(person, benefitStarted(from, { ...first, scheme, municipality }));
    if (end !== "") add(person, benefitEnded(1, end, first));
  }
  for (const [person, , , from = "", until = ""] of rowsOf("exemptions"))
    add(person, exemptionGranted(from, until === "" ? first : { ...first, until }));
  for (const [person, kind, from = ""] of rowsOf("trajectories"))
    add(person, kind === "plan" ? planMade(from, first) : instrumentStarted(from, first));
  for (const [person, , , from = ""] of rowsOf("file-check")) add(person, exemptionGranted(from, check));
  return [...people.values()].map((steps) => aLedger(...steps));
};

const countsAt = (knownAt: string, over: Partial<CohortQuestion> = {}) => {
  const counts = { ...noCounts };
  for (const ledger of municipality1())
    addToCounts(counts, cohortPlaces(historyOf(ledger, instant(knownAt)), question(over)));
  return counts;
};

test("municipality 1 as published before the file check: 872 entered, 477 stayed, 231 seemed obliged", () => {
  const counts = countsAt("2003-12-31T00:00:00Z");
  assert.deepEqual([counts.X, counts.Y, counts.Z], [872, 477, 231]);
  assert.equal(cohortRatios(counts, followedWhole).coverage?.toFixed(4), "0.4805");
});

test("municipality 1 after the file check: 164 obliged, 111 with a trajectory in time, 10 and later 25 of them left", () => {
  const counts = countsAt("2004-03-01T00:00:00Z");
  assert.deepEqual([counts.X, counts.Y, counts.Z, counts.A, counts.B, counts.A1], [872, 477, 164, 111, 53, 10]);
  assert.equal(cohortRatios(counts, followedWhole).coverage?.toFixed(4), "0.6768");
  assert.equal(countsAt("2004-03-01T00:00:00Z", { exitBy: day("2003-12-31") }).A1, 25);
});

test("the difference is explained: 67 exemptions were recorded later", () => {
  const [before, after] = [instant("2003-12-31T00:00:00Z"), instant("2004-03-01T00:00:00Z")];
  const reasons = municipality1().flatMap((ledger) =>
    changesBetween(ledger, before, after, question()).map(({ reason }) => reason),
  );
  assert.deepEqual(reasons, Array(67).fill("exemption-recorded-later"));
});
