import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { readHandOver, readOpening, readReasoned, readResuming, readStep, type StepDraft } from "./form.ts";

const days = { today: plainDate("2026-03-30"), openedOn: plainDate("2026-03-02") };
const draft: StepDraft = {
  on: "10-3-2026",
  by: "commissioner",
  onBehalfOf: "",
  phase: "",
  grounds: "",
  outcome: "",
  reason: "",
  consent: "",
  result: "",
  adds: "",
  early: "",
  handOverTo: "",
};
const act = { doneBy: "act", asksResult: false, isDoneBefore: false, waitsUntil: null };

const faultsOf = (read: { readonly ok: boolean; readonly faults?: readonly { field: string; code: string }[] }) =>
  (read.faults ?? []).map(({ field, code }) => `${field}: ${code}`);

test("a step is on a day between the notification and today, both included", () => {
  const on = (typed: string) => faultsOf(readStep({ ...draft, on: typed }, act, days));
  assert.deepEqual(on("2-3-2026"), []);
  assert.deepEqual(on("30-3-2026"), []);
  assert.deepEqual(on("1-3-2026"), ["on: day-before"]);
  assert.deepEqual(on("31-3-2026"), ["on: day-to-come"]);
  assert.deepEqual(on("31-3-2126"), ["on: day-to-come"]);
  assert.deepEqual(on("31-2-2026"), ["on: day-wrong"]);
  assert.deepEqual(on(""), ["on: day-wrong"]);
});

test("what a step must say depends on the step, and all that is missing is said at once", () => {
  assert.deepEqual(
    faultsOf(
      readStep(
        { ...draft, by: "" },
        { doneBy: "phase", asksResult: false, isDoneBefore: true, waitsUntil: null },
        days,
      ),
    ),
    ["by: choose-one", "phase: choose-one", "grounds: required", "adds: required"],
  );
  assert.deepEqual(
    faultsOf(readStep(draft, { doneBy: "outcome", asksResult: false, isDoneBefore: false, waitsUntil: null }, days)),
    ["outcome: choose-one"],
  );
});

test("a claim that is refused or not processed says why; one that is granted or withdrawn need not", () => {
  const decision = { doneBy: "outcome", asksResult: false, isDoneBefore: false, waitsUntil: null };
  const ends = (outcome: string, result = "") => faultsOf(readStep({ ...draft, outcome, result }, decision, days));
  assert.deepEqual([ends("refused"), ends("not-processed")], [["result: required"], ["result: required"]]);
  assert.deepEqual([ends("granted"), ends("withdrawn"), ends("refused", "te veel spaargeld")], [[], [], []]);
});

test("an intake that is not clear yet says why, and no phase is sent", () => {
  const intake = { doneBy: "phase", asksResult: false, isDoneBefore: false, waitsUntil: null };
  assert.deepEqual(faultsOf(readStep({ ...draft, phase: "unclear" }, intake, days)), ["grounds: required"]);
  const read = readStep({ ...draft, phase: "unclear", grounds: " spreekt zich tegen " }, intake, days);
  assert.ok(read.ok);
  assert.deepEqual([read.body.phase, read.body.grounds, read.body.unclear], [null, null, "spreekt zich tegen"]);
});

test("a house visit says its ground, whether there was consent, and what came of it", () => {
  const visit = { doneBy: "visit", asksResult: true, isDoneBefore: false, waitsUntil: null };
  assert.deepEqual(faultsOf(readStep(draft, visit, days)), [
    "reason: required",
    "consent: choose-one",
    "result: required",
  ]);
  const read = readStep(
    { ...draft, reason: "adres onzeker", consent: "false", result: "niet binnen geweest" },
    visit,
    days,
  );
  assert.ok(read.ok);
  assert.deepEqual([read.body.reason, read.body.consent], ["adres onzeker", false]);
});

test("what is typed for another kind of step is not sent", () => {
  const typed = {
    ...draft,
    phase: "3",
    grounds: "long out of work",
    outcome: "granted",
    adds: "x",
    result: " went well ",
  };
  const read = readStep(typed, act, days);
  assert.ok(read.ok);
  const { phase, grounds, outcome, adds, result } = read.body;
  assert.deepEqual([phase, grounds, outcome, adds, result], [null, null, null, null, "went well"]);
  const phaseRead = readStep(
    typed,
    { doneBy: "phase", asksResult: false, isDoneBefore: false, waitsUntil: null },
    days,
  );
  assert.ok(phaseRead.ok);
  assert.deepEqual([phaseRead.body.phase, phaseRead.body.grounds], [3, "long out of work"]);
});

test("while the term before it runs a step says why it does not wait, and on the day it is over no more", () => {
  const waits = { ...act, waitsUntil: plainDate("2026-03-12") };
  const early = { ...draft, on: "11-3-2026" };
  assert.deepEqual(faultsOf(readStep(early, waits, days)), ["early: required"]);
  const said = readStep({ ...early, early: " homeless " }, waits, days);
  assert.equal(said.ok && said.body.early, "homeless");
  const waited = readStep({ ...draft, on: "12-3-2026", early: "homeless" }, waits, days);
  assert.deepEqual([waited.ok, waited.ok && waited.body.early], [true, null]);
  assert.deepEqual(faultsOf(readStep({ ...draft, on: "1-3-2026" }, waits, days)), ["on: day-before"]);
});

test("a text longer than the ledger takes is refused before it is sent", () => {
  const read = readStep({ ...draft, result: "a".repeat(501) }, act, days);
  assert.deepEqual(faultsOf(read), ["result: too-long"]);
  assert.ok(readStep({ ...draft, result: "a".repeat(500) }, act, days).ok);
});

test("a hand-over says to whom; holding and closing say why; resuming need not", () => {
  assert.deepEqual(faultsOf(readHandOver({ on: "10-3-2026", to: "", reason: "" }, days)), ["to: choose-one"]);
  assert.deepEqual(faultsOf(readReasoned({ on: "10-3-2026", reason: " " }, days)), ["reason: required"]);
  assert.ok(readResuming({ on: "10-3-2026", reason: "" }, days).ok);
});

test("a notification says when, where and what for", () => {
  const opening = { openedOn: "30-3-2026", asksFor: "benefit", at: "commissioner", under27: true };
  const read = readOpening(opening, days.today, "");
  assert.ok(read.ok);
  assert.deepEqual(read.body, { ...opening, openedOn: "2026-03-30" });
  assert.deepEqual(faultsOf(readOpening({ ...opening, openedOn: "1-4-2026", asksFor: "", at: "" }, days.today, "")), [
    "openedOn: day-to-come",
    "asksFor: choose-one",
    "at: choose-one",
  ]);
});

test("who is over 27 by the year of birth is not noted as younger, nor the other way round; in the year between both can be so", () => {
  const told = (under27: boolean, birthYear: string) => {
    const opening = { openedOn: "30-3-2026", asksFor: "benefit", at: "commissioner", under27 };
    return faultsOf(readOpening(opening, days.today, birthYear));
  };
  assert.deepEqual(told(true, "1970"), ["under27: other-age"]);
  assert.deepEqual(told(false, "2004"), ["under27: other-age"]);
  assert.deepEqual(
    [told(false, "1970"), told(true, "2004"), told(true, "1999"), told(false, "1999")],
    [[], [], [], []],
  );
});

test("who is under 18 by the year of birth claims no benefit, and may ask for help", () => {
  const told = (asksFor: string, birthYear: string) => {
    const opening = { openedOn: "30-3-2026", asksFor, at: "commissioner", under27: true };
    return faultsOf(readOpening(opening, days.today, birthYear));
  };
  assert.deepEqual(told("benefit", "2009"), ["asksFor: too-young"]);
  assert.deepEqual([told("benefit", "2008"), told("help", "2009"), told("benefit", "")], [[], [], []]);
});

test("where no step is for under-27s alone nobody is asked, and the year of birth says it", () => {
  const told = (birthYear: string, openedOn = "30-3-2026") => {
    const opening = { openedOn, asksFor: "benefit", at: "commissioner", under27: false };
    const read = readOpening(opening, days.today, birthYear, false);
    return read.ok ? read.body.under27 : read.faults;
  };
  assert.deepEqual([told("2004"), told("1970"), told(""), told("1999")], [true, false, false, false]);
  assert.equal(told("1999", "30-3-2025"), true);
});
