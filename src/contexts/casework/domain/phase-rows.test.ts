import assert from "node:assert/strict";
import { test } from "node:test";
import { aLedger, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { phaseSet } from "../testing/gates.ts";
import { phaseRowsOf } from "./phase-rows.ts";

const rowsOf = (...steps: readonly Step[]) =>
  phaseRowsOf(historyOf(aLedger(...steps))).map(({ on, phase, changedOn, changedTo }) => [
    on,
    phase,
    changedOn,
    changedTo,
  ]);

test("a phase is what it was set to until another is set", () => {
  assert.deepEqual(rowsOf(phaseSet(1, "2026-01-05"), phaseSet(2, "2026-07-05")), [
    ["2026-01-05", 1, "2026-07-05", 2],
    ["2026-07-05", 2, null, null],
  ]);
});

test("the phase somebody was in already is not set anew, and of two on one day the last counts", () => {
  assert.deepEqual(rowsOf(phaseSet(1, "2026-01-05"), phaseSet(3, "2026-01-05"), phaseSet(3, "2026-02-01")), [
    ["2026-01-05", 3, null, null],
  ]);
});
