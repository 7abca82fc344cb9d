import assert from "node:assert/strict";
import { test } from "node:test";
import { presets } from "../../../contexts/access/domain/presets.ts";
import { type SettingKey, settingKeys } from "../../../contexts/access/domain/settings.ts";
import { instant } from "../../../kernel/instant.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { presentSettings, type Setting } from "./presenter.ts";
import { settingWords } from "./setting-words.ts";

const today = day("2026-03-12");
const schemes = {
  "social-assistance": { nl: "bijstand (Participatiewet)", en: "social assistance (Participation Act)" },
  ioaw: { nl: "Ioaw", en: "Ioaw" },
};
const grounds = {
  medical: { nl: "medisch", en: "medical" },
  "age-57-5": { nl: "57,5 jaar of ouder", en: "aged 57.5 or over", until: "2015-01-01" },
};

/** Each setting as the server groups it, with a value it could have. */
const all: Readonly<Record<SettingKey, Pick<Setting, "group" | "kind" | "value">>> = {
  schemes: { group: "lists", kind: "codes", value: schemes },
  offerWithin: { group: "norms", kind: "duration", value: "P8W" },
  instrumentWithin: { group: "norms", kind: "duration", value: "P6W" },
  exemptionWarning: { group: "norms", kind: "duration", value: "P6W" },
  recordedLateAfter: { group: "norms", kind: "duration", value: "P14D" },
  teamVisibility: { group: "privacy", kind: "choice", value: "team" },
  gateSteps: { group: "gate", kind: "steps", value: [] },
  organisations: { group: "gate", kind: "codes", value: {} },
  phases: { group: "gate", kind: "codes", value: presets["participatiewet-2026"].phases },
  intakeCountsFor: { group: "gate", kind: "duration", value: "P1Y" },
  signalRules: { group: "signals", kind: "signals", value: [] },
  worklistAhead: { group: "signals", kind: "duration", value: "P1W" },
  restAtMost: { group: "signals", kind: "duration", value: "P6W" },
  signalConclusions: { group: "signals", kind: "codes", value: {} },
  functionalLimits: { group: "diagnosis", kind: "codes", value: {} },
  circumstances: { group: "diagnosis", kind: "codes", value: {} },
  healthWords: { group: "diagnosis", kind: "codes", value: {} },
  ladder: { group: "ladder", kind: "ladder", value: { ordered: true, rungs: [] } },
  planGoals: { group: "plan", kind: "codes", value: {} },
  planDuties: { group: "plan", kind: "codes", value: {} },
  planSupport: { group: "plan", kind: "codes", value: {} },
  planRights: { group: "plan", kind: "codes", value: {} },
  planSignedParts: { group: "plan", kind: "some", value: ["duties"] },
  planTypoAtMost: { group: "plan", kind: "integer", value: 12 },
  appointmentKinds: { group: "appointments", kind: "codes", value: {} },
  missedReasons: { group: "appointments", kind: "codes", value: {} },
  inviteSentences: { group: "appointments", kind: "codes", value: {} },
  remindBefore: { group: "appointments", kind: "duration", value: "P1D" },
  caseloadModel: { group: "caseload", kind: "choice", value: "integrated" },
  involvedRoles: { group: "caseload", kind: "codes", value: {} },
  benefitsRoles: { group: "caseload", kind: "list", value: ["benefits"] },
  workload: { group: "caseload", kind: "workload", value: presets["participatiewet-2026"].workload },
  fullCaseload: { group: "caseload", kind: "integer", value: 700 },
  disclosureLimit: { group: "privacy", kind: "integer", value: 10 },
  keepPersons: { group: "keeping", kind: "duration", value: "P10Y" },
  keepBenefits: { group: "keeping", kind: "duration", value: "P10Y" },
  keepCasework: { group: "keeping", kind: "duration", value: "P10Y" },
  keepLog: { group: "keeping", kind: "duration", value: "P5Y" },
  deleting: { group: "keeping", kind: "choice", value: "by-command" },
  assistanceSchemes: { group: "lists", kind: "list", value: ["social-assistance"] },
  exemptionGrounds: { group: "decisions", kind: "codes", value: grounds },
  categorialGrounds: { group: "decisions", kind: "list", value: ["age-57-5"] },
  exemptionAtMost: { group: "decisions", kind: "duration", value: "P1Y" },
  reExaminationOutcomes: { group: "decisions", kind: "codes", value: {} },
  facilities: { group: "decisions", kind: "codes", value: {} },
  fundingSources: { group: "decisions", kind: "codes", value: {} },
  unmetNeeds: { group: "decisions", kind: "codes", value: {} },
  documentTypes: { group: "documents", kind: "codes", value: {} },
  documentAtMost: { group: "documents", kind: "integer", value: 10 },
  endReasons: { group: "lists", kind: "codes", value: {} },
  products: { group: "lists", kind: "codes", value: {} },
};

const aSetting = (key: SettingKey, over: Partial<Setting> = {}): Setting => ({
  key,
  choices: [],
  presetValue: all[key].value,
  changes: [],
  ...all[key],
  ...over,
});

const aChange = (number: number, validFrom: string, value: unknown) => ({
  number,
  validFrom: day(validFrom),
  value,
  recordedAt: instant("2026-01-05T08:00:00Z"),
  recordedBy: "B. Jansen",
  decidedBy: null,
  note: null,
  withdrawn: null,
});

const shown = (settings: readonly Setting[], language: "nl" | "en" = "nl") =>
  presentSettings({ preset: "participatiewet-2026", version: 1, settings: [...settings] }, language, today);

const one = (setting: Setting, language: "nl" | "en" = "nl") => {
  const view = shown([aSetting("schemes"), setting], language)
    .groups.flatMap(({ settings }) => settings)
    .find(({ key }) => key === setting.key);
  assert.ok(view);
  return view;
};

test("norms come first, then the gate, signals, diagnosis, the ladder, the plan, decisions, appointments, documents, sharing out work, visibility, keeping and lists; every setting has a name and says what it does", () => {
  const keys = Object.keys(all) as SettingKey[];
  const view = shown(keys.map((key) => aSetting(key)));
  assert.deepEqual(
    view.groups.map(({ label }) => label),
    [
      "Normen",
      "Poort",
      "Signalen",
      "Diagnose",
      "Ladder",
      "Plan",
      "Besluiten",
      "Afspraken",
      "Documenten",
      "Werkverdeling",
      "Zichtbaarheid",
      "Bewaren",
      "Lijsten",
    ],
  );
  for (const key of keys)
    for (const language of ["nl", "en"] as const) assert.match(settingWords(key, language).does, /^[A-Z].*\.$/);
});

test("a step of the gate says what, by whom, within what time after what, and for whom", () => {
  const step = { code: "claim", nl: "aanvraag", en: "claim", owner: "client", doneBy: "act", optional: false };
  const claim = { ...step, after: null, norm: null, only: ["benefit"], phases: [] };
  const intake = { ...step, code: "intake", nl: "intake", en: "intake", owner: "desk" };
  const value = [
    claim,
    { ...intake, after: "claim", norm: "P2W", only: [], phases: [2, 3] },
    { ...intake, code: "visit", nl: "huisbezoek", after: null, norm: "P1W", only: [], phases: [], optional: true },
  ];
  const organisations = { client: { nl: "inwoner", en: "resident" }, desk: { nl: "gemeente", en: "municipality" } };
  const settings = [
    aSetting("gateSteps", { value }),
    aSetting("organisations", { value: organisations }),
    aSetting("phases"),
  ];
  assert.deepEqual(shown(settings).groups[0]?.settings[0]?.values, [
    "Aanvraag, inwoner; alleen voor wie een uitkering vraagt",
    "Intake, gemeente; binnen 2 weken na aanvraag; alleen groep 2, groep 3",
    "Huisbezoek, gemeente; binnen 1 week na de melding; kan, hoeft niet: niemand wacht erop",
  ]);
});

test("a step or rule can be made for a group that is planned, not for one whose plan was replaced or taken back", () => {
  const { phases } = presets["participatiewet-2026"];
  const group = (code: string) => ({ ...phases, [code]: { nl: `groep ${code}`, en: `group ${code}` } });
  const takenBack = { at: instant("2026-02-01T08:00:00Z"), by: "B. Jansen" };
  const changes = [
    aChange(1, "2026-07-01", group("5")),
    aChange(2, "2026-07-01", group("6")),
    { ...aChange(3, "2026-08-01", group("7")), withdrawn: takenBack },
  ];
  assert.deepEqual(
    shown([aSetting("phases", { changes })]).lists.phases.map(({ nl }) => nl),
    ["groep 1", "groep 2", "groep 3", "groep 4", "groep 6"],
  );
});

const words = [
  ["offerWithin", "P8W", "8 weken"],
  ["offerWithin", "P1W", "1 week"],
  ["offerWithin", "P1Y", "1 jaar"],
  ["offerWithin", "P365D", "365 dagen"],
  ["disclosureLimit", 10, "10"],
  ["teamVisibility", "team", "per team, en die van uzelf"],
  ["assistanceSchemes", ["social-assistance", "ioaw"], "bijstand (Participatiewet), Ioaw"],
] as const;

for (const [key, value, expected] of words)
  test(`${key} ${JSON.stringify(value)} reads: ${expected}`, () => {
    assert.equal(one(aSetting(key, { value })).values.join(", "), expected);
  });

test("every choice of a setting has words in both languages", () => {
  for (const [key, setting] of Object.entries(settingKeys))
    for (const choice of "choices" in setting ? setting.choices : [])
      for (const language of ["nl", "en"] as const)
        assert.ok(settingWords(key, language).choices?.[choice] !== undefined, `${key} ${choice} ${language}`);
});

test("weights are told one by one; an empty choice reads as none; sentences follow each other without a comma", () => {
  const weights = one(aSetting("workload"));
  assert.ok(weights.isList && weights.values.length > 4);
  const [empty] = one(aSetting("planSignedParts", { changes: [aChange(1, "2026-02-01", [])] })).changes;
  assert.equal(empty?.value, "geen");
  const said = {
    a: { nl: "U doet mee.", en: "You take part." },
    b: { nl: "U komt op tijd.", en: "You come on time." },
  };
  const [sentences] = one(aSetting("planDuties", { changes: [aChange(1, "2026-02-01", said)] })).changes;
  assert.equal(sentences?.value, "U doet mee. U komt op tijd.");
});

test("a code that is no longer given out says until when", () => {
  const { values } = one(aSetting("exemptionGrounds"));
  assert.ok(values.includes("57,5 jaar of ouder (tot en met 31 dec 2014)"));
});

test("a setting without changes stands as in the preset; a changed one says since when and what the preset says", () => {
  assert.equal(one(aSetting("offerWithin")).standing, "Zoals in het uitgangspunt");
  const changed = aSetting("offerWithin", { value: "P6W", changes: [aChange(1, "2026-02-01", "P6W")] });
  assert.equal(one(changed).standing, "Geldt sinds 1 februari 2026. Uitgangspunt: 8 weken.");
});

test("changes stand latest first, and one that is still to come says so", () => {
  const changes = [aChange(1, "2026-02-01", "P6W"), aChange(2, "2026-07-01", "P4W")];
  const view = one(aSetting("offerWithin", { value: "P6W", changes }), "en");
  assert.deepEqual(
    view.changes.map(({ from, value, isToCome }) => [from, value, isToCome]),
    [
      ["1 July 2026", "4 weeks", true],
      ["1 February 2026", "6 weeks", false],
    ],
  );
  assert.equal(view.changes[0]?.recorded, "Recorded 5 Jan 2026, 09:00 by B. Jansen");
});

test("a change that was taken back stays on view and holds on no day; who decided it is told", () => {
  const withdrawn = { at: instant("2026-01-06T08:00:00Z"), by: "B. Jansen" };
  const decided = { decidedBy: "college", note: "OR stemde in op 3 maart." };
  const changes = [{ ...aChange(1, "2026-02-01", "P6W"), ...decided, withdrawn }];
  const view = one(aSetting("offerWithin", { changes }));
  assert.equal(view.standing, "Zoals in het uitgangspunt");
  const [shown] = view.changes;
  assert.deepEqual(
    [shown?.isToCome, shown?.withdrawn, shown?.decided],
    [false, "Ingetrokken op 6 jan 2026, 09:00 door B. Jansen", "Besloten door college. OR stemde in op 3 maart."],
  );
});

test("what is to come is in view; recorded anew for the same day, the last one holds and the one before stands as replaced", () => {
  const changes = [aChange(1, "2026-07-01", "P6W"), aChange(2, "2026-07-01", "P4W"), aChange(3, "2026-09-01", "P3W")];
  const view = one(aSetting("offerWithin", { changes }));
  assert.deepEqual(view.comes, ["Vanaf 1 juli 2026: 4 weken.", "Vanaf 1 september 2026: 3 weken."]);
  assert.deepEqual(
    view.changes.map(({ number, isToCome, isReplaced }) => [number, isToCome, isReplaced]),
    [
      [3, true, false],
      [2, true, false],
      [1, false, true],
    ],
  );
  // taken back, the one before it stands again
  const withdrawn = { at: instant("2026-01-06T08:00:00Z"), by: "B. Jansen" };
  const [first, second] = [aChange(1, "2026-07-01", "P6W"), { ...aChange(2, "2026-07-01", "P4W"), withdrawn }];
  assert.deepEqual(one(aSetting("offerWithin", { changes: [first, second] })).comes, ["Vanaf 1 juli 2026: 6 weken."]);
  // what is in a list is read in the history
  const list = aSetting("products", { changes: [aChange(1, "2026-07-01", aSetting("products").value)] });
  assert.deepEqual(one(list).comes, ["Een wijziging gaat in op 1 juli 2026."]);
});

test("the history of a list says what each change changed, with the whole beside it; of a norm the value alone", () => {
  const ioaz = { nl: "Ioaz", en: "Ioaz" };
  const changes = [
    aChange(1, "2026-02-01", { ...schemes, ioaz }),
    aChange(2, "2026-07-01", { ioaw: schemes.ioaw, ioaz }),
  ];
  const view = one(aSetting("products", { presetValue: schemes, changes }));
  assert.deepEqual(
    view.changes.map((change) => change.changes),
    [["Weg: bijstand (Participatiewet)."], ["Erbij: Ioaz."]],
  );
  assert.equal(view.changes[1]?.value, "bijstand (Participatiewet), Ioaw, Ioaz");
  assert.equal(one(aSetting("offerWithin", { changes: [aChange(1, "2026-02-01", "P6W")] })).changes[0]?.changes, null);
});
