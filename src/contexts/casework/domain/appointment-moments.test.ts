import assert from "node:assert/strict";
import { test } from "node:test";
import { aFact, benefitStarted, day, entryNumber, type Step, withdrawn } from "../../dossier/domain/builders.ts";
import { given, open, told } from "../testing/signals.ts";
import { isOpenOn } from "./signal.ts";

const time = { at: "09:30", minutes: 30, how: "phone" } as const;
const planned = (on: string): Step => aFact("appointment-planned", on, { ...time, what: "talk" as never });
const held = (on: string, came: "attended" | "missed"): Step => aFact("appointment-held", on, { came }, { subject: 2 });
const onBenefit = benefitStarted("2026-01-05");

test("an appointment asks for its outcome from the day after, until it is there or it was called off", () => {
  assert.deepEqual(told("appointment-open", onBenefit, planned("2026-02-02")), [`2026-02-03 2026-02-04 ${open}`]);
  assert.deepEqual(told("appointment-open", onBenefit, planned("2026-02-02"), held("2026-02-02", "attended")), []);
  const off = aFact("appointment-cancelled", "2026-02-01", { by: "client", why: "x" }, { subject: 2 });
  assert.deepEqual(told("appointment-open", onBenefit, planned("2026-02-02"), off), []);
});

test("who did not come is sought until there was contact; who came is not", () => {
  const missed = [onBenefit, planned("2026-02-02"), held("2026-02-02", "missed")];
  assert.deepEqual(told("missed-appointment", ...missed), [`2026-02-02 2026-02-09 ${open}`]);
  assert.deepEqual(told("missed-appointment", ...missed, aFact("contact-recorded", "2026-02-05", { how: "phone" })), [
    "2026-02-02 2026-02-09 2026-02-05 answer",
  ]);
  assert.deepEqual(told("missed-appointment", onBenefit, planned("2026-02-02"), held("2026-02-02", "attended")), []);
});

const wrote = (on: string, from: "client" | "commissioner"): Step =>
  aFact("message-sent", on, { from, text: "Kan het een uur later?" });
const noted = (on: string): Step => aFact("note-written", on, { text: "Belt liever." });

test("a client's message asks for one answer, until the office writes or somebody speaks to them; a note is none", () => {
  const asked = [onBenefit, wrote("2026-02-02", "client"), wrote("2026-02-03", "client"), noted("2026-02-04")];
  assert.deepEqual(told("message-unanswered", ...asked), [`2026-02-02 2026-02-05 ${open}`]);
  assert.deepEqual(told("message-unanswered", ...asked, wrote("2026-02-06", "commissioner")), [
    "2026-02-02 2026-02-05 2026-02-06 answer",
  ]);
  assert.deepEqual(told("message-unanswered", ...asked, aFact("contact-recorded", "2026-02-04", { how: "phone" })), [
    "2026-02-02 2026-02-05 2026-02-04 answer",
  ]);
});

test("answered the same day nothing is asked, and what comes after the answer asks again", () => {
  const answered = [onBenefit, wrote("2026-02-02", "client"), wrote("2026-02-02", "commissioner")];
  assert.deepEqual(told("message-unanswered", ...answered), []);
  assert.deepEqual(told("message-unanswered", ...answered, wrote("2026-02-09", "client")), [
    `2026-02-09 2026-02-12 ${open}`,
  ]);
});

const cant = aFact("message-sent", "2026-02-02", { from: "client", text: "Ik werk dan.", cantCome: entryNumber(2) });
const moved = (movedOn: string, on = "2026-02-27"): Step =>
  aFact("appointment-moved", on, { ...time, why: "op verzoek", movedOn: day(movedOn) }, { subject: 2 });
const calledOff = (on: string): Step =>
  aFact("appointment-cancelled", on, { by: "client", why: "werk" }, { subject: 2 });
const cantCome = (on: string, ...after: readonly Step[]) =>
  told("message-unanswered", onBenefit, planned(on), cant, ...after);

test("that a client can't come asks for an answer by the day of the appointment, or sooner by the term of a message", () => {
  assert.deepEqual(cantCome("2026-02-03"), [`2026-02-02 2026-02-03 ${open}`]);
  assert.deepEqual(cantCome("2026-02-02"), [`2026-02-02 2026-02-02 ${open}`]);
  assert.deepEqual(cantCome("2026-02-27"), [`2026-02-02 2026-02-05 ${open}`]);
});

test("moving the appointment, calling it off, writing back and speaking to them each answer that they can't come; a note does not", () => {
  assert.deepEqual(cantCome("2026-02-16", moved("2026-02-02")), []);
  assert.deepEqual(cantCome("2026-02-16", moved("2026-02-04")), ["2026-02-02 2026-02-05 2026-02-04 answer"]);
  assert.deepEqual(cantCome("2026-02-16", calledOff("2026-02-02")), []);
  assert.deepEqual(cantCome("2026-02-16", calledOff("2026-02-04")), ["2026-02-02 2026-02-05 2026-02-04 answer"]);
  assert.deepEqual(cantCome("2026-02-16", wrote("2026-02-03", "commissioner")), [
    "2026-02-02 2026-02-05 2026-02-03 answer",
  ]);
  assert.deepEqual(cantCome("2026-02-16", aFact("contact-recorded", "2026-02-04", { how: "phone" })), [
    "2026-02-02 2026-02-05 2026-02-04 answer",
  ]);
  assert.deepEqual(cantCome("2026-02-16", noted("2026-02-04")), [`2026-02-02 2026-02-05 ${open}`]);
});

test("an answer that came after the day of the appointment stays on record as late: moved, called off or written back", () => {
  const late = ["2026-02-02 2026-02-05 2026-02-25 answer"];
  assert.deepEqual(cantCome("2026-02-16", moved("2026-02-25")), late);
  assert.deepEqual(cantCome("2026-02-16", calledOff("2026-02-25")), late);
  assert.deepEqual(cantCome("2026-02-16", wrote("2026-02-25", "commissioner")), late);
  assert.deepEqual(cantCome("2026-02-03", moved("2026-02-25")), ["2026-02-02 2026-02-03 2026-02-25 answer"]);
});

test("what came of the appointment ends the question on its day: who came was answered, who did not was not, whatever was written later", () => {
  const lapsed = ["2026-02-02 2026-02-05 2026-02-16 lapse"];
  const didNotCome = held("2026-02-16", "missed");
  assert.deepEqual(cantCome("2026-02-16", didNotCome), lapsed);
  assert.deepEqual(cantCome("2026-02-16", didNotCome, wrote("2026-02-20", "commissioner")), lapsed);
  assert.deepEqual(cantCome("2026-02-16", held("2026-02-16", "attended")), ["2026-02-02 2026-02-05 2026-02-16 answer"]);
  assert.deepEqual(cantCome("2026-02-16", moved("2026-02-04"), held("2026-02-27", "missed")), [
    "2026-02-02 2026-02-05 2026-02-04 answer",
  ]);
});

test("a list of a day before the move says the same afterwards: the question was open then, by the day the appointment had", () => {
  const openThen = (...after: readonly Step[]) =>
    given("message-unanswered", [onBenefit, planned("2026-02-16"), cant, ...after]).flatMap((each) =>
      isOpenOn(each, day("2026-02-18")) ? [`${each.since} ${each.dueOn}`] : [],
    );
  assert.deepEqual(openThen(), ["2026-02-02 2026-02-05"]);
  assert.deepEqual(openThen(moved("2026-02-25")), openThen());
});

test("each time they can't come is answered by the first move after it, however often it is moved", () => {
  const again = aFact("message-sent", "2026-02-10", { from: "client", text: "Ook niet.", cantCome: entryNumber(2) });
  assert.deepEqual(
    cantCome("2026-02-16", moved("2026-02-04", "2026-02-27"), again, moved("2026-02-12", "2026-02-24")),
    ["2026-02-02 2026-02-05 2026-02-04 answer", "2026-02-10 2026-02-13 2026-02-12 answer"],
  );
  assert.deepEqual(cantCome("2026-02-16", moved("2026-02-04", "2026-02-11"), again), [
    "2026-02-02 2026-02-05 2026-02-04 answer",
    `2026-02-10 2026-02-11 ${open}`,
  ]);
});

test("that they can't come is asked beside what they wrote before, and answering moves no other question out of sight", () => {
  const both = [onBenefit, planned("2026-02-03"), wrote("2026-02-01", "client"), cant] as const;
  assert.deepEqual(told("message-unanswered", ...both), [
    `2026-02-01 2026-02-04 ${open}`,
    `2026-02-02 2026-02-03 ${open}`,
  ]);
  assert.deepEqual(told("message-unanswered", ...both, moved("2026-02-02")), [`2026-02-01 2026-02-04 ${open}`]);
  assert.deepEqual(told("message-unanswered", ...both, withdrawn(4)), [`2026-02-01 2026-02-04 ${open}`]);
});
