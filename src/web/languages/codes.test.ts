import assert from "node:assert/strict";
import { test } from "node:test";
import { presets } from "../../contexts/access/domain/presets.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import { actorName } from "./actors.ts";
import { codeLabels } from "./code-labels.ts";
import {
  choicesOf,
  clientName,
  isAgeAsked,
  labelOf,
  type OwnCodes,
  phaseChoices,
  phaseOf,
  rungOf,
  setOwnCodes,
} from "./codes.ts";
import { durationWords } from "./durations.ts";

const valuesOf = (...asked: Parameters<typeof choicesOf>) => choicesOf(...asked).map(({ value }) => value);

test("every code that ships has a label in both languages, and every code a preset lists ships", () => {
  for (const { nl, en } of Object.values(codeLabels)) assert.deepEqual(Object.keys(en), Object.keys(nl));
  for (const preset of Object.values(presets))
    for (const [list, labels] of [
      ["scheme", preset.schemes],
      ["ground", preset.exemptionGrounds],
      ["end-reason", preset.endReasons],
      ["product", preset.products],
      ["organisation", preset.organisations],
      ["phase", preset.phases],
      ["signal-rule", Object.fromEntries(preset.signalRules.map((rule) => [rule.code, rule]))],
      ["signal-asks", Object.fromEntries(preset.signalRules.map((rule) => [rule.code, rule]))],
      ["signal-conclusion", preset.signalConclusions],
      ["re-examination-outcome", preset.reExaminationOutcomes],
      ["facility", preset.facilities],
      ["funding-source", preset.fundingSources],
      ["unmet-need", preset.unmetNeeds],
      ["document-type", preset.documentTypes],
      ["involved-role", preset.involvedRoles],
      ["appointment-kind", preset.appointmentKinds],
      ["missed-reason", preset.missedReasons],
      ["invite-sentence", preset.inviteSentences],
      ["functional-limit", preset.functionalLimits],
      ["circumstance", preset.circumstances],
      ["health-word", preset.healthWords],
      ["rung", Object.fromEntries(preset.ladder.rungs.map((rung) => [rung.code, rung]))],
      ["plan-goal", preset.planGoals],
      ["plan-duty", preset.planDuties],
      ["plan-support", preset.planSupport],
      ["plan-right", preset.planRights],
      ["gate-step", Object.fromEntries(preset.gateSteps.map((step) => [step.code, step]))],
    ] as const)
      for (const code of Object.keys(labels)) assert.ok(Object.hasOwn(codeLabels[list].nl, code), `${list} ${code}`);
});

test("until the commissioner's own codes are there, those that ship are read", () => {
  assert.equal(labelOf("scheme", "social-assistance", "nl"), "bijstand");
  assert.equal(labelOf("scheme", "local-scheme", "nl"), "local-scheme");
  assert.ok(valuesOf("scheme", "nl").includes("ioaw"));
});

const until = plainDate("2026-01-01");
const own: OwnCodes = {
  schemes: [
    {
      code: "social-assistance",
      nl: "bijstand (Participatiewet)",
      en: "social assistance (PA)",
      from: null,
      until: null,
    },
    { code: "local-scheme", nl: "Nieuwedijkregeling", en: "Nieuwedijk scheme", from: null, until: null },
    { code: "old-scheme", nl: "oude regeling", en: "old scheme", from: null, until },
  ],
  exemptionGrounds: [],
  endReasons: [],
  products: [],
  organisations: [],
  gateSteps: [],
  phases: [
    { code: "1", nl: "groep direct", en: "direct group", from: null, until: null },
    { code: "2", nl: "groep ontwikkeling", en: "development group", from: null, until: null },
    { code: "4", nl: "groep 4", en: "group 4", from: null, until },
  ],
  signalRules: [],
  signalAsks: [],
  signalConclusions: [],
  reExaminationOutcomes: [],
  facilities: [],
  fundingSources: [],
  unmetNeeds: [],
  documentTypes: [],
  involvedRoles: [],
  appointmentKinds: [],
  missedReasons: [],
  inviteSentences: [],
  functionalLimits: [],
  circumstances: [],
  healthWords: [],
  rungs: [],
  planGoals: [],
  planDuties: [],
  planSupport: [],
  planRights: [],
};

test("a commissioner's own codes and labels are read and chosen; what the settings no longer have reads as it shipped", (t) => {
  setOwnCodes(own);
  t.after(() => setOwnCodes(null));
  assert.equal(labelOf("scheme", "local-scheme", "nl"), "Nieuwedijkregeling");
  assert.equal(labelOf("scheme", "social-assistance", "en"), "social assistance (PA)");
  assert.equal(labelOf("scheme", "ioaw", "nl"), "Ioaw");
  assert.equal(labelOf("scheme", "unheard-of", "nl"), "unheard-of");
  assert.deepEqual(valuesOf("scheme", "nl"), ["social-assistance", "local-scheme", "old-scheme"]);
  assert.deepEqual(valuesOf("scheme", "nl", { also: ["ioaw"] }).at(-1), "ioaw");
});

test("what is no longer given out on a day is not to choose from, unless it stands there already", (t) => {
  setOwnCodes(own);
  t.after(() => setOwnCodes(null));
  assert.ok(valuesOf("scheme", "nl", { on: plainDate("2025-12-31") }).includes("old-scheme"));
  assert.ok(!valuesOf("scheme", "nl", { on: until }).includes("old-scheme"));
  assert.ok(valuesOf("scheme", "nl", { on: until, also: ["old-scheme"] }).includes("old-scheme"));
});

test("a thing of a day is called what it was called that day; without a day as it is called today", (t) => {
  const [first, second] = [plainDate("2026-03-01"), plainDate("2026-11-28")];
  const kinds = [
    {
      code: "progress",
      nl: "kennismaking",
      en: "introduction",
      from: null,
      until: null,
      earlier: [
        { nl: "gesprek", en: "talk", until: first },
        { nl: "voortgangsgesprek", en: "progress talk", until: second },
      ],
    },
  ];
  setOwnCodes({ ...own, appointmentKinds: kinds });
  t.after(() => setOwnCodes(null));
  const on = (day: string) => labelOf("appointment-kind", "progress", "nl", plainDate(day));
  assert.deepEqual(["2026-02-28", "2026-03-01", "2026-11-27", "2026-11-28"].map(on), [
    "gesprek",
    "voortgangsgesprek",
    "voortgangsgesprek",
    "kennismaking",
  ]);
  assert.equal(labelOf("appointment-kind", "progress", "en", plainDate("2026-11-27")), "progress talk");
  assert.equal(labelOf("appointment-kind", "progress", "nl"), "kennismaking");
  assert.deepEqual(
    choicesOf("appointment-kind", "nl", { on: plainDate("2026-11-27") }).map(({ label }) => label),
    ["voortgangsgesprek"],
  );
});

test("a phase is called as the commissioner calls it; one that nobody ever listed by its number, with what it is a number of", (t) => {
  setOwnCodes(own);
  t.after(() => setOwnCodes(null));
  assert.deepEqual([phaseOf(2, "nl"), phaseOf(2, "en")], ["groep ontwikkeling", "development group"]);
  assert.deepEqual([phaseOf(7, "nl"), phaseOf(7, "en")], ["fase of groep 7", "phase or group 7"]);
});

test("who is in a group that is no longer given out keeps it; nobody is put in it, and it stands on no rung", (t) => {
  setOwnCodes(own);
  t.after(() => setOwnCodes(null));
  assert.equal(phaseOf(4, "nl"), "groep 4");
  assert.deepEqual(
    phaseChoices("nl", { on: until }).map(({ label }) => label),
    ["Groep direct", "Groep ontwikkeling"],
  );
  assert.deepEqual([1, 2, 4].map(rungOf), [{ at: 1, of: 2 }, { at: 2, of: 2 }, null]);
});

test("a client without a name is called by number", () => {
  assert.equal(clientName({ name: null, clientNumber: 10482 }, "nl"), "cliënt 10482");
  assert.equal(clientName({ name: null, clientNumber: 10482 }, "en"), "client 10482");
  assert.equal(clientName({ name: "A. van Dam", clientNumber: 10482 }, "nl"), "A. van Dam");
});

test("who is no person is named by what it is", () => {
  assert.equal(actorName("operator:root", "nl"), "beheer (root)");
  assert.equal(actorName("system:rebuild", "en"), "Trede itself");
  assert.equal(actorName("person:00000001-bbeb-8176-99a7-b86c91e45d92", "nl"), "een collega");
  assert.equal(actorName("M. Bakker", "nl"), "M. Bakker");
});

test("a norm is said in words", () => {
  assert.equal(durationWords("P8W", "nl"), "8 weken");
  assert.equal(durationWords("P365D", "nl"), "365 dagen");
  assert.equal(durationWords("P1Y", "en"), "1 year");
  assert.equal(durationWords("soon", "en"), "soon");
});

test("whether somebody is under 27 is asked at the door only where a step hangs on it", (t) => {
  t.after(() => setOwnCodes(null));
  const stepsOf = (name: "wwb-2006" | "participatiewet-2026") =>
    presets[name].gateSteps.map(({ code, nl, en, only }) => ({
      code,
      nl,
      en,
      from: null,
      until: null,
      only: [...only],
    }));
  setOwnCodes({ ...own, gateSteps: stepsOf("wwb-2006") });
  assert.equal(isAgeAsked(), false);
  setOwnCodes({ ...own, gateSteps: stepsOf("participatiewet-2026") });
  assert.equal(isAgeAsked(), true);
  setOwnCodes(null);
  assert.equal(isAgeAsked(), true);
});
