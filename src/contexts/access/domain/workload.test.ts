import assert from "node:assert/strict";
import { test } from "node:test";
import { presets } from "./presets.ts";
import { asWorkload } from "./workload.ts";

const { workload } = presets["participatiewet-2026"];

test("weights are whole numbers for every task and who has no phase; phases have theirs by number, never less than nothing", () => {
  assert.deepEqual(asWorkload(workload), workload);
  const few = { ...workload, phases: { "7": 3, none: 10 } };
  assert.deepEqual(asWorkload(few), few);
  for (const wrong of [
    null,
    { ...workload, more: 1 },
    { ...workload, phases: { ...workload.phases, "1": -1 } },
    { ...workload, phases: { "1": 1 } },
    { ...workload, phases: { ...workload.phases, "10": 1 } },
    { ...workload, tasks: { ...workload.tasks, gate: 1.5 } },
    { ...workload, rungs: { "No Code": 1 } },
    { ...workload, rungs: { isolated: 1_001 } },
  ])
    assert.equal(asWorkload(wrong), undefined);
});
