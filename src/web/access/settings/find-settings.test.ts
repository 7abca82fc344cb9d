import assert from "node:assert/strict";
import { test } from "node:test";
import { findSettings } from "./find-settings.ts";
import type { SettingGroup, SettingView } from "./presenter.ts";

const aSetting = (key: string): SettingView => ({ key }) as SettingView;
const groups: readonly SettingGroup[] = [
  { key: "norms", label: "Normen", settings: [aSetting("offerWithin"), aSetting("instrumentWithin")] },
  { key: "gate", label: "Poort", settings: [aSetting("gateSteps"), aSetting("organisations")] },
];
const keysFor = (typed: string): readonly string[] =>
  findSettings(groups, typed).groups.flatMap(({ settings }) => settings.map(({ key }) => key));

test("a setting is found by words of its name or explanation, in either language, whatever the capitals and accents", () => {
  assert.deepEqual(keysFor("aanbod"), ["offerWithin"]);
  assert.deepEqual(keysFor("OFFER within"), ["offerWithin"]);
  assert.deepEqual(keysFor("\u00e0anbod"), ["offerWithin"]);
  assert.deepEqual(keysFor("aanbod zonnebloem"), []);
});

test("a group is found by what it is called, with all its settings", () => {
  assert.deepEqual(keysFor("poort"), ["gateSteps", "organisations"]);
});

test("without a word everything is there; municipalities are looked through as well, and counted", () => {
  assert.deepEqual(findSettings(groups, "  "), { groups, municipalities: true, count: 5, total: 5 });
  const { count, municipalities } = findSettings(groups, "gemeenten");
  assert.deepEqual([municipalities, count > 0], [true, true]);
  assert.deepEqual(findSettings(groups, "zonnebloem"), { groups: [], municipalities: false, count: 0, total: 5 });
});
