import assert from "node:assert/strict";
import { test } from "node:test";
import { problemWords } from "../languages/problems.ts";

const said = (facts: Record<string, unknown>, language: "nl" | "en") => {
  const { what, next } = problemWords({ code: "invalid-entry", facts }, language);
  return `${what} ${next}`;
};

test("a refused entry names the field and the bound it passed", () => {
  const hours = { field: "hoursPerWeek", counted: "number", atMost: 168 };
  assert.equal(said(hours, "nl"), "Bij 'Uren per week' past deze waarde niet. Vul hooguit 168 in.");
  assert.equal(said(hours, "en"), "'Hours a week' can't have this value. Enter at most 168.");
  const employer = { field: "employer", counted: "characters", atMost: 500 };
  assert.equal(said(employer, "nl"), "Bij 'Werkgever' past deze waarde niet. Vul hooguit 500 tekens in.");
  const fewer = { field: "hoursPerWeek", counted: "number", atLeast: 0 };
  assert.equal(said(fewer, "en"), "'Hours a week' can't have this value. Enter at least 0.");
});

test("without a known field or bound it still says what to do", () => {
  assert.equal(said({ field: "phase" }, "nl"), "Bij 'Fase of groep' past deze waarde niet. Vul een andere waarde in.");
  assert.equal(said({ field: "" }, "nl"), "Bij een van de velden past deze waarde niet. Vul een andere waarde in.");
});
