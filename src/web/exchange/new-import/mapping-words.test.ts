import assert from "node:assert/strict";
import { test } from "node:test";
import { aMapping } from "../builders.ts";
import { mappingInWords, mappingName, problemInWords } from "./mapping-words.ts";

test("a mapping says what it reads, how it is written and which column means what", () => {
  const words = mappingInWords(aMapping({ covers: "all", endIs: "last-day-on", separator: "\t" }), "nl");
  assert.equal(
    words.about,
    "Uitkeringen uit bron benefits; het bestand is volledig; een einddatum is de laatste dag die nog telt.",
  );
  assert.equal(words.writing, "UTF-8, gescheiden door een tab");
  assert.deepEqual(words.columns[0], {
    field: "citizenNumber",
    column: "citizen_number",
    means: "burgerservicenummer",
  });
});

test("a mapping that ships is offered by what its files hold, not by its file's name", () => {
  const nameIn = (name: string, language: "nl" | "en") => mappingName({ name, mapping: aMapping() }, language);
  assert.equal(nameIn("canonical/benefits", "nl"), "Uitkeringen, in de vaste indeling van Trede");
  assert.equal(nameIn("published-cohorts/benefits", "en"), "Benefits, as in the published study of 2002-2003");
  assert.equal(nameIn("own-office/benefits", "nl"), "Uitkeringen, own-office/benefits");
});

const problems = [
  [{ path: "feed", code: "required" }, "feed: ontbreekt"],
  [{ path: "", code: "unknown", names: ["separater"] }, "de koppeling als geheel: separater hoort hier niet"],
  [{ path: "covers", code: "value", values: ['"all"', '"some"'] }, 'covers: kies een van: "all", "some"'],
  [
    { path: "columns.ground", code: "field", format: "benefits" },
    "columns.ground: dit veld bestaat niet bij uitkeringen",
  ],
  [
    { path: "columns", code: "missing-fields", format: "benefits", names: ["start"] },
    "columns: verplicht voor uitkeringen, maar in geen kolom: start",
  ],
  [{ path: "key", code: "key", names: ["start"] }, "key: staat in geen kolom: start"],
  [{ path: "columns", code: "other" }, "columns: is niet zoals het hoort"],
] as const;

for (const [problem, expected] of problems)
  test(`mapping: ${expected}`, () => {
    assert.equal(problemInWords(problem, "nl"), expected);
  });
