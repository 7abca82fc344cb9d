import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../kernel/instant.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { newsOf } from "./amend-news.ts";
import { anEntry, aReader, entryNumber } from "./builders.ts";
import type { TimelineEntry } from "./entry-words.ts";

const by = { by: "M. Bakker", at: instant("2026-03-12T09:00:00Z"), reason: null };
const plan = anEntry({
  kind: "plan-made",
  validFrom: plainDate("2025-10-26"),
  validUntil: null,
  body: { goal: "zorg" },
});
const before = { validFrom: plan.validFrom, validUntil: null, body: plan.body };
const corrected = anEntry({
  ...plan,
  body: { goal: "zorg, 24 uur" },
  corrected: { ...by, entry: entryNumber(9), before },
});
const withdrawn = anEntry({ ...plan, withdrawn: { ...by, entry: entryNumber(9), reason: "verkeerd dossier" } });

const cases: readonly (readonly [string, TimelineEntry | undefined, TimelineEntry, string])[] = [
  ["a new entry", undefined, plan, "Plan gemaakt, 26 oktober 2025: zorg, vastgelegd door M. Bakker"],
  [
    "a new entry that says nothing more",
    undefined,
    anEntry({ ...plan, body: {} }),
    "Plan gemaakt, 26 oktober 2025, door M. Bakker",
  ],
  ["a correction", plan, corrected, "Plan gemaakt, 26 oktober 2025: nu zorg, 24 uur, door M. Bakker"],
  [
    "a correction that takes something away",
    plan,
    anEntry({ ...corrected, body: {} }),
    "Plan gemaakt, 26 oktober 2025: nu zonder 'zorg', door M. Bakker",
  ],
  ["a withdrawal", plan, withdrawn, "Plan gemaakt, 26 oktober 2025: ingetrokken door M. Bakker (verkeerd dossier)"],
  ["an entry that was put back", withdrawn, plan, "Plan gemaakt, 26 oktober 2025: geldt weer"],
  [
    "a correction that was withdrawn",
    corrected,
    plan,
    "Plan gemaakt, 26 oktober 2025: de correctie is ingetrokken, er staat weer zorg",
  ],
];

for (const [name, was, is, words] of cases)
  test(`${name} is told by what changed and who did it`, () => {
    assert.equal(newsOf(is, was, aReader()), words);
  });
