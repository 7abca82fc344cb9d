import assert from "node:assert/strict";
import { test } from "node:test";
import { commissionerCode, mistakenFor, municipalitiesIn, nameOnScreen } from "./codes.ts";
import { WrongUsage } from "./command.ts";

test("a commissioner's code is short and can be typed", () => {
  for (const code of ["M1", "NIEUWEDIJK", "gm0344", "a.b-c_d"]) assert.equal(commissionerCode(code), code);
  for (const code of ["bad code!", "", "-x", "M".repeat(21), "é"])
    assert.throws(() => commissionerCode(code), WrongUsage);
});

test("a code that differs in capitals only is another's", () => {
  assert.equal(mistakenFor("m1", [{ code: "M1" }]), "M1");
  assert.equal(mistakenFor("M2", [{ code: "M1" }]), undefined);
});

test("municipalities have each their own code, no longer than an entry holds", () => {
  assert.deepEqual(municipalitiesIn(["A=Aalst", "0344=Utrecht = U"]), [
    { code: "A", name: "Aalst" },
    { code: "0344", name: "Utrecht = U" },
  ]);
  for (const texts of [
    ["A=x", "A=y"],
    ["A"],
    ["=x"],
    ["A="],
    ["A= "],
    [`${"A".repeat(21)}=x`],
    [" A=x"],
    ["A\u0007=x"],
  ])
    assert.throws(() => municipalitiesIn(texts), WrongUsage, JSON.stringify(texts));
});

test("a name is something to read", () => {
  assert.equal(nameOnScreen("--name", " Municipality 1 "), "Municipality 1");
  for (const name of [" ", "x".repeat(201), "a\u001b[31m"])
    assert.throws(() => nameOnScreen("--name", name), WrongUsage);
});
