import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonId, ProviderId } from "../../../kernel/ids.ts";
import { instant } from "../../../kernel/instant.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { choosePeople, type Person, presentPeople, withAccess } from "./presenter.ts";

const today = day("2026-03-12");

const aPerson = (over: Partial<Person> = {}): Person => ({
  id: "00000000-0000-4000-8000-000000000001" as PersonId,
  name: "M. Bakker",
  email: "m.bakker@nieuwedijk.example",
  team: "Noord",
  workerCode: "B12",
  endedAt: null,
  signedInBefore: true,
  provider: null,
  clientNumber: null,
  roles: [{ role: "caseworker", from: day("2025-01-01"), until: null }],
  ...over,
});

test("a role that is over is not shown, one to come says from when, one that ends until when", () => {
  const roles: Person["roles"] = [
    { role: "caseworker", from: day("2025-01-01"), until: day("2026-03-12") },
    { role: "policy-maker", from: day("2026-04-01"), until: null },
    { role: "administrator", from: day("2025-01-01"), until: day("2026-05-01") },
  ];
  const [row] = presentPeople([aPerson({ roles })], "nl", today);
  assert.deepEqual(
    row?.roles.map(({ words, isNow }) => [words, isNow]),
    [
      ["Beleidsadviseur, vanaf 1 apr 2026", false],
      ["Beheerder, tot en met 30 apr 2026", true],
    ],
  );
});

test("who works for a provider stands with its name, and is found by it", () => {
  const provider = { id: "00000000-0000-4000-8000-000000000002" as ProviderId, name: "De Tussenstap" };
  const people = [aPerson(), aPerson({ name: "B. Zijlstra", team: null, provider })];
  const found = choosePeople(people, { text: "tussen" }, today);
  assert.deepEqual(
    presentPeople(found, "nl", today).map(({ name, team }) => [name, team]),
    [["B. Zijlstra", "De Tussenstap"]],
  );
});

test("people stand in order of name, with whether they ever signed in", () => {
  const people = [
    aPerson({ name: "Z. Yilmaz", signedInBefore: false }),
    aPerson({ name: "A. de Wit", endedAt: instant("2026-01-01T00:00:00Z") }),
  ];
  assert.deepEqual(
    presentPeople(people, "en", today).map(({ name, signIn }) => [name, signIn]),
    [
      ["A. de Wit", "ended"],
      ["Z. Yilmaz", "not signed in yet"],
    ],
  );
});

test("whose access was ended stays in the list with roles that are not of today, and is not counted as who may sign in", () => {
  const people = [aPerson(), aPerson({ name: "A. de Wit", endedAt: instant("2026-01-01T00:00:00Z") })];
  assert.deepEqual(
    presentPeople(people, "nl", today).map(({ name, signIn, roles }) => [name, signIn, roles[0]?.isNow]),
    [
      ["A. de Wit", "beëindigd", false],
      ["M. Bakker", "ingelogd", true],
    ],
  );
  assert.deepEqual(
    withAccess(people).map(({ name }) => name),
    ["M. Bakker"],
  );
});

test("people are found by part of name, address or code, and by a role they hold or will hold", () => {
  const people = [aPerson(), aPerson({ name: "S. Öztürk", email: "s.ozturk@nieuwedijk.example", workerCode: null })];
  const found = (text: string, role?: "caseworker" | "administrator") =>
    choosePeople(people, { text, role }, today).map(({ name }) => name);
  assert.deepEqual(found("öz"), ["S. Öztürk"]);
  assert.deepEqual(found("b12"), ["M. Bakker"]);
  assert.deepEqual(found("", "administrator"), []);
  assert.equal(found("", "caseworker").length, 2);
});
