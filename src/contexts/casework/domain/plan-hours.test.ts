import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day, type PlainDate } from "../../../kernel/plain-date.ts";
import type { IntegrationPlan, PlanStep } from "../../dossier/public.ts";
import { faultOfHours, hoursAWeek } from "./plan-hours.ts";

const step = (from: string, until: string | null, hours: number | null, isPart = false): PlanStep => ({
  product: "schooling" as never,
  by: "provider" as never,
  from: day(from),
  ...(until === null ? {} : { until: day(until) as PlainDate }),
  ...(hours === null ? {} : { hoursPerWeek: hours }),
  ...(isPart ? { inIntegration: true as const } : {}),
});
const integrating = (hours: number | null): IntegrationPlan => ({
  from: day("2026-01-01"),
  says: "u leert Nederlands",
  ...(hours === null ? {} : { hoursPerWeek: hours }),
});

test("steps that follow each other are not added up, steps beside each other are", () => {
  const one = step("2026-03-01", "2026-06-01", 16);
  const integration = undefined;
  assert.equal(hoursAWeek({ steps: [one, step("2026-06-01", null, 20)], integration }), 20);
  assert.equal(hoursAWeek({ steps: [one, step("2026-05-01", null, 20)], integration }), 36);
  assert.equal(hoursAWeek({ steps: [step("2026-03-01", null, null)], integration }), null);
});

test("hours that are part of the integration plan count once", () => {
  const lessons = step("2026-03-01", null, 8, true);
  const steps = [lessons, step("2026-03-01", null, 16)];
  assert.equal(hoursAWeek({ steps, integration: integrating(12) }), 28);
  assert.equal(hoursAWeek({ steps, integration: integrating(null) }), 24);
  assert.equal(hoursAWeek({ steps: [], integration: integrating(12) }), 12);
});

test("hours that contradict the integration plan, or are more than a week holds, are named", () => {
  const lessons = step("2026-03-01", null, 14, true);
  assert.deepEqual(faultOfHours({ steps: [lessons], integration: undefined }), {
    code: "no-integration-plan",
    step: 1,
  });
  assert.deepEqual(faultOfHours({ steps: [lessons], integration: integrating(12) }), {
    code: "integration-hours-short",
    hours: 12,
    asked: 14,
  });
  assert.equal(faultOfHours({ steps: [lessons], integration: integrating(null) }), undefined);
  const much = [step("2026-03-01", null, 36), step("2026-03-01", null, 28)];
  assert.deepEqual(faultOfHours({ steps: much, integration: undefined }), {
    code: "too-many-hours",
    hours: 64,
    atMost: 60,
  });
});
