import assert from "node:assert/strict";
import { test } from "node:test";
import { aFact, aLedger, day, exemptionGranted, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { decisionsOn } from "./own-decisions.ts";

const today = "2026-03-02";
const decisions = (steps: readonly Step[], on = today, dutyRuns = true) =>
  decisionsOn(historyOf(aLedger(...steps)), day(on), { dutyRuns });
const states = (steps: readonly Step[], on = today) => decisions(steps, on).map(({ state }) => state);

type Over = { readonly granted?: boolean; readonly per?: "once" | "month"; readonly until?: string };
const facility = (from: string, { granted = true, per = "month", until }: Over = {}): Step =>
  aFact(
    "facility-decided",
    from,
    { facility: "travel" as never, granted, why: "de werkplek is ver", ...(granted ? { amount: 5_000, per } : {}) },
    until === undefined ? {} : { until },
  );

test("what holds, what is to come, what was refused and what is paid once are told apart", () => {
  assert.deepEqual(states([exemptionGranted("2026-01-01", { until: "2026-07-01" })]), ["runs"]);
  assert.deepEqual(states([exemptionGranted("2026-04-01")]), ["to-come"]);
  assert.deepEqual(states([facility("2026-02-01")]), ["runs"]);
  assert.deepEqual(states([facility("2026-02-01", { per: "once" })]), ["once"]);
  assert.deepEqual(states([facility("2026-02-01", { granted: false })]), ["refused"]);
  assert.deepEqual(states([facility("2026-02-01", { until: "2026-03-02" })]), ["over"]);
});

test("somebody without a duty to work, since the claim was refused, is not told to be exempt from it", () => {
  const [idle] = decisions([exemptionGranted("2026-01-01", { until: "2026-07-01" })], today, false);
  assert.equal(idle?.state, "idle");
  const [toCome] = decisions([exemptionGranted("2026-04-01")], today, false);
  assert.equal(toCome?.state, "to-come");
});

test("what runs is told however long ago it began; what is over, refused or paid once for a year", () => {
  assert.deepEqual(states([exemptionGranted("2019-01-01")]), ["runs"]);
  const refused = [facility("2025-03-03", { granted: false })];
  assert.deepEqual(states(refused), ["refused"]);
  assert.deepEqual(states(refused, "2026-03-03"), []);
  const once = [facility("2025-03-03", { per: "once" })];
  assert.deepEqual([states(once), states(once, "2026-03-03")], [["once"], []]);
  const over = [exemptionGranted("2019-01-01", { until: "2025-03-03" })];
  assert.deepEqual([states(over), states(over, "2026-03-03")], [["over"], []]);
});

test("a decision says on which day it was made, apart from the days it is about", () => {
  const given = { facility: "travel", granted: true, why: "ver", amount: 5_000, per: "month" } as never;
  const body = { ...(given as object), decidedOn: day("2026-02-10") } as never;
  assert.equal(decisions([aFact("facility-decided", "2026-04-01", body)])[0]?.decidedOn, "2026-02-10");
  assert.equal(decisions([facility("2026-01-15")])[0]?.decidedOn, null);
  assert.equal(decisions([facility("2026-01-15", { granted: false })])[0]?.decidedOn, "2026-01-15");
});

test("one that was stopped says why, the latest stands first", () => {
  const steps = [
    exemptionGranted("2026-01-01", { until: "2026-07-01" }),
    aFact("exemption-ended", "2026-02-01", { reason: "u kunt weer werken" }, { subject: 1 }),
    facility("2026-01-15"),
    aFact("facility-ended", "2026-02-15", { reason: "u fietst nu" }, { subject: 3 }),
  ];
  assert.deepEqual(
    decisions(steps).map(({ kind, state, until, ended }) => [kind, state, until, ended]),
    [
      ["facility", "over", "2026-02-15", "u fietst nu"],
      ["exemption", "over", "2026-02-01", "u kunt weer werken"],
    ],
  );
});
