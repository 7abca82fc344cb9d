import assert from "node:assert/strict";
import { test } from "node:test";
import { aFact, aLedger, benefitStarted, day, entryNumber, type Step } from "./builders.ts";
import { takeBackDocument } from "./take-back-document.ts";

const today = "2026-03-12";
const added = (on: string, over: object = { handedIn: true }): Step =>
  aFact("document-added", on, {
    ...{ name: "Loonstrook", type: "payslip", mediaType: "application/pdf", size: 9, sha256: "0".repeat(64) },
    ...{ document: "00000000-0000-7000-8000-000000000001", ...over },
  } as never);
const lookedAt = (subject: number): Step =>
  aFact("signal-concluded", today, { rule: "document-handed-in", conclusion: "action-taken" } as never, { subject });
const removed = (subject: number): Step => aFact("document-removed", today, { reason: "dubbel" }, { subject });
const signed = (document: number): Step =>
  aFact("plan-signed", today, { by: "client", how: "on-paper", version: 2, hash: "0", document } as never, {
    subject: 2,
  });
const planned = aFact("plan-made", "2026-03-01", {});

for (const [what, steps, number, expected] of [
  ["was handed in today", [added(today)], 2, "taken back"],
  ["was handed in yesterday", [added("2026-03-11")], 2, "handed-in-before"],
  ["was handed in and looked at yesterday", [added("2026-03-11"), lookedAt(2)], 2, "handed-in-before"],
  ["came from the office", [added(today, { forClient: true })], 2, "not-handed-in-by-you"],
  ["was looked at", [added(today), lookedAt(2)], 2, "looked-at-already"],
  ["was looked at with another of that day", [added(today), added(today), lookedAt(2)], 3, "looked-at-already"],
  ["came after another one was looked at", [added(today), lookedAt(2), added(today)], 4, "taken back"],
  ["is the scan of a signature", [planned, added(today), signed(3)], 3, "looked-at-already"],
  ["is gone", [added(today), removed(2)], 2, "document-gone"],
  ["is not there", [added(today)], 9, "no-such-document"],
] as const)
  test(`a client takes back a document that ${what}: ${expected}`, () => {
    const taken = takeBackDocument(aLedger(benefitStarted("2026-01-05"), ...steps), entryNumber(number), day(today));
    assert.equal(taken.ok ? "taken back" : taken.refusal.code, expected);
  });
