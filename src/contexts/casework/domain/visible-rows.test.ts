import assert from "node:assert/strict";
import { test } from "node:test";
import { type TeamRow, type Visibility, visibleRows } from "./visible-rows.ts";

const counts = { clients: 10, waiting: 2, overdue: 1, judged: 4, inTime: 3 };
const row = (workerId: string | null, team: string | null): TeamRow => ({
  ...counts,
  workerId,
  workerName: workerId,
  team,
});

/** Workers of a team by their names: office({ Noord: "anna bert" }). */
const office = (teams: Readonly<Record<string, string>>): TeamRow[] =>
  Object.entries(teams).flatMap(([team, names]) => names.split(" ").map((name) => row(name, team)));

const nobody = row(null, null);
const north = "anna bert cees";

const cases: readonly (readonly [string, readonly TeamRow[], Visibility, string | undefined, string])[] = [
  ["every worker", [...office({ Noord: "anna bert" }), nobody], "worker", undefined, "anna, bert, nobody"],
  ["oneself and the clients of nobody", [...office({ Noord: north }), nobody], "own", "anna", "anna, nobody"],
  ["nobody by name, to who has no clients", [...office({ Noord: north }), nobody], "own", undefined, "nobody"],
  ["not oneself beside the sum of two", office({ Noord: "anna bert" }), "own", "anna", ""],
  ["oneself and the teams", office({ Noord: north, Zuid: "dirk els fred" }), "team", "anna", "anna, Noord 3, Zuid 3"],
  [
    "the teams, to who has no clients",
    office({ Noord: north, Zuid: "dirk els fred" }),
    "team",
    undefined,
    "Noord 3, Zuid 3",
  ],
  [
    "no team of one, nor what is left without the others",
    office({ Noord: north, Zuid: "dirk" }),
    "team",
    "anna",
    "anna",
  ],
  ["no team of two, nor what is left", office({ Noord: north, Zuid: "dirk els" }), "team", "dirk", "dirk"],
  [
    "two small teams are left out together",
    office({ Noord: north, Zuid: "dirk els", West: "fred" }),
    "team",
    "anna",
    "anna, Noord 3",
  ],
  [
    "with a team of one the smallest of the others is left out, not the largest",
    office({ Noord: `${north} gea`, Zuid: "dirk", West: "els fred hans" }),
    "team",
    undefined,
    "Noord 4",
  ],
  ["an office of two has no team", office({ Noord: "anna bert" }), "team", "anna", ""],
];

for (const [name, rows, visibility, me, expected] of cases)
  test(`the team's page shows (${visibility}): ${name} -> ${expected || "only the total"}`, () => {
    const shown = visibleRows(rows, visibility, me === undefined ? undefined : { id: me });
    const told = shown.map(({ workerId, team, clients }) =>
      workerId === null ? (team === null ? "nobody" : `${team} ${clients / counts.clients}`) : workerId,
    );
    assert.equal(told.join(", "), expected);
  });
