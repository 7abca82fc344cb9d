import assert from "node:assert/strict";
import { test } from "node:test";
import { presets } from "../../../contexts/access/domain/presets.ts";
import { readWorkload, typedWorkloadOf, workloadFields } from "./workload-form.ts";

const { workload } = presets["participatiewet-2026"];

test("what holds is what is typed first, and reads as itself; a rung that is left empty weighs nothing more", () => {
  const typed = typedWorkloadOf({ ...workload, rungs: { isolated: 4 } });
  assert.deepEqual(readWorkload(typed), { ...workload, rungs: { isolated: 4 } });
  assert.deepEqual(readWorkload({ ...typed, "rung-isolated": " " }), workload);
});

test("there is a field for each group that is listed, in order, and for one that still has points; one that is left empty has none", () => {
  const typed = typedWorkloadOf({ ...workload, phases: { "7": 3, none: 10 } });
  assert.deepEqual(
    workloadFields(typed, ["1", "2"]).filter((name) => name.startsWith("phase-")),
    ["phase-1", "phase-2", "phase-7", "phase-none"],
  );
  assert.deepEqual(readWorkload({ ...typed, "phase-1": "4", "phase-7": "" })?.phases, { "1": 4, none: 10 });
});

test("no points for who has no phase, a broken number and a phase below nothing are no weights", () => {
  const typed = typedWorkloadOf(workload);
  for (const wrong of [{ "phase-none": "" }, { "task-gate": "1,5" }, { "phase-2": "-1" }, { "rung-isolated": "veel" }])
    assert.equal(readWorkload({ ...typed, ...wrong }), undefined, JSON.stringify(wrong));
});
