import assert from "node:assert/strict";
import { test } from "node:test";
import { isAnswered } from "./form-tries.ts";

test("a refusal goes when one tries again, and the next one, be it the same, is shown", () => {
  const [late, lateAgain] = [{ code: "ends-too-late" }, { code: "ends-too-late" }];
  const told = { problem: late, tries: 1 };
  assert.equal(isAnswered(told, late, 1), false);
  assert.equal(isAnswered(told, late, 2), true);
  assert.equal(isAnswered(told, lateAgain, 2), false);
  assert.equal(isAnswered({ problem: late, tries: null }, late, null), false);
});
