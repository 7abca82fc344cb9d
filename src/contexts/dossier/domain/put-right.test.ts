import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { type KnownPerson, type PutRight, putRight } from "./put-right.ts";

const today = plainDate("2026-03-12");
const nobodyYet: KnownPerson = { name: "S. Öztürk", birthYear: null, citizenNumber: null };
const known: KnownPerson = { name: "S. Öztürk", birthYear: 1990, citizenNumber: "111222333" };

const asked = (of: KnownPerson, over: Partial<PutRight>): PutRight => ({
  ...of,
  citizenNumber: null,
  reason: null,
  ...over,
});

const told = (of: KnownPerson, over: Partial<PutRight>): unknown => {
  const decided = putRight(of, asked(of, over), today);
  return decided.ok ? decided.value.changes : decided.refusal;
};

const why = "copied wrongly";

const cases: readonly (readonly [string, KnownPerson, Partial<PutRight>, unknown])[] = [
  [
    "a number that was not known is added, without a reason",
    nobodyYet,
    { citizenNumber: "1112.22.333" },
    { citizenNumber: "added" },
  ],
  ["so is a birth year", nobodyYet, { birthYear: 1990 }, { birthYear: "added" }],
  [
    "a name that is wrong is corrected, with a reason",
    known,
    { name: "S. Oztürk", reason: why },
    { name: "corrected" },
  ],
  ["and not without one", known, { name: "S. Oztürk" }, { code: "reason-missing", field: "reason" }],
  [
    "what is added beside what is corrected needs the reason too",
    nobodyYet,
    { name: "S. Oztürk", birthYear: 1990 },
    { code: "reason-missing", field: "reason" },
  ],
  [
    "a number that is known can be another",
    known,
    { citizenNumber: "123456782", reason: why },
    { citizenNumber: "corrected" },
  ],
  [
    "a number that is no number is not kept",
    known,
    { citizenNumber: "111222334", reason: why },
    { code: "no-citizen-number-this", field: "citizenNumber" },
  ],
  ["the same number again changes nothing", known, { citizenNumber: "111222333" }, { code: "person-the-same" }],
  ["nothing else changes nothing", known, {}, { code: "person-the-same" }],
  [
    "a name that is known is not emptied",
    known,
    { name: null, reason: why },
    { code: "person-emptied", field: "name" },
  ],
  ["nor is a birth year", known, { birthYear: null, reason: why }, { code: "person-emptied", field: "birthYear" }],
  [
    "nobody is born in the year after next",
    nobodyYet,
    { birthYear: 2028 },
    { code: "birth-year-beyond", field: "birthYear", earliest: 1906, latest: 2016 },
  ],
  [
    "a reason holds no citizen number",
    known,
    { citizenNumber: "123456782", reason: "was 111222333" },
    { code: "citizen-number-in-reason", field: "reason" },
  ],
];

for (const [name, of, over, expected] of cases) test(name, () => assert.deepEqual(told(of, over), expected));

test("a birth year from a file that nobody can be born in keeps nobody from adding the number", () => {
  const odd = { ...nobodyYet, birthYear: 1890 };
  assert.deepEqual(told(odd, { citizenNumber: "111222333" }), { citizenNumber: "added" });
});

test("what is left as it is reads as it did", () => {
  const decided = putRight(known, asked(known, { birthYear: 1991, reason: why }), today);
  assert.ok(decided.ok);
  assert.deepEqual(decided.value.person, { ...known, birthYear: 1991 });
});
