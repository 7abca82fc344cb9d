import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../kernel/instant.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { presetNames, presets } from "./presets.ts";
import { clashOf, personsBeyondDossier, strayCode } from "./setting-clashes.ts";
import type { SettingChange, SettingKey } from "./settings.ts";

const labels = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, { nl: code, en: code }]));

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
    endsOn: null,
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

const preset = presets["participatiewet-2026"];
const ended = (list: object, code: string, until: string) => ({
  ...list,
  [code]: { ...(list as Record<string, object>)[code], until },
});

test("an organisation that still does steps at the gate can't end, from whatever day it would; once its steps are another's it can", () => {
  const from = day("2026-03-01");
  const ends = change(1, "organisations", "2026-03-01", ended(preset.organisations, "commissioner", "2027-01-01"));
  const found = strayCode("participatiewet-2026", [ends], from);
  assert.deepEqual([found?.code, found?.found, found?.endsOn], ["unknown-organisation", "commissioner", "2027-01-01"]);
  assert.equal(found?.known.includes("commissioner"), false);
  const others = preset.gateSteps.map((step) => ({ ...step, owner: "job-centre" }));
  const handedOver = change(2, "gateSteps", "2027-01-01", others);
  assert.equal(strayCode("participatiewet-2026", [ends, handedOver], from), undefined);
  const aDayLate = change(2, "gateSteps", "2027-01-02", others);
  assert.equal(strayCode("participatiewet-2026", [ends, aDayLate], from)?.found, "commissioner");
});

test("who sees to the benefit can't end among what colleagues do; a scheme or ground that ended still is what it was", () => {
  const from = day("2026-03-01");
  const role = change(1, "involvedRoles", "2026-03-01", ended(preset.involvedRoles, "benefits", "2026-03-01"));
  assert.equal(strayCode("participatiewet-2026", [role], from)?.code, "unknown-role");
  const scheme = change(1, "schemes", "2026-03-01", ended(preset.schemes, "ioaz", "2026-03-01"));
  assert.equal(strayCode("participatiewet-2026", [scheme], from), undefined);
});

test("the starting points hang together, on every day from 1996 on", () => {
  for (const name of presetNames) {
    assert.equal(strayCode(name, [], day("1996-01-01")), undefined);
    assert.equal(personsBeyondDossier(name, [], day("1996-01-01")), undefined);
  }
});

test("what is astray elsewhere is no reason to refuse a change of another setting", () => {
  const astray = change(1, "organisations", "2026-01-01", ended(preset.organisations, "commissioner", "2026-01-01"));
  const changes = [astray, change(2, "offerWithin", "2026-03-01", "P6W")];
  assert.equal(clashOf("participatiewet-2026", changes, "offerWithin", day("2026-03-01")), undefined);
  assert.equal(clashOf("participatiewet-2026", changes, "gateSteps", day("2026-03-01"))?.code, "unknown-organisation");
});

for (const [what, changes, expected] of [
  ["as long as the dossier", [change(1, "keepPersons", "2026-01-01", "P10Y")], undefined],
  ["the same length in months", [change(1, "keepPersons", "2026-01-01", "P120M")], undefined],
  ["a year longer", [change(1, "keepPersons", "2026-01-01", "P11Y")], "2026-01-01"],
  [
    "a year longer, when casework is kept longer too",
    [change(1, "keepCasework", "2026-01-01", "P12Y"), change(2, "keepPersons", "2026-01-01", "P11Y")],
    undefined,
  ],
  [
    "what a later change of the dossier would leave standing",
    [change(1, "keepCasework", "2027-01-01", "P7Y"), change(2, "keepBenefits", "2027-06-01", "P7Y")],
    "2027-06-01",
  ],
] as const)
  test(`personal data kept ${what} -> ${expected === undefined ? "can be" : `refused, for ${expected}`}`, () => {
    assert.equal(personsBeyondDossier("participatiewet-2026", changes, day("2026-01-01"))?.day, expected);
  });
