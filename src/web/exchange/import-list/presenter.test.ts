import assert from "node:assert/strict";
import { test } from "node:test";
import { importStatuses } from "../../../contexts/exchange/api.ts";
import { instant } from "../../../kernel/instant.ts";
import { anImport, someCounts } from "../builders.ts";
import { statusInWords } from "../import-words.ts";
import { askAgainAfter, presentImports } from "./presenter.ts";

test("a file is listed with what is in it, how many rows, and who brought it when", () => {
  const [row] = presentImports([anImport({ counts: someCounts({ rows: 1872 }) })], "nl");
  assert.deepEqual(
    [row?.about, row?.format, row?.status, row?.rows, row?.faults, row?.when],
    [["nr. 7", "B. Jansen"], "uitkeringen", "klaar om te verwerken", "1.872", null, "12 mrt 2026, 10:05"],
  );
});

test("a history load and valid rows only are marked", () => {
  const [row] = presentImports([anImport({ recordedAt: instant("2003-12-01T00:00:00Z"), goodRows: true })], "en");
  assert.deepEqual(row?.about.slice(2), ["history load, known from 1 December 2003", "valid rows only"]);
});

test("a format that is newer than this page shows its own name", () => {
  assert.equal(presentImports([anImport({ format: "sanctions" })], "en")[0]?.format, "sanctions");
});

test("every status has a word in both languages", () => {
  for (const status of importStatuses)
    for (const language of ["nl", "en"] as const) assert.match(statusInWords(status, language), /^[a-z]/);
});

test("the list asks again only while a file is under way", () => {
  assert.equal(askAgainAfter([anImport(), anImport({ status: "applied" })]), false);
  assert.equal(askAgainAfter([anImport(), anImport({ status: "applying" })]), 2000);
});
