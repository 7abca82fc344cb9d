import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Instant, instant } from "../../../kernel/instant.ts";
import { addDays, plainDate as day } from "../../../kernel/plain-date.ts";
import { presetNames, presets } from "./presets.ts";
import { checkedValue } from "./setting-values.ts";
import { changesKnownAt, policyOf, type SettingChange, type SettingKey, settingKeys } from "./settings.ts";

const labels = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, { nl: code, en: code }]));

const taken: readonly (readonly [SettingKey, unknown])[] = [
  ["offerWithin", "P1D"],
  ["offerWithin", "P100Y"],
  ["offerWithin", "P600M"],
  ["disclosureLimit", 3],
  ["planTypoAtMost", 60],
  ["documentAtMost", 1],
  ["worklistAhead", "P8W"],
  ["remindBefore", "P0D"],
  ["remindBefore", "P28D"],
  ["exemptionAtMost", "P5Y"],
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
  ["disclosureLimit", 2],
  ["planTypoAtMost", 61],
  ["documentAtMost", 0],
  ["worklistAhead", "P57D"],
  ["remindBefore", "P5W"],
  ["exemptionAtMost", "P61M"],
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

type Told = SettingChange & { readonly withdrawn: { readonly number: number; readonly at: Instant } | null };

const recorded = (from: number, to: number) =>
  fc.array(
    fc.record({
      days: fc.integer({ min: 0, max: 60 }),
      weeks: fc.integer({ min: 1, max: 50 }),
      hour: fc.integer({ min: from, max: to }),
      isTakenBack: fc.boolean(),
    }),
    { maxLength: 5 },
  );
type Recorded = ReturnType<typeof recorded> extends fc.Arbitrary<infer All> ? All : never;

const at = (hour: number): Instant => instant(`2026-01-01T${String(hour).padStart(2, "0")}:00:00Z`);
const told = (some: Recorded, first: number): Told[] =>
  some.map(({ days, weeks, hour, isTakenBack }, i) => ({
    ...change(first + i, "offerWithin", addDays(day("2025-12-01"), days), `P${weeks}W`),
    recordedAt: at(hour),
    withdrawn: isTakenBack ? { number: 100 + first + i, at: at(hour + 10) } : null,
  }));

test("as known at a moment nothing changes by what is recorded or taken back after it, from whatever day it holds", () => {
  fc.assert(
    fc.property(recorded(0, 5), recorded(6, 12), (before, since) => {
      const past = told(before, 1);
      const standing = (some: readonly Told[]) =>
        policyOf(
          "wwb-2006",
          some.filter(({ withdrawn }) => withdrawn === null),
        );
      // what was taken back ten hours after it was recorded, was not yet at five
      const then = standing(past.map((each) => ({ ...each, withdrawn: null })));
      const known = standing(changesKnownAt([...past, ...told(since, 1 + past.length)], at(5)));
      for (let n = 0; n <= 60; n += 1) {
        const on = addDays(day("2025-12-01"), n);
        assert.equal(known.on(on).offerWithin, then.on(on).offerWithin);
      }
    }),
  );
});

test("a planned change that was taken back still stood for who asks of before that", () => {
  const planned: Told = {
    ...change(1, "offerWithin", "2026-07-01", "P90D"),
    withdrawn: { number: 2, at: instant("2026-03-01T00:00:00Z") },
  };
  const stands = (knownAt: string) =>
    changesKnownAt([planned], instant(knownAt)).map(({ withdrawn }) => withdrawn === null);
  assert.deepEqual(["2025-12-31T00:00:00Z", "2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z"].map(stands), [
    [],
    [true],
    [false],
  ]);
});
