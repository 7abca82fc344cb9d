import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { draftOf, type PersonDraft, readPerson, type ShownPerson } from "./form.ts";

const today = plainDate("2026-03-12");
const known: ShownPerson = { name: "S. Öztürk", birthYear: 1990, citizenNumberMasked: "•••••2333" };
const unknown: ShownPerson = { name: null, birthYear: null, citizenNumberMasked: null };

const read = (shown: ShownPerson, over: Partial<PersonDraft>) =>
  readPerson({ ...draftOf(shown), ...over }, shown, today);
const faultsOf = (shown: ShownPerson, over: Partial<PersonDraft>): readonly string[] => {
  const found = read(shown, over);
  return found.ok ? [] : found.faults.map(({ field, code }) => `${field} ${code}`);
};

test("the form begins with who it is, without the number", () => {
  assert.deepEqual(draftOf(known), { name: "S. Öztürk", birthYear: "1990", citizenNumber: "", reason: "" });
  assert.deepEqual(draftOf(unknown), { name: "", birthYear: "", citizenNumber: "", reason: "" });
});

test("a number that was not known is sent alone, and may be typed in groups", () => {
  assert.deepEqual(read(unknown, { citizenNumber: "1112.22.333" }), {
    ok: true,
    person: { name: null, birthYear: null, citizenNumber: "111222333", reason: null },
  });
});

test("what was known and changes takes a reason; what is added does not", () => {
  assert.deepEqual(faultsOf(known, { name: "S. Oztürk" }), ["reason reason-missing"]);
  assert.deepEqual(faultsOf(known, { citizenNumber: "123456782" }), ["reason reason-missing"]);
  assert.deepEqual(faultsOf(known, { birthYear: "1991", reason: "verschreven" }), []);
  assert.deepEqual(faultsOf({ ...known, birthYear: null }, { birthYear: "1991" }), []);
});

test("every fault is said at once; what is known is not emptied", () => {
  assert.deepEqual(faultsOf(known, { name: " ", birthYear: "", citizenNumber: "12" }), [
    "name name-emptied",
    "birthYear year-emptied",
    "citizenNumber number-wrong",
    "reason reason-missing",
  ]);
  assert.deepEqual(faultsOf(unknown, { name: "a".repeat(201), reason: "a".repeat(501) }), [
    "name name-long",
    "reason reason-long",
  ]);
  const years = ["1905", "1906", "2016", "2017", "90"];
  assert.deepEqual(
    years.map((birthYear) => faultsOf(unknown, { birthYear }).length),
    [1, 0, 0, 1, 1],
  );
});

test("a reason holds no citizen number", () => {
  assert.deepEqual(faultsOf(known, { name: "S. Oztürk", reason: "was 111222333" }), ["reason reason-number"]);
});

test("who changes nothing is told so", () => {
  assert.deepEqual(faultsOf(known, { reason: "zomaar" }), ["name nothing-changed"]);
});
