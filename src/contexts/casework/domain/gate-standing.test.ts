import assert from "node:assert/strict";
import { test } from "node:test";
import { aLedger, benefitStarted, instrumentStarted, planMade, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import {
  closed,
  day,
  deskRules,
  held,
  notified,
  passedOn,
  phaseSet,
  resumed,
  stepDone,
  townHallRules,
} from "../testing/gates.ts";
import { claimedOn } from "./gate-claim.ts";
import { holdsOf } from "./gate-holds.ts";
import type { GateRules } from "./gate-rules.ts";
import { gateOn } from "./gate-standing.ts";

const at = (rules: GateRules, on: string, ...told: readonly Step[]) => {
  const history = historyOf(aLedger(...told));
  const [gate] = history.gates;
  assert.ok(gate);
  return gateOn(history, gate, rules.gateSteps, day(on));
};

const stepIn = (standing: ReturnType<typeof at>, code: string) => {
  const found = standing.steps.find(({ step }) => step.code === code);
  assert.ok(found, code);
  return found;
};

const codes = (standing: ReturnType<typeof at>) => standing.steps.map(({ step }) => step.code);

test("who has just come to the desk is with the desk, and the first step's clock runs from the notification", () => {
  const standing = at(deskRules, "2006-03-03", notified("2006-03-01"));
  assert.deepEqual(standing.ball, { with: "job-desk", since: "2006-03-01" });
  assert.equal(standing.next?.step.code, "claim-intake");
  assert.equal(standing.next?.since, "2006-03-01");
  assert.equal(standing.next?.dueOn, "2006-03-09");
  assert.equal(standing.next?.inTime, null);
});

test("the norm day itself is in time, the day after is not, done or not", () => {
  const done = (on: string) =>
    stepIn(at(deskRules, "2006-04-01", notified("2006-03-01"), stepDone(1, "claim-intake", on)), "claim-intake");
  assert.equal(done("2006-03-09").inTime, true);
  assert.equal(done("2006-03-10").inTime, false);
  const waiting = (on: string) => stepIn(at(deskRules, on, notified("2006-03-01")), "claim-intake").inTime;
  assert.equal(waiting("2006-03-09"), null);
  assert.equal(waiting("2006-03-10"), false);
});

test("steps for some phases appear once the phase is known: phase 1 stays with the desk, the others go on", () => {
  const intake = [notified("2006-03-01"), stepDone(1, "work-intake", "2006-03-02")];
  assert.ok(!codes(at(deskRules, "2006-03-01", ...intake)).includes("diagnosis"));
  const one = at(deskRules, "2006-03-02", ...intake, phaseSet(1, "2006-03-02"));
  assert.ok(codes(one).includes("direct-mediation") && !codes(one).includes("diagnosis"));
  assert.equal(stepIn(one, "direct-mediation").dueOn, "2006-09-02");
  const three = at(deskRules, "2006-03-02", ...intake, phaseSet(3, "2006-03-02"));
  assert.ok(codes(three).includes("diagnosis") && !codes(three).includes("direct-mediation"));
});

test("a phase of before this gate says nothing here", () => {
  const standing = at(deskRules, "2006-03-02", notified("2006-03-01"), phaseSet(1, "2005-01-01"));
  assert.ok(!codes(standing).includes("direct-mediation"));
});

test("diagnosis at the provider is due three days after the claim intake, and waits until that is done", () => {
  const phase2 = [notified("2006-03-01"), stepDone(1, "work-intake", "2006-03-01"), phaseSet(2, "2006-03-01")];
  const before = stepIn(at(deskRules, "2006-03-02", ...phase2), "diagnosis");
  assert.deepEqual([before.stands, before.since, before.dueOn], ["waiting", null, null]);
  const after = stepIn(at(deskRules, "2006-03-06", ...phase2, stepDone(1, "claim-intake", "2006-03-06")), "diagnosis");
  assert.deepEqual([after.stands, after.since, after.dueOn], ["running", "2006-03-06", "2006-03-09"]);
});

test("doing a step does not pass the client on: the ball moves by hand-over, on its day", () => {
  const told = [
    notified("2006-03-01"),
    stepDone(1, "claim-intake", "2006-03-02"),
    passedOn(1, "provider", "2006-03-06"),
  ];
  assert.deepEqual(at(deskRules, "2006-03-05", ...told).ball, { with: "job-desk", since: "2006-03-01" });
  assert.deepEqual(at(deskRules, "2006-03-06", ...told).ball, { with: "provider", since: "2006-03-06" });
});

test("under 27 the claim waits four weeks of looking for work; over 27 its turn comes at once", () => {
  const young = notified("2026-03-02", { at: "commissioner", under27: true });
  const before = at(townHallRules, "2026-03-20", young);
  assert.equal(stepIn(before, "search-term").stands, "running");
  assert.equal(stepIn(before, "claim").stands, "waiting");
  const after = at(townHallRules, "2026-03-30", young);
  assert.equal(stepIn(after, "search-term").doneOn, "2026-03-30");
  assert.equal(stepIn(after, "claim").since, "2026-03-30");
  const older = at(townHallRules, "2026-03-20", notified("2026-03-02", { at: "commissioner" }));
  assert.ok(!codes(older).includes("search-term"));
  assert.equal(stepIn(older, "claim").since, "2026-03-02");
});

test("who was mediated first is not diagnosed late for that: the clock starts when another phase is set", () => {
  const told = [
    notified("2006-03-01"),
    stepDone(1, "claim-intake", "2006-03-03"),
    stepDone(1, "work-intake", "2006-03-04"),
    phaseSet(1, "2006-03-04"),
    stepDone(1, "direct-mediation", "2006-09-05"),
    phaseSet(2, "2006-09-05"),
  ];
  assert.deepEqual(
    [
      stepIn(at(deskRules, "2006-09-06", ...told), "diagnosis").since,
      stepIn(at(deskRules, "2006-09-06", ...told), "diagnosis").dueOn,
    ],
    ["2006-09-05", "2006-09-08"],
  );
  // a first phase that is set after the claim intake does not put off what counts from that
  const first = [...told.slice(0, 3), phaseSet(2, "2006-03-06")];
  assert.equal(stepIn(at(deskRules, "2006-03-06", ...first), "diagnosis").since, "2006-03-03");
});

test("a time of waiting that a claim did not wait for is over with the claim", () => {
  const told = [
    notified("2026-03-02", { at: "commissioner", under27: true }),
    stepDone(1, "claim", "2026-03-10", { by: "client" }),
  ];
  const term = stepIn(at(townHallRules, "2026-03-12", ...told), "search-term");
  assert.deepEqual([term.stands, term.doneOn, term.dueOn], ["done", "2026-03-10", "2026-03-30"]);
  assert.equal(stepIn(at(townHallRules, "2026-03-09", ...told), "search-term").stands, "running");
});

test("who asks for help alone has no claim and no decision to wait for", () => {
  const standing = at(townHallRules, "2026-03-02", notified("2026-03-02", { at: "commissioner", asksFor: "help" }));
  assert.deepEqual(codes(standing), [
    "work-intake",
    "house-visit",
    "medical-examination",
    "diagnosis",
    "plan",
    "first-activity",
  ]);
});

test("while papers are asked for the term for the decision stands still, and runs on for what was left", () => {
  const claimed = [
    notified("2026-03-02", { at: "commissioner" }),
    stepDone(1, "claim", "2026-03-02", { by: "client" }),
  ];
  const decision = (on: string, ...more: readonly Step[]) =>
    stepIn(at(townHallRules, on, ...claimed, ...more), "decision");
  assert.equal(decision("2026-03-10").dueOn, "2026-04-27");
  assert.equal(decision("2026-03-15", held(1, "2026-03-10")).dueOn, null);
  assert.equal(at(townHallRules, "2026-03-15", ...claimed, held(1, "2026-03-10")).heldSince, "2026-03-11");
  const again = decision("2026-03-25", held(1, "2026-03-10"), resumed(1, "2026-03-20"));
  assert.equal(again.dueOn, "2026-05-06");
  const twice = [held(1, "2026-03-10"), resumed(1, "2026-03-20"), held(1, "2026-04-01"), resumed(1, "2026-04-06")];
  assert.equal(decision("2026-04-06", ...twice).dueOn, "2026-05-10");
});

test("when the day to send papers by has passed the term runs by itself, and the days until then are added", () => {
  const told = [
    notified("2026-03-02", { at: "commissioner" }),
    stepDone(1, "claim", "2026-03-02", { by: "client" }),
    held(1, "2026-03-10", "2026-03-24"),
  ];
  const on = (day: string, ...more: readonly Step[]) => at(townHallRules, day, ...told, ...more);
  assert.deepEqual([on("2026-03-24").heldSince, on("2026-03-24").answerBy], ["2026-03-11", "2026-03-24"]);
  assert.equal(stepIn(on("2026-03-24"), "decision").dueOn, null);
  assert.deepEqual([on("2026-03-25").heldSince, on("2026-03-25").answerBy], [null, null]);
  // 14 days, from 11 to 24 March
  assert.equal(stepIn(on("2026-03-25"), "decision").dueOn, "2026-05-11");
  // given longer while it stood still, or asked for something else after it ran again
  const longer = held(1, "2026-03-20", "2026-03-31");
  assert.equal(stepIn(on("2026-04-01", longer), "decision").dueOn, "2026-05-18");
  const again = held(1, "2026-03-30", "2026-04-02");
  assert.equal(stepIn(on("2026-04-03", again), "decision").dueOn, "2026-05-14");
});

test("who is given longer has one standstill from its first day on, which ends on the day somebody lets the term run, also that same day", () => {
  const told = [
    notified("2026-03-02", { at: "commissioner" }),
    stepDone(1, "claim", "2026-03-02", { by: "client" }),
    held(1, "2026-03-10", "2026-03-24"),
    held(1, "2026-03-17", "2026-03-31"),
  ];
  const on = (day: string, ...more: readonly Step[]) => {
    const standing = at(townHallRules, day, ...told, ...more);
    return [standing.heldSince, standing.answerBy, stepIn(standing, "decision").dueOn];
  };
  assert.deepEqual(on("2026-03-16"), ["2026-03-11", "2026-03-24", null]);
  assert.deepEqual(on("2026-03-17"), ["2026-03-11", "2026-03-31", null]);
  // six days, from 11 to 16 March
  const now = resumed(1, "2026-03-17");
  assert.deepEqual(on("2026-03-17", now), [null, null, "2026-05-03"]);
  assert.deepEqual(on("2026-03-18", now), [null, null, "2026-05-03"]);
  const acts = historyOf(aLedger(...told, now)).gates[0]?.acts ?? [];
  assert.deepEqual(
    holdsOf(acts).map(({ from, until, isResumed, extended }) => [from, until, isResumed, extended.length]),
    [["2026-03-11", "2026-03-17", true, 1]],
  );
  // asked again that same day, after the papers were there: what is recorded last holds
  assert.deepEqual(on("2026-03-17", now, held(1, "2026-03-17", "2026-04-07")), ["2026-03-18", "2026-04-07", null]);
});

test("papers that come on the day they are asked for hold nothing up", () => {
  const told = [
    notified("2026-03-02", { at: "commissioner" }),
    stepDone(1, "claim", "2026-03-02", { by: "client" }),
    held(1, "2026-03-10", "2026-03-24"),
    resumed(1, "2026-03-10"),
  ];
  const standing = at(townHallRules, "2026-03-10", ...told);
  assert.deepEqual([standing.heldSince, standing.answerBy], [null, null]);
  assert.equal(stepIn(standing, "decision").dueOn, "2026-04-27");
});

test("before the Wet dwangsom the term stood still from the day of the request itself", () => {
  const told = [notified("2006-03-01"), stepDone(1, "claim-intake", "2006-03-02"), held(1, "2006-03-05")];
  assert.equal(at(deskRules, "2006-03-05", ...told).heldSince, "2006-03-05");
});

test("a hold that began before the claim counts from the claim on", () => {
  const told = [
    notified("2026-03-02", { at: "commissioner" }),
    held(1, "2026-03-03"),
    stepDone(1, "claim", "2026-03-05", { by: "client" }),
    resumed(1, "2026-03-08"),
  ];
  assert.equal(stepIn(at(townHallRules, "2026-03-08", ...told), "decision").dueOn, "2026-05-03");
});

test("a claim that is refused, withdrawn or not processed ends it: nobody has the ball, the rest is dropped", () => {
  for (const outcome of ["refused", "withdrawn", "not-processed"] as const) {
    const told = [
      notified("2026-03-02", { at: "commissioner" }),
      stepDone(1, "claim", "2026-03-02", { by: "client" }),
      stepDone(1, "decision", "2026-04-01", { by: "commissioner", outcome }),
    ];
    const standing = at(townHallRules, "2026-05-01", ...told);
    assert.deepEqual(standing.end, { on: "2026-04-01", how: outcome, reason: null });
    assert.equal(standing.ball, null);
    assert.equal(standing.next, null);
    assert.equal(stepIn(standing, "work-intake").stands, "dropped");
    assert.equal(at(townHallRules, "2026-03-31", ...told).end, null);
  }
});

test("closed by somebody it ends on that day; a clock that had not passed its norm by then is never late", () => {
  const standing = at(
    townHallRules,
    "2027-01-01",
    notified("2026-03-02", { at: "commissioner" }),
    closed(1, "2026-03-05"),
  );
  assert.deepEqual(standing.end, { on: "2026-03-05", how: "closed", reason: "moved away" });
  assert.equal(stepIn(standing, "work-intake").inTime, null);
});

test("through the gate on the day the last step was done, by what the dossier itself shows", () => {
  const told = [
    notified("2026-03-02", { at: "commissioner" }),
    stepDone(1, "claim", "2026-03-02", { by: "client" }),
    stepDone(1, "work-intake", "2026-03-10", { by: "commissioner" }),
    phaseSet(2, "2026-03-10"),
    stepDone(1, "decision", "2026-03-30", { by: "commissioner", outcome: "granted" }),
    benefitStarted("2026-03-02"),
    stepDone(1, "diagnosis", "2026-03-20", { by: "commissioner" }),
    planMade("2026-04-02"),
    instrumentStarted("2026-04-20"),
  ];
  assert.equal(at(townHallRules, "2026-04-19", ...told).next?.step.code, "first-activity");
  assert.deepEqual(at(townHallRules, "2026-04-20", ...told).end, { on: "2026-04-20", how: "through", reason: null });
});

test("what is waited for is what is due first, whatever its place in the list", () => {
  const told = [
    notified("2026-03-02", { at: "commissioner" }),
    stepDone(1, "claim", "2026-03-03", { by: "client" }),
    stepDone(1, "work-intake", "2026-03-05", { by: "commissioner" }),
  ];
  const standing = at(townHallRules, "2026-03-05", ...told);
  assert.equal(standing.next?.step.code, "diagnosis");
  assert.equal(at(townHallRules, "2026-03-05", ...told, held(1, "2026-03-05")).next?.step.code, "diagnosis");
});

test("help of before the notification does not count as the first activity", () => {
  const standing = at(
    townHallRules,
    "2026-03-02",
    instrumentStarted("2025-01-01"),
    notified("2026-03-02", { at: "commissioner" }),
  );
  assert.equal(stepIn(standing, "first-activity").doneOn, null);
});

test("nobody waits for a house visit, and what comes after an optional step does not wait for it either", () => {
  const standing = at(deskRules, "2006-03-01", notified("2006-03-01"));
  assert.equal(stepIn(standing, "house-visit").stands, "open");
  const afterIntake = at(
    {
      ...deskRules,
      gateSteps: deskRules.gateSteps.map((step) =>
        step.code === "direct-mediation" ? { ...step, after: "qualifying-intake" } : step,
      ),
    },
    "2006-03-03",
    notified("2006-03-01"),
    stepDone(1, "work-intake", "2006-03-02"),
    phaseSet(1, "2006-03-02"),
  );
  assert.equal(stepIn(afterIntake, "direct-mediation").since, "2006-03-02");
});

test("duties run from the claim, and at a desk without a claim of its own from the notification", () => {
  assert.equal(claimedOn(at(townHallRules, "2026-03-03", notified("2026-03-01"))), null);
  const claimed = at(
    townHallRules,
    "2026-03-09",
    notified("2026-03-01"),
    stepDone(1, "claim", "2026-03-08", { by: "client" }),
  );
  assert.equal(claimedOn(claimed), "2026-03-08");
  assert.equal(claimedOn(at(deskRules, "2006-03-03", notified("2006-03-01"))), null);
  const taken = stepDone(1, "claim-intake", "2006-03-02");
  assert.equal(claimedOn(at(deskRules, "2006-03-03", notified("2006-03-01"), taken)), "2006-03-02");
  const without: GateRules = {
    ...deskRules,
    gateSteps: deskRules.gateSteps.flatMap((step) =>
      step.code === "claim-intake" ? [] : step.after === "claim-intake" ? [{ ...step, after: null }] : [step],
    ),
  };
  assert.equal(claimedOn(at(without, "2006-03-03", notified("2006-03-01"))), "2006-03-01");
  // a step for other phases that stands between hides no claim
  const between: GateRules = {
    ...deskRules,
    gateSteps: deskRules.gateSteps.map((step) => (step.code === "decision" ? { ...step, after: "diagnosis" } : step)),
  };
  assert.equal(claimedOn(at(between, "2006-03-03", notified("2006-03-01"))), null);
  assert.equal(claimedOn(at(between, "2006-03-03", notified("2006-03-01"), taken)), "2006-03-02");
});

test("a decision that is taken while its term stands still ends that", () => {
  const told = [
    notified("2026-03-01"),
    stepDone(1, "claim", "2026-03-02", { by: "client" }),
    held(1, "2026-03-10"),
    stepDone(1, "decision", "2026-03-20", { by: "commissioner", outcome: "granted" as const }),
  ];
  assert.equal(at(townHallRules, "2026-03-19", ...told).heldSince, "2026-03-11");
  assert.equal(at(townHallRules, "2026-03-20", ...told).heldSince, null);
});
