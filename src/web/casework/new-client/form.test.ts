import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { nobodyYet, readNewClient } from "./form.ts";

const today = plainDate("2026-03-12");
const faultsOf = (typed: Partial<typeof nobodyYet>, asksFor = "help") => {
  const read = readNewClient({ ...nobodyYet, name: "S. Öztürk", ...typed }, today, asksFor);
  return read.ok ? [] : read.faults.map(({ code }) => code);
};

test("for a benefit the birth year is needed", () => {
  assert.deepEqual(faultsOf({}, "benefit"), ["year-missing"]);
  assert.deepEqual(faultsOf({ birthYear: "1990" }, "benefit"), []);
  assert.deepEqual(faultsOf({ birthYear: "90" }, "benefit"), ["year-wrong"]);
});

test("for help alone a name is enough; what is not known stays unsaid", () => {
  const read = readNewClient({ ...nobodyYet, name: " S. Öztürk " }, today, "help");
  assert.ok(read.ok);
  assert.deepEqual(read.person, { name: "S. Öztürk", birthYear: null, citizenNumber: null, municipality: null });
});

test("a citizen number may be written in groups, and must be one", () => {
  const read = readNewClient({ ...nobodyYet, name: "S. Öztürk", citizenNumber: "1112.22.333" }, today, "");
  assert.ok(read.ok);
  assert.equal(read.person.citizenNumber, "111222333");
  assert.deepEqual(faultsOf({ citizenNumber: "111222334" }), ["number-wrong"]);
  assert.deepEqual(faultsOf({ citizenNumber: "12" }), ["number-wrong"]);
});

test("every fault is said at once", () => {
  assert.deepEqual(faultsOf({ name: " ", birthYear: "90", citizenNumber: "x" }), [
    "name-missing",
    "year-wrong",
    "number-wrong",
  ]);
  assert.deepEqual(faultsOf({ name: "a".repeat(201) }), ["name-long"]);
});

test("nobody is born before 1900 or after this year", () => {
  const years = ["1899", "1900", "2026", "2027", "3000"];
  assert.deepEqual(
    years.map((birthYear) => faultsOf({ birthYear }).length),
    [1, 0, 0, 1, 1],
  );
});
