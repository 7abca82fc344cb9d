import assert from "node:assert/strict";
import { test } from "node:test";
import type { CohortGroup } from "../../../contexts/figures/domain/cohort-groups.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { aboutPeople, presentPeople, titleOf } from "./presenter.ts";

const aPerson = (over: Partial<Parameters<typeof presentPeople>[0][number]> = {}) => ({
  clientId: "00000000-0000-4000-8000-000000000001" as ClientId,
  clientNumber: 10482,
  name: null,
  from: day("2002-01-26"),
  until: null,
  groups: ["X", "Y", "Z", "B"] as CohortGroup[],
  judgedOn: day("2003-01-26"),
  pending: false,
  ...over,
});

test("the page is named after who is behind the number", () => {
  const isWhole = true;
  assert.equal(titleOf({ group: "Z", not: undefined, isWhole }, "nl"), "Arbeidsplichtig");
  assert.equal(titleOf({ group: "X", not: "Y", isWhole }, "nl"), "Binnen een jaar uit");
  assert.equal(titleOf({ group: "B", not: "B1", isWhole }, "en"), "Without a trajectory, still on benefit");
  assert.equal(titleOf({ group: "X", not: "A", isWhole }, "en"), "Entered, without: Trajectory within a year");
});

test("while the year of some is not over, the name says that it is how it stands", () => {
  const isWhole = false;
  assert.equal(titleOf({ group: "Y", not: undefined, isWhole }, "nl"), "Tot nu toe nog bijstand");
  assert.equal(titleOf({ group: "X", not: "Y", isWhole }, "nl"), "Al uit");
  const [pending, ended] = presentPeople([aPerson({ pending: true }), aPerson({ pending: true, groups: ["X"] })], "nl");
  assert.deepEqual([pending?.counts, ended?.counts], ["Wordt beoordeeld op 26 jan 2003", "Ingestroomd"]);
});

test("the line under it repeats the question, and the day as of which it is known", () => {
  const asked = { from: day("2002-01-01"), until: day("2002-07-01"), exitBy: day("2003-06-30") };
  assert.equal(
    aboutPeople(asked, "nl", "M1", day("2003-12-31")),
    "Instroom van 1 januari tot en met 30 juni 2002, M1, zoals bekend op 31 december 2003.",
  );
  assert.equal(aboutPeople(asked, "en", null, undefined), "Entered from 1 January up to and including 30 June 2002.");
});

test("a client without a name is called by number; a spell that runs says so", () => {
  const [row] = presentPeople([aPerson()], "nl");
  assert.deepEqual(
    [row?.client, row?.number, row?.until, row?.counts],
    ["cliënt 10482", null, "loopt", "Geen traject op tijd"],
  );
});

test("two spells of one client are two rows", () => {
  const rows = presentPeople([aPerson(), aPerson({ from: day("2002-05-01") })], "en");
  assert.equal(new Set(rows.map(({ key }) => key)).size, 2);
});
