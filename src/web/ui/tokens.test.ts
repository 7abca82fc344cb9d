import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

const colour = (name: string): string => {
  const [, hex] = new RegExp(`--trede-${name}: #([0-9a-f]{3,6});`).exec(css) ?? [];
  if (hex === undefined) throw new Error(`no token ${name}`);
  return hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
};

/** Relative luminance (WCAG 2.2). */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(colour(one)), luminance(colour(other))].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const textPairs = [
  ["ink", "paper"],
  ["ink", "mist"],
  ["ink", "petrol-wash"],
  ["ink", "slate-wash"],
  ["ink", "amber-wash"],
  ["ink", "brick-wash"],
  ["ink", "moss-wash"],
  ["ink-soft", "paper"],
  ["ink-soft", "mist"],
  ["ink-soft", "hover"],
  ["ink-soft", "petrol-wash"],
  ["petrol", "paper"],
  ["petrol", "mist"],
  ["petrol", "hover"],
  ["petrol", "petrol-wash"],
  ["petrol", "slate-wash"],
  ["petrol", "moss-wash"],
  ["petrol-deep", "paper"],
  ["petrol-deep", "petrol-wash"],
  ["paper", "petrol"],
  ["paper", "petrol-deep"],
  ["paper", "brick"],
  ["paper", "ink"],
  ["amber", "paper"],
  ["amber", "amber-wash"],
  ["brick", "paper"],
  ["brick", "brick-wash"],
  ["moss", "moss-wash"],
  ["slate", "slate-wash"],
  ["amber", "petrol-wash"],
  ["brick", "petrol-wash"],
] as const;

for (const [text, ground] of textPairs)
  test(`${text} reads on ${ground}`, () => {
    assert.ok(contrast(text, ground) >= 4.5, `${contrast(text, ground)}`);
  });

test("the border of a control stands out from the page", () => {
  assert.ok(contrast("control-line", "paper") >= 3);
});

test("the rung of a clock stands out from the page", () => {
  for (const tone of ["petrol", "amber", "brick"]) assert.ok(contrast(tone, "paper") >= 3);
});
