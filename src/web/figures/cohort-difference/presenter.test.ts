import assert from "node:assert/strict";
import { test } from "node:test";
import { differenceReasonSchema } from "../../../contexts/figures/api.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { reasonInWords } from "../difference-words.ts";
import { readMoments } from "./form.ts";
import { presentDifference } from "./presenter.ts";

const counts = (over: Partial<Record<"X" | "Y" | "Z" | "A" | "B" | "C" | "A1" | "B1", number>> = {}) => {
  const all = { X: 872, Y: 477, Z: 164, A: 111, B: 53, C: 41, A1: 10, B1: 4, ...over };
  // Only the counts are read: the page makes its ratios from them.
  const ratios = {
    compliance: null,
    longTerm: null,
    coverage: null,
    nonCoverage: null,
    exitWith: null,
    exitWithout: null,
  };
  return { ...all, ...ratios };
};

const whole = { pending: 0, completeOn: null, exitsPending: false };
const followUp = { before: whole, after: whole };
const before = counts({ Z: 231, B: 120 });
const groups = [
  { reason: "help-recorded-later", count: 2 },
  { reason: "exemption-recorded-later", count: 67 },
];

test("the two moments stand side by side with what changed", () => {
  const { rows } = presentDifference({ before, after: counts(), followUp, groups }, "nl");
  const row = (id: string) => rows.find((some) => some.id === id);
  assert.deepEqual([row("Z")?.before, row("Z")?.after, row("Z")?.change], ["231", "164", "−67"]);
  assert.deepEqual([row("X")?.change, row("X")?.changed], ["geen", false]);
  assert.equal(row("coverage")?.change, "+19,6 procentpunt");
});

test("every ratio of the reply has its row, made as it is published", () => {
  const { rows } = presentDifference({ before, after: counts(), followUp, groups }, "en");
  const ratios = rows.slice(8).map(({ id, after }) => `${id} ${after}`);
  assert.deepEqual(ratios, [
    "compliance 62.7%",
    "longTerm 54.7%",
    "coverage 67.7%",
    "nonCoverage 32.3%",
    "exitWith 9.0%",
    "exitWithout 7.5%",
  ]);
});

test("the largest reason stands first, and the reasons sum to all spells that count differently", () => {
  const { reasons, total } = presentDifference({ before, after: counts(), followUp, groups }, "nl");
  assert.deepEqual(
    reasons.map(({ words }) => words),
    ["Ontheffing later geregistreerd", "Plan of traject later geregistreerd"],
  );
  assert.equal(total, 69);
});

test("no percentage points between shares of too few", () => {
  const few = counts({ X: 20, Y: 10, Z: 8, A: 4, B: 4, C: 0, A1: 0, B1: 0 });
  const { rows } = presentDifference({ before: few, after: counts(), followUp, groups: [] }, "nl");
  assert.equal(rows.find(({ id }) => id === "coverage")?.change, "–");
});

test("while the year of some is not over, no ratio is made of the counts", () => {
  const unripe = { pending: 3, completeOn: day("2003-06-30"), exitsPending: false };
  const asked = { before, after: counts(), followUp: { before: unripe, after: whole }, groups };
  const coverage = presentDifference(asked, "nl").rows.find(({ id }) => id === "coverage");
  assert.deepEqual([coverage?.before, coverage?.after, coverage?.change], ["nog niet te zeggen", "67,7\u00a0%", "–"]);
});

test("every reason the domain can give has its words in both languages, for one and for many", () => {
  for (const reason of differenceReasonSchema.options)
    for (const language of ["nl", "en"] as const) {
      assert.match(reasonInWords(language, reason, 1), /^1 [a-z]/);
      assert.match(reasonInWords(language, reason, 1334), language === "nl" ? /^1\.334 / : /^1,334 /);
      assert.ok(!reasonInWords(language, reason, 2).includes(reason), reason);
    }
});

const moments = [
  ["an empty first day", { knownOn: "", andOn: "" }, { knownOn: "not-a-day" }],
  ["today as the earlier day", { knownOn: "12-3-2026", andOn: "" }, { knownOn: "not-in-the-past" }],
  ["a later day that has yet to come", { knownOn: "31-12-2003", andOn: "1-1-2027" }, { andOn: "yet-to-come" }],
  ["the later day before the earlier", { knownOn: "31-12-2003", andOn: "1-12-2003" }, { andOn: "not-later" }],
] as const;

for (const [name, typed, faults] of moments)
  test(`moments to compare: ${name} -> ${JSON.stringify(faults)}`, () => {
    assert.deepEqual(readMoments(typed, day("2026-03-12")), { ok: false, refusal: { code: "faulty", faults } });
  });

test("a later day left empty, or today, is now", () => {
  for (const andOn of ["", "12-3-2026"])
    assert.deepEqual(readMoments({ knownOn: "31-12-2003", andOn }, day("2026-03-12")), {
      ok: true,
      value: { knownOn: "2003-12-31", andOn: undefined },
    });
});
