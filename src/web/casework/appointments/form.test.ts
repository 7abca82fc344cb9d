import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { type AppointmentAct, type Draft, readAct, timeOf } from "./form.ts";

const today = plainDate("2026-03-12");
const read = (act: AppointmentAct, draft: Draft) => {
  const result = readAct(act, draft, today);
  return result.ok ? result.body : result.faults.map(({ field, code }) => `${field} ${code}`);
};
const planning: Draft = { what: "talk", on: "16-3-2026", at: "9.30", minutes: "30", how: "in-person", place: "Kade 1" };

test("a plan is read as the server has it; who is called has no place", () => {
  assert.deepEqual(read("plan", planning), {
    what: "talk",
    on: "2026-03-16",
    at: "09:30",
    minutes: 30,
    how: "in-person",
    place: "Kade 1",
  });
  assert.deepEqual(read("plan", { ...planning, how: "phone" }), {
    what: "talk",
    on: "2026-03-16",
    at: "09:30",
    minutes: 30,
    how: "phone",
  });
});

test("every fault is told at once", () => {
  assert.deepEqual(read("plan", { on: "11-3-2026", at: "25:00", minutes: "4", how: "in-person" }), [
    "what choose-one",
    "on day-gone",
    "at time-wrong",
    "minutes minutes-wrong",
    "place required",
  ]);
  assert.deepEqual(read("cancel", { why: "x".repeat(501) }), ["by choose-one", "why too-long"]);
});

test("only of who did not come it is asked why", () => {
  assert.deepEqual(read("hold", { came: "attended", missedBecause: "ill" }), { came: "attended" });
  assert.deepEqual(read("hold", { came: "missed" }), ["missedBecause choose-one"]);
});

test("times as people type them", () => {
  assert.deepEqual(["9:30", "09.30", "930", "0:05", "24:00", "9:60", "half tien"].map(timeOf), [
    "09:30",
    "09:30",
    "09:30",
    "00:05",
    undefined,
    undefined,
    undefined,
  ]);
});
