import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonId, ProviderId } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import type { Person } from "../people/presenter.ts";
import { noSide } from "../side-form.ts";
import { readEnd, readGrant } from "./form.ts";
import { presentPerson } from "./presenter.ts";

const today = day("2026-03-12");

const aPerson = (roles: Person["roles"]): Person => ({
  id: "00000000-0000-4000-8000-000000000001" as PersonId,
  name: "M. Bakker",
  email: "m.bakker@nieuwedijk.example",
  team: null,
  workerCode: "B12",
  endedAt: null,
  signedInBefore: false,
  provider: null,
  clientNumber: null,
  roles,
});

test("running roles stand first, then those to come, then those that are over", () => {
  const { roles } = presentPerson(
    aPerson([
      { role: "researcher", from: day("2024-01-01"), until: day("2025-01-01") },
      { role: "policy-maker", from: day("2026-04-01"), until: null },
      { role: "caseworker", from: day("2025-01-01"), until: null },
    ]),
    "nl",
    today,
  );
  assert.deepEqual(
    roles.map(({ words, stateWords, canEnd }) => [words, stateWords, canEnd]),
    [
      ["Klantmanager", "loopt", true],
      ["Beleidsadviseur", "begint nog", true],
      ["Onderzoeker", "voorbij", false],
    ],
  );
});

test("the only role somebody has is told apart, since ending it ends their work here", () => {
  const only = presentPerson(aPerson([{ role: "caseworker", from: day("2025-01-01"), until: null }]), "en", today);
  assert.equal(only.roles[0]?.isLast, true);
  const two: Person["roles"] = [
    { role: "caseworker", from: day("2025-01-01"), until: null },
    { role: "policy-maker", from: day("2025-01-01"), until: null },
  ];
  assert.ok(presentPerson(aPerson(two), "en", today).roles.every(({ isLast }) => !isLast));
});

test("no team is said in words", () => {
  const { facts } = presentPerson(aPerson([]), "nl", today);
  assert.deepEqual(facts.map(({ value }) => value).slice(0, 2), ["geen", "B12"]);
});

test("a role is given from a typed day; both faults are told at once", () => {
  assert.deepEqual(readGrant({ ...noSide, role: "caseworker", from: "1-4-2026" }), {
    ok: true,
    value: { role: "caseworker", from: "2026-04-01", providerId: null, clientNumber: null },
  });
  const read = readGrant({ ...noSide, role: "", from: "april" });
  assert.deepEqual(read.ok ? {} : read.refusal.faults, { role: "role-missing", from: "not-a-day" });
});

test("a provider's role is given with the organisation, and the page says which", () => {
  const read = readGrant({ ...noSide, role: "provider-consultant", from: "april" });
  assert.deepEqual(read.ok ? {} : read.refusal.faults, { provider: "provider-missing", from: "not-a-day" });
  const provider = { id: "00000000-0000-4000-8000-000000000002" as ProviderId, name: "De Tussenstap" };
  const factsOf = (person: Person) =>
    presentPerson(person, "nl", today).facts.map(({ name, value }) => `${name}: ${value}`);
  assert.ok(factsOf({ ...aPerson([]), provider }).includes("Aanbieder: De Tussenstap"));
  assert.ok(factsOf({ ...aPerson([]), clientNumber: 10_482 }).includes("Cliënt: cliënt 10482"));
  const gone = aPerson([{ role: "client", from: day("2026-01-01"), until: null }]);
  assert.ok(factsOf(gone).includes("Cliënt: cliënt van wie het dossier is verwijderd"));
  assert.equal(factsOf(aPerson([])).length, 3);
});

test("a role may end on its first day but not before", () => {
  const start = day("2026-01-01");
  assert.deepEqual(readEnd("1-1-2026", start), { ok: true, value: "2026-01-01" });
  assert.deepEqual(readEnd("31-12-2025", start), { ok: false, refusal: { code: "before-start" } });
  assert.deepEqual(readEnd("", start), { ok: false, refusal: { code: "not-a-day" } });
});
