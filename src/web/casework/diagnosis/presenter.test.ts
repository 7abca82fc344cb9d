import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { entryNumberSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { clientId } from "../builders.ts";
import { findOccupations } from "../new-diagnosis/find-occupations.ts";
import { aDiagnosis } from "./builders.ts";
import { type Diagnosis, presentDiagnoses } from "./presenter.ts";

const occupations = [
  { code: "9112", nl: "schoonmaker", en: "cleaner" },
  { code: "5120", nl: "kok", en: "cook" },
  { code: "9412", nl: "keukenhulp", en: "kitchen helper" },
  { code: "5164", nl: "dierenverzorger", en: "animal care worker" },
];
const reader = { language: "nl", formats: formatsIn("nl"), occupations } as const;
const shown = (...diagnoses: readonly Diagnosis[]) =>
  presentDiagnoses(
    { clientId: clientId(1), on: plainDate("2026-03-12"), entriesSeen: 4, counting: null, diagnoses: [...diagnoses] },
    reader,
  );

test("only what says something is shown, in words", () => {
  const [one] = shown(
    aDiagnosis({
      conclusion: "help",
      helpWith: ["schooling"],
      limits: [{ code: "lifting", note: "niet meer dan tien kilo" }],
      experience: [{ occupation: "9112", years: 1 }],
      wanted: ["5120", "unheard-of"],
      travel: { minutes: 45, by: ["bicycle", "car"] },
    }),
  );
  assert.deepEqual(one?.conclusion, { tone: "slate", words: "Hulp: scholing" });
  assert.equal(one?.made, "1 februari 2026, door gemeente; vastgelegd door M. Bakker");
  assert.deepEqual(
    one?.parts.map(({ label, lines }) => `${label}: ${lines.join(" | ")}`),
    [
      "Wat minder goed gaat: tillen en dragen (niet meer dan tien kilo)",
      "Werkervaring: Schoonmaker, 1 jaar",
      "Gewenst werk: Kok | Unheard-of",
      "Reizen: hooguit 45 minuten, fiets, auto",
    ],
  );
  assert.deepEqual(one?.changes, []);
});

test("a next one says what is new and what is gone since the one before it", () => {
  const before = aDiagnosis({ hoursPerWeek: 20, circumstances: ["transport"] });
  const now = aDiagnosis({ id: entryNumberSchema.parse(9), hoursPerWeek: 28, adds: "kan meer uren" });
  const [latest, first] = shown(now, before);
  assert.deepEqual(
    latest?.changes.map(({ kind, words }) => `${kind}: ${words}`),
    [
      "gone: Wat in de weg staat: geen eigen vervoer",
      "new: Uren per week: 28 uur per week",
      "gone: Uren per week: 20 uur per week",
    ],
  );
  assert.deepEqual([latest?.adds, first?.changes], ["kan meer uren", []]);
});

test("an occupation is found by parts of its name, whatever its accents; what begins with it comes first", () => {
  const found = (typed: string, not: readonly string[] = []) =>
    findOccupations(occupations, typed, { not, language: "nl" }).map(({ nl }) => nl);
  assert.deepEqual(found("k"), ["keukenhulp", "kok", "schoonmaker"]);
  assert.deepEqual(found("hulp KEUKEN"), ["keukenhulp"]);
  assert.deepEqual(found("kók"), ["kok"]);
  assert.deepEqual(found("k", ["5120"]), ["keukenhulp", "schoonmaker"]);
  assert.deepEqual([found(" "), found("zzz")], [[], []]);
});
