import assert from "node:assert/strict";
import { test } from "node:test";
import { aFact, type Step, withdrawn } from "../../dossier/domain/builders.ts";
import { open, told } from "../testing/signals.ts";

const brought = (on: string, handedIn: boolean): Step =>
  aFact("document-added", on, {
    document: "00000000-0000-7000-8000-000000000001" as never,
    name: "Loonstrook",
    type: "payslip" as never,
    mediaType: "application/pdf",
    size: 1_000,
    sha256: "0".repeat(64) as never,
    ...(handedIn ? { handedIn: true } : {}),
  });

const signals = (...steps: readonly Step[]) => told("document-handed-in", ...steps);

test("what a client handed in asks to be looked at within a week, once for all that came on one day", () => {
  assert.deepEqual(signals(brought("2026-03-02", true)), [`2026-03-02 2026-03-09 ${open}`]);
  assert.deepEqual(signals(brought("2026-03-02", true), brought("2026-03-02", true)), [
    `2026-03-02 2026-03-09 ${open}`,
  ]);
  assert.equal(signals(brought("2026-03-02", true), brought("2026-03-03", true)).length, 2);
});

test("what the office added itself, was withdrawn or is removed asks nothing", () => {
  const removed = aFact("document-removed", "2026-03-04", { reason: "of somebody else" }, { subject: 1 });
  assert.deepEqual(signals(brought("2026-03-02", false)), []);
  assert.deepEqual(signals(brought("2026-03-02", true), withdrawn(1)), []);
  assert.deepEqual(signals(brought("2026-03-02", true), removed), []);
});
