import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../kernel/instant.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import { type Asking, newSince, newsFor, restsOn } from "./amending.ts";
import { anEntry, entryNumber } from "./builders.ts";

const at = instant("2026-02-12T09:00:00Z");
const before = { validFrom: plainDate("2026-02-02"), validUntil: null, body: {} };
const one = anEntry({ number: entryNumber(1) });
const two = anEntry({ number: entryNumber(2) });
const corrected = anEntry({ ...two, corrected: { by: "J. de Wit", at, entry: entryNumber(9), reason: null, before } });
const withdrawn = anEntry({ ...two, withdrawn: { by: "J. de Wit", at, entry: entryNumber(10), reason: null } });

const problem = (code: string): Problem => ({ type: "", status: 409, title: "", detail: "", code, facts: {} });

const asked = (over: Partial<Asking> = {}): Asking => ({
  step: "asking",
  act: "withdraw",
  entry: one,
  shown: { entriesSeen: 2, timeline: [one, two] },
  problem: null,
  ...over,
});

const news = [
  ["nothing", [one, two], [one, two], []],
  ["an entry of an import, whatever its number", [two], [one, two], [1]],
  ["a correction", [one, two], [one, corrected], [2]],
  ["a withdrawal", [one, two], [one, withdrawn], [2]],
  ["a correction that was taken back", [one, corrected], [one, two], [2]],
  ["an entry that was put back", [one, withdrawn], [one, two], [2]],
] as const;

for (const [name, then, now, expected] of news)
  test(`new since somebody began to decide: ${name}`, () => {
    assert.deepEqual(
      newSince(then, now).map(({ number }) => number),
      expected,
    );
  });

const now = { entriesSeen: 3, timeline: [one, corrected] };

test("a decision rests on what was on screen when it began, also when the page was asked anew under the dialog", () => {
  for (const waiting of [asked(), asked({ problem: problem("ends-before-start") })]) {
    assert.equal(restsOn(waiting, now), waiting.shown);
    assert.deepEqual(newsFor(waiting, now.timeline), []);
  }
});

test("once what is new stands in the dialog, the decision rests on that too", () => {
  const overtaken = asked({ problem: problem("changed-meanwhile") });
  assert.equal(restsOn(overtaken, now), now);
  assert.deepEqual(newsFor(overtaken, now.timeline), [corrected]);
});
