import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../kernel/instant.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { presetNames, presets } from "./presets.ts";
import { checkedValue } from "./setting-values.ts";
import { policyOf, type SettingChange, type SettingKey, settingKeys, strayCode } from "./settings.ts";

const labels = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, { nl: code, en: code }]));

const taken: readonly (readonly [SettingKey, unknown])[] = [
  ["offerWithin", "P1D"],
  ["offerWithin", "P100Y"],
  ["offerWithin", "P600M"],
  ["disclosureLimit", 0],
  ["teamVisibility", "own"],
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
  ["disclosureLimit", 1.5],
  ["disclosureLimit", 1_000_001],
  ["teamVisibility", "everybody"],
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

const stray: readonly (readonly [string, readonly SettingChange[], string | undefined])[] = [
  ["nothing changed", [], undefined],
  ["an assistance scheme nobody knows", [change(1, "assistanceSchemes", "2026-01-01", ["wij"])], "wij"],
  [
    "an assistance scheme that is added on the same day",
    [change(1, "schemes", "2026-01-01", labels("wij")), change(2, "assistanceSchemes", "2026-01-01", ["wij"])],
    undefined,
  ],
  [
    "an assistance scheme that is added a day later",
    [change(1, "schemes", "2026-01-02", labels("wij")), change(2, "assistanceSchemes", "2026-01-01", ["wij"])],
    "wij",
  ],
  [
    "a list without what is an assistance scheme",
    [change(1, "schemes", "2026-01-01", labels("ww"))],
    "social-assistance",
  ],
  [
    "an assistance scheme that goes from the list later, recorded before",
    [
      change(1, "schemes", "2027-01-01", labels("ioaw", "ioaz")),
      change(2, "assistanceSchemes", "2027-01-01", ["ioaw"]),
      change(3, "assistanceSchemes", "2027-06-01", ["ioaw", "social-assistance"]),
    ],
    "social-assistance",
  ],
  [
    "what was put right by a later change for the same day",
    [change(1, "assistanceSchemes", "2026-01-01", ["wij"]), change(2, "assistanceSchemes", "2026-01-01", ["ioaw"])],
    undefined,
  ],
];

for (const [what, changes, expected] of stray)
  test(`assistance schemes stand in the list of schemes: ${what} -> ${expected ?? "all do"}`, () => {
    assert.equal(strayCode("wwb-2006", changes, day("2026-01-01"))?.found, expected);
  });

test("the owner of a step stands in the list of organisations, as long as both hold", () => {
  const steps = presets["wwb-2006"].gateSteps;
  const { provider: _provider, ...others } = presets["wwb-2006"].organisations;
  const without = change(1, "organisations", "2026-01-01", others);
  assert.deepEqual(strayCode("wwb-2006", [without], day("2026-01-01")), {
    code: "unknown-organisation",
    found: "provider",
    known: ["client", "job-desk", "commissioner"],
  });
  const moved = steps.map((step) => (step.owner === "provider" ? { ...step, owner: "commissioner" } : step));
  assert.equal(
    strayCode("wwb-2006", [without, change(2, "gateSteps", "2026-01-01", moved)], day("2026-01-01")),
    undefined,
  );
});

test("what went astray before is no reason to refuse a change from a later day", () => {
  const changes = [
    change(1, "assistanceSchemes", "2025-01-01", ["wij"]),
    change(2, "assistanceSchemes", "2026-01-01", ["ioaw"]),
  ];
  assert.equal(strayCode("wwb-2006", changes, day("2026-01-01")), undefined);
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
