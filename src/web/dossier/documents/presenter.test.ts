import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type ClientDocuments, presentDocuments, sizeInWords } from "./presenter.ts";

const document: ClientDocuments["documents"][number] = {
  id: 3 as never,
  on: day("2026-02-20"),
  name: "Loonstrook februari",
  type: "payslip",
  mediaType: "application/pdf",
  size: 84_300,
  sha256: "0123456789ab".padEnd(64, "0"),
  content: "there",
  scanned: true,
  removed: null,
  forClient: false,
  handedIn: false,
  signatures: [],
};

const shown = (over: Partial<typeof document> = {}) =>
  presentDocuments({ documents: [{ ...document, ...over }] }, "nl", formatsIn("nl"))[0];

test("a document is told with its type, day, size and whether it was scanned", () => {
  const one = shown();
  assert.deepEqual(one && [one.name, one.type, one.day, one.file, one.state.words, one.isThere], [
    "Loonstrook februari",
    "Loonstrook",
    "20 feb 2026",
    "PDF, 85 kB",
    "gescand",
    true,
  ]);
  assert.equal(shown({ scanned: false })?.state.words, "niet gescand");
});

test("of what is gone it is told that and why, and nothing is to download", () => {
  const gone = shown({
    content: "removed",
    scanned: null,
    removed: { on: day("2026-03-01"), reason: "van iemand anders" },
  });
  assert.deepEqual(
    [gone?.state.words, gone?.removed, gone?.isThere],
    ["verwijderd", "Verwijderd op 1 maart 2026: van iemand anders", false],
  );
  assert.equal(shown({ content: "deleted-on-term", scanned: null })?.state.words, "bewaartermijn voorbij");
});

test("sizes are in whole kilobytes, from a megabyte on with one decimal", () => {
  const nl = formatsIn("nl");
  assert.deepEqual(
    [1, 999_001, 1_000_000, 2_450_000].map((bytes) => sizeInWords(bytes, "nl", nl)),
    ["1 kB", "1.000 kB", "1 MB", "2,5 MB"],
  );
});

test("a scan of a signature says whose, under what and of which day", () => {
  const signatures = [{ on: day("2026-03-03"), by: "client" as const }];
  assert.deepEqual(shown({ signatures })?.signatures, [
    "Scan van de handtekening van de cliënt onder een plan, van 3 maart 2026",
  ]);
  assert.deepEqual(shown()?.signatures, []);
});
