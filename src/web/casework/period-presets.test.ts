import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../kernel/plain-date.ts";
import { periodPresets, presetDays } from "./period-presets.ts";

const told = (today: string) =>
  periodPresets.map((preset) => {
    const { from, until } = presetDays(preset, day(today));
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
