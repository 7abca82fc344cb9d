import assert from "node:assert/strict";
import { test } from "node:test";
import { daysInWords, measuredInWords } from "./interval.ts";

test("a share has its interval behind it, and of few cases the cases are said", () => {
  assert.equal(
    measuredInWords({ numerator: 111, denominator: 164, low: 0.602, high: 0.744 }, "nl"),
    "67,7\u00a0% (60,2–\u206074,4)",
  );
  assert.equal(measuredInWords({ numerator: 5, denominator: 12, low: 0.19, high: 0.68 }, "en"), "5 of 12");
  assert.equal(measuredInWords({ numerator: 0, denominator: 0, low: null, high: null }, "nl"), "–");
});

test("days say between which they lie, and on which side too few were done to say", () => {
  assert.deepEqual(
    [
      daysInWords(6, { low: 4, high: 9 }, "nl"),
      daysInWords(20, { low: 8, high: null }, "nl"),
      daysInWords(6, { low: null, high: 9 }, "nl"),
      daysInWords(6, { low: null, high: null }, "en"),
      daysInWords(null, { low: null, high: null }, "nl"),
    ],
    ["6 (4–\u20609)", "20 (8\u00a0of\u00a0meer)", "6 (hoogstens\u00a09)", "6 (too\u00a0few)", null],
  );
});
