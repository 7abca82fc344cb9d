import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../kernel/instant.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { isAwaited, type KeepingReply, presentKeeping } from "./presenter.ts";

type Run = KeepingReply["runs"][number];

const aRun = (over: Partial<Run> = {}): Run => ({
  number: 1,
  deletes: false,
  onDay: plainDate("2026-11-26"),
  startedAt: instant("2026-11-26T01:00:00Z"),
  startedBy: "system:purge",
  finishedAt: instant("2026-11-26T01:00:10Z"),
  clients: 600,
  persons: 12,
  dossiers: 3,
  entries: 30,
  held: 0,
  logSegments: 0,
  logLines: 0,
  ...over,
});

const aReply = (...runs: readonly Run[]): KeepingReply => ({
  page: 1,
  pageSize: 25,
  total: runs.length,
  runs: [...runs],
  latest: runs.find(({ finishedAt }) => finishedAt !== null) ?? null,
  terms: { keepPersons: "P10Y", keepBenefits: "P10Y", keepCasework: "P7Y", keepLog: "P5Y", deleting: "by-command" },
});

const shown = (...runs: readonly Run[]) => presentKeeping(aReply(...runs), "nl");

test("what was counted is due; what was deleted is not", () => {
  assert.match(shown(aRun()).last?.words ?? "", /^Aan de beurt om te verwijderen, geteld op 26 nov 2026/);
  const deleted = shown(aRun({ deletes: true, startedBy: "operator:root" })).last?.words ?? "";
  assert.match(deleted, /^Verwijderd op 26 nov 2026.* door beheer \(root\)\. Sindsdien/);
});

test("when nothing is due there are no numbers to read", () => {
  const last = shown(aRun({ persons: 0, dossiers: 0 })).last;
  assert.match(last?.words ?? "", /^Van geen enkel dossier is de bewaartermijn verstreken/);
  assert.deepEqual(last?.numbers, []);
});

test("dossiers that only a job or exemption keeps are told of, one in the singular", () => {
  assert.equal(shown(aRun()).last?.held, null);
  assert.match(shown(aRun({ held: 1 })).last?.held ?? "", /^1 dossier blijft /);
  assert.match(presentKeeping(aReply(aRun({ held: 2 })), "en").last?.held ?? "", /^2 dossiers are being kept /);
});

test("a run says whether it deleted, counted, or did not come to its end", () => {
  const { rows, last } = shown(aRun({ finishedAt: null, deletes: true }), aRun({ deletes: true }), aRun());
  assert.deepEqual(
    rows.map(({ what, tone }) => [what, tone]),
    [
      ["verwijderd, niet af", "amber"],
      ["verwijderd", "moss"],
      ["geteld", "slate"],
    ],
  );
  assert.match(last?.words ?? "", /^Verwijderd/);
});

test("terms are in words", () => {
  assert.deepEqual(
    shown().terms.map(({ label, value }) => `${label}: ${value}`),
    [
      "Persoonsgegevens: 10 jaar",
      "Uitkering en ontheffing: 10 jaar",
      "Begeleiding: 7 jaar",
      "Logboek: 5 jaar",
      "Verwijderen: op opdracht",
    ],
  );
});

test("a count is awaited until a run has come to its end, also one that goes on where it was stopped", () => {
  const before = aReply(aRun());
  const done = aRun({ finishedAt: instant("2026-11-26T09:00:00Z") });
  assert.equal(isAwaited(before, null), false);
  assert.equal(isAwaited(before, before), true);
  assert.equal(isAwaited(aReply(aRun({ finishedAt: null }), aRun()), before), true);
  assert.equal(isAwaited(aReply(done), before), false);
  const never = aReply(aRun({ finishedAt: null }));
  assert.deepEqual([isAwaited(never, never), isAwaited(aReply(done), never)], [true, false]);
});
