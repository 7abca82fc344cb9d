import assert from "node:assert/strict";
import { test } from "node:test";
import { anEntry } from "./builders.ts";
import { entriesAbout, topicsIn } from "./timeline-topics.ts";

const timeline = [
  anEntry({ kind: "plan-signed" }),
  anEntry({ kind: "appointment-planned" }),
  anEntry({ kind: "plan-made" }),
  anEntry({ kind: "benefit-started" }),
];

test("a topic is offered with how many entries it has, in a fixed order, and not when it has none", () => {
  assert.deepEqual(topicsIn(timeline), [
    { topic: "benefit", count: 1 },
    { topic: "plan", count: 2 },
    { topic: "contact", count: 1 },
  ]);
});

test("of a topic its own entries are shown, as they stood", () => {
  const kinds = entriesAbout(timeline, "plan").map(({ kind }) => kind);
  assert.deepEqual(kinds, ["plan-signed", "plan-made"]);
  assert.deepEqual(entriesAbout(timeline, undefined), timeline);
  assert.deepEqual(entriesAbout(timeline, "documents"), []);
});
