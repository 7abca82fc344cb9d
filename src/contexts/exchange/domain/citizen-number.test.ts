import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { maskAllDigits, maskCitizenNumbers, maskUnlessDate } from "./citizen-number.ts";

const masked = [
  ["a bare number", "111222333", "*****2333"],
  ["within a sentence", "bsn 111222333, Jansen", "bsn *****2333, Jansen"],
  ["in groups with points or spaces", "1112.22.333 en 111 222 333", "****.*2.333 en *** **2 333"],
  ["eight digits", "10000008", "****0008"],
  ["a date with hyphens is no number", "2002-01-31", "2002-01-31"],
  ["nothing to hide", "social-assistance", "social-assistance"],
] as const;

for (const [name, text, expected] of masked)
  test(`masking: ${name}`, () => {
    assert.equal(maskCitizenNumbers(text), expected);
  });

test("masking: in a column of dates, eight digits that look like one stay; a citizen number does not", () => {
  assert.equal(maskUnlessDate("20020230"), "20020230");
  assert.equal(maskUnlessDate("31042002"), "31042002");
  assert.equal(maskUnlessDate("10000008"), "****0008");
  assert.equal(maskUnlessDate("111222333"), "*****2333");
});

test("masking: in a column of citizen numbers also a number that is too short or too long is hidden", () => {
  assert.equal(maskAllDigits("1122233"), "***2233");
  assert.equal(maskAllDigits("1112223330"), "******3330");
});

test("masking leaves at most four digits of any citizen number, wherever it stands", () => {
  const text = fc.string({ unit: fc.constantFrom("a", " ", ".", "-", ";", "é") });
  fc.assert(
    fc.property(text, fc.nat(999_999_999), text, (before, n, after) => {
      const digits = String(n).padStart(9, "0");
      const shown = maskCitizenNumbers(before + digits + after);
      assert.equal(shown.length, before.length + 9 + after.length);
      assert.equal(shown.replace(/\D/g, ""), digits.slice(-4));
    }),
  );
});
