import assert from "node:assert/strict";
import { test } from "node:test";
import type { DocumentId, ProviderId } from "../../../kernel/ids.ts";
import { aFact, aLedger, benefitStarted, correctedTo, entryNumber } from "./builders.ts";
import { historyOf } from "./history.ts";
import { readByClient } from "./read-by-client.ts";

test("a client is not told what colleagues wrote for each other, which signals rest, or what a delivery said", () => {
  const ledger = aLedger(
    benefitStarted("2026-01-05"),
    aFact("note-written", "2026-01-06", { text: "Belt liever." }),
    aFact("message-sent", "2026-01-07", { from: "commissioner", text: "Tot maandag." }),
    aFact("signal-concluded", "2026-01-08", { rule: "x", subject: 1, conclusion: "y" } as never),
    aFact("document-added", "2026-01-09", { name: "Brief", document: entryNumber(1) } as never),
  );
  const { messages, documents, signalActs, benefits } = historyOf(readByClient(ledger));
  assert.deepEqual(
    messages.map(({ isNote, text }) => [isNote, text]),
    [[false, "Tot maandag."]],
  );
  assert.deepEqual([documents, signalActs, benefits.length], [[], [], 1]);
});

test("what the office and a provider write to each other without the client is not told; what the client reads with them is", () => {
  const toProvider = { from: "commissioner", provider: "00000000-0000-7000-8000-00000000000c" as ProviderId } as const;
  const ledger = aLedger(
    aFact("message-sent", "2026-01-07", { ...toProvider, text: "Verdient extra geduld.", withoutClient: true }),
    aFact("message-sent", "2026-01-08", { ...toProvider, from: "provider", text: "Mee eens.", withoutClient: true }),
    aFact("message-sent", "2026-01-09", { ...toProvider, text: "Tot maandag met ons drieën." }),
  );
  assert.deepEqual(
    readByClient(ledger).map(({ number }) => number),
    [3],
  );
});

const letter = { name: "Brief", type: "letter" as never, mediaType: "application/pdf", size: 9 } as const;
const document = (on: string, over: { readonly forClient?: boolean; readonly handedIn?: true } = {}) =>
  aFact("document-added", on, { ...letter, sha256: "0".repeat(64), document: "d" as DocumentId, ...over });

test("a client reads the documents that were meant for them and that they handed in, not those of the office alone or that are gone", () => {
  const ledger = aLedger(
    document("2026-01-07"),
    document("2026-01-08", { forClient: true }),
    document("2026-01-09", { handedIn: true }),
    document("2026-01-10", { forClient: true }),
    aFact("document-removed", "2026-01-12", { reason: "van een ander" }, { subject: 4 }),
  );
  assert.deepEqual(
    historyOf(readByClient(ledger)).documents.map(({ id }) => id),
    [2, 3],
  );
});

test("whether a document is for the client is told as it was corrected, either way", () => {
  const says = { ...letter, sha256: "0".repeat(64), document: "d" as DocumentId };
  const ledger = aLedger(
    document("2026-01-07", { forClient: true }),
    correctedTo(1, "2026-01-07", { ...says, forClient: false }),
    document("2026-01-08"),
    correctedTo(3, "2026-01-08", { ...says, forClient: true }),
  );
  assert.deepEqual(
    historyOf(readByClient(ledger)).documents.map(({ id }) => id),
    [3],
  );
});

test("what was corrected is told as it was corrected", () => {
  const ledger = aLedger(benefitStarted("2026-01-05"), correctedTo(1, "2026-02-02", {}));
  assert.deepEqual(
    historyOf(readByClient(ledger)).benefits.map(({ from }) => from),
    ["2026-02-02"],
  );
});
