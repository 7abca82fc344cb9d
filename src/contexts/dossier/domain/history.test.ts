import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { PersonId } from "../../../kernel/ids.ts";
import { endOfInstants, type Instant, instant } from "../../../kernel/instant.ts";
import { addDays, plainDate } from "../../../kernel/plain-date.ts";
import {
  aFact,
  aLedger,
  assistance,
  benefitEnded,
  benefitStarted,
  correctedTo,
  day,
  entryNumber,
  exemptionGranted,
  inM1,
  instrumentStarted,
  medical,
  planMade,
  type Step,
  withdrawn,
} from "./builders.ts";
import type { Entry } from "./entry.ts";
import { historyOf } from "./history.ts";
import { anyLedger, anyMoment, nativeLedger } from "./random-ledger.ts";
import { stateOn, takesOver, workerSince } from "./state.ts";

test("a benefit runs from its start until the first day without it", () => {
  const history = historyOf(aLedger(benefitStarted("2002-01-10"), benefitEnded(1, "2002-05-01")));
  assert.equal(stateOn(history, day("2002-04-30")).benefits.length, 1);
  assert.equal(stateOn(history, day("2002-05-01")).benefits.length, 0);
});

const endedExemptions = [
  ["ended before the day its decision named", "2003-01-01", ["2002-06-01"], "2002-06-01"],
  ["ended after it: the decision had run out already", "2003-01-01", ["2003-06-01"], "2003-01-01"],
  ["ended on it", "2003-01-01", ["2003-01-01"], "2003-01-01"],
  ["never ended", "2003-01-01", [], "2003-01-01"],
  ["no end was named", null, ["2003-06-01"], "2003-06-01"],
] as const;

for (const [name, until, ends, expected] of endedExemptions)
  test(`an exemption runs until what comes first, its named end or its ending: ${name} -> ${expected}`, () => {
    const named = until === null ? {} : { until };
    const granted = exemptionGranted("2002-01-01", named);
    const told = aLedger(granted, ...ends.map((on) => aFact("exemption-ended", on, {}, { subject: 1 })));
    assert.equal(historyOf(told).exemptions[0]?.until, expected);
    // the end told first, the decision corrected to name its end afterwards
    const later = aLedger(
      exemptionGranted("2002-01-01"),
      ...ends.map((on) => aFact("exemption-ended", on, {}, { subject: 1 })),
      correctedTo(1, "2002-01-01", { ground: medical }, named),
    );
    assert.equal(historyOf(later).exemptions[0]?.until, expected);
  });

const empty: readonly (readonly [string, readonly Step[]])[] = [
  ["ended before it starts", [benefitStarted("2002-06-01"), benefitEnded(1, "2002-05-01")]],
  ["ended on the day it starts", [benefitStarted("2002-06-01"), benefitEnded(1, "2002-06-01")]],
  [
    "its start corrected to after its end",
    [
      benefitStarted("2002-01-10"),
      benefitEnded(1, "2002-05-01"),
      correctedTo(1, "2002-06-01", { scheme: assistance, municipality: inM1 }),
    ],
  ],
  ["an exemption whose decision ends it before it starts", [exemptionGranted("2002-06-01", { until: "2002-05-01" })]],
  ["a plan of no days", [planMade("2002-06-01", { until: "2002-06-01" })]],
];

for (const [name, steps] of empty)
  test(`a spell without a single day counts nowhere: ${name}`, () => {
    const { benefits, exemptions, plans } = historyOf(aLedger(...steps));
    assert.deepEqual([...benefits, ...exemptions, ...plans], []);
  });

test("only a decision that names its end runs until then; of anything else the end is an entry", () => {
  const until = "2002-09-01";
  const history = historyOf(
    aLedger(
      benefitStarted("2002-01-01", { until }),
      instrumentStarted("2002-01-01", { until }),
      aFact("job-started", "2002-01-01", {}, { until }),
      planMade("2002-01-01", { until }),
      exemptionGranted("2002-01-01", { until }),
    ),
  );
  const { benefits, instruments, jobs, plans, exemptions } = history;
  assert.deepEqual(
    [benefits, instruments, jobs, plans, exemptions].map((spells) => spells[0]?.until),
    [null, null, null, until, until],
  );
});

test("a correction holds from when it was known, and the earlier view stays as it was", () => {
  const ledger = aLedger(
    benefitStarted("2002-01-10", { known: "2002-01-15T00:00:00Z" }),
    correctedTo(1, "2002-02-01", { scheme: assistance, municipality: inM1 }, { known: "2002-03-01T00:00:00Z" }),
  );
  assert.equal(historyOf(ledger, instant("2002-02-28T00:00:00Z")).benefits[0]?.from, "2002-01-10");
  assert.equal(historyOf(ledger, instant("2002-03-01T00:00:00Z")).benefits[0]?.from, "2002-02-01");
});

test("of two corrections the last recorded holds; without it the one before", () => {
  const steps = [
    exemptionGranted("2002-01-01"),
    correctedTo(1, "2002-02-01", { ground: medical }),
    correctedTo(1, "2002-03-01", { ground: medical }),
  ];
  assert.equal(historyOf(aLedger(...steps)).exemptions[0]?.from, "2002-03-01");
  assert.equal(historyOf(aLedger(...steps, withdrawn(3))).exemptions[0]?.from, "2002-02-01");
});

test("withdrawing a withdrawal makes the entry stand again", () => {
  assert.equal(historyOf(aLedger(planMade("2002-01-01"), withdrawn(1))).plans.length, 0);
  assert.equal(historyOf(aLedger(planMade("2002-01-01"), withdrawn(1), withdrawn(2))).plans.length, 1);
});

test("an end without its start (withdrawn) leaves nothing behind", () => {
  const history = historyOf(aLedger(benefitStarted("2002-01-10"), benefitEnded(1, "2002-05-01"), withdrawn(1)));
  assert.deepEqual(history.benefits, []);
});

test("one worker is responsible at a time, and nobody after a hand-over to nobody", () => {
  const [anna, bert] = ["anna", "bert"] as never[];
  const history = historyOf(
    aLedger(
      aFact("worker-assigned", "2002-01-01", { worker: anna as never }),
      aFact("worker-handed-over", "2002-03-01", { worker: bert as never }),
      aFact("worker-handed-over", "2002-05-01", { worker: null }),
    ),
  );
  const workers = ["2001-12-31", "2002-02-28", "2002-03-01", "2002-05-01"].map(
    (on) => stateOn(history, day(on)).worker,
  );
  assert.deepEqual(workers, [null, anna, bert, null]);
});

test("no history makes the fold or the state of a day throw, and spells are in order of valid-from", () => {
  fc.assert(
    fc.property(anyLedger(), fc.nat(3000), (ledger, n) => {
      const history = historyOf(ledger);
      stateOn(history, addDays(plainDate("2001-01-01"), n));
      for (const spells of [history.benefits, history.exemptions, history.plans, history.jobs])
        assert.deepEqual(
          spells.map((spell) => spell.from),
          spells.map((spell) => spell.from).toSorted(),
        );
    }),
  );
});

test("native appends never change an earlier known-at", () => {
  fc.assert(
    fc.property(nativeLedger(), fc.nat(30), (ledger, cut) => {
      const before = ledger.slice(0, cut);
      const last = before.at(-1);
      if (last === undefined) return;
      // what comes after the cut became known strictly later
      const later = ledger.slice(cut).filter((entry) => entry.knownFrom > last.knownFrom);
      assert.deepEqual(historyOf([...before, ...later], last.knownFrom), historyOf(before));
    }),
  );
});

test("whatever is appended, loaded or not, changes nothing that was known before the moment it is known from", () => {
  fc.assert(
    fc.property(anyLedger(), fc.nat(30), anyMoment, (ledger, cut, moment) => {
      const [before, appended] = [ledger.slice(0, cut), ledger.slice(cut)];
      const isLater = appended.every(({ knownFrom }) => knownFrom > moment);
      if (isLater) assert.deepEqual(historyOf(ledger, moment), historyOf(before, moment));
    }),
  );
});

test("what is known at a moment is what is known of the entries known by then, in whatever order they came", () => {
  fc.assert(
    fc.property(anyLedger(), fc.nat(30), anyMoment, (ledger, cut, moment) => {
      const known = ledger.filter(({ knownFrom }) => knownFrom <= moment);
      assert.deepEqual(historyOf([...ledger.slice(cut), ...ledger.slice(0, cut)], moment), historyOf(known));
    }),
  );
});

test("revoking a history load takes it away at every moment, as if it had never been", () => {
  fc.assert(
    fc.property(nativeLedger(20), anyLedger(8), anyMoment, anyMoment, (ledger, loaded, from, moment) => {
      const load = loaded.map((entry, i) => asLoaded(entry, ledger.length, i, from));
      const n = ledger.length + load.length;
      const revocation = load.map(
        (entry, i): Entry => ({
          number: entryNumber(n + i + 1),
          kind: "entry-withdrawn",
          target: entry.number,
          validFrom: entry.validFrom,
          validUntil: null,
          recordedAt: endOfInstants,
          knownFrom: entry.knownFrom,
          body: {},
        }),
      );
      assert.deepEqual(historyOf([...ledger, ...load, ...revocation], moment), historyOf(ledger, moment));
    }),
  );
});

/** Entry i of a history load that comes after `length` others: known from what the load says. */
const asLoaded = (entry: Entry, length: number, i: number, knownFrom: Instant): Entry => {
  const number = entryNumber(length + i + 1);
  const times = { number, knownFrom, recordedAt: endOfInstants };
  if ("target" in entry) return { ...entry, ...times, target: entryNumber(Math.max(1, length + i)) };
  const isOpening = entry.subject === entry.number;
  return { ...entry, ...times, subject: isOpening ? number : entryNumber(Math.max(1, length + i)) };
};

test("folding in pieces equals folding at once: a ledger that arrived in parts, in any order, tells the same", () => {
  fc.assert(
    fc.property(anyLedger(), fc.nat(30), (ledger, cut) => {
      assert.deepEqual(historyOf([...ledger.slice(cut), ...ledger.slice(0, cut)]), historyOf(ledger));
    }),
  );
});

test("correct then withdraw restores", () => {
  fc.assert(
    fc.property(anyLedger(), fc.nat(29), fc.nat(2000), (ledger, pick, from) => {
      const target = ledger[pick % Math.max(1, ledger.length)];
      if (target === undefined) return;
      const n = ledger.length + 1;
      const common = { recordedAt: endOfInstants, knownFrom: endOfInstants, validUntil: null };
      const correction: Entry = {
        ...common,
        number: entryNumber(n),
        kind: "entry-corrected",
        target: target.number,
        validFrom: addDays(plainDate("2002-01-01"), from),
        body: { scheme: assistance },
      };
      const withdrawal: Entry = {
        ...common,
        number: entryNumber(n + 1),
        kind: "entry-withdrawn",
        target: correction.number,
        validFrom: correction.validFrom,
        body: {},
      };
      assert.deepEqual(historyOf([...ledger, correction, withdrawal]), historyOf(ledger));
    }),
  );
});

test("the order in which entries of other kinds and subjects were recorded does not matter", () => {
  const facts = fc.uniqueArray(fc.record({ kind: fc.constantFrom("plan", "exemption", "benefit"), on: fc.nat(900) }), {
    selector: ({ on }) => on,
    maxLength: 12,
  });
  const openings = { plan: planMade, exemption: exemptionGranted, benefit: benefitStarted } as const;
  const told = (drawn: readonly { kind: "plan" | "exemption" | "benefit"; on: number }[]) => {
    const history = historyOf(
      aLedger(...drawn.map(({ kind, on }) => openings[kind](addDays(plainDate("2002-01-01"), on)))),
    );
    return [history.plans, history.exemptions, history.benefits].map((spells) =>
      spells.map(({ from, until }) => ({ from, until })),
    );
  };
  fc.assert(
    fc.property(facts, (drawn) => {
      const typed = drawn as readonly { kind: "plan" | "exemption" | "benefit"; on: number }[];
      assert.deepEqual(told(typed), told(typed.toReversed()));
    }),
  );
});

test("a hand-over to come says who takes over from when, by which entry; one that is undone before its day does not", () => {
  const to = (worker: string, on: string) => aFact("worker-assigned", on, { worker: worker as PersonId });
  const [now, later] = [to("bakker", "2026-01-16"), to("postma", "2027-02-01")];
  const next = takesOver(historyOf(aLedger(now, later)), day("2026-11-28"));
  assert.deepEqual(next, { entry: 2, from: "2027-02-01", worker: "postma" });
  assert.equal(takesOver(historyOf(aLedger(now, later)), day("2027-02-01")), null);
  assert.equal(takesOver(historyOf(aLedger(now, later, to("bakker", "2027-02-01"))), day("2026-11-28")), null);
});

test("a hand-over that is undone the same day leaves the worker since when they were; one of a day does not", () => {
  const to = (worker: string, on: string) => aFact("worker-assigned", on, { worker: worker as PersonId });
  const undone = historyOf(aLedger(to("bakker", "2026-01-16"), to("postma", "2026-11-28"), to("bakker", "2026-11-28")));
  assert.equal(workerSince(undone, day("2026-11-28")), "2026-01-16");
  const back = historyOf(aLedger(to("bakker", "2026-01-16"), to("postma", "2026-11-27"), to("bakker", "2026-11-28")));
  assert.equal(workerSince(back, day("2026-11-28")), "2026-11-28");
  assert.equal(workerSince(back, day("2026-11-27")), "2026-11-27");
  assert.equal(workerSince(historyOf(aLedger()), day("2026-02-01")), null);
});
