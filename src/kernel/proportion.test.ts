import assert from "node:assert/strict";
import { test } from "node:test";
import { ratio, wilsonInterval } from "./proportion.ts";

test("there is no share of no one, and no interval around it", () => {
  assert.equal(ratio(0, 0), null);
  assert.equal(wilsonInterval({ numerator: 0, denominator: 0 }), null);
});

test("the interval of 111 of 164 is the published 60.2 to 74.4", () => {
  const { low, high } = wilsonInterval({ numerator: 111, denominator: 164 }) ?? { low: 0, high: 0 };
  assert.deepEqual([low.toFixed(3), high.toFixed(3)], ["0.602", "0.744"]);
});

test("an interval that reaches an end ends there, not a rounding error beside it", () => {
  for (let n = 1; n <= 400; n += 1) {
    assert.equal(wilsonInterval({ numerator: 0, denominator: n })?.low, 0, `0 of ${n}`);
    assert.equal(wilsonInterval({ numerator: n, denominator: n })?.high, 1, `${n} of ${n}`);
  }
});
