import assert from "node:assert/strict";
import { test } from "node:test";
import { aLedger, entryNumber, type Step } from "../../dossier/domain/builders.ts";
import { type GateStepCode, historyOf } from "../../dossier/public.ts";
import {
  closed,
  day,
  deskRules,
  held,
  notified,
  organisation,
  passedOn,
  phaseSet,
  resumed,
  saysNothingMore,
  stepDone,
} from "../testing/gates.ts";
import { closeGate, handOver, holdTerm, openGate, resumeTerm } from "./gate-acts.ts";
import type { GateRules } from "./gate-rules.ts";
import { doStep, type StepDone } from "./gate-step-acts.ts";

const today = day("2006-06-01");
const rulesOn = (): GateRules => deskRules;
const told = (...steps: readonly Step[]) => historyOf(aLedger(...steps));
const gate = entryNumber(1);
const desk = organisation("job-desk");

const done = (step: string, on: string, over: Partial<StepDone> = {}): StepDone => ({
  gate,
  on: day(on),
  step: step as GateStepCode,
  by: desk,
  ...saysNothingMore,
  ...over,
});

const refusalOf = (decided: { ok: boolean; refusal?: unknown }) => {
  assert.ok(!decided.ok, "was not refused");
  return decided.refusal;
};

const entriesOf = (decided: ReturnType<typeof doStep>) => {
  assert.ok(decided.ok, JSON.stringify(decided));
  return decided.value.map((entry) => ({ kind: entry.kind, body: entry.body }));
};

const opening = { openedOn: day("2006-03-01"), asksFor: "benefit", at: desk, under27: false, birthYear: null } as const;

test("somebody comes to the gate once at a time, and again when the earlier way is over", () => {
  assert.deepEqual(entriesOf(openGate(told(), opening, rulesOn, today)), [
    { kind: "gate-opened", body: { asksFor: "benefit", at: "job-desk" } },
  ]);
  const again = { ...opening, openedOn: day("2006-05-01") };
  assert.deepEqual(refusalOf(openGate(told(notified("2006-03-01")), again, rulesOn, today)), {
    code: "gate-open-already",
    openedOn: "2006-03-01",
  });
  assert.ok(openGate(told(notified("2006-03-01"), closed(1, "2006-04-01")), again, rulesOn, today).ok);
});

test("two ways through the gate never run beside each other, whichever is recorded first", () => {
  const earlier = told(notified("2006-03-01"), closed(1, "2006-04-01"));
  const from = (openedOn: string) => openGate(earlier, { ...opening, openedOn: day(openedOn) }, rulesOn, today);
  const meanwhile = { code: "gate-then-already", openedOn: "2006-03-01", on: "2006-04-01" };
  assert.deepEqual(refusalOf(from("2006-03-15")), meanwhile);
  assert.deepEqual(refusalOf(from("2006-02-01")), meanwhile);
  assert.ok(from("2006-04-01").ok);
});

test("an organisation that came in March can be handed to from then on; one that is no longer there can't", () => {
  const { provider: _provider, ...without } = deskRules.organisations;
  const rules = (on: string): GateRules => (on < "2006-03-15" ? { ...deskRules, organisations: without } : deskRules);
  const history = told(notified("2006-03-01"));
  const to = (on: string) =>
    handOver(history, { gate, on: day(on), to: organisation("provider"), reason: null }, rules, today);
  assert.deepEqual(refusalOf(to("2006-03-14")), { code: "no-such-organisation", found: "provider" });
  assert.ok(to("2006-03-15").ok);
  const until = { ...deskRules.organisations, provider: { nl: "x", en: "x", until: day("2006-04-01") } };
  const ended = handOver(
    history,
    { gate, on: day("2006-04-01"), to: organisation("provider"), reason: null },
    () => ({ ...deskRules, organisations: until }),
    today,
  );
  assert.deepEqual(refusalOf(ended), { code: "no-such-organisation", found: "provider" });
});

test("nobody comes to the gate tomorrow, or to an organisation that is not there", () => {
  const later = { ...opening, openedOn: day("2006-06-02") };
  assert.deepEqual(refusalOf(openGate(told(), later, rulesOn, today)), { code: "day-to-come", today });
  const nowhere = { ...opening, at: organisation("town-crier") };
  assert.deepEqual(refusalOf(openGate(told(), nowhere, rulesOn, today)), {
    code: "no-such-organisation",
    found: "town-crier",
  });
});

test("who is noted as under 27 is so by the year of birth, where one can tell", () => {
  const born = (birthYear: number | null, under27: boolean) =>
    openGate(told(), { ...opening, birthYear, under27 }, rulesOn, today);
  assert.deepEqual(refusalOf(born(1970, true)), { code: "other-age", field: "under27", birthYear: 1970 });
  assert.deepEqual(refusalOf(born(1985, false)), { code: "other-age", field: "under27", birthYear: 1985 });
  for (const fits of [born(1970, false), born(1985, true), born(1979, true), born(1979, false), born(null, true)])
    assert.ok(fits.ok);
});

test("nobody who is under 18 for certain claims a benefit; for help alone they can come", () => {
  const born = (birthYear: number, asksFor: "benefit" | "help" = "benefit") =>
    openGate(told(), { ...opening, asksFor, birthYear, under27: true }, rulesOn, today);
  assert.deepEqual(refusalOf(born(1989)), { code: "too-young-to-claim", field: "asksFor", birthYear: 1989 });
  for (const fits of [born(1988), born(1989, "help")]) assert.ok(fits.ok);
});

test("a work intake says the phase and its grounds, and may pass the client on the same day", () => {
  const intake = done("work-intake", "2006-03-03", {
    phase: 3,
    grounds: "no work for four years",
    handOverTo: organisation("commissioner"),
  });
  assert.deepEqual(entriesOf(doStep(told(notified("2006-03-01")), intake, rulesOn, today)), [
    { kind: "gate-step-done", body: { step: "work-intake", by: "job-desk" } },
    { kind: "phase-set", body: { phase: 3, grounds: "no work for four years" } },
    { kind: "gate-handed-over", body: { to: "commissioner" } },
  ]);
});

test("a municipality may do the claim intake for the desk: both are kept", () => {
  const intake = done("claim-intake", "2006-03-03", { by: organisation("commissioner"), onBehalfOf: desk });
  assert.deepEqual(entriesOf(doStep(told(notified("2006-03-01")), intake, rulesOn, today))[0]?.body, {
    step: "claim-intake",
    by: "commissioner",
    onBehalfOf: "job-desk",
  });
});

test("a phase is one that is given out on the day of the step: another is refused, whatever step it comes with", () => {
  const { "4": fourth, ...others } = deskRules.phases;
  const found = (phase: number, phases: GateRules["phases"], step = "work-intake") => {
    const rules: GateRules = { ...deskRules, phases };
    return doStep(
      told(notified("2006-03-01")),
      done(step, "2006-03-03", { phase, grounds: "told" }),
      () => rules,
      today,
    );
  };
  const until = (on: string) => ({ ...others, "4": { nl: "fase 4", en: "phase 4", ...fourth, until: day(on) } });
  const refused = { code: "no-such-phase", field: "phase", found: 4, known: [1, 2, 3] };
  assert.deepEqual(refusalOf(found(4, others)), refused);
  assert.deepEqual(refusalOf(found(4, others, "claim-intake")), refused);
  assert.deepEqual(refusalOf(found(4, until("2006-03-03"))), refused);
  assert.ok(found(4, until("2006-03-04")).ok);
  assert.deepEqual(refusalOf(found(7, others)), { ...refused, found: 7 });
});

test("each step says what it must: a phase, an outcome", () => {
  const history = told(notified("2006-03-01"), stepDone(1, "claim-intake", "2006-03-02"));
  assert.deepEqual(refusalOf(doStep(history, done("work-intake", "2006-03-03"), rulesOn, today)), {
    code: "phase-missing",
    step: "work-intake",
  });
  assert.deepEqual(refusalOf(doStep(history, done("decision", "2006-04-03"), rulesOn, today)), {
    code: "outcome-missing",
    step: "decision",
  });
});

test("a house visit says why it was reasonable, whether there was consent, given or not, and what came of it", () => {
  const visit = (over: Partial<StepDone>) =>
    doStep(told(notified("2006-03-01")), done("house-visit", "2006-03-03", over), rulesOn, today);
  const missing = { code: "visit-ground-missing", step: "house-visit" };
  assert.deepEqual(refusalOf(visit({})), missing);
  assert.deepEqual(refusalOf(visit({ reason: "the address is not sure" })), missing);
  const asked = { reason: "the address is not sure", consent: false };
  assert.deepEqual(refusalOf(visit(asked)), { code: "result-missing", step: "house-visit" });
  assert.deepEqual(entriesOf(visit({ ...asked, result: "nobody opened" }))[0]?.body, {
    step: "house-visit",
    by: "job-desk",
    reason: "the address is not sure",
    consent: false,
    result: "nobody opened",
  });
});

test("a step that is not there, not for this client, or that the dossier shows itself is not recorded", () => {
  const history = told(notified("2006-03-01", { asksFor: "help" }));
  const refused = (step: string) => refusalOf(doStep(history, done(step, "2006-03-03"), rulesOn, today));
  assert.deepEqual(refused("palm-reading"), { code: "no-such-step", found: "palm-reading" });
  assert.deepEqual(refused("claim-intake"), { code: "step-not-for-client", step: "claim-intake" });
  assert.deepEqual(refused("plan"), { code: "step-shows-itself", step: "plan" });
});

test("no act before the notification, after the end, or of a day to come", () => {
  const history = told(notified("2006-03-01"), closed(1, "2006-04-01"));
  const open = told(notified("2006-03-01"));
  const visit = (on: string) => done("medical-examination", on);
  assert.deepEqual(refusalOf(doStep(open, visit("2006-02-28"), rulesOn, today)), {
    code: "before-the-gate",
    openedOn: "2006-03-01",
  });
  assert.deepEqual(refusalOf(doStep(history, visit("2006-05-01"), rulesOn, today)), {
    code: "gate-over",
    on: "2006-04-01",
  });
  assert.deepEqual(refusalOf(doStep(open, visit("2006-06-02"), rulesOn, today)), { code: "day-to-come", today });
  assert.deepEqual(refusalOf(doStep(open, { ...visit("2006-05-01"), gate: entryNumber(9) }, rulesOn, today)), {
    code: "no-such-gate",
  });
});

test("an examination of before the end may be recorded after it, without handing over who is no longer there", () => {
  const history = told(notified("2006-03-01"), closed(1, "2006-04-01"));
  const visit = done("medical-examination", "2006-04-01", { result: "can't lift" });
  assert.ok(doStep(history, visit, rulesOn, today).ok);
  const passing = { ...visit, handOverTo: organisation("commissioner") };
  assert.deepEqual(refusalOf(doStep(history, passing, rulesOn, today)), { code: "gate-over", on: "2006-04-01" });
});

test("a second further intake must say what it adds, also one of an earlier time that still counts", () => {
  const phase2 = [notified("2006-03-01"), phaseSet(2, "2006-03-01")];
  const here = told(...phase2, stepDone(1, "further-intake", "2006-03-10", { by: "provider" }));
  const again = done("further-intake", "2006-04-10", {
    by: organisation("commissioner"),
    result: "wants to work in care",
  });
  assert.deepEqual(refusalOf(doStep(here, again, rulesOn, today)), {
    code: "adds-missing",
    step: "further-intake",
    on: "2006-03-10",
    by: "provider",
  });
  assert.ok(doStep(here, { ...again, adds: "what the doctor said of lifting" }, rulesOn, today).ok);
  const earlier = (on: string) =>
    told(
      notified("2004-01-05"),
      phaseSet(2, "2004-01-05"),
      stepDone(1, "further-intake", on, { by: "provider" }),
      closed(1, "2006-02-01"),
      notified("2006-03-01"),
      phaseSet(2, "2006-03-01"),
    );
  const anew = { ...again, gate: entryNumber(5) };
  assert.ok(!doStep(earlier("2005-04-11"), anew, rulesOn, today).ok);
  assert.ok(doStep(earlier("2005-04-10"), anew, rulesOn, today).ok);
});

test("a further intake recorded late is not done again because of one that came after it", () => {
  const later = told(
    notified("2006-03-01"),
    phaseSet(2, "2006-03-01"),
    stepDone(1, "further-intake", "2006-04-10", { by: "provider" }),
  );
  assert.ok(doStep(later, done("further-intake", "2006-03-10", { result: "can work" }), rulesOn, today).ok);
});

test("a claim of an earlier time says nothing about this one", () => {
  const again = told(
    notified("2006-01-05"),
    stepDone(1, "claim-intake", "2006-01-06"),
    closed(1, "2006-02-01"),
    notified("2006-03-01"),
  );
  assert.ok(doStep(again, done("claim-intake", "2006-03-02", { gate: entryNumber(4) }), rulesOn, today).ok);
});

test("a client is passed on to somebody else, not to who has them, and not to before the last time", () => {
  const history = told(notified("2006-03-01"), passedOn(1, "commissioner", "2006-03-10"));
  const to = (organisationCode: string, on: string) =>
    handOver(history, { gate, on: day(on), to: organisation(organisationCode), reason: null }, rulesOn, today);
  assert.ok(to("provider", "2006-03-10").ok);
  assert.deepEqual(refusalOf(to("commissioner", "2006-03-12")), {
    code: "ball-there-already",
    with: "commissioner",
    since: "2006-03-10",
  });
  for (const other of ["provider", "job-desk"])
    assert.deepEqual(refusalOf(to(other, "2006-03-09")), { code: "before-last-hand-over", since: "2006-03-10" });
});

test("the term for the decision is held once it runs, once at a time, and resumed after that", () => {
  const hold = (history: ReturnType<typeof told>, on: string, answerBy = "2006-03-19") =>
    holdTerm(history, { gate, on: day(on), reason: "payslips asked for", answerBy: day(answerBy) }, rulesOn, today);
  const notClaimed = told(notified("2006-03-01"));
  const claimed = [notified("2006-03-01"), stepDone(1, "claim-intake", "2006-03-02")];
  assert.deepEqual(refusalOf(hold(notClaimed, "2006-03-05")), { code: "no-term-runs" });
  assert.ok(hold(told(...claimed), "2006-03-05").ok);
  const isHeld = told(...claimed, held(1, "2006-03-05"));
  assert.deepEqual(refusalOf(hold(isHeld, "2006-03-08")), { code: "held-already", since: "2006-03-05" });
  const resume = (history: ReturnType<typeof told>, on: string) =>
    resumeTerm(history, { gate, on: day(on), reason: null }, rulesOn, today);
  assert.ok(resume(isHeld, "2006-03-20").ok);
  assert.deepEqual(refusalOf(resume(isHeld, "2006-03-04")), { code: "before-held", since: "2006-03-05" });
  assert.deepEqual(refusalOf(resume(told(...claimed), "2006-03-20")), { code: "not-held" });
  assert.deepEqual(refusalOf(hold(told(...claimed), "2006-03-05", "2006-03-04")), {
    code: "answer-before-request",
    on: "2006-03-05",
  });
});

test("the term that was held longer runs again from the same day on, once; and not from a day before that", () => {
  const claimed = [notified("2006-03-01"), stepDone(1, "claim-intake", "2006-03-02")];
  const isHeld = [...claimed, held(1, "2006-03-05", "2006-03-19"), held(1, "2006-03-12", "2006-03-31")];
  const resume = (history: ReturnType<typeof told>, on: string) =>
    resumeTerm(history, { gate, on: day(on), reason: null }, rulesOn, today);
  assert.ok(resume(told(...isHeld), "2006-03-12").ok);
  const runs = told(...isHeld, resumed(1, "2006-03-12"));
  assert.deepEqual(refusalOf(resume(runs, "2006-03-12")), { code: "not-held" });
  assert.deepEqual(refusalOf(resume(told(...isHeld), "2006-03-11")), {
    code: "given-longer-since",
    since: "2006-03-12",
  });
});

test("with a day to send papers by the term can be held longer, not shorter, and is not resumed after it ran by itself", () => {
  const hold = (history: ReturnType<typeof told>, on: string, answerBy: string) =>
    holdTerm(history, { gate, on: day(on), reason: "payslips asked for", answerBy: day(answerBy) }, rulesOn, today);
  const resume = (history: ReturnType<typeof told>, on: string) =>
    resumeTerm(history, { gate, on: day(on), reason: null }, rulesOn, today);
  const isHeld = told(
    notified("2006-03-01"),
    stepDone(1, "claim-intake", "2006-03-02"),
    held(1, "2006-03-05", "2006-03-19"),
  );
  const already = { code: "held-already", since: "2006-03-05", answerBy: "2006-03-19" };
  assert.deepEqual(refusalOf(hold(isHeld, "2006-03-15", "2006-03-19")), already);
  assert.ok(hold(isHeld, "2006-03-15", "2006-03-31").ok);
  assert.ok(hold(isHeld, "2006-03-20", "2006-03-31").ok);
  assert.ok(resume(isHeld, "2006-03-19").ok);
  assert.deepEqual(refusalOf(resume(isHeld, "2006-03-20")), { code: "answer-term-over", on: "2006-03-20" });
});

test("a claim that came in ends with a decision: the notification is not closed over it", () => {
  const claimed = told(notified("2006-03-01"), stepDone(1, "claim-intake", "2006-03-02"));
  const close = (history: ReturnType<typeof told>) =>
    closeGate(history, { gate, on: day("2006-03-20"), reason: "moved away" }, rulesOn, today);
  assert.deepEqual(refusalOf(close(claimed)), { code: "claim-undecided", step: "decision" });
  assert.ok(close(told(notified("2006-03-01"))).ok);
});

test("a phase says what it rests on", () => {
  const intake = done("work-intake", "2006-03-02", { phase: 2 });
  assert.deepEqual(refusalOf(doStep(told(notified("2006-03-01")), intake, rulesOn, today)), {
    code: "grounds-missing",
    step: "work-intake",
  });
});

test("whoever does not go on is closed, with the reason, once", () => {
  const act = { gate, on: day("2006-03-20"), reason: "found work" };
  assert.deepEqual(entriesOf(closeGate(told(notified("2006-03-01")), act, rulesOn, today)), [
    { kind: "gate-closed", body: { reason: "found work" } },
  ]);
  const isClosed = told(notified("2006-03-01"), closed(1, "2006-03-10"));
  assert.deepEqual(refusalOf(closeGate(isClosed, act, rulesOn, today)), { code: "gate-over", on: "2006-03-10" });
});
