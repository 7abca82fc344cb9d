import assert from "node:assert/strict";
import { test } from "node:test";
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

test("what was corrected is told as it was corrected", () => {
  const ledger = aLedger(benefitStarted("2026-01-05"), correctedTo(1, "2026-02-02", {}));
  assert.deepEqual(
    historyOf(readByClient(ledger)).benefits.map(({ from }) => from),
    ["2026-02-02"],
  );
});
