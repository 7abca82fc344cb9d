import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { givenOutOn } from "./codes.ts";
import { type PresetName, presets } from "./presets.ts";

const both = ["social-activation", "participation"];
const given = (preset: PresetName, list: "planGoals" | "products", day: string): readonly string[] =>
  givenOutOn(presets[preset][list], plainDate(day)).filter((code) => [...both, "return-service"].includes(code));

// the law "Participatiewet in balans": participation in society may be used in 2026, and is all there is from 2027 (domain page 12)
for (const [preset, day, goals, products] of [
  ["participatiewet-2025", "2026-12-31", ["social-activation"], ["social-activation", "return-service"]],
  ["participatiewet-2025", "2027-01-01", ["participation"], ["participation"]],
  ["participatiewet-2026", "2025-12-31", both.toReversed(), ["participation", "social-activation", "return-service"]],
  ["participatiewet-2026", "2026-01-01", ["participation"], ["participation"]],
  ["participatiewet-2026", "2027-01-01", ["participation"], ["participation"]],
  ["participatiewet-2027", "2027-01-01", ["participation"], ["participation"]],
] as const)
  test(`${preset}: on ${day} a plan can work towards ${goals.join(" or ")}, and help can be ${products.join(", ")}`, () => {
    assert.deepEqual(given(preset, "planGoals", day), goals);
    assert.deepEqual(given(preset, "products", day), products);
  });
