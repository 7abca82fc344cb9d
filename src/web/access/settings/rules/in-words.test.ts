import assert from "node:assert/strict";
import { test } from "node:test";
import { presets } from "../../../../contexts/access/domain/presets.ts";
import { rulesInWords } from "./in-words.ts";

const lineOf = (code: string, language: "nl" | "en"): string => {
  const rules = presets["participatiewet-2026"].signalRules;
  return rulesInWords(rules, language, [])[rules.findIndex((rule) => rule.code === code)] ?? "";
};

test("a rule reads back as one line, with norms by the name of their setting", () => {
  assert.equal(
    lineOf("no-offer", "nl"),
    "Nog geen aanbod: als een aanbod nodig is (zoals in het cijfer op tijd opgepakt); binnen 'Aanbod binnen'; uiterlijk binnen 1 jaar; voor de verantwoordelijke klantmanager",
  );
  assert.equal(
    lineOf("entered-again", "en"),
    "Back on assistance: when somebody is back on assistance; back within 12 months; within 2 weeks; until a contact, from when the signal appears; for the responsible caseworker; can be ended with a conclusion",
  );
  assert.match(
    lineOf("no-contact", "nl"),
    /verschijnt 2 weken vooraf; zolang er bijstand loopt, de cliënt arbeidsplichtig is en er geen werk is;/,
  );
  assert.match(lineOf("nothing-runs", "nl"), /verschijnt op de dag zelf/);
});

test("a rule names the groups it is for, also one that is planned and one that went from the list", () => {
  const rule = presets["participatiewet-2026"].signalRules.find(({ code }) => code === "no-contact");
  const listed = [
    { code: "2", nl: "groep ontwikkeling", en: "development group", from: "", until: "" },
    { code: "5", nl: "groep nieuw", en: "new group", from: "", until: "" },
  ];
  const lines = (language: "nl" | "en") => rulesInWords([{ ...rule, phases: [2, 5, 7] }], language, listed)[0] ?? "";
  assert.match(lines("nl"), /; alleen groep ontwikkeling, groep nieuw, fase of groep 7;/);
  assert.match(lines("en"), /; only development group, new group, phase or group 7;/);
});

test("what is no list of rules reads as none", () => {
  assert.deepEqual(rulesInWords([{ code: "x" }, null], "nl", []), []);
});
