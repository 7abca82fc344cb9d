import assert from "node:assert/strict";
import { test } from "node:test";
import { duration } from "../../../kernel/duration.ts";
import { endOfInstants, type Instant } from "../../../kernel/instant.ts";
import { addDays, plainDate } from "../../../kernel/plain-date.ts";
import {
  aFact,
  aLedger,
  benefitEnded,
  benefitStarted,
  correctedTo,
  planMade,
  type Step,
  withdrawn,
} from "./builders.ts";
import { type Lateness, type Recorded, timelineOf } from "./timeline.ts";

/** An office an hour ahead of UTC, which calls two weeks late. */
const lateness: Lateness = {
  lateAfter: () => duration("P14D"),
  dayOf: (moment: Instant) =>
    moment.slice(11, 13) === "23" ? addDays(plainDate(moment.slice(0, 10)), 1) : plainDate(moment.slice(0, 10)),
};

const recorded = (...steps: readonly Step[]): Recorded[] =>
  aLedger(...steps).map((entry) => ({
    ...entry,
    recordedBy: "test",
    purpose: "casework",
    source: null,
    historyLoad: false,
    seenFrom: entry.recordedAt,
  }));

const late = [
  ["on the last day in time", "2026-03-15T12:00:00Z", false],
  ["late that day, in the office", "2026-03-15T22:59:59Z", false],
  ["when it is the next day in the office, though not in UTC", "2026-03-15T23:30:00Z", true],
  ["long after", "2026-06-01T12:00:00Z", true],
] as const;

for (const [name, known, expected] of late)
  test(`a plan valid from 1 March, recorded ${name} -> ${expected ? "late" : "in time"}`, () => {
    const [entry] = timelineOf(recorded(planMade("2026-03-01", { known })), endOfInstants, lateness);
    assert.equal(entry?.recordedLate, expected);
  });

test("nothing vanishes: what was corrected stands beside what it said, what was withdrawn says so", () => {
  const body = { scheme: "ioaw" as never };
  const told = timelineOf(
    recorded(benefitStarted("2026-01-05"), correctedTo(1, "2026-01-12", body), planMade("2026-02-01"), withdrawn(3)),
    endOfInstants,
    lateness,
  );
  assert.deepEqual(
    told.map((each) => [each.validFrom, each.corrected?.before.validFrom ?? null, each.withdrawn?.entry ?? null]),
    [
      ["2026-02-01", null, 4],
      ["2026-01-12", "2026-01-05", null],
    ],
  );
});

test("what rests on a withdrawn entry says so, until that entry is put back", () => {
  const steps = [
    benefitStarted("2026-01-05"),
    benefitEnded(1, "2026-06-01"),
    aFact("benefit-changed", "2026-02-01", { scheme: "ioaw" as never }, { subject: 1 }),
  ];
  const shown = (...later: Step[]) =>
    timelineOf(recorded(...steps, ...later), endOfInstants, lateness)
      .toSorted((a, b) => a.fact.number - b.fact.number)
      .map(({ resting, without }) => without ?? resting);
  assert.deepEqual(shown(), [2, 0, 0]);
  assert.deepEqual(shown(withdrawn(3)), [1, 0, 0]);
  assert.deepEqual(shown(withdrawn(1)), [2, "benefit-started", "benefit-started"]);
  assert.deepEqual(shown(withdrawn(1), withdrawn(4)), [2, 0, 0]);
});

test("what the client did on their own page is told apart from what the office recorded", () => {
  const [own, office] = ["own-data", "casework"].map((purpose) => {
    const steps = recorded(aFact("message-sent", "2026-03-02", { from: "commissioner", text: "Hello" }));
    return timelineOf(
      steps.map((entry) => ({ ...entry, purpose })),
      endOfInstants,
      lateness,
    )[0]?.isClientsOwn;
  });
  assert.deepEqual([own, office], [true, false]);
});
