import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { faultAt } from "./fault.ts";

test("what was found is shown in at most 200 characters that any database and screen can hold", () => {
  const unit = fc.constantFrom("a", "\0", "😀", "é", "\ud800", "1");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 300 }), (text) => {
      const { found } = faultAt(1, "name", "value-too-long", text.toWellFormed());
      assert.ok(found.length <= 200 && !found.includes("\0") && found.isWellFormed());
    }),
  );
});

test("the cut leaves no half of a character", () => {
  assert.equal(faultAt(1, "name", "value-too-long", "😀".repeat(101)).found, `${"😀".repeat(99)}\ufffd…`);
});

test("a citizen number is hidden before the text is cut, so that no half of one is left", () => {
  assert.equal(faultAt(1, "name", "bad-quote", `${"x".repeat(193)}111222333`).found, `${"x".repeat(193)}*****2…`);
});

test("what is short is shown whole, with NUL made visible", () => {
  assert.equal(faultAt(1, "", "nul-byte", "a\0b").found, "a␀b");
});
