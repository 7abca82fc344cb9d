import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { duration } from "../../../kernel/duration.ts";
import type { ClientId, PersonId } from "../../../kernel/ids.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import {
  aFact,
  aLedger,
  benefitEnded,
  benefitStarted,
  correctedTo,
  day,
  exemptionGranted,
  instrumentEnded,
  instrumentStarted,
  planMade,
  type Step,
  withdrawn,
} from "./builders.ts";
import type { Entry } from "./entry.ts";
import { historyOf } from "./history.ts";
import { dueAmong, type KeepTerms, type KeptDossier, keepingOf, lastDayNamed } from "./keeping.ts";
import { anyLedger } from "./random-ledger.ts";
import { stateOn } from "./state.ts";

const terms: KeepTerms = {
  keepPersons: duration("P5Y"),
  keepBenefits: duration("P10Y"),
  keepCasework: duration("P7Y"),
};
const today = day("2026-11-26");
const worker = "00000000-0000-7000-8000-000000000001" as PersonId;

const dossierOf = (entries: readonly Entry[]): KeptDossier => ({
  history: historyOf(entries),
  kinds: new Set(entries.map(({ kind }) => kind)),
  lastNamedOn: lastDayNamed(entries),
  lastRecordedOn: day("2020-01-01"),
});

const jobStarted = (from: string): Step => aFact("job-started", from, {});
const registered = (on: string): Step => aFact("client-registered", on, {});
const assigned = (on: string): Step => aFact("worker-assigned", on, { worker });

const cases: readonly (readonly [string, readonly Step[], string])[] = [
  ["a benefit that runs", [benefitStarted("1990-01-01")], "in-use"],
  ["a benefit that ends in a month", [benefitStarted("2000-01-01"), benefitEnded(1, "2026-12-26")], "in-use"],
  ["a benefit that is still to begin", [benefitStarted("2027-01-01")], "in-use"],
  ["a benefit that ended yesterday", [benefitStarted("2000-01-01"), benefitEnded(1, "2026-11-25")], "kept"],
  ["a day before the names' term has passed", [benefitStarted("2000-01-01"), benefitEnded(1, "2021-11-27")], "kept"],
  ["the day the names' term has passed", [benefitStarted("2000-01-01"), benefitEnded(1, "2021-11-26")], "persons-due"],
  ["a day before the longest term", [benefitStarted("2000-01-01"), benefitEnded(1, "2016-11-27")], "persons-due"],
  ["the day the longest term has passed", [benefitStarted("2000-01-01"), benefitEnded(1, "2016-11-26")], "dossier-due"],
  ["casework alone has casework's term", [registered("2010-01-01"), assigned("2019-11-26")], "dossier-due"],
  ["casework alone, a day before it", [registered("2010-01-01"), assigned("2019-11-27")], "persons-due"],
  [
    "help after the benefit",
    [benefitStarted("2000-01-01"), benefitEnded(1, "2001-01-01"), instrumentStarted("2002-01-01")],
    "in-use",
  ],
  [
    "the term runs from the last thing that ended",
    [
      benefitStarted("2000-01-01"),
      benefitEnded(1, "2001-01-01"),
      instrumentStarted("2002-01-01"),
      instrumentEnded(3, "2020-01-01"),
    ],
    "persons-due",
  ],
  [
    "a worker who was never relieved keeps nothing open",
    [benefitStarted("2000-01-01"), assigned("2000-02-01"), benefitEnded(1, "2001-01-01")],
    "dossier-due",
  ],
  [
    "a plan without an end keeps nothing open",
    [benefitStarted("2000-01-01"), planMade("2000-02-01"), benefitEnded(1, "2001-01-01")],
    "dossier-due",
  ],
  ["a plan runs until the end it names", [planMade("2000-02-01", { until: "2027-01-01" })], "in-use"],
  [
    "a job without an end keeps all, and says so",
    [benefitStarted("2000-01-01"), benefitEnded(1, "2001-01-01"), jobStarted("2001-01-01")],
    "held",
  ],
  [
    "an exemption without an end likewise",
    [benefitStarted("2000-01-01"), exemptionGranted("2000-02-01"), benefitEnded(1, "2001-01-01")],
    "held",
  ],
  [
    "a job that began within the term is in use",
    [benefitStarted("2000-01-01"), benefitEnded(1, "2018-01-01"), jobStarted("2018-01-01")],
    "in-use",
  ],
  [
    "an end that was corrected to a later day",
    [benefitStarted("2000-01-01"), benefitEnded(1, "2001-01-01"), correctedTo(2, "2026-01-01", {})],
    "kept",
  ],
  ["an end that was withdrawn", [benefitStarted("2000-01-01"), benefitEnded(1, "2001-01-01"), withdrawn(2)], "in-use"],
  ["nothing stands: from the last recording", [benefitStarted("2000-01-01"), withdrawn(1)], "persons-due"],
  ["never seen by anybody", [], "dossier-due"],
];

for (const [what, steps, expected] of cases)
  test(`keeping: ${what} -> ${expected}`, () => {
    assert.equal(keepingOf(dossierOf(aLedger(...steps)), terms, today).stands, expected);
  });

test("names never outlive the dossier, whatever their own term", () => {
  const dossier = dossierOf(aLedger(benefitStarted("2000-01-01"), benefitEnded(1, "2016-11-26")));
  const long = { ...terms, keepPersons: duration("P50Y") };
  const due = dueAmong([{ ...dossier, clientId: "c" as ClientId }], long, today);
  assert.deepEqual(due, { persons: ["c"], dossiers: ["c"], held: 0, endedBefore: "2016-11-27" });
});

const untilThen: readonly (readonly [string, readonly Step[], string | null])[] = [
  ["a benefit", [benefitStarted("2000-01-01"), benefitEnded(1, "2010-03-04")], "2010-03-05"],
  [
    "an end brought forward",
    [benefitStarted("2000-01-01"), benefitEnded(1, "2012-03-04"), correctedTo(2, "2010-01-01", {})],
    "2012-03-05",
  ],
  [
    "a benefit that was withdrawn",
    [registered("2000-01-01"), benefitStarted("2005-01-01"), withdrawn(2)],
    "2005-01-02",
  ],
  [
    "casework after it",
    [benefitStarted("2000-01-01"), benefitEnded(1, "2001-01-01"), assigned("2004-01-01")],
    "2004-01-02",
  ],
  ["never a benefit", [registered("2000-01-01"), assigned("2001-01-01")], null],
];

for (const [what, steps, expected] of untilThen)
  test(`of figures a deleted dossier may be missed in, whatever moment they are known at: ${what} -> ${expected}`, () => {
    const dossier = { ...dossierOf(aLedger(...steps)), clientId: "c" as ClientId, lastRecordedOn: day("2010-01-01") };
    const { dossiers, endedBefore } = dueAmong([dossier], terms, today);
    assert.deepEqual([dossiers, endedBefore], [["c"], expected]);
  });

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(day("2002-01-01"), n));
const anyTerm = fc.integer({ min: 1, max: 30 }).map((n) => duration(`P${n}Y`));
const anyTerms = fc.record({ keepPersons: anyTerm, keepBenefits: anyTerm, keepCasework: anyTerm });

test("nothing goes while anything runs or will", () => {
  fc.assert(
    fc.property(anyLedger(), anyTerms, anyDay, (entries, some, on) => {
      const dossier = dossierOf(entries);
      const { stands } = keepingOf(dossier, some, on);
      if (entries.length === 0 || (stands !== "dossier-due" && stands !== "persons-due")) return;
      const state = stateOn(dossier.history, on);
      const { benefits, exemption, trajectories, instruments, jobs } = state;
      assert.deepEqual([benefits, exemption, trajectories, instruments, jobs], [[], null, [], [], []]);
      assert.ok(state.plan === null || state.plan.until === null);
      const { history } = dossier;
      const later = [history.benefits, history.exemptions, history.trajectories, history.instruments, history.jobs];
      assert.deepEqual(
        later.flat().filter(({ from }) => from > on),
        [],
      );
    }),
  );
});

const order = ["in-use", "held", "kept", "persons-due", "dossier-due"];

test("what has gone stays gone: a later day never makes a dossier that ended younger", () => {
  fc.assert(
    fc.property(anyLedger(), anyTerms, anyDay, fc.nat(4_000), (entries, some, on, days) => {
      const dossier = dossierOf(entries);
      const now = keepingOf(dossier, some, on).stands;
      if (now === "in-use" || now === "held") return;
      const then = keepingOf(dossier, some, addDays(on, days)).stands;
      assert.ok(order.indexOf(then) >= order.indexOf(now), `${now} -> ${then}`);
    }),
  );
});

test("a longer term never makes anything go sooner", () => {
  fc.assert(
    fc.property(anyLedger(), anyTerms, anyDay, (entries, some, on) => {
      const dossier = { ...dossierOf(entries), clientId: "c" as ClientId };
      const longer = { ...some, keepBenefits: duration("P40Y"), keepCasework: duration("P40Y") };
      const [now, then] = [dueAmong([dossier], some, on), dueAmong([dossier], longer, on)];
      assert.ok(then.dossiers.length <= now.dossiers.length && then.persons.length <= now.persons.length);
    }),
  );
});
