import assert from "node:assert/strict";
import { test } from "node:test";
import { faultInWords } from "./fault-words.ts";
import { dutchFaults } from "./fault-words-nl.ts";

test("every fault has a whole sentence and an expectation in both languages, also when no fact came along", () => {
  for (const code of Object.keys(dutchFaults))
    for (const language of ["nl", "en"] as const) {
      const { what, expected } = faultInWords({ code, facts: {} }, language);
      assert.match(what, /^[A-Z].*\.$/, code);
      assert.ok(!`${what} ${expected}`.includes("undefined"), code);
    }
});

test("a date is expected as the mapping writes it, in letters the reader knows", () => {
  const fault = { code: "not-a-date", facts: { format: "dd-MM-yyyy" } };
  assert.equal(faultInWords(fault, "nl").expected, "Een datum als dd-mm-jjjj.");
  assert.equal(faultInWords(fault, "en").expected, "A date written as dd-mm-yyyy.");
});

test("facts make the expectation exact", () => {
  const expected = (code: string, facts: Record<string, unknown>) => faultInWords({ code, facts }, "nl").expected;
  assert.equal(expected("missing-column", { column: "start" }), 'Een kolom met de kop "start".');
  assert.equal(expected("too-few-columns", { columns: 7 }), "7 kolommen, zoals de kopregel.");
  assert.equal(expected("unknown-kind", { kinds: ["plan", "trajectory"] }), "Een van: plan, trajectory.");
  assert.equal(
    expected("unknown-code", { list: "grounds" }),
    "Een code uit de lijst gronden van ontheffing, of een vertaling in de koppeling.",
  );
});

test("a fault that is newer than this page shows its code", () => {
  assert.equal(faultInWords({ code: "too-square", facts: {} }, "en").what, "too-square");
});
