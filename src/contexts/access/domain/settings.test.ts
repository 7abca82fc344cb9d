import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../kernel/instant.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { presetNames, presets } from "./presets.ts";
import { checkedValue } from "./setting-values.ts";
import { policyOf, type SettingChange, type SettingKey, settingKeys } from "./settings.ts";

const labels = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, { nl: code, en: code }]));

const taken: readonly (readonly [SettingKey, unknown])[] = [
  ["offerWithin", "P1D"],
  ["offerWithin", "P100Y"],
  ["offerWithin", "P600M"],
  ["disclosureLimit", 0],
  ["fullCaseload", 1],
  ["teamVisibility", "own"],
  ["officePhone", ""],
  ["officePhone", "14 0100 (op werkdagen)"],
  ["schemes", labels("ioaw")],
  ["schemes", { ioaw: { nl: "Ioaw", en: "Ioaw", until: "2027-01-01" } }],
  ["assistanceSchemes", ["ioaw", "ioaz"]],
];

for (const [key, value] of taken)
  test(`${key} may be ${JSON.stringify(value)}`, () => {
    assert.deepEqual(checkedValue(key, value), value);
  });

const refused: readonly (readonly [SettingKey, unknown])[] = [
  ["offerWithin", "P0D"],
  ["offerWithin", "P101Y"],
  ["offerWithin", "P99999Y"],
  ["offerWithin", "soon"],
  ["offerWithin", 8],
  ["disclosureLimit", -1],
  ["fullCaseload", 0],
  ["disclosureLimit", 1.5],
  ["disclosureLimit", 1_000_001],
  ["teamVisibility", "everybody"],
  ["officePhone", "x".repeat(61)],
  ["officePhone", " 14 0100"],
  ["officePhone", "14\n0100"],
  ["officePhone", null],
  ["schemes", {}],
  ["schemes", []],
  ["schemes", null],
  ["schemes", { IOAW: { nl: "Ioaw", en: "Ioaw" } }],
  ["schemes", { ioaw: { nl: "Ioaw" } }],
  ["schemes", { ioaw: { nl: " ", en: "" } }],
  ["schemes", { ioaw: { nl: "x".repeat(201), en: "Ioaw" } }],
  ["schemes", { ioaw: { nl: "Ioaw", en: "Ioaw", until: 5 } }],
  ["schemes", { ioaw: { nl: "Ioaw", en: "Ioaw", until: "2027-02-30" } }],
  ["schemes", { ioaw: { nl: "Ioaw", en: "Ioaw", colour: "red" } }],
  ["assistanceSchemes", []],
  ["assistanceSchemes", [""]],
  ["assistanceSchemes", ["ioaw", "ioaw"]],
  ["assistanceSchemes", "ioaw"],
];

for (const [key, value] of refused)
  test(`${key} can't be ${JSON.stringify(value).slice(0, 60)}`, () => {
    assert.equal(checkedValue(key, value), undefined);
  });

for (const [key, value, kept] of [
  ["keepPersons", "P1Y", true],
  ["keepPersons", "P12M", true],
  ["keepPersons", "P364D", false],
  ["keepBenefits", "P1D", false],
  ["keepCasework", "P0Y", false],
  ["keepLog", "P1M", false],
  ["keepLog", "P101Y", false],
  ["offerWithin", "P1D", true],
] as const)
  test(`${key} ${kept ? "can" : "can't"} be ${value}`, () => {
    assert.equal(checkedValue(key, value), kept ? value : undefined);
  });

test("what the presets say passes too", () => {
  for (const name of presetNames)
    for (const key of Object.keys(settingKeys) as SettingKey[])
      if (settingKeys[key].kind !== "codes")
        assert.deepEqual(checkedValue(key, presets[name][key]), presets[name][key], key);
});

const change = (number: number, key: SettingKey, from: string, value: unknown): SettingChange => ({
  number,
  key,
  validFrom: day(from),
  value,
  recordedAt: instant("2026-01-01T00:00:00Z"),
  recordedBy: "test",
});

test("the value on a day is that of the last change for the latest day up to it; before any change the preset's", () => {
  const policy = policyOf("wwb-2006", [
    change(1, "offerWithin", "2026-01-01", "P180D"),
    change(2, "offerWithin", "2027-01-01", "P90D"),
    change(3, "offerWithin", "2026-01-01", "P170D"),
  ]);
  assert.deepEqual(
    ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"].map((each) => policy.on(day(each)).offerWithin),
    ["P365D", "P170D", "P170D", "P90D"],
  );
  assert.equal(policy.version, 3);
});
