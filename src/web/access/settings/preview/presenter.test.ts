import assert from "node:assert/strict";
import { test } from "node:test";
import { settingKeys } from "../../../../contexts/access/domain/settings.ts";
import { countWords } from "../../../../contexts/casework/domain/effects/count-words.ts";
import { plainDate } from "../../../../kernel/plain-date.ts";
import { formatsIn } from "../../../languages/formats.ts";
import type { Language } from "../../../languages/language.ts";
import { countTexts } from "./count-texts.ts";
import type { EffectOf, Preview } from "./effect-shown.ts";
import { presentPreview } from "./presenter.ts";

const shown = (key: string, effects: Preview["effects"], language: Language = "nl") =>
  presentPreview(
    { on: plainDate("2026-04-01"), since: plainDate("2025-04-01"), clients: 1200, effects },
    { key, validFrom: plainDate("2026-04-01") },
    language,
    formatsIn(language),
  );
const only = (effect: Preview["effects"][number], language: Language = "nl") => {
  const [one] = shown("offerWithin", [effect], language).effects;
  assert.ok(one);
  return one;
};

const rule = (code: string, open: readonly [number, number], late: readonly [number, number]) => ({
  code,
  nl: code,
  en: code,
  open: { now: open[0], changed: open[1] },
  late: { now: late[0], changed: late[1] },
});
const signals = (over: Partial<EffectOf<"signals">> = {}): EffectOf<"signals"> => ({
  of: "signals",
  raised: { signals: 0, people: 0 },
  gone: { signals: 0, people: 0 },
  overdue: { signals: 0, people: 0 },
  inTimeAgain: { signals: 0, people: 0 },
  rules: [rule("a", [10, 10], [2, 2])],
  ...over,
});

test("the sentence says how many signals come, go and become late, of how many clients; rules it changes have a line", () => {
  const { sentences, table } = only(
    signals({
      raised: { signals: 37, people: 35 },
      overdue: { signals: 1, people: 1 },
      rules: [rule("a", [10, 10], [2, 2]), rule("b", [1500, 1537], [40, 41])],
    }),
  );
  assert.deepEqual(sentences, [
    "Op 1 april 2026, over 1.200 dossiers: 37 nieuwe signalen bij 35 cliënten, geen dat vervalt en 1 dat te laat wordt bij 1 cliënt.",
  ]);
  assert.deepEqual(
    table?.lines.map(({ label, cells }) => [label, ...cells]),
    [
      ["B: open", "1.500", "1.537", "+37"],
      ["B: te laat", "40", "41", "+1"],
    ],
  );
});

test("a longer norm says how many are in time again", () => {
  const { sentences } = only(
    signals({ inTimeAgain: { signals: 12, people: 10 }, rules: [rule("a", [20, 20], [12, 0])] }),
  );
  assert.match(sentences[0] ?? "", /geen nieuwe signalen, geen dat vervalt en geen dat te laat wordt\.$/);
  assert.equal(sentences[1], "12 signalen zijn weer op tijd, bij 10 cliënten.");
});

test("where no signal changes it says that clocks that run keep their norm, and what to do", () => {
  const { sentences, table } = only(signals());
  assert.match(sentences[0] ?? "", /niets aan de signalen.*Met een eerdere dag/);
  assert.equal(table, null);
});

test("of what has no clock nothing is said of clocks", () => {
  for (const key of ["planTypoAtMost", "planSignedParts", "ladder"]) {
    const [one] = shown(key, [signals()]).effects;
    assert.deepEqual(one?.sentences, ["Op 1 april 2026 verandert er over 1.200 dossiers niets aan de signalen."]);
  }
});

const mediation = { code: "m", nl: "Bemiddeling", en: "Mediation", people: 3, goes: false };
const none = { now: 0, changed: 0 };

test("a ladder says who would stand too long; who stands on a rung that goes is a warning", () => {
  const tooLong = { now: 0, changed: 1 };
  const told = only({ of: "rungs", rungs: [{ ...mediation, beyondUsual: none, tooLong }] });
  assert.deepEqual(told.sentences, [
    "Op 1 april 2026 staat 1 cliënt langer op een trede dan mag; zonder de wijziging 0.",
  ]);
  assert.deepEqual(told.warnings, []);
  const gone = only({ of: "rungs", rungs: [{ ...mediation, goes: true, beyondUsual: none, tooLong: none }] });
  assert.deepEqual(gone.warnings, [
    "Bemiddeling gaat van de ladder. Er staan 3 cliënten op; zij blijven erop staan tot iemand hen verplaatst.",
  ]);
  assert.equal(gone.table, null);
});

test("at the gate a step that ends says who waits for it, and from when it is gone", () => {
  const step = { code: "i", nl: "Intake", en: "Intake", waiting: { now: 4, changed: 4 }, late: none, goes: true };
  const { sentences } = only({ of: "gate", people: { now: 9, changed: 9 }, steps: [step] });
  assert.equal(
    sentences[0],
    "Op 1 april 2026 is van 9 cliënten aan de poort bij 0 de stap te laat waarop zij wachten. Dat verandert niet.",
  );
  assert.match(
    sentences[1] ?? "",
    /^Intake vervalt voor wie zich vanaf 1 april 2026 meldt\. Nu wachten 4 cliënten erop;/,
  );
});

const sameNames = { renamed: [], dated: [] };

test("a value that is renamed says from when it is called what, how much keeps the old name, and which language kept its text", () => {
  const kind = { code: "talk", nl: "kennismaking", en: "progress talk" };
  const was = { nl: "voortgangsgesprek", en: "progress talk" };
  const told = (entries: number, is = kind, language: "nl" | "en" = "nl") =>
    only({ of: "codes", gone: [], added: [], renamed: [{ ...is, was, entries }], dated: [] }, language).sentences.join(
      " ",
    );
  assert.equal(
    told(12),
    "'voortgangsgesprek' heet vanaf 1 april 2026 anders: 'kennismaking' (12 vermeldingen van daarvoor houden de oude naam). De Engelse tekst wijzigt niet en blijft 'progress talk'.",
  );
  assert.match(told(1), /\(1 vermelding van daarvoor houdt de oude naam\)/);
  assert.match(told(0), /\(er is geen vermelding van daarvoor\)/);
  assert.equal(
    told(2, kind, "en"),
    "In Dutch: 'voortgangsgesprek' is called 'kennismaking' from 1 April 2026 (2 entries from before keep the old name). The English text does not change: it stays 'progress talk'.",
  );
  assert.doesNotMatch(told(2, { ...kind, en: "introduction" }), /Engelse/);
});

test("a value with a first or last day that is to come says when it can be chosen; an end taken away too", () => {
  const value = { code: "x", nl: "oud", en: "old" };
  const told = (from: string | null, until: string | null) =>
    only({
      of: "codes",
      gone: [],
      added: [],
      renamed: [],
      dated: [
        { ...value, from: from === null ? null : plainDate(from), until: until === null ? null : plainDate(until) },
      ],
    }).sentences;
  assert.deepEqual(told(null, "2026-06-01"), [
    "'oud' is te kiezen tot en met 31 mei 2026 en verdwijnt dan uit de keuzes. Wat ermee is vastgelegd, blijft staan.",
  ]);
  assert.deepEqual(told("2026-05-01", null), ["'oud' is te kiezen vanaf 1 mei 2026."]);
  assert.deepEqual(told(null, null), ["'oud' heeft geen laatste dag meer en blijft te kiezen."]);
});

test("a value that goes says what is written with it; one taken out with its words warns, where it is used", () => {
  const value = { code: "x", nl: "Oud", en: "Old", entries: 41, people: 38, unnamed: true };
  const told = only({ of: "codes", gone: [value], added: [], ...sameNames });
  assert.deepEqual(told.sentences, [
    "1 waarde is op 1 april 2026 niet meer te kiezen. 41 vermeldingen gebruiken wat verdwijnt en blijven zoals zij zijn.",
  ]);
  assert.match(told.warnings[0] ?? "", /^Oud is uit de lijst gehaald\. Vermeldingen laten dan alleen de code x zien\./);
  assert.deepEqual(told.table?.lines[0]?.cells, ["41", "38"]);
  const unused = only({ of: "codes", gone: [{ ...value, entries: 0, people: 0 }], added: [], ...sameNames });
  assert.deepEqual(unused.warnings, []);
  const added = { code: "y", nl: "U neemt uw cv mee.", en: "You bring your CV." };
  assert.deepEqual(only({ of: "codes", gone: [], added: [added], ...sameNames }).sentences, [
    "1 waarde komt erbij: U neemt uw cv mee.",
  ]);
  assert.deepEqual(only({ of: "codes", gone: [], added: [], ...sameNames }).sentences, [
    "Er verdwijnt geen waarde, en er komt er geen bij.",
  ]);
});

const keeping = (deletes: boolean, dossiers: number): EffectOf<"keeping"> => ({
  of: "keeping",
  deletes: { now: false, changed: deletes },
  persons: { now: 12, changed: dossiers },
  dossiers: { now: 12, changed: dossiers },
  held: none,
});

test("a term of keeping says what would be past it, and warns that it does not come back when a night deletes", () => {
  const byCommand = only(keeping(false, 37));
  assert.equal(
    byCommand.sentences[0],
    "Over hun termijn op 1 april 2026: 37 dossiers, en de persoonsgegevens van 37 cliënten. Zonder de wijziging: 12 dossiers, en die van 12 cliënten.",
  );
  assert.match(byCommand.sentences[1] ?? "", /^Er wordt niets vanzelf verwijderd/);
  assert.deepEqual(byCommand.warnings, []);
  assert.match(
    only(keeping(true, 37)).warnings[0] ?? "",
    /vanaf 1 april 2026 elke nacht verwijderd en komt niet terug/,
  );
  assert.deepEqual(only(keeping(true, 0)).warnings, []);
});

test("a caseload says of how many it would be more than full, and of each team what changes", () => {
  const told = only({
    of: "loads",
    full: { now: 700, changed: 600 },
    workers: 9,
    over: { now: 2, changed: 3 },
    teams: [{ team: null, workers: 9, points: { now: 5000, changed: 5000 }, over: { now: 2, changed: 3 } }],
  });
  assert.deepEqual(told.sentences, [
    "Op 1 april 2026 is bij 3 van de 9 medewerkers de caseload meer dan vol (600 punten); zonder de wijziging bij 2 (700 punten).",
  ]);
  assert.deepEqual(
    told.table?.lines.map(({ label }) => label),
    ["zonder team: meer dan vol"],
  );
});

test("every count has its sentence with both numbers and its line, in both languages", () => {
  for (const language of ["nl", "en"] as const)
    for (const what of countWords) {
      assert.match(countTexts[language][what], /\{\{changed\}\}.*\{\{now\}\}/);
      const people = { now: 6, changed: 7 };
      const { sentences, table } = only({ of: "counts", counts: [{ what, now: 8, changed: 9, people }] }, language);
      assert.match(sentences[0] ?? "", /9.*8/);
      assert.doesNotMatch(sentences[0] ?? "", /\{\{/);
      assert.equal(table?.lines[0]?.cells.join(" "), "8 9 +1");
    }
});

test("every setting says what a change touches and from when, in both languages, also where nothing is counted", () => {
  for (const key of Object.keys(settingKeys))
    for (const language of ["nl", "en"] as const) {
      const { reach, effects } = shown(key, [], language);
      assert.match(reach, language === "nl" ? /1 april 2026/ : /1 April 2026/, key);
      assert.doesNotMatch(reach, /\{\{/);
      assert.deepEqual(effects, []);
    }
});
