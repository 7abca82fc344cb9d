import assert from "node:assert/strict";
import { test } from "node:test";
import { criterionWords } from "./criterion-words.ts";

const nobody = {
  exemption: null,
  exemptFor: null,
  onBenefitFor: null,
  phases: [],
  nothingRuns: false,
  notSeenFor: null,
};

test("a year is said as one says it, more of them with their number", () => {
  const words = (notSeenFor: string, language: "nl" | "en") => criterionWords({ ...nobody, notSeenFor }, language)[0];
  assert.deepEqual(
    ["P1Y", "P2Y", "P6M", "P1M"].map((length) => words(length, "nl")),
    [
      "is in het laatste jaar niet opnieuw bekeken",
      "is in de laatste 2 jaar niet opnieuw bekeken",
      "is in de laatste 6 maanden niet opnieuw bekeken",
      "is in de laatste maand niet opnieuw bekeken",
    ],
  );
  assert.equal(words("P1Y", "en"), "has not been reviewed in the last year");
  assert.equal(words("P6M", "en"), "has not been reviewed in the last 6 months");
  assert.deepEqual(criterionWords({ ...nobody, onBenefitFor: "P1Y" }, "nl"), [
    "heeft deze uitkering al een jaar of langer",
  ]);
});
