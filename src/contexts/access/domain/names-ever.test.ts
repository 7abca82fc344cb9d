import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import type { CodeLabels } from "./codes.ts";
import { namedIn, namesEver } from "./names-ever.ts";

const lists = (first: CodeLabels, ...changes: readonly (readonly [string, CodeLabels])[]) => ({
  days: changes.map(([from]) => day(from)),
  on: (asked: string) => changes.findLast(([from]) => from <= asked)?.[1] ?? first,
});

const talk = { nl: "voortgangsgesprek", en: "progress talk" };
const intake = { nl: "kennismaking", en: "introduction" };
const ever = (policy: ReturnType<typeof lists>, upTo: string) => namesEver(policy, day(upTo), namedIn);

test("a kind of appointment that is renamed has its new name from that day, and what it was called until then", () => {
  const policy = lists({ progress: talk }, ["2026-11-28", { progress: intake }]);
  assert.deepEqual(ever(policy, "2026-11-28"), [
    { code: "progress", ...intake, from: null, until: null, earlier: [{ ...talk, until: "2026-11-28" }] },
  ]);
});

test("a rename that is planned is not there yet, and a list that did not change a name tells no earlier ones", () => {
  const policy = lists(
    { progress: talk },
    ["2026-06-01", { progress: { ...talk, until: day("2027-01-01") } }],
    ["2026-11-28", { progress: intake }],
  );
  assert.deepEqual(ever(policy, "2026-11-27"), [{ code: "progress", ...talk, from: null, until: "2027-01-01" }]);
});

test("renamed twice, and in one language only: each name has its own last day", () => {
  const english = { ...talk, en: "progress meeting" };
  const policy = lists({ progress: talk }, ["2026-03-01", { progress: english }], ["2026-11-28", { progress: intake }]);
  assert.deepEqual(ever(policy, "2026-12-01")[0]?.earlier, [
    { ...talk, until: "2026-03-01" },
    { ...english, until: "2026-11-28" },
  ]);
});

test("what went from the list keeps its names and has the day it went as its end; it stands after what is there", () => {
  const policy = lists(
    { old: talk, progress: talk },
    ["2026-03-01", { old: intake, progress: talk }],
    ["2026-11-28", { progress: talk }],
  );
  const found = ever(policy, "2026-12-01");
  assert.deepEqual(
    found.map(({ code, nl, until }) => [code, nl, until]),
    [
      ["progress", "voortgangsgesprek", null],
      ["old", "kennismaking", "2026-11-28"],
    ],
  );
  assert.deepEqual(found[1]?.earlier, [{ ...talk, until: "2026-03-01" }]);
});

test("what comes back after it went is called what it was called in between as well", () => {
  const policy = lists({ old: talk }, ["2026-03-01", {}], ["2026-11-28", { old: intake }]);
  assert.deepEqual(ever(policy, "2026-12-01"), [
    { code: "old", ...intake, from: null, until: null, earlier: [{ ...talk, until: "2026-11-28" }] },
  ]);
});
