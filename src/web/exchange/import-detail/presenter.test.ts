import assert from "node:assert/strict";
import { test } from "node:test";
import { importStatuses } from "../../../contexts/exchange/api.ts";
import { instant } from "../../../kernel/instant.ts";
import { aMapping, anImport, someCounts } from "../builders.ts";
import { askAgainAfter, type ImportReply, presentImport } from "./presenter.ts";

const aReply = (over: Partial<ImportReply> = {}): ImportReply => ({
  ...anImport(),
  mapping: aMapping(),
  preview: [],
  faults: [],
  ...over,
});

const acts = [
  ["reading", ["drop"]],
  ["checked", ["apply", "drop"]],
  ["faulty", ["apply-good", "drop"]],
  ["applying", ["drop"]],
  ["applied", ["revoke"]],
  ["unchanged", ["drop"]],
  ["revoking", []],
  ["revoked", []],
  ["dropped", []],
] as const;

for (const [status, expected] of acts)
  test(`an import that is ${status} can be: ${expected.join(", ") || "left alone"}`, () => {
    const reply = aReply({ status, counts: someCounts({ rows: 10, good: 9, faulty: 1 }) });
    assert.deepEqual(presentImport(reply, "nl", true).acts, expected);
    assert.deepEqual(presentImport(reply, "nl", false).acts, []);
  });

test("every status is in that table", () => {
  assert.deepEqual(acts.map(([status]) => status).toSorted(), importStatuses.toSorted());
});

test("a file without one good row can only be dropped", () => {
  const view = presentImport(aReply({ status: "faulty", counts: someCounts({ rows: 3, faulty: 3 }) }), "nl", true);
  assert.deepEqual(view.acts, ["drop"]);
  assert.match(view.says ?? "", /Geen enkele regel/);
});

test("counts are told in words, only what there is", () => {
  const counts = someCounts({ rows: 1872, good: 1872, newClients: 1, newRows: 1860, changedRows: 12, entries: 3732 });
  assert.deepEqual(presentImport(aReply({ counts }), "nl", true).counts, [
    "1.872 regels gelezen",
    "1 nieuwe cliënt",
    "1.860 nieuwe regels",
    "12 gewijzigde regels worden een correctie",
    "3.732 vermeldingen in de dossiers",
  ]);
});

test("once applied, it is told as what happened", () => {
  const counts = someCounts({ rows: 5, good: 5, changedRows: 3, missingRows: 1 });
  const told = (status: ImportReply["status"]) => presentImport(aReply({ status, counts }), "nl", true).counts.slice(1);
  assert.deepEqual(told("checked"), [
    "3 gewijzigde regels worden een correctie",
    "1 regel van de vorige keer staat er niet meer in; er wordt niets gewist",
  ]);
  assert.deepEqual(told("applied"), [
    "3 gewijzigde regels zijn een correctie geworden",
    "1 regel van de vorige keer stond er niet meer in; er is niets gewist",
  ]);
});

test("the steps show how far it is: applying is the third of four", () => {
  const steps = presentImport(aReply({ status: "applying" }), "en", true).steps;
  assert.deepEqual(
    steps.map(({ state }) => state),
    ["done", "done", "now", "to-come"],
  );
  const done = presentImport(aReply({ status: "applied" }), "en", true).steps;
  assert.ok(done.every(({ state }) => state === "done"));
});

test("progress counts what the step counts: good rows while applying, entries while revoking", () => {
  const counts = someCounts({ rows: 100, good: 90, entries: 200, done: 45 });
  const totalOf = (status: "applying" | "revoking") =>
    presentImport(aReply({ status, counts }), "nl", true).progress?.total;
  assert.deepEqual([totalOf("applying"), totalOf("revoking")], [90, 200]);
});

test("progress never passes its total, also when the file's length is not known yet", () => {
  const reading = presentImport(aReply({ status: "reading", counts: someCounts({ done: 5000 }) }), "nl", true);
  assert.deepEqual(reading.progress, { label: "Het bestand wordt ingelezen en nagekeken", done: 5000, total: 5000 });
  assert.equal(presentImport(aReply(), "nl", true).progress, null);
});

test("a fault says line, field, what was found and what was expected", () => {
  const fault = { line: 1204, field: "start", code: "not-a-date", found: "31-02", facts: { format: "yyyy-MM-dd" } };
  const [row] = presentImport(aReply({ status: "faulty", faults: [fault] }), "nl", true).faults;
  assert.deepEqual(
    [row?.line, row?.field, row?.found, row?.what, row?.expected],
    ["1.204", "begin", "31-02", "Dit is geen datum.", "Een datum als jjjj-mm-dd."],
  );
});

test("the preview leaves out fields that are empty in every row", () => {
  const preview = [{ line: 2, fields: { scheme: "ioaw", end: null, start: "2026-01-01" } }];
  const view = presentImport(aReply({ preview }), "en", true).preview;
  assert.deepEqual(
    view.fields.map(({ head }) => head),
    ["scheme", "start"],
  );
});

test("a history load says from when its data count as known", () => {
  const view = presentImport(aReply({ recordedAt: instant("2004-02-01T00:00:00Z") }), "nl", true);
  assert.equal(view.loaded, "Nageladen: de gegevens gelden als bekend vanaf 1 februari 2004.");
});

test("the page asks again while something is under way, less often for a large file", () => {
  assert.equal(askAgainAfter(anImport()), false);
  assert.equal(askAgainAfter(anImport({ status: "reading" })), 700);
  assert.equal(askAgainAfter(anImport({ status: "applying", counts: someCounts({ rows: 1_000_000 }) })), 2000);
});
