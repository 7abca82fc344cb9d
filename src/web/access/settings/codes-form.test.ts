import assert from "node:assert/strict";
import { test } from "node:test";
import { aNewCode, freeNumbers, readCodes, typedCodesOf } from "./codes-form.ts";

const groups = (...codes: readonly string[]) =>
  typedCodesOf(Object.fromEntries(codes.map((code) => [code, { nl: `groep ${code}`, en: `group ${code}` }])));

test("a new group gets the first number that is free, and none is left after nine", () => {
  assert.equal(aNewCode(groups("1", "2", "4"), true).code, "3");
  assert.equal(aNewCode(groups("1"), false).code, "");
  assert.deepEqual(freeNumbers(groups("1", "2", "3", "4", "5", "6", "7", "8", "9")), []);
});

test("a group has a digit from 1 to 9 of its own, whatever order it was typed in; codes of other lists have letters", () => {
  const typed = (code: string) => [...groups("2"), { ...aNewCode(groups("2"), true), code, nl: "nieuw", en: "new" }];
  const faultOf = (code: string, isNumbered: boolean) => {
    const read = readCodes(typed(code), { isNumbered, from: undefined });
    return read.ok ? Object.keys(read.value as object).join(" ") : Object.values(read.refusal.faults).join(" ");
  };
  assert.equal(faultOf("1", true), "1 2");
  assert.equal(faultOf("2", true), "code-twice");
  for (const wrong of ["0", "10", "x", ""]) assert.equal(faultOf(wrong, true), "code-number", wrong);
  assert.equal(faultOf("x", false), "2 x");
});
