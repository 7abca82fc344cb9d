import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { stdnum } from "stdnum";
import { passesElevenTest, readCitizenNumber } from "./citizen-number.ts";

const numbers = [
  ["a number that passes the eleven test", "111222333", "111222333"],
  ["one from the range that is not handed out", "000000012", "000000012"],
  ["eight digits: a spreadsheet dropped the leading zero", "10000008", "010000008"],
  ["one digit wrong", "111222334", undefined],
  ["two digits swapped", "112122333", undefined],
  ["all zeros, though eleven divides their sum", "000000000", undefined],
  ["eight zeros", "00000000", undefined],
  ["seven digits", "1122233", undefined],
  ["ten digits", "1112223330", undefined],
  ["written in groups", "1112.22.333", undefined],
  ["other digits than ours", "١١١٢٢٢٣٣٣", undefined],
  ["letters", "abcdefghi", undefined],
] as const;

for (const [name, text, expected] of numbers)
  test(`citizen number: ${name} -> ${expected ?? "refused"}`, () => {
    assert.equal(readCitizenNumber(text), expected);
  });

test("the eleven test says what stdnum says for any nine digits but all zeros", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
      const digits = String(n).padStart(9, "0");
      assert.equal(passesElevenTest(digits), stdnum["NL"]?.["bsn"]?.validate(digits).isValid);
    }),
    { numRuns: 2_000 },
  );
});

test("one wrong digit is always seen", () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.nat(8), fc.integer({ min: 1, max: 9 }), (n, at, off) => {
      const digits = String(n).padStart(9, "0");
      const wrong = (Number(digits[at]) + off) % 10;
      const changed = digits.slice(0, at) + wrong + digits.slice(at + 1);
      assert.ok(!(passesElevenTest(digits) && passesElevenTest(changed)));
    }),
  );
});
