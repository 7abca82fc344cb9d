import assert from "node:assert/strict";
import { test } from "node:test";
import { presets } from "../../../contexts/access/domain/presets.ts";
import { duration } from "../../../kernel/duration.ts";
import { codesIn, type Lists, type SettingKind } from "./setting-value.ts";
import { valueChanges } from "./value-changes.ts";

const preset = presets["participatiewet-2026"];
const lists: Lists = {
  schemes: codesIn(preset.schemes),
  organisations: codesIn(preset.organisations),
  phases: codesIn(preset.phases),
  exemptionGrounds: [],
  involvedRoles: [],
};

const between = (key: string, kind: SettingKind, before: unknown, after: unknown, language: "nl" | "en" = "nl") =>
  valueChanges({ key, kind }, before, after, language, lists);

const talk = { nl: "gesprek", en: "talk" };
const visit = { nl: "huisbezoek", en: "house visit" };
const group = { nl: "groepsgesprek", en: "group talk" };

test("of a list it says which values come and go, which are called otherwise or end, and that the order is another", () => {
  const changes = (before: unknown, after: unknown) => between("appointmentKinds", "codes", before, after);
  assert.deepEqual(changes({ talk, visit }, { talk, group }), ["Erbij: groepsgesprek.", "Weg: huisbezoek."]);
  assert.deepEqual(changes({ talk, visit }, { visit, talk }), ["De volgorde is anders."]);
  assert.deepEqual(changes({ talk }, { talk: { ...talk, until: "2027-01-01" } }), [
    "gesprek: nu 'gesprek (tot en met 31 dec 2026)', eerst 'gesprek'.",
  ]);
  assert.deepEqual(changes({ talk }, { talk: { ...talk, en: "meeting" } }), [
    "gesprek: gewijzigd is het Engelse label.",
  ]);
  assert.deepEqual(changes({ talk, visit }, { talk, visit }), []);
});

test("of a norm it says what it was and what it is", () => {
  assert.deepEqual(between("offerWithin", "duration", "P8W", "P6W"), ["Eerst 8 weken, nu 6 weken."]);
  assert.deepEqual(between("offerWithin", "duration", "P8W", "P8W"), []);
});

test("of codes that are ticked the order says nothing", () => {
  assert.deepEqual(between("assistanceSchemes", "list", ["ioaw", "ioaz"], ["ioaz", "ioaw"]), []);
  assert.deepEqual(between("assistanceSchemes", "list", ["ioaw"], ["ioaw", "ioaz"]), ["Erbij: Ioaz."]);
});

test("of the steps at the gate it says which came or went, and which part of a step is otherwise", () => {
  const [first, ...rest] = preset.gateSteps;
  assert.ok(first);
  const changes = (after: unknown) => between("gateSteps", "steps", preset.gateSteps, after, "en");
  const other = changes([{ ...first, owner: "job-centre" }, ...rest]);
  assert.equal(other.length, 1);
  assert.match(other[0] ?? "", /now '.*job centre \(Werkcentrum\)', before '/);
  assert.match(changes(rest.map((step) => ({ ...step, after: null })))[0] ?? "", /^Gone: /);
  assert.match(
    changes([{ ...first, lasting: !first.lasting }, ...rest])[0] ?? "",
    /whether the step still counts later\.$/,
  );
});

test("of the rules of signals it says the rule and the part, not all of them", () => {
  const [first, ...rest] = preset.signalRules.filter(({ starts }) => starts === "contact");
  assert.ok(first);
  const changed = { ...first, within: duration("P9W") };
  const [line, ...more] = between("signalRules", "signals", [first, ...rest], [changed, ...rest]);
  assert.deepEqual(more, []);
  assert.match(line ?? "", /: nu 'binnen 9 weken', eerst 'binnen /);
  assert.deepEqual(between("signalRules", "signals", [first], [{ ...first, asksNl: "Bel" }]).length, 1);
});

test("of a ladder it says the rung", () => {
  const { ladder } = preset;
  const rungs = ladder.rungs.map((rung, i) =>
    i === 0 ? { ...rung, usual: duration("P3M"), atMost: duration("P5M") } : rung,
  );
  const lines = between("ladder", "ladder", ladder, { ...ladder, rungs });
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? "", /5 maanden/);
});
