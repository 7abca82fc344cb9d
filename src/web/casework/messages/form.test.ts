import assert from "node:assert/strict";
import { test } from "node:test";
import { charactersLeft, faultOfText } from "./form.ts";

test("a message says something, and no more than fits", () => {
  assert.deepEqual([" \n ", "Dat kan.", "x".repeat(2_000), "x".repeat(2_001)].map(faultOfText), [
    "text-missing",
    undefined,
    undefined,
    "text-long",
  ]);
});

test("what is left is told near the end alone; blanks around a text do not count", () => {
  const typed = (n: number): string => ` ${"x".repeat(n)} `;
  assert.deepEqual([0, 1_799, 1_800, 2_000, 2_003].map(typed).map(charactersLeft), [null, null, 200, 0, -3]);
});
