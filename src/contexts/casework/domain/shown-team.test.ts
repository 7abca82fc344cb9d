import assert from "node:assert/strict";
import { test } from "node:test";
import { shownTeam } from "./shown-team.ts";
import { sumOf, type TeamCounts, type TeamRow } from "./visible-rows.ts";

const counts = (clients: number, waiting = 0, overdue = 0, judged = 0, inTime = 0): TeamCounts => ({
  ...{ clients, waiting, overdue, judged, inTime },
});
const worker = (name: string, team: string | null, of: TeamCounts): TeamRow => ({
  ...of,
  workerId: name,
  workerName: name,
  team,
});
const sum = (team: string | null, of: TeamCounts): TeamRow => ({ ...of, workerId: null, workerName: null, team });

const told = (rows: readonly TeamRow[], total = sumOf(rows), limit = 10) => {
  const shown = shownTeam(rows, total, limit);
  return [...shown.rows, shown.total].map(({ clients, waiting, overdue, judged, inTime }) =>
    [clients, waiting, overdue, judged, inTime].map((n) => n ?? "-").join(" "),
  );
};

test("how many clients a worker has is told, however few; that few of them wait is not, nor of the colleague who gives it back", () => {
  const rows = [
    worker("An", "Noord", counts(4, 2, 0)),
    worker("Bo", "Noord", counts(40, 20, 10)),
    worker("Cor", "Zuid", counts(60, 20, 0)),
  ];
  assert.deepEqual(told(rows), ["4 - - 0 0", "40 - - 0 0", "60 20 0 0 0", "104 42 10 0 0"]);
});

test("whose offer is late and who was helped in time are withheld apart: where few were late, or few were not", () => {
  const rows = [
    sum("Noord", counts(60, 30, 4, 40, 20)),
    sum("Zuid", counts(60, 30, 10, 40, 36)),
    sum("West", counts(90, 45, 20, 60, 30)),
  ];
  assert.deepEqual(told(rows), ["60 - - - -", "60 - - - -", "90 45 20 60 30", "210 105 34 140 86"]);
});

test("teams that are too small to be shown are the rest of the total: while few of them wait, the smallest team that is shown goes too", () => {
  const rows = [sum("Noord", counts(60, 30)), sum("Zuid", counts(40, 20))];
  assert.deepEqual(told(rows, counts(120, 53)), ["60 30 0 0 0", "40 - - 0 0", "120 53 0 0 0"]);
  assert.deepEqual(told(rows, counts(120, 60)), ["60 30 0 0 0", "40 20 0 0 0", "120 60 0 0 0"]);
});

test("one's own row goes where few of one's clients wait, or few of the rest of the team; and with the team", () => {
  const [north, south] = [sum("Noord", counts(90, 45)), sum("Zuid", counts(80, 40))];
  const own = (of: TeamCounts) => [worker("An", "Noord", of), north, south];
  const total = sumOf([north, south]);
  assert.deepEqual(told(own(counts(30, 15)), total)[0], "30 15 0 0 0");
  assert.deepEqual(told(own(counts(30, 4)), total).slice(0, 2), ["30 - - 0 0", "90 45 0 0 0"]);
  assert.deepEqual(told(own(counts(50, 40)), total).slice(0, 2), ["50 - - 0 0", "90 45 0 0 0"]);
  const few = sum("Noord", counts(90, 4));
  assert.deepEqual(told([worker("An", "Noord", counts(30)), few, south], sumOf([few, south])).slice(0, 2), [
    "30 - - 0 0",
    "90 - - 0 0",
  ]);
});

test("where the team is withheld since it gives another back, one's own row is too: all who wait in the team may be one's own", () => {
  const teams = [sum("Noord", counts(60, 20)), sum("Zuid", counts(80, 4)), sum("West", counts(90, 45))];
  const rows = [worker("An", "Noord", counts(30, 20)), ...teams];
  assert.deepEqual(told(rows, sumOf(teams)).slice(0, 4), ["30 - - 0 0", "60 - - 0 0", "80 - - 0 0", "90 45 0 0 0"]);
});

test("a total that tells of few is withheld with all that makes it up, and who works with clients sees all", () => {
  const rows = [worker("An", "Noord", counts(40, 3, 1, 5, 4)), sum(null, counts(12))];
  assert.deepEqual(told(rows), ["40 - - - -", "12 - - 0 0", "52 - - - -"]);
  assert.deepEqual(told(rows, sumOf(rows), 0), ["40 3 1 5 4", "12 0 0 0 0", "52 3 1 5 4"]);
  assert.deepEqual(
    [shownTeam(rows, sumOf(rows), 0).isWithheld, shownTeam(rows, sumOf(rows), 10).isWithheld],
    [false, true],
  );
});
