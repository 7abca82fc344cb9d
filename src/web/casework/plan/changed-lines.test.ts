import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { changedLines, type Piece } from "./changed-lines.ts";

const text = `Plan van aanpak
Dit plan loopt van 2 maart 2026 tot en met 31 augustus 2026.

Uw stappen
1. Werkstage, bij: gemeente. Van 9 maart 2026 tot en met 31 mei 2026, 16 uur per week.

Wat u doet
- U doet mee.
- U belt ons.`;

const inBrackets = (pieces: readonly Piece[] | null): string | null =>
  pieces === null ? null : pieces.map(({ words, isChanged }) => (isChanged ? `[${words}]` : words)).join(" ");

const changes = (before: string, after: string) =>
  changedLines(before, after).map(({ heading, was, is }) => [heading, inBrackets(was), inBrackets(is)]);

test("a sentence stands beside the one it replaced, with the words that are different marked", () => {
  const after = text.replace("- U belt ons.", "- U belt ons elke week.").replace("16 uur", "20 uur");
  assert.deepEqual(changes(text, after), [
    [
      "Uw stappen",
      "Werkstage, bij: gemeente. Van 9 maart 2026 tot en met 31 mei 2026, [16] uur per week.",
      "Werkstage, bij: gemeente. Van 9 maart 2026 tot en met 31 mei 2026, [20] uur per week.",
    ],
    ["Wat u doet", "U belt [ons.]", "U belt [ons elke week.]"],
  ]);
});

test("what is new or gone stands alone, also under a heading that only one of them has", () => {
  const after = `${text.replace("\n- U doet mee.", "\n- Elke vrijdag is er een gesprek over de taal.")}\n\nKinderopvang\nDe opvang is geregeld.`;
  assert.deepEqual(changes(text, after), [
    ["Wat u doet", null, "[Elke vrijdag is er een gesprek over de taal.]"],
    ["Wat u doet", "[U doet mee.]", null],
    ["Kinderopvang", null, "[De opvang is geregeld.]"],
  ]);
  assert.deepEqual(changes(text, text), []);
});

test("of two sentences that could have replaced one, the likest did", () => {
  const before = "Wat u doet\n- U belt ons elke week op maandag.";
  const after = "Wat u doet\n- U belt ons elke dag.\n- U belt ons elke week op dinsdag.";
  assert.deepEqual(changes(before, after), [
    ["Wat u doet", null, "[U belt ons elke dag.]"],
    ["Wat u doet", "U belt ons elke week op [maandag.]", "U belt ons elke week op [dinsdag.]"],
  ]);
});

test("whatever the sentences, both sides can be read back whole, and what is not marked is the same on both", () => {
  const line = fc.array(fc.constantFrom("u", "belt", "ons", "week", "16", "uur"), { minLength: 1, maxLength: 8 });
  const block = fc.uniqueArray(
    line.map((words) => words.join(" ")),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(block, block, (was, is) => {
      const found = changedLines(`Wat u doet\n- ${was.join("\n- ")}`, `Wat u doet\n- ${is.join("\n- ")}`);
      const side = (key: "was" | "is") =>
        found.flatMap((each) => (each[key] === null ? [] : [each[key].map(({ words }) => words).join(" ")])).toSorted();
      assert.deepEqual(side("was"), was.filter((each) => !is.includes(each)).toSorted());
      assert.deepEqual(side("is"), is.filter((each) => !was.includes(each)).toSorted());
      const kept = (pieces: readonly Piece[] | null) =>
        (pieces ?? []).flatMap(({ words, isChanged }) => (isChanged ? [] : words.split(" ")));
      for (const each of found)
        if (each.was !== null && each.is !== null) assert.deepEqual(kept(each.was), kept(each.is));
    }),
    { numRuns: 300, seed: 20261127 },
  );
});
