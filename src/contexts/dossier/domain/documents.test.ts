import assert from "node:assert/strict";
import { test } from "node:test";
import type { DocumentId } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { presets } from "../../access/testing/settings.ts";
import { aPdf } from "../testing/document-files.ts";
import { correctEntry, withdrawEntry } from "./amend.ts";
import { aFact, aLedger } from "./builders.ts";
import { addDocument, type ClientDocument, documentAt, documentsOf, fileNameOf, judgedContent } from "./documents.ts";
import { type DocumentTypeCode, fileNamed } from "./entry.ts";

const today = day("2026-03-02");
const types = presets["participatiewet-2026"].documentTypes;

const body = {
  name: "Loonstrook februari",
  type: "payslip" as DocumentTypeCode,
  mediaType: "application/pdf",
  size: 900,
  sha256: "a".repeat(64),
  document: "00000000-0000-7000-8000-000000000001" as DocumentId,
} as const;

const added = (on = "2026-02-20", over: Partial<typeof body> = {}) => aFact("document-added", on, { ...body, ...over });
const removed = (document: number, on: string) =>
  aFact("document-removed", on, { reason: "van iemand anders" }, { subject: document });

const codeOf = (result: ReturnType<typeof addDocument>) => (result.ok ? "added" : result.refusal.code);
const adding = (over: object, documents: readonly ClientDocument[] = []) =>
  codeOf(addDocument(documents, { ...body, on: day("2026-02-20"), ...over }, types, today));

test("a document of a day that has been, of a type that is given out, is added", () => {
  assert.equal(adding({}), "added");
  assert.equal(adding({ on: today }), "added");
  assert.equal(adding({ on: day("2026-03-03") }), "day-to-come");
  assert.equal(adding({ type: "photo" }), "no-such-document-type");
});

test("the same content is one document, until it is removed", () => {
  assert.equal(adding({ name: "Anders" }, documentsOf(aLedger(added()))), "document-there-already");
  assert.equal(adding({ sha256: "b".repeat(64) }, documentsOf(aLedger(added()))), "added");
  assert.equal(adding({}, documentsOf(aLedger(added(), removed(1, "2026-02-25")))), "added");
});

test("documents are told the latest day first, with when and why one was removed", () => {
  const documents = documentsOf(aLedger(added("2026-01-05"), added("2026-02-20"), removed(1, "2026-02-25")));
  assert.deepEqual(
    documents.map(({ id, on, removed: gone }) => [id, on, gone?.on ?? null]),
    [
      [2, "2026-02-20", null],
      [1, "2026-01-05", "2026-02-25"],
    ],
  );
});

test("what was removed is not given out, nor what never was", () => {
  const documents = documentsOf(aLedger(added(), removed(1, "2026-02-25"), added()));
  const at = (entry: number) => {
    const found = documentAt(documents, entry as never);
    return found.ok ? "there" : found.refusal.code;
  };
  assert.deepEqual([at(3), at(1), at(2)], ["there", "document-gone", "no-such-document"]);
});

test("its name, type and day are corrected; what it holds is not, and it is removed rather than withdrawn", () => {
  const entries = aLedger(added(), removed(1, "2026-02-25"));
  const to = (over: object) =>
    correctEntry(
      entries,
      1 as never,
      { validFrom: day("2026-02-20"), validUntil: null, body: { ...body, ...over } },
      "test",
    );
  const codeIn = (result: ReturnType<typeof to>) => (result.ok ? "ok" : result.refusal.code);
  assert.equal(codeIn(to({ name: "Loonstrook januari" })), "ok");
  for (const over of [{ sha256: "b".repeat(64) }, { size: 1 }, { mediaType: "image/png" }, { document: "other" }])
    assert.equal(codeIn(to(over)), "stands-as-done", JSON.stringify(over));
  assert.equal(codeIn(withdrawEntry(entries, 1 as never, "test", { withResting: true })), "document-not-withdrawn");
  assert.equal(codeIn(withdrawEntry(entries, 2 as never, "test", { withResting: true })), "document-not-withdrawn");
});

test("what comes in is taken only when it is what it says, no larger than may be, and something at all", () => {
  const judged = (...asked: Parameters<typeof judgedContent>) => {
    const result = judgedContent(...asked);
    return result.ok ? "taken" : result.refusal;
  };
  assert.equal(judged(aPdf(), "application/pdf", 10), "taken");
  assert.deepEqual(judged(aPdf(), "text/plain", 10), {
    code: "not-what-it-says",
    says: "text/plain",
    is: "application/pdf",
  });
  assert.deepEqual(judged(Buffer.from("MZ\0"), "application/pdf", 10), {
    code: "not-what-it-says",
    says: "application/pdf",
    is: null,
  });
  assert.deepEqual(judged(Buffer.alloc(0), "text/plain", 10), { code: "document-empty" });
  assert.deepEqual(judged(undefined, "text/plain", 10), { code: "document-too-large", atMost: 10 });
});

test("a file is called what it is at its end, whatever somebody calls it", () => {
  assert.deepEqual(fileNamed("Brief.2026.PDF"), { name: "Brief.2026", mediaType: "application/pdf" });
  assert.deepEqual(fileNamed("foto.jpeg"), { name: "foto", mediaType: "image/jpeg" });
  assert.deepEqual(fileNamed("virus.exe"), { name: "virus.exe", mediaType: null });
  assert.equal(fileNameOf({ name: "brief.exe", mediaType: "application/pdf" }), "brief.exe.pdf");
  assert.equal(fileNameOf({ name: "1/2 van \\x", mediaType: "image/jpeg" }), "1-2 van -x.jpg");
});
