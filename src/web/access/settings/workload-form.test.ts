import assert from "node:assert/strict";
import { test } from "node:test";
import { presets } from "../../../contexts/access/domain/presets.ts";
import { readWorkload, typedWorkloadOf } from "./workload-form.ts";

const { workload } = presets["participatiewet-2026"];

test("what holds is what is typed first, and reads as itself; a rung that is left empty weighs nothing more", () => {
  const typed = typedWorkloadOf({ ...workload, rungs: { isolated: 4 } });
  assert.deepEqual(readWorkload(typed), { ...workload, rungs: { isolated: 4 } });
  assert.deepEqual(readWorkload({ ...typed, "rung-isolated": " " }), workload);
});

test("an empty phase, a broken number and a phase below nothing are no weights", () => {
  const typed = typedWorkloadOf(workload);
  for (const wrong of [{ "phase-1": "" }, { "task-gate": "1,5" }, { "phase-2": "-1" }, { "rung-isolated": "veel" }])
    assert.equal(readWorkload({ ...typed, ...wrong }), undefined, JSON.stringify(wrong));
});
