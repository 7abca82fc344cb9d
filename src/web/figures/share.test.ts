import assert from "node:assert/strict";
import { test } from "node:test";
import { shareInWords } from "./share.ts";

test("thirty cases make a percentage, 29 do not, nobody is a dash", () => {
  assert.equal(shareInWords({ numerator: 15, denominator: 30 }, "nl"), "50,0\u00a0%");
  assert.equal(shareInWords({ numerator: 15, denominator: 29 }, "nl"), "15 van de 29");
  assert.equal(shareInWords({ numerator: 15, denominator: 29 }, "en"), "15 of 29");
  assert.equal(shareInWords({ numerator: 0, denominator: 0 }, "en"), "–");
});
