import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { aMapping } from "../builders.ts";
import { faultsAfter, readImport, type TypedImport } from "./form.ts";
import { readMapping } from "./mapping-reading.ts";

const shipped = [{ name: "published-cohorts/benefits", mapping: aMapping() }];
const today = day("2026-03-12");

const typed = (over: Partial<TypedImport> = {}): TypedImport => ({
  chosen: "published-cohorts/benefits",
  mappingText: "",
  fileName: "uitkeringen.csv",
  isHistory: false,
  knownFrom: "",
  ...over,
});

const faultsOf = (over: Partial<TypedImport>) => {
  const read = readImport(typed(over), shipped, today);
  return read.ok ? {} : read.refusal.faults;
};

test("a shipped mapping and a file are enough; without a history load nothing is said about knowing", () => {
  assert.deepEqual(readImport(typed(), shipped, today), {
    ok: true,
    value: { fileName: "uitkeringen.csv", mapping: aMapping(), recordedAt: null },
  });
});

test("a history load is known from the start of the typed day, in office time", () => {
  const read = readImport(typed({ isHistory: true, knownFrom: "1-12-2003" }), shipped, today);
  assert.equal(read.ok && read.value.recordedAt, "2003-11-30T23:00:00.000Z");
  const summer = readImport(typed({ isHistory: true, knownFrom: "1-7-2003" }), shipped, today);
  assert.equal(summer.ok && summer.value.recordedAt, "2003-06-30T22:00:00.000Z");
});

const faults = [
  ["nothing chosen", { chosen: "", fileName: "" }, { mapping: "choose-a-mapping", file: "choose-a-file" }],
  ["a mapping that is no JSON", { chosen: "own", mappingText: "{" }, { mappingText: "not-json" }],
  ["a history load without a day", { isHistory: true }, { knownFrom: "not-a-day" }],
  ["a history load from today", { isHistory: true, knownFrom: "12-3-2026" }, { knownFrom: "not-in-the-past" }],
  ["a file name of 201 characters", { fileName: "x".repeat(201) }, { file: "file-name-too-long" }],
] as const;

for (const [name, over, expected] of faults)
  test(`new import: ${name} -> ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(faultsOf(over), expected);
  });

test("a fault goes when its field is filled in, and the others stay until it is sent again", () => {
  const read = readImport(typed({ chosen: "", fileName: "" }), shipped, today);
  assert.ok(!read.ok);
  const left = faultsAfter(read.refusal, { chosen: "published-cohorts/benefits" });
  assert.deepEqual(left?.faults, { file: "choose-a-file" });
  assert.equal(left && faultsAfter(left, { fileName: "uitkeringen.csv" }), null);
  const own = readImport(typed({ chosen: "own", mappingText: "{}" }), shipped, today);
  assert.ok(!own.ok && own.refusal.problems.length > 0);
  assert.equal(faultsAfter(own.refusal, { mappingText: "{ " }), null);
});

const problemsIn = (mapping: unknown) => {
  const read = readMapping(JSON.stringify(mapping));
  assert.ok(!read.ok && read.refusal.code === "mapping-faulty");
  return read.refusal.problems;
};

test("each problem of an own mapping is told at its place", () => {
  const { covers, ...without } = aMapping();
  assert.equal(covers, "some");
  assert.deepEqual(problemsIn({ ...without, separater: ";", encoding: "latin-1" }), [
    { path: "encoding", code: "value", values: ['"utf-8"', '"windows-1252"'] },
    { path: "covers", code: "value", values: ['"all"', '"some"'] },
    { path: "", code: "unknown", names: ["separater"] },
  ]);
});

test("a required field in no column, a field of another format and a key in no column are told by name", () => {
  const columns = { citizenNumber: "bsn", scheme: "regeling", ground: "grond" };
  assert.deepEqual(problemsIn(aMapping({ columns, key: ["citizenNumber", "start"] })), [
    { path: "columns.ground", code: "field", format: "benefits" },
    { path: "columns", code: "missing-fields", format: "benefits", names: ["start"] },
    { path: "key", code: "key", names: ["start"] },
  ]);
});

test("a mapping without a feed misses it, and a list is no mapping", () => {
  const { feed, ...without } = aMapping();
  assert.equal(feed, "benefits");
  assert.deepEqual(problemsIn(without), [{ path: "feed", code: "required" }]);
  assert.deepEqual(problemsIn([]), [{ path: "", code: "other" }]);
});

test("an own mapping that is right is used", () => {
  const read = readImport(
    typed({ chosen: "own", mappingText: JSON.stringify(aMapping({ feed: "own-feed" })) }),
    shipped,
    today,
  );
  assert.equal(read.ok && read.value.mapping.feed, "own-feed");
});
