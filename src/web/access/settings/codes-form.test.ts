import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import {
  aNewCode,
  type CodesAre,
  codesAre,
  freeNumbers,
  readCodes,
  type TypedCode,
  typedCodesOf,
} from "./codes-form.ts";

const groups = (...codes: readonly string[]) =>
  typedCodesOf(Object.fromEntries(codes.map((code) => [code, { nl: `groep ${code}`, en: `group ${code}` }])));

test("a new group gets the first number that is free, and none is left after nine", () => {
  assert.equal(aNewCode(groups("1", "2", "4"), true).code, "3");
  assert.equal(aNewCode(groups("1"), false).code, "");
  assert.deepEqual(freeNumbers(groups("1", "2", "3", "4", "5", "6", "7", "8", "9")), []);
});

test("a group has a digit from 1 to 9 of its own, whatever order it was typed in; codes of other lists have letters", () => {
  const typed = (code: string) => [...groups("2"), { ...aNewCode(groups("2"), true), code, nl: "nieuw", en: "new" }];
  const faultOf = (code: string, are: CodesAre) => {
    const read = readCodes(typed(code), { are, from: undefined });
    return read.ok ? Object.keys(read.value as object).join(" ") : Object.values(read.refusal.faults).join(" ");
  };
  assert.equal(faultOf("1", "numbers"), "1 2");
  assert.equal(faultOf("2", "numbers"), "code-twice");
  for (const wrong of ["0", "10", "x", ""]) assert.equal(faultOf(wrong, "numbers"), "code-number", wrong);
  assert.equal(faultOf("x", "names"), "2 x");
});

const faultsIn = (typed: readonly TypedCode[], are: CodesAre = "names") => {
  const read = readCodes(typed, { are, from: plainDate("2026-11-28") });
  return read.ok ? {} : read.refusal.faults;
};
const added = (codes: readonly TypedCode[], over: Partial<TypedCode>): readonly TypedCode[] => [
  ...codes,
  { ...aNewCode(codes, false), code: "new", nl: "nieuw", en: "new", ...over },
];

test("a new value with the name of one that is there is refused at its row, whichever stands first", () => {
  const typed = added(groups("1", "2"), { nl: " Groep 2 " });
  assert.deepEqual(faultsIn(typed), { "code-2": "label-twice" });
  assert.deepEqual(faultsIn(typed.toReversed()), { "code-2": "label-twice" });
  assert.deepEqual(faultsIn(added(groups("1", "2"), { en: "GROUP 1" })), { "code-2": "label-twice" });
});

test("a value can take the name of one that ends before it begins, or before the list does", () => {
  const ended = (until: string) => groups("1", "2").map((each) => ({ ...each, until: each.code === "2" ? until : "" }));
  assert.deepEqual(faultsIn(added(ended("27-11-2026"), { nl: "groep 2" })), {});
  assert.deepEqual(faultsIn(added(ended("31-12-2026"), { nl: "groep 2", from: "1-1-2027" })), {});
  assert.deepEqual(faultsIn(added(ended("31-12-2026"), { nl: "groep 2" })), { "code-2": "label-twice" });
});

test("a word that is not allowed is typed as people write it; what it says instead may be the same for many", () => {
  assert.equal(codesAre("healthWords"), "words");
  const words = typedCodesOf({ hernia: { nl: "tillen", en: "lifting" } });
  const kept = (code: string) => {
    const read = readCodes(added(words, { code, nl: "tillen", en: "lifting" }), { are: "words", from: undefined });
    return read.ok ? Object.keys(read.value as object)[1] : Object.values(read.refusal.faults)[0];
  };
  assert.deepEqual(["Long Covid", "  Ménière", "ziekte van Lyme", "Hernia", "!?", ""].map(kept), [
    "long-covid",
    "meniere",
    "ziekte-van-lyme",
    "word-twice",
    "word-shape",
    "word-shape",
  ]);
});
