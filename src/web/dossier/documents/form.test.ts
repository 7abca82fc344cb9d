import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { type DocumentDraft, readDocument, withFile } from "./form.ts";

const today = plainDate("2026-03-02");
const draft: DocumentDraft = {
  file: { name: "Loonstrook.PDF", size: 900 },
  name: " Loonstrook ",
  kind: "payslip",
  on: "20-2-2026",
  forClient: false,
};

const read = (over: Partial<DocumentDraft>) => {
  const result = readDocument({ ...draft, ...over }, 10, today);
  return result.ok ? result.document : result.faults.map(({ field, code }) => `${field} ${code}`);
};

test("what was filled in is said as the server takes it; what the file is follows from how it ends", () => {
  assert.deepEqual(read({}), { name: "Loonstrook", type: "payslip", mediaType: "application/pdf", on: "2026-02-20" });
});

test("it is for the client too only when that was chosen", () => {
  assert.deepEqual(read({ forClient: true }), {
    ...{ name: "Loonstrook", type: "payslip", mediaType: "application/pdf", on: "2026-02-20" },
    forClient: "true",
  });
});

test("everything that is missing is said at once", () => {
  assert.deepEqual(read({ file: null, name: " ", kind: "", on: "" }), [
    "chosen choose-a-file",
    "name name-missing",
    "kind choose-one",
    "on day-wrong",
  ]);
});

test("a file that can't be taken is refused before it is sent", () => {
  assert.deepEqual(read({ file: { name: "virus.exe", size: 9 } }), ["chosen kind-of-file"]);
  assert.deepEqual(read({ file: { name: "leeg.pdf", size: 0 } }), ["chosen file-empty"]);
  assert.deepEqual(read({ file: { name: "groot.pdf", size: 10_000_001 } }), ["chosen file-too-large"]);
  assert.deepEqual(read({ name: "x".repeat(121) }), ["name name-too-long"]);
  assert.deepEqual(read({ on: "3-3-2026" }), ["on day-to-come"]);
});

test("a file gives the document its name, unless somebody typed one of their own", () => {
  const empty: DocumentDraft = { file: null, name: "", kind: "", on: "", forClient: false };
  const first = withFile(empty, { name: "brief.pdf", size: 1 });
  assert.equal(first.name, "brief");
  assert.equal(withFile(first, { name: "andere.docx", size: 1 }).name, "andere");
  assert.equal(withFile({ ...first, name: "Mijn brief" }, { name: "andere.docx", size: 1 }).name, "Mijn brief");
  assert.equal(withFile(first, null).name, "brief");
});
