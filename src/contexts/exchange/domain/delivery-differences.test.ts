import assert from "node:assert/strict";
import test from "node:test";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { instant } from "../../../kernel/instant.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import {
  aFact,
  aLedger,
  benefitEnded,
  benefitStarted,
  correctedTo,
  type Step,
  withdrawn,
} from "../../dossier/domain/builders.ts";
import type { FactBodies, Recorded } from "../../dossier/public.ts";
import { type DeliveredRow, saidByRow, tellDifferences } from "./delivery-differences.ts";
import type { Link } from "./row-changes.ts";

const registered = aFact("client-registered", "2026-01-05", {});
const delivery = {
  format: "benefits",
  feed: "suite",
  on: plainDate("2026-06-01"),
  since: instant("2030-01-01T00:00:00Z"),
  isOnlySource: true,
} as const;

/** A ledger of which each entry was recorded by hand, but those of a file. */
const ledger = (fromFile: readonly number[], ...steps: readonly Step[]): Recorded[] =>
  aLedger(registered, ...steps).map((entry) => ({
    ...entry,
    recordedBy: "person:1",
    purpose: "benefits",
    source: fromFile.includes(entry.number) ? "may.csv" : null,
    historyLoad: false,
    seenFrom: entry.recordedAt,
  }));

const row = (entry: number, from: string, until: string | null, delivered: boolean): DeliveredRow => ({
  entry: entry as EntryNumber,
  said: {
    from: plainDate(from),
    until: until === null ? null : plainDate(until),
    scheme: "social-assistance" as never,
  },
  delivered,
});

const told = (entries: readonly Recorded[], rows: readonly DeliveredRow[], over: Partial<typeof delivery> = {}) =>
  tellDifferences(entries, rows, { ...delivery, ...over }).map((entry) => {
    if (entry.kind !== "delivery-differed") return `${entry.kind} ${"subject" in entry ? entry.subject : ""}`.trim();
    const { difference, entry: about, said } = entry.body as FactBodies["delivery-differed"];
    return [difference, about, ...(said === undefined ? [] : [said.from, said.until ?? "-"])].join(" ");
  });

test("a benefit that goes on, and that a delivery no longer has, is a difference; one that has ended is none", () => {
  const from = ledger([2], benefitStarted("2026-01-05"));
  assert.deepEqual(told(from, [row(2, "2026-01-05", null, false)]), ["gone 2"]);
  assert.deepEqual(told(from, [row(2, "2026-01-05", null, true)]), []);
  const over = ledger([2], benefitStarted("2026-01-05"), benefitEnded(2, "2026-05-01"));
  assert.deepEqual(told(over, [row(2, "2026-01-05", null, false)]), []);
});

test("what was corrected, ended or taken away by hand while the file goes on saying the same is a difference", () => {
  const rows = [row(2, "2026-01-05", null, true)];
  const start = benefitStarted("2026-01-05");
  assert.deepEqual(told(ledger([2], start, benefitEnded(2, "2026-05-01")), rows), ["other 2 2026-01-05 -"]);
  assert.deepEqual(told(ledger([2], start, withdrawn(2)), rows), ["other 2 2026-01-05 -"]);
  const moved = correctedTo(2, "2026-01-12", { scheme: "social-assistance" as never });
  assert.deepEqual(told(ledger([2], start, moved), rows), ["other 2 2026-01-05 -"]);
  const scheme = correctedTo(2, "2026-01-05", { scheme: "ioaw" as never });
  assert.deepEqual(told(ledger([2], start, scheme), rows), ["other 2 2026-01-05 -"]);
});

test("a benefit by hand has a whole delivery to come in by; beside a second source nothing is known of it", () => {
  const byHand = ledger([], benefitStarted("2026-01-05"));
  assert.deepEqual(told(byHand, []), ["absent 2"]);
  assert.deepEqual(told(byHand, [], { since: instant("2000-01-01T00:00:00Z") as never }), []);
  assert.deepEqual(told(byHand, [], { isOnlySource: false as never }), []);
  const ofAnother = ledger([2], benefitStarted("2026-01-05"));
  assert.deepEqual(told(ofAnother, []), []);
});

const differed = aFact("delivery-differed", "2026-05-01", { entry: 2 as never, feed: "suite", difference: "gone" });

test("a difference is told once, is over when a delivery agrees, and is another when the file says otherwise again", () => {
  const known = ledger([2], benefitStarted("2026-01-05"), differed);
  assert.deepEqual(told(known, [row(2, "2026-01-05", null, false)]), []);
  assert.deepEqual(told(known, [row(2, "2026-01-05", null, true)]), ["delivery-agreed 3"]);
  assert.deepEqual(told(known, [row(2, "2026-01-05", "2026-04-01", true)]), [
    "delivery-agreed 3",
    "other 2 2026-01-05 2026-04-01",
  ]);
  assert.deepEqual(told(known, [row(2, "2026-01-05", null, true)], { feed: "other" as never }), []);
});

test("what a row said is read from what is remembered of it, with the first of the ends it names", () => {
  const link = (said: string): Link => ({ number: 2 as EntryNumber, said });
  const start = link('exemption-granted|2026-01-05|2026-07-01|{"ground":"medical"}');
  assert.deepEqual(saidByRow({ start })?.said, { from: "2026-01-05", until: "2026-07-01", ground: "medical" });
  const end = link("exemption-ended|2026-03-01||{}");
  assert.equal(saidByRow({ start, end })?.said.until, "2026-03-01");
  assert.equal(saidByRow({ start: link('benefit-started|2026-01-05||{"scheme":"a|b"}') })?.said.scheme, "a|b");
  assert.equal(saidByRow({}), undefined);
  assert.equal(saidByRow({ start, end: link("exemption-ended|2026-01-05||{}") }), undefined);
});
