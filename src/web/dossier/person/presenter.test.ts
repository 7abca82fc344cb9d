import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../kernel/instant.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { aDossier, anEntry } from "../dossier/builders.ts";
import type { TimelineEntry } from "../dossier/entry-words.ts";
import { agesToCorrect, presentChanges, saidNow } from "./presenter.ts";

const nl = formatsIn("nl");
const change = { name: null, birthYear: null, citizenNumber: null, reason: null, by: "M. Bakker" } as const;

test("what was put right before reads with its day, who, what and why", () => {
  const personChanges = [
    { ...change, name: "corrected", birthYear: "added", reason: "verschreven", at: instant("2026-03-12T09:00:00Z") },
    { ...change, citizenNumber: "added", at: instant("2026-03-02T09:00:00Z") },
  ] as const;
  assert.deepEqual(presentChanges(aDossier({ personChanges: [...personChanges] }), "nl", nl), [
    "12 maart 2026, M. Bakker: naam rechtgezet, geboortejaar toegevoegd. Reden: verschreven",
    "2 maart 2026, M. Bakker: burgerservicenummer toegevoegd.",
  ]);
});

test("a field that says something else since the form was opened says so", () => {
  const opened = { name: "A. Bos", birthYear: 1990, citizenNumberMasked: null };
  assert.deepEqual(saidNow(opened, { ...opened, name: "A. van den Bos" }, "nl"), {
    name: "Nu staat er: A. van den Bos.",
    birthYear: undefined,
    citizenNumber: undefined,
  });
  assert.equal(saidNow(opened, { ...opened, birthYear: null }, "nl").birthYear, "Nu staat er: niet bekend.");
});

const aNotification = (body: Record<string, unknown>, over: Partial<TimelineEntry> = {}) =>
  anEntry({ kind: "gate-opened", validFrom: plainDate("2026-03-02"), validUntil: null, body, ...over });

const agesFor = (birthYear: number | null, ...timeline: readonly TimelineEntry[]) =>
  agesToCorrect(aDossier({ birthYear, timeline: [...timeline] }), "nl", nl);

test("a notification that says another age than the birth year is one to correct, unless it was withdrawn", () => {
  const [young, old] = [aNotification({ asksFor: "benefit", under27: true }), aNotification({ asksFor: "benefit" })];
  assert.match(agesFor(2004, old)[0] ?? "", /2 maart 2026 zegt '27 of ouder'/);
  assert.match(agesFor(1990, young)[0] ?? "", /2 maart 2026 zegt 'jonger dan 27'/);
  const by = { by: "M. Bakker", at: instant("2026-03-03T09:00:00Z"), entry: young.number, reason: null };
  assert.deepEqual(
    [agesFor(2004, young), agesFor(1990, old), agesFor(1999, young, old), agesFor(null, old)],
    [[], [], [], []],
  );
  assert.deepEqual(agesFor(1990, { ...young, withdrawn: by }), []);
});

test("a claim of who turns out to be under 18 is pointed out; who asked for help alone may be", () => {
  assert.match(agesFor(2010, aNotification({ asksFor: "benefit", under27: true }))[0] ?? "", /nog geen 18/);
  assert.deepEqual(agesFor(2010, aNotification({ asksFor: "help", under27: true })), []);
});
