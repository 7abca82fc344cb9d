import assert from "node:assert/strict";
import { test } from "node:test";
import { factBodySchemas } from "./entry-schema.ts";
import { invalidEntry } from "./invalid-entry.ts";

const cases = [
  ["job-started", { hoursPerWeek: 500 }, { field: "hoursPerWeek", counted: "number", atMost: 168 }],
  ["job-started", { hoursPerWeek: -1 }, { field: "hoursPerWeek", counted: "number", atLeast: 0 }],
  ["job-started", { employer: "x".repeat(501) }, { field: "employer", counted: "characters", atMost: 500 }],
  ["job-started", { hoursPerWeek: "many" }, { field: "hoursPerWeek" }],
  ["phase-set", { phase: 2.5 }, { field: "phase" }],
  ["phase-set", { phase: 10 }, { field: "phase", counted: "number", atMost: 9 }],
  ["benefit-started", {}, { field: "scheme" }],
] as const;

for (const [kind, body, expected] of cases)
  test(`${kind} can't say ${JSON.stringify(body).slice(0, 40)}: ${JSON.stringify(expected)}`, () => {
    const parsed = factBodySchemas[kind].safeParse(body);
    assert.ok(!parsed.success);
    assert.deepEqual(invalidEntry(parsed.error), { code: "invalid-entry", ...expected });
  });
