import assert from "node:assert/strict";
import { test } from "node:test";
import { nobodyYet, readNewClient } from "./form.ts";

const faultsOf = (typed: Partial<typeof nobodyYet>) => {
  const read = readNewClient({ ...nobodyYet, name: "S. Öztürk", ...typed });
  return read.ok ? [] : read.faults.map(({ code }) => code);
};

test("a name is enough; what is not known stays unsaid", () => {
  const read = readNewClient({ ...nobodyYet, name: " S. Öztürk " });
  assert.ok(read.ok);
  assert.deepEqual(read.person, { name: "S. Öztürk", birthYear: null, citizenNumber: null, municipality: null });
});

test("a citizen number may be written in groups, and must be one", () => {
  const read = readNewClient({ ...nobodyYet, name: "S. Öztürk", citizenNumber: "1112.22.333" });
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
