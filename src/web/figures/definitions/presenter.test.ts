import assert from "node:assert/strict";
import { test } from "node:test";
import { type DefinitionsReply, presentDefinitions } from "./presenter.ts";

const aFigure = (over: Partial<DefinitionsReply["figures"][number]> = {}): DefinitionsReply["figures"][number] => ({
  id: "cohort.coverage",
  version: 1,
  unit: "share",
  numerator: "A",
  denominator: "Z",
  parameters: { followUpDays: 365 },
  source: "Long-term dependency study",
  usedBy: ["figure", "dossier"],
  ...over,
});

test("counts stand before the ratios made of them", () => {
  const figures = [aFigure(), aFigure({ id: "cohort.Z", unit: "spells", numerator: null, denominator: null })];
  const { counts, ratios } = presentDefinitions({ figures, reasons: [] }, "nl");
  assert.deepEqual([counts[0]?.name, counts[0]?.letter], ["Arbeidsplichtig", "Z"]);
  assert.deepEqual([ratios[0]?.name, ratios[0]?.letter], ["Sluitingsratio arbeidsplichtigen", null]);
});

test("a definition says what is divided, with which parameters, and where else it is used", () => {
  const { ratios } = presentDefinitions({ figures: [aFigure()], reasons: [] }, "en");
  assert.deepEqual(Object.fromEntries(ratios[0]?.facts.map(({ name, value }) => [name, value]) ?? []), {
    Calculation: "A / Z",
    Unit: "share of the whole",
    Parameters: "follow-up: 365 days",
    "Used by": "figure, dossier",
    Source: "Long-term dependency study",
    Version: "1",
  });
});

test("a figure that is newer than this page is shown by its id, with its own parts", () => {
  const { ratios } = presentDefinitions(
    { figures: [aFigure({ id: "stockCoverage", numerator: "T", denominator: "N" })], reasons: [] },
    "nl",
  );
  assert.equal(ratios[0]?.name, "stockCoverage");
  assert.equal(ratios[0]?.facts[0]?.value, "T / N");
});

test("figures of casework stand in a part of their own", () => {
  const figures = [
    aFigure(),
    aFigure({ id: "casework.overstay" }),
    aFigure({ id: "casework.step-days", unit: "days" }),
  ];
  const { counts, ratios, casework } = presentDefinitions({ figures, reasons: [] }, "nl");
  assert.deepEqual([counts.length, ratios.length], [0, 1]);
  assert.deepEqual(
    casework.map(({ name }) => name),
    ["Te lang op een trede", "Dagen tussen stappen"],
  );
});

test("a follow-up of half a year reads so in the definition", () => {
  const { counts } = presentDefinitions(
    { figures: [aFigure({ id: "cohort.Y", unit: "spells", parameters: { followUpDays: 182 } })], reasons: [] },
    "nl",
  );
  assert.match(counts[0]?.definition ?? "", /182 dagen/);
});
