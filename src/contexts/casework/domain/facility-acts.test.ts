import assert from "node:assert/strict";
import { test } from "node:test";
import { policyOf } from "../../access/testing/settings.ts";
import { aFact, aLedger, day, entryNumber, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { decideFacility, endFacility, type FacilityDecision } from "./facility-acts.ts";
import { endNeed, recordNeed } from "./need-acts.ts";
import { closeReExamination, openReExamination } from "./re-examination-acts.ts";

const { on: rulesOn } = policyOf("participatiewet-2026", []);
const today = day("2026-03-02");
const rules = rulesOn(today);

const travel: FacilityDecision = {
  facility: "travel",
  granted: true,
  why: "de werkplek is ver",
  amount: 5_250,
  per: "month",
  source: "participation",
  decidedOn: today,
  from: today,
  until: day("2026-09-01"),
  isBesides: false,
};
const refusal = { granted: false, amount: null, per: null, source: null, from: null, until: null } as const;
const days = { knownSince: day("2026-01-02"), today };
const nothingYet = historyOf(aLedger());
const decided = (over: Partial<FacilityDecision>, history = nothingYet): string => {
  const decision = decideFacility(history, { ...travel, ...over }, rules, days);
  return decision.ok ? "decided" : decision.refusal.code;
};

test("what is paid each month is not paid twice, unless it comes beside the other", () => {
  const paid = (until: string | null): Step =>
    aFact(
      "facility-decided",
      "2026-01-05",
      { facility: "travel", granted: true, why: "ver", amount: 3_750, per: "month", source: "participation" } as never,
      until === null ? {} : { until },
    );
  const runs = historyOf(aLedger(paid(null)));
  assert.equal(decided({}, runs), "facility-runs-already");
  assert.equal(decided({ isBesides: true }, runs), "decided");
  assert.equal(decided({ facility: "child-care" }, runs), "decided");
  assert.equal(decided({ per: "once", until: null }, runs), "decided");
  assert.equal(decided({}, historyOf(aLedger(paid("2026-03-02")))), "decided");
});

test("what is paid once is not paid twice: the same kind and amount for the same day, unless it comes beside the other", () => {
  const premium = { facility: "travel", granted: true, why: "ver", amount: 5_250, per: "once" } as never;
  const paid = historyOf(aLedger(aFact("facility-decided", "2026-03-02", premium)));
  const once = { per: "once", until: null } as const;
  assert.equal(decided(once, paid), "facility-given-already");
  assert.equal(decided({ ...once, isBesides: true }, paid), "decided");
  assert.equal(decided({ ...once, amount: 5_000 }, paid), "decided");
  assert.equal(decided({ ...once, from: day("2026-03-01") }, paid), "decided");
  assert.equal(decided({ ...once, facility: "child-care" }, paid), "decided");
  assert.equal(decided(refusal, paid), "decided");
});

test("a decision is of a day on which the client was known, today at the latest, whatever day it is given from", () => {
  assert.equal(decided({ decidedOn: day("2026-03-03") }), "day-to-come");
  assert.equal(decided({ decidedOn: day("2026-01-01") }), "before-known");
  assert.equal(decided({ ...refusal, decidedOn: day("2026-01-01") }), "before-known");
  assert.equal(decided({ decidedOn: day("2026-01-02"), from: day("2026-04-01") }), "decided");
  assert.equal(decided({ from: day("2025-12-01") }), "decided");
});

test("what is given keeps the day it was decided beside its own; a refusal has the day of the decision alone", () => {
  const entry = (over: Partial<FacilityDecision>) => {
    const made = decideFacility(nothingYet, { ...travel, decidedOn: day("2026-02-20"), ...over }, rules, days);
    assert.ok(made.ok);
    const [placed] = historyOf(
      aLedger(aFact("facility-decided", made.value.validFrom ?? "", made.value.body as never)),
    ).facilities;
    return [made.value.validFrom, placed?.decidedOn];
  };
  assert.deepEqual(entry({}), ["2026-03-02", "2026-02-20"]);
  assert.deepEqual(entry(refusal), ["2026-02-20", "2026-02-20"]);
});

test("of before it was asked: what was paid once or refused is of its own day, and of what is paid each month it is not known", () => {
  const of = (per?: "once" | "month") => {
    const body = {
      facility: "travel",
      granted: per !== undefined,
      why: "ver",
      ...(per === undefined ? {} : { amount: 1, per }),
    };
    return historyOf(aLedger(aFact("facility-decided", "2026-01-05", body as never))).facilities[0]?.decidedOn;
  };
  assert.deepEqual([of("once"), of(), of("month")], ["2026-01-05", "2026-01-05", null]);
});

test("what is given says what it costs, how often and from what; a refusal has its ground alone", () => {
  assert.equal(decided({}), "decided");
  assert.equal(decided({ per: "once", until: null }), "decided");
  assert.equal(decided(refusal), "decided");
  assert.equal(decided({ facility: "a-car" }), "no-such-facility");
  assert.equal(decided({ source: "petty-cash" }), "no-such-source");
  for (const missing of ["amount", "per", "source", "from"] as const)
    assert.equal(decided({ [missing]: null }), "amount-missing");
  assert.equal(decided({ granted: false }), "amount-of-a-refusal");
  assert.equal(decided({ ...refusal, from: today }), "amount-of-a-refusal");
  assert.equal(decided({ per: "once" }), "once-has-no-end");
  assert.equal(decided({ until: today }), "ends-before-it-begins");
});

test("what is paid each month is stopped once, after its first day and before its last; what was given once is not", () => {
  const body = { facility: "travel", granted: true, why: "far", amount: 5_250, per: "month", source: "own" } as never;
  const history = historyOf(
    aLedger(
      aFact("facility-decided", "2026-01-01", body, { until: "2026-07-01" }),
      aFact("facility-decided", "2026-01-01", { ...(body as object), per: "once" } as never),
      aFact("facility-decided", "2026-01-01", body),
      aFact("facility-ended", "2026-02-01", { reason: "verhuisd" }, { subject: 3 }),
    ),
  );
  const stop = (n: number, on: string): string => {
    const stopped = endFacility(history, { facility: entryNumber(n), on: day(on), reason: "verhuisd" }, today);
    return stopped.ok ? "stopped" : stopped.refusal.code;
  };
  assert.equal(stop(1, "2026-03-01"), "stopped");
  assert.equal(stop(1, "2026-01-01"), "ends-before-it-begins");
  assert.equal(stop(1, "2026-07-01"), "ends-by-then");
  assert.equal(stop(2, "2026-03-01"), "not-given");
  assert.equal(stop(3, "2026-03-01"), "facility-over");
});

test("missing help is recorded once while it is missing, and ends when it is found", () => {
  const history = historyOf(aLedger(aFact("need-unmet", "2026-01-10", { need: "simulation-workshop" as never })));
  const record = (need: string, on = "2026-03-01", note: string | null = null): string => {
    const recorded = recordNeed(history, { need, on: day(on), note }, rules, today);
    return recorded.ok ? "recorded" : recorded.refusal.code;
  };
  assert.equal(record("day-activities"), "recorded");
  assert.equal(record("simulation-workshop"), "need-recorded");
  assert.equal(record("a-miracle"), "no-such-need");
  assert.equal(record("day-activities", "2026-03-03"), "day-to-come");
  const end = (n: number, on: string): string => {
    const ended = endNeed(history, { need: entryNumber(n), on: day(on), reason: "gevonden" }, today);
    return ended.ok ? "ended" : ended.refusal.code;
  };
  assert.equal(end(1, "2026-03-01"), "ended");
  assert.equal(end(1, "2026-01-10"), "ends-before-it-begins");
  assert.equal(end(2, "2026-03-01"), "need-not-open");
});

test("somebody is looked at anew one at a time, on benefit, and it may be done the same day", () => {
  const onBenefit = aFact("benefit-started", "2025-01-05", { scheme: "social-assistance" as never });
  const begun = aFact("re-examination-opened", "2026-02-01", { cause: "request" });
  const opening = { cause: "periodic", campaign: null, why: null } as const;
  const open = (on: string, ...steps: readonly Step[]): string => {
    const opened = openReExamination(historyOf(aLedger(...steps)), { ...opening, on: day(on) }, today);
    return opened.ok ? "opened" : opened.refusal.code;
  };
  assert.equal(open("2026-03-01", onBenefit), "opened");
  assert.equal(open("2026-03-01", onBenefit, begun), "re-examination-open");
  assert.equal(open("2025-01-04", onBenefit), "not-on-benefit");
  assert.equal(open("2026-03-03", onBenefit), "day-to-come");
  const history = historyOf(aLedger(onBenefit, begun));
  const close = (on: string, outcome = "unchanged", n = 2): string => {
    const act = { reExamination: entryNumber(n), on: day(on), outcome, note: null };
    const closed = closeReExamination(history, act, rules, today);
    return closed.ok ? "closed" : closed.refusal.code;
  };
  assert.equal(close("2026-02-01"), "closed");
  assert.equal(close("2026-01-31"), "ends-before-it-begins");
  assert.equal(close("2026-02-01", "who-knows"), "no-such-outcome");
  assert.equal(close("2026-02-01", "unchanged", 1), "no-open-re-examination");
});
