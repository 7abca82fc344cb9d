import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import type { CodeLabels } from "./codes.ts";
import { presetNames, presets } from "./presets.ts";
import { labelTwiceIn } from "./same-label.ts";
import { type SettingKey, settingKeys } from "./settings.ts";

const first = { nl: "groep 1", en: "group 1" };
const twice = (value: CodeLabels, key: SettingKey = "phases", from = "2026-11-28") =>
  labelTwiceIn({ key, validFrom: day(from), value })?.found;

for (const [what, second, expected] of [
  ["the same name", first, "2"],
  ["the same name but for capitals and spaces around it", { nl: " Groep 1", en: "other" }, "2"],
  ["the same name in English alone", { nl: "anders", en: "GROUP 1 " }, "2"],
  ["another name", { nl: "groep 2", en: "group 2" }, undefined],
  ["no English name yet, as the other", { nl: "groep 2", en: "" }, undefined],
  ["the same name, after the first has ended", { ...first, from: day("2027-01-01") }, undefined],
  ["the same name, while the first can still be chosen", { ...first, from: day("2026-12-31") }, "2"],
] as const)
  test(`a second group with ${what}: ${expected === undefined ? "kept" : "refused"}`, () => {
    const ended = { "1": { ...first, until: day("2027-01-01") }, "2": second };
    assert.equal(twice(ended), expected);
  });

test("what ended before the list begins takes no name from what is in it", () => {
  const value = { "1": { ...first, until: day("2026-11-28") }, "2": first };
  assert.equal(twice(value), undefined);
  assert.equal(twice(value, "phases", "2026-11-27"), "2");
});

test("many words that are not allowed have the same words instead of them", () => {
  assert.equal(twice({ hernia: first, artrose: first }, "healthWords"), undefined);
});

test("the starting points have no two values of one name", () => {
  const keys = (Object.keys(settingKeys) as SettingKey[]).filter((key) => settingKeys[key].kind === "codes");
  for (const name of presetNames)
    for (const key of keys)
      assert.equal(
        labelTwiceIn({ key, validFrom: day("1996-01-01"), value: presets[name][key] }),
        undefined,
        `${name} ${key}`,
      );
});
