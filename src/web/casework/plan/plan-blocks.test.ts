import assert from "node:assert/strict";
import { test } from "node:test";
import { blocksOf, stepParts } from "./plan-blocks.ts";

const text = `Plan van aanpak
Dit plan loopt van 2 maart 2026 tot en met 31 augustus 2026.

Uw stappen
1. Werkstage, bij: gemeente. Van 9 maart 2026 tot en met 31 mei 2026, 16 uur per week.

Wat u doet
- U doet mee.
- U belt ons.`;

test("a plan's text is shown in its own words: headings, sentences, lists and steps", () => {
  assert.deepEqual(
    blocksOf(text).map(({ heading, kind, lines }) => [heading, kind, lines.length]),
    [
      ["Plan van aanpak", "text", 1],
      ["Uw stappen", "steps", 1],
      ["Wat u doet", "list", 2],
    ],
  );
  assert.deepEqual(stepParts(blocksOf(text)[1]?.lines[0] ?? ""), [
    "Werkstage, bij: gemeente",
    "Van 9 maart 2026 tot en met 31 mei 2026, 16 uur per week.",
  ]);
  assert.deepEqual(stepParts("Werkstage"), ["Werkstage", ""]);
});

test("a name with a full stop in it stays with what it is, also beside what is done there", () => {
  assert.deepEqual(stepParts("Jobcoaching bij J. de Wit (gemeente). Iemand helpt u op uw werk. Vanaf 1 maart 2026."), [
    "Jobcoaching bij J. de Wit (gemeente)",
    "Iemand helpt u op uw werk. Vanaf 1 maart 2026.",
  ]);
  assert.deepEqual(
    stepParts("Eigen soort bij St. Joris (re-integratiebedrijf). Van 1 maart 2026 tot en met 2 mei 2026."),
    ["Eigen soort bij St. Joris (re-integratiebedrijf)", "Van 1 maart 2026 tot en met 2 mei 2026."],
  );
});
