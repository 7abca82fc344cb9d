import assert from "node:assert/strict";
import { test } from "node:test";
import {
  aFact,
  aLedger,
  assistance,
  benefitEnded,
  benefitStarted,
  correctedTo,
  day,
  exemptionGranted,
  planMade,
  type Step,
} from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { type CohortQuestion, cohortPlaces } from "./cohort.ts";
import { momentsThatCount } from "./moments.ts";

const question: CohortQuestion = {
  from: day("2002-01-01"),
  until: day("2002-07-01"),
  exitBy: day("2003-06-30"),
  schemes: new Set([assistance]),
  bridgeDays: null,
  municipality: null,
  followUpDays: 365,
};

/** The days on which what became known changed where somebody is counted. */
const days = (...steps: readonly Step[]): string[] => {
  const entries = aLedger(...steps);
  const places = cohortPlaces(historyOf(entries), question);
  return momentsThatCount(entries, places, question, () => true).map((moment) => moment.slice(0, 10));
};

const started = benefitStarted("2002-01-10", { known: "2002-02-01T00:00:00Z" });
const later = { known: "2003-09-01T00:00:00Z" };

const cases: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
  ["help in time", [started, planMade("2002-03-01", later)], ["2002-02-01", "2003-09-01"]],
  ["help after the year", [started, planMade("2003-02-01", later)], ["2002-02-01"]],
  ["an exemption on the judging day", [started, exemptionGranted("2003-01-01", later)], ["2002-02-01", "2003-09-01"]],
  ["an exemption of years later", [started, exemptionGranted("2012-01-01", later)], ["2002-02-01"]],
  ["an exit after the exit day", [started, benefitEnded(1, "2005-01-01", later)], ["2002-02-01"]],
  ["a phase", [started, aFact("phase-set", "2002-03-01", { phase: 2 }, later)], ["2002-02-01"]],
  [
    "help in time that was corrected to years later",
    [started, planMade("2002-03-01", { known: "2002-04-01T00:00:00Z" }), correctedTo(2, "2012-01-01", {}, later)],
    ["2002-02-01", "2002-04-01", "2003-09-01"],
  ],
];

for (const [name, steps, expected] of cases)
  test(`moments that count: ${name}`, () => {
    assert.deepEqual(days(...steps), expected);
  });
