import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { someFields } from "./builders.ts";
import { contentOf, keyOf } from "./key.ts";

const fields = someFields("jobs", { employer: "Bakker" });

test("a key is the citizen number and the key fields, whatever their order in the mapping", () => {
  assert.equal(keyOf({ key: ["citizenNumber", "start", "employer"] }, fields), '["000000012","Bakker","2002-01-10"]');
  assert.equal(keyOf({ key: ["employer", "start"] }, fields), '["000000012","Bakker","2002-01-10"]');
});

test("an empty key field is not the word null", () => {
  const key = ["employer"];
  assert.notEqual(keyOf({ key }, someFields("jobs")), keyOf({ key }, someFields("jobs", { employer: "null" })));
});

test("two rows have one key exactly when all their key fields are the same", () => {
  const value = fc.option(fc.string({ unit: fc.constantFrom('"', ",", "\\", "a"), maxLength: 3 }));
  const row = fc.record({ start: value, employer: value });
  fc.assert(
    fc.property(row, row, (a, b) => {
      const key = (over: typeof a) => keyOf({ key: ["start", "employer"] }, someFields("jobs", over));
      assert.equal(key(a) === key(b), a.start === b.start && a.employer === b.employer);
    }),
  );
});

test("a row's content is the same whatever the order of its fields, and without the empty ones", () => {
  const turned = Object.fromEntries(Object.entries(fields).toReversed());
  assert.equal(contentOf(turned), contentOf(fields));
  const { end: _, ...without } = fields;
  assert.equal(contentOf(without), contentOf(fields));
});

test("a row's content changes with any field that does", () => {
  const value = fc.option(fc.string());
  const row = fc.record({ end: value, employer: value, worker: value });
  fc.assert(
    fc.property(row, row, (a, b) => {
      const isSame = a.end === b.end && a.employer === b.employer && a.worker === b.worker;
      assert.equal(contentOf({ ...fields, ...a }) === contentOf({ ...fields, ...b }), isSame);
    }),
  );
});
