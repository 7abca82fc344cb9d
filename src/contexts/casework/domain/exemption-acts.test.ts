import assert from "node:assert/strict";
import { test } from "node:test";
import { policyOf } from "../../access/testing/settings.ts";
import {
  aFact,
  aLedger,
  benefitEnded,
  benefitStarted,
  day,
  entryNumber,
  exemptionGranted,
  type Step,
} from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { notified, stepDone } from "../testing/gates.ts";
import { endExemption, type Granting, grantExemption, reviewExemption } from "./exemption-acts.ts";
import { exemptionRowsOf } from "./exemption-rows.ts";

const { on: rulesOn } = policyOf("wwb-2006", []);
const today = day("2026-03-02");
const onBenefit = historyOf(aLedger(benefitStarted("2025-01-05")));

const granting: Granting = {
  ground: "medical",
  from: day("2026-03-01"),
  until: day("2026-09-01"),
  decidedOn: day("2026-02-20"),
  reviewOn: null,
  why: "kan nu geen hele dagen",
};

/** What is said of a decision that differs from a good one in this. */
const verdict = (over: Partial<Granting>, history = onBenefit): string => {
  const granted = grantExemption(history, { ...granting, ...over }, rulesOn, today);
  return granted.ok ? "granted" : granted.refusal.code;
};

const refusals: readonly (readonly [string, Partial<Granting>, string])[] = [
  ["a decision to come", { decidedOn: day("2026-03-03") }, "day-to-come"],
  ["an unknown ground", { ground: "lazy" }, "no-such-ground"],
  ["no last day for one person", { until: null }, "exemption-end-missing"],
  ["no reason for one person", { why: null }, "exemption-why-missing"],
  ["a day more than two years", { until: day("2028-03-02") }, "exemption-too-long"],
  ["no day at all", { until: day("2026-03-01") }, "ends-before-it-begins"],
  ["a day before the benefit", { from: day("2025-01-04"), until: day("2025-06-01") }, "not-obliged"],
  ["looked at on its first day", { reviewOn: day("2026-03-01") }, "review-outside"],
  ["looked at when it is over", { reviewOn: day("2026-09-01") }, "review-outside"],
];
for (const [what, over, code] of refusals)
  test(`an exemption is not granted: ${what}`, () => {
    assert.equal(verdict(over), code);
  });

test("to the day two years, and for a whole group without an end or a reason", () => {
  assert.equal(verdict({ until: day("2028-03-01") }), "granted");
  assert.equal(verdict({ ground: "age-57-5", until: null, why: null }), "granted");
});

test("one at a time: not over another, and right after it", () => {
  const exempt = historyOf(
    aLedger(benefitStarted("2025-01-05"), exemptionGranted("2025-06-01", { until: "2026-03-15" })),
  );
  assert.equal(verdict({}, exempt), "exempt-already");
  assert.equal(verdict({ from: day("2026-03-15") }, exempt), "granted");
});

test("at the gate: from the claim on, also when it is granted and the benefit is not here yet; not before, nor when it is refused", () => {
  const today2026 = policyOf("participatiewet-2026", []).on;
  const atGate = (from: string, ...told: readonly Step[]): string => {
    const asked = { ...granting, from: day(from), until: day("2026-06-01"), decidedOn: day("2026-03-01") };
    const granted = grantExemption(historyOf(aLedger(notified("2026-01-05"), ...told)), asked, today2026, today);
    return granted.ok ? "granted" : granted.refusal.code;
  };
  const claim = stepDone(1, "claim", "2026-01-08");
  const decided = (outcome: "granted" | "refused") => stepDone(1, "decision", "2026-02-02", { outcome });
  assert.equal(atGate("2026-03-01"), "not-obliged");
  assert.equal(atGate("2026-01-07", claim), "not-obliged");
  assert.equal(atGate("2026-01-08", claim), "granted");
  assert.equal(atGate("2026-03-01", claim, decided("granted")), "granted");
  assert.equal(atGate("2026-02-01", claim, decided("refused")), "granted");
  assert.equal(atGate("2026-02-02", claim, decided("refused")), "not-obliged");
});

const standing = historyOf(
  aLedger(benefitStarted("2025-01-05"), exemptionGranted("2025-06-01", { until: "2026-06-01" })),
);

test("it is looked at while it runs, and the next time is within it", () => {
  const look = (on: string, reviewOn: string | null, why = "er is niets veranderd"): string => {
    const reviewing = {
      exemption: entryNumber(2),
      on: day(on),
      why,
      reviewOn: reviewOn === null ? null : day(reviewOn),
    };
    const reviewed = reviewExemption(standing, reviewing, today);
    return reviewed.ok ? "reviewed" : reviewed.refusal.code;
  };
  assert.equal(look("2026-03-02", "2026-05-01"), "reviewed");
  assert.equal(look("2026-03-02", null), "reviewed");
  assert.equal(look("2026-03-02", "2026-06-01"), "review-outside");
  assert.equal(look("2026-03-02", "2026-03-02"), "review-outside");
  assert.equal(look("2025-05-31", null), "no-such-exemption");
  assert.equal(look("2026-03-03", null), "day-to-come");
});

test("it ends after its first day and before it would have anyway", () => {
  const ends = (on: string, exemption = 2): string => {
    const ended = endExemption(standing, { exemption: entryNumber(exemption), on: day(on), reason: "kan weer" }, today);
    return ended.ok ? "ended" : ended.refusal.code;
  };
  assert.equal(ends("2026-03-02"), "ended");
  assert.equal(ends("2025-06-01"), "ends-before-it-begins");
  assert.equal(ends("2026-06-01"), "ends-by-then");
  assert.equal(ends("2026-03-02", 1), "no-such-exemption");
});

test("one that has not begun ends within its days, and says that it ends by itself on a day after them; one that is over says so", () => {
  const history = historyOf(
    aLedger(
      benefitStarted("2025-01-05"),
      exemptionGranted("2026-12-01", { until: "2027-06-01" }),
      exemptionGranted("2025-06-01", { until: "2026-01-01" }),
    ),
  );
  const ends = (n: number, on: string): unknown => {
    const asked = { exemption: entryNumber(n), on: day(on), reason: "gaat niet door" };
    const ended = endExemption(history, asked, today);
    return ended.ok ? "ended" : ended.refusal;
  };
  assert.deepEqual(ends(2, "2027-08-01"), { code: "ends-by-then", until: "2027-06-01" });
  assert.equal(ends(2, "2027-01-01"), "ended");
  assert.deepEqual(ends(2, "2026-12-01"), { code: "ends-before-it-begins", from: "2026-12-01" });
  assert.deepEqual(ends(3, "2026-03-01"), { code: "exemption-over", until: "2026-01-01" });
});

test("one that was renewed is as old as its first decision; a gap begins anew; a ground of a group is not of one person", () => {
  const ledger = aLedger(
    benefitStarted("2020-01-05"),
    exemptionGranted("2021-01-01", { until: "2022-01-01" }),
    exemptionGranted("2022-01-01", { until: "2023-01-01" }),
    aFact("exemption-granted", "2024-01-01", { ground: "age-57-5" as never }),
    benefitEnded(1, "2025-01-01"),
  );
  assert.deepEqual(
    exemptionRowsOf(historyOf(ledger), rulesOn).map(({ from, exemptSince, individual }) => [
      from,
      exemptSince,
      individual,
    ]),
    [
      ["2021-01-01", "2021-01-01", true],
      ["2022-01-01", "2021-01-01", true],
      ["2024-01-01", "2024-01-01", false],
    ],
  );
});
