import assert from "node:assert/strict";
import { test } from "node:test";
import { settingProblems } from "./setting-problems.ts";

const about = (language: "nl" | "en", facts: Readonly<Record<string, unknown>>) =>
  settingProblems[language]["unknown-phase"](facts);

const steps = {
  found: 4,
  usedIn: "gateSteps",
  usedBy: [
    { nl: "diagnose", en: "diagnosis" },
    { nl: "plan van aanpak", en: "plan" },
  ],
  day: "2026-03-01",
};

test("a group that can't leave the list names everything that uses it, and what to do first", () => {
  assert.deepEqual(about("nl", steps), {
    what: "De lijst 'Fasen of groepen' heeft 'fase 4' vanaf 1 maart 2026 niet, maar dat wordt gebruikt in de stappen aan de poort 'diagnose' en 'plan van aanpak'.",
    safe: "Er is niets opgeslagen; wat u hebt ingevuld, staat er nog.",
    next: "Laat het in de lijst staan met een einddatum, of haal het eerst bij de stappen weg.",
  });
  assert.match(about("en", steps).what, /the steps at the gate 'diagnosis' and 'plan'\.$/);
});

test("of weights there is one, and of a campaign its name", () => {
  assert.match(about("nl", { ...steps, usedIn: "workload", usedBy: [] }).what, /wordt gebruikt in de zwaarte\.$/);
  const campaign = { ...steps, usedIn: "campaigns", usedBy: [{ nl: "Oude ontheffingen", en: "Oude ontheffingen" }] };
  assert.match(about("en", campaign).what, /is used in the running campaign 'Oude ontheffingen'\.$/);
  assert.match(about("nl", campaign).next, /wacht tot de campagne klaar is/);
});

test("without facts it still says what to do", () => {
  const { what, next } = about("nl", {});
  assert.match(what, /^De lijst 'Fasen of groepen' heeft een nummer niet/);
  assert.notEqual(next, "");
});
