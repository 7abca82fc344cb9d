import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClientId } from "../../../kernel/ids.ts";
import { instant } from "../../../kernel/instant.ts";
import { activities } from "../../../platform/activity.ts";
import { languages } from "../../languages/language.ts";
import { activityChoices, askAgainAfter, presentLines, presentSeals } from "./presenter.ts";

const clientId = "00000000-0000-4000-8000-000000000007" as ClientId;

const aLine = {
  id: "00000000-0000-4000-8000-000000000001",
  at: instant("2026-03-12T09:14:00Z"),
  actor: "person:00000000-0000-4000-8000-000000000002",
  who: "M. Bakker",
  role: "caseworker",
  client: { id: clientId, number: 10_482 },
  activity: "getDossier",
  purpose: "casework",
  outcome: "done",
  trail: "processing",
  trace: "t",
  detail: {},
} as const;

test("a line reads who, what, about whom, what for and whether it went through", () => {
  const [row] = presentLines([aLine], "nl", false);
  assert.deepEqual(
    row && [row.at, row.who, row.roles, row.activity, row.client?.words, row.purpose, row.outcome.words],
    ["12 mrt 2026, 10:14", "M. Bakker", "Klantmanager", "dossier bekeken", "10482", "begeleiding", "gedaan"],
  );
});

test("a dossier is opened from here only by who may open it, and only when it is still there", () => {
  const opens = (mayOpen: boolean, number: number | null = 10_482) =>
    presentLines([{ ...aLine, client: { id: clientId, number } }], "nl", mayOpen)[0]?.client;
  assert.deepEqual(opens(true), { words: "10482", opens: clientId });
  assert.deepEqual(opens(false), { words: "10482", opens: null });
  assert.deepEqual(opens(true, null), { words: "niet meer aanwezig", opens: null });
  assert.equal(presentLines([{ ...aLine, client: null }], "nl", true)[0]?.client, null);
});

test("what was put back is not told as taken away, and who is no person is named as what they are", () => {
  const line = { ...aLine, activity: "withdrawEntry", detail: { withdrawn: "withdrawal" }, who: "operator:root" };
  const [row] = presentLines([line], "en", false);
  assert.deepEqual(row && [row.activity, row.who], ["restored an entry", "operations (root)"]);
});

test("a changed setting is named, by its key when this version has none of that name", () => {
  const line = { ...aLine, client: null, activity: "changeSetting", detail: { key: "fullCaseload", version: 3 } };
  assert.equal(presentLines([line], "nl", false)[0]?.activity, "instelling gewijzigd: Volle caseload");
  const older = { ...line, activity: "withdrawSetting", detail: { key: "gone" } };
  assert.match(presentLines([older], "nl", false)[0]?.activity ?? "", /: gone$/);
  // one that no version knew names none
  assert.equal(presentLines([{ ...line, detail: {} }], "nl", false)[0]?.activity, "instelling gewijzigd");
});

test("every activity can be asked for, once, under what it is about", () => {
  for (const language of languages) {
    const choices = activityChoices(language);
    assert.deepEqual(choices.map(({ value }) => value).toSorted(), activities.toSorted());
    const labels = choices.map(({ label }) => label);
    assert.deepEqual(
      labels.filter((label, i) => labels.indexOf(label) !== i),
      [],
      "two activities with the same words",
    );
    assert.ok(choices.every(({ group, label }) => group !== undefined && label !== ""));
  }
});

const seals = { page: 1, pageSize: 1, total: 1_234, unsealed: 0, seals: [], verification: null };
const verification = {
  n: 3,
  askedBy: "person:x",
  startedAt: instant("2026-03-12T09:00:00Z"),
  upto: 1_200,
  lines: 50_000,
  brokenAt: null,
  finishedAt: instant("2026-03-12T09:05:00Z"),
};

const told = [
  ["nothing sealed", { ...seals, total: 0 }, "slate", ["Er is nog geen regel verzegeld."]],
  [
    "never verified",
    { ...seals, unsealed: 2 },
    "slate",
    [
      "2 regels van zojuist zijn nog niet verzegeld, alles daarvoor wel (1.234 zegels).",
      "De zegels zijn nog nooit nagerekend.",
    ],
  ],
  [
    "under way",
    { ...seals, verification: { ...verification, finishedAt: null } },
    "slate",
    [
      "Alle regels zijn verzegeld, in 1.234 zegels.",
      "De zegels worden nagerekend: tot en met zegel 1.200 van 1.234 klopt alles.",
    ],
  ],
  [
    "whole",
    { ...seals, verification },
    "moss",
    [
      "Alle regels zijn verzegeld, in 1.234 zegels.",
      "Nagerekend op 12 mrt 2026, 10:05 tot en met zegel 1.200: alle 50.000 regels staan er nog zoals ze zijn geschreven.",
    ],
  ],
  [
    "broken",
    { ...seals, verification: { ...verification, brokenAt: 1_201 } },
    "brick",
    [
      "Zegel 1.201 past niet bij zijn regels: daar is een regel gewijzigd, toegevoegd of weggehaald (12 mrt 2026, 10:05).",
      "Wijzig niets aan de database, bewaar de laatste reservekopie en meld dit bij wie de informatiebeveiliging doet.",
    ],
  ],
] as const;

for (const [name, given, tone, sentences] of told)
  test(`how far the log can be relied on: ${name}`, () => {
    const shown = presentSeals(given, "nl");
    assert.deepEqual([shown.tone, shown.sentences], [tone, sentences]);
    assert.deepEqual([shown.isRunning, askAgainAfter(given)], name === "under way" ? [true, 1000] : [false, false]);
  });
