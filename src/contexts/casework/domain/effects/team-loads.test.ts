import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonId } from "../../../../kernel/ids.ts";
import { plainDate } from "../../../../kernel/plain-date.ts";
import { policyOf } from "../../../access/testing/settings.ts";
import type { AlikeClients } from "../workload.ts";
import { teamLoads } from "./team-loads.ts";

const { workload } = policyOf("participatiewet-2026", []).on(plainDate("2026-03-02"));
const some = (clients: number): readonly AlikeClients[] => [
  { phase: 2, activity: null, isExempt: false, rung: null, clients },
];
const [anna, bram, carla] = ["a", "b", "c"].map((id) => id as PersonId) as [PersonId, PersonId, PersonId];
const workers = [
  { id: anna, team: "Noord" },
  { id: bram, team: "Noord" },
  { id: carla, team: null },
];
const clientsOf = (id: PersonId) => (id === anna ? some(60) : id === bram ? some(40) : []);

test("a caseload that is full sooner is counted by team, of who has nobody too", () => {
  const told = teamLoads(workers, clientsOf, {
    now: { workload, fullCaseload: 700 },
    changed: { workload, fullCaseload: 500 },
  });
  assert.deepEqual([told.over, told.workers], [{ now: 0, changed: 1 }, 3]);
  assert.deepEqual(told.teams, [
    { team: "Noord", workers: 2, points: { now: 1000, changed: 1000 }, over: { now: 0, changed: 1 } },
    { team: null, workers: 1, points: { now: 0, changed: 0 }, over: { now: 0, changed: 0 } },
  ]);
});

test("heavier clients weigh on each team; exactly full is not more than full", () => {
  const heavier = { ...workload, phases: { ...workload.phases, "2": 20 } };
  const told = teamLoads(workers, clientsOf, {
    now: { workload, fullCaseload: 600 },
    changed: { workload: heavier, fullCaseload: 1200 },
  });
  assert.deepEqual(told.teams[0]?.points, { now: 1000, changed: 2000 });
  assert.deepEqual(told.over, { now: 0, changed: 0 });
});
