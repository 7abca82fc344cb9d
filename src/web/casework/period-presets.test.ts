import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../kernel/plain-date.ts";
import { periodPresets, presetDays, presetMonths } from "./period-presets.ts";

const told = (today: string, daysOf = presetDays) =>
  periodPresets.map((preset) => {
    const { from, until } = daysOf(preset, day(today));
    return `${from} ${until}`;
  });

test("quarters and years: what runs ends today, what is over on its last day", () => {
  assert.deepEqual(told("2026-03-02"), [
    "2026-01-01 2026-03-02",
    "2025-10-01 2025-12-31",
    "2026-01-01 2026-03-02",
    "2025-01-01 2025-12-31",
  ]);
  assert.deepEqual(told("2026-12-31"), [
    "2026-10-01 2026-12-31",
    "2026-07-01 2026-09-30",
    "2026-01-01 2026-12-31",
    "2025-01-01 2025-12-31",
  ]);
});

test("of whole months, what runs ends with the month it is", () => {
  assert.deepEqual(told("2026-02-10", presetMonths), [
    "2026-01-01 2026-02-28",
    "2025-10-01 2025-12-31",
    "2026-01-01 2026-02-28",
    "2025-01-01 2025-12-31",
  ]);
});
