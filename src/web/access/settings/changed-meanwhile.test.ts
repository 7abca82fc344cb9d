import assert from "node:assert/strict";
import { test } from "node:test";
import { presets } from "../../../contexts/access/domain/presets.ts";
import { meanwhileInWords } from "./changed-meanwhile.ts";

const lists = { schemes: [], organisations: [], exemptionGrounds: [], involvedRoles: [], phases: [] };
const rules = { key: "signalRules", kind: "signals" } as const;
const { signalRules } = presets["participatiewet-2026"];

test("of a list of rules that somebody else changed only that shows, not every rule", () => {
  const theirs = signalRules.map((rule) => (rule.code === "no-contact" ? { ...rule, within: "P6M" } : rule));
  const { isDifference, lines } = meanwhileInWords(rules, { opened: signalRules, theirs }, "nl", lists);
  assert.equal(isDifference, true);
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? "", /^Lang geen contact.*binnen 6 maanden/);
});

test("where they say the same as what was opened, as when it was taken back, the whole is said", () => {
  const { isDifference, lines } = meanwhileInWords(rules, { opened: signalRules, theirs: signalRules }, "nl", lists);
  assert.deepEqual([isDifference, lines.length], [false, signalRules.length]);
});

test("of one value both are said", () => {
  const norm = { key: "offerWithin", kind: "duration" } as const;
  assert.deepEqual(meanwhileInWords(norm, { opened: "P8W", theirs: "P6W" }, "nl", lists).lines, [
    "Eerst 8 weken, nu 6 weken.",
  ]);
});
