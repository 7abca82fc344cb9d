import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../kernel/instant.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { phasesEver } from "./phases.ts";
import { presetNames, presets } from "./presets.ts";
import { checkedValue } from "./setting-values.ts";
import { policyOf, type SettingChange, type SettingKey } from "./settings.ts";
import { type PhaseUse, strayPhase } from "./stray-phase.ts";

const preset = presets["participatiewet-2026"];
const { "4": fourth, ...first3 } = preset.phases;
const groups = (...codes: string[]) =>
  Object.fromEntries(codes.map((code) => [code, { nl: `groep ${code}`, en: `group ${code}` }]));

const change = (number: number, key: SettingKey, from: string, value: unknown): SettingChange => ({
  number,
  key,
  validFrom: day(from),
  value,
  recordedAt: instant("2026-01-01T00:00:00Z"),
  recordedBy: "test",
});

test("in 2006 there are phases, today groups, numbered from nearest to work", () => {
  assert.deepEqual(
    (["wwb-2006", "participatiewet-2026"] as const).map((name) =>
      Object.values(presets[name].phases).map(({ nl }) => nl),
    ),
    [
      ["fase 1", "fase 2", "fase 3", "fase 4"],
      ["groep 1", "groep 2", "groep 3", "groep 4"],
    ],
  );
});

test("a phase has a number from 1 to 9 and a name of the commissioner's own", () => {
  const own = { "1": { nl: "direct", en: "direct" }, "9": { nl: "later", en: "later", until: "2027-01-01" } };
  assert.deepEqual(checkedValue("phases", own), own);
  for (const code of ["0", "10", "a", "1a"])
    assert.equal(checkedValue("phases", { [code]: { nl: "x", en: "x" } }), undefined, code);
});

test("who was in a phase keeps its name when the list loses it, which is the day it ended; one to come is not there yet", () => {
  const policy = policyOf("wwb-2006", [
    change(1, "phases", "2026-01-01", groups("1", "2", "5")),
    change(2, "phases", "2026-06-01", { "2": { nl: "groep midden", en: "middle group" } }),
    change(3, "phases", "2027-01-01", groups("2", "6")),
  ]);
  assert.deepEqual(
    phasesEver(policy, day("2026-07-01")).map(({ code, nl, until }) => [code, nl, until]),
    [
      ["1", "groep 1", "2026-06-01"],
      ["2", "groep midden", null],
      ["3", "fase 3", "2026-01-01"],
      ["4", "fase 4", "2026-01-01"],
      ["5", "groep 5", "2026-06-01"],
    ],
  );
});

test("a phase that had an end keeps that day when the list loses it later, and one that comes back has none", () => {
  const policy = policyOf("wwb-2006", [
    change(1, "phases", "2026-01-01", { ...groups("1"), "4": { nl: "vier", en: "four", until: "2026-02-01" } }),
    change(2, "phases", "2026-03-01", groups("1")),
    change(3, "phases", "2026-04-01", groups("1", "2")),
  ]);
  const ever = phasesEver(policy, day("2026-04-01"));
  const untilOf = (code: string) => ever.find((each) => each.code === code)?.until;
  assert.deepEqual([untilOf("4"), untilOf("3"), untilOf("2")], ["2026-02-01", "2026-01-01", null]);
});

const weights = change(9, "workload", "2026-01-01", { ...preset.workload, phases: { none: 10 } });
const noCampaigns: readonly PhaseUse[] = [];
const stray = (changes: readonly SettingChange[], key: SettingKey = "phases", campaigns = noCampaigns) =>
  strayPhase("participatiewet-2026", changes, { key, from: day("2026-01-01"), campaigns });
const withPhases = <T extends { readonly code: string }>(all: readonly T[], codes: readonly string[], n: number) =>
  all.map((each) => (codes.includes(each.code) ? { ...each, phases: [n] } : each));

test("a group can't leave the list while a step at the gate, a signal rule or a weight names it: they are named", () => {
  const without = change(1, "phases", "2026-03-01", first3);
  assert.deepEqual(stray([without]), {
    code: "unknown-phase",
    found: 4,
    usedIn: "workload",
    usedBy: [],
    day: "2026-03-01",
  });
  const steps = change(2, "gateSteps", "2026-01-01", withPhases(preset.gateSteps, ["diagnosis", "plan"], 4));
  assert.deepEqual(stray([weights, without, steps]), {
    code: "unknown-phase",
    found: 4,
    usedIn: "gateSteps",
    usedBy: [
      { nl: "diagnose", en: "diagnosis" },
      { nl: "plan van aanpak", en: "plan" },
    ],
    day: "2026-03-01",
  });
  const rules = change(2, "signalRules", "2026-02-01", withPhases(preset.signalRules, ["no-contact"], 4));
  const byRule = stray([weights, without, rules]);
  assert.deepEqual([byRule?.usedIn, byRule?.usedBy.length], ["signalRules", 1]);
});

test("a campaign that still runs keeps its group in the list too", () => {
  const without = [weights, change(1, "phases", "2026-03-01", first3)];
  const campaign = { nl: "Oude ontheffingen", en: "Oude ontheffingen", phases: [2, 4] };
  assert.partialDeepStrictEqual(stray(without, "phases", [campaign]), {
    found: 4,
    usedIn: "campaigns",
    usedBy: [{ nl: "Oude ontheffingen" }],
  });
  assert.equal(stray(without, "phases", [{ ...campaign, phases: [2] }]), undefined);
});

test("what nobody names any more can go, and a group that ends may still be named: people are in it", () => {
  assert.equal(stray([weights, change(1, "phases", "2026-03-01", first3)]), undefined);
  const ended = { ...preset.phases, "4": { ...fourth, until: "2026-03-01" } };
  assert.equal(stray([change(1, "phases", "2026-03-01", ended)]), undefined);
});

test("a step, rule or weight of a group that is not in the list yet is refused, and can be planned for when it is", () => {
  const steps = (from: string) => change(2, "gateSteps", from, withPhases(preset.gateSteps, ["plan"], 5));
  assert.deepEqual(
    [stray([steps("2026-02-01")], "gateSteps")?.found, stray([steps("2026-02-01")])?.day],
    [5, "2026-02-01"],
  );
  const fifth = change(1, "phases", "2026-06-01", { ...preset.phases, ...groups("5") });
  assert.equal(stray([fifth, steps("2026-06-01")], "gateSteps"), undefined);
  assert.equal(stray([fifth, steps("2026-02-01")], "gateSteps")?.day, "2026-02-01");
});

test("what is astray elsewhere is no reason to refuse another setting, and a setting that names no phases never is", () => {
  const astray = change(1, "gateSteps", "2026-01-01", withPhases(preset.gateSteps, ["plan"], 5));
  assert.equal(stray([astray], "signalRules"), undefined);
  assert.equal(stray([astray], "workload"), undefined);
  assert.equal(stray([astray], "offerWithin"), undefined);
});

test("the starting points name only phases they list", () => {
  for (const name of presetNames)
    assert.equal(strayPhase(name, [], { key: "phases", from: day("1996-01-01"), campaigns: [] }), undefined);
});
