import assert from "node:assert/strict";
import test from "node:test";
import type { PersonId } from "../../../kernel/ids.ts";
import { aFact, aLedger, benefitEnded, benefitStarted, type Step, withdrawn } from "../../dossier/domain/builders.ts";
import type { Entry, NewEntry } from "../../dossier/public.ts";
import { rowEntries } from "./row-entries.ts";

const fields = (end: string | null) => ({
  citizenNumber: null,
  scheme: "social-assistance",
  start: "2002-01-10",
  end,
});

/** What a row led to when it was read first: start in entry 2, end (if any) in entry 3. */
const firstTime = (end: string | null) =>
  rowEntries({
    rows: [{ keyHash: "k", rowHash: "r1", fields: fields(end) }],
    before: new Map(),
    workers: new Map<string, PersonId>(),
    next: 1,
    ledger: [],
    format: "benefits",
  });

const again = (end: string | null, then: ReturnType<typeof firstTime>, ledger: readonly Entry[]) => {
  const before = new Map(then.links.map(({ keyHash, links }) => [keyHash, { links }]));
  const rows = [{ keyHash: "k", rowHash: "r2", fields: fields(end) }];
  return rowEntries({ rows, before, workers: new Map(), next: 5, ledger, format: "benefits" }).entries;
};

const inWords = (entries: readonly NewEntry[]): string[] =>
  entries.map(
    (entry) => `${entry.kind} ${"target" in entry ? `of ${entry.target}` : entry.subject} ${entry.validFrom}`,
  );

test("somebody who is new is registered on the first day anything is said of", () => {
  assert.deepEqual(inWords(firstTime("2002-05-01").entries), [
    "client-registered own 2002-01-10",
    "benefit-started own 2002-01-10",
    "benefit-ended 2 2002-05-01",
  ]);
});

/** The ledger that the row led to when it was read first, and what a caseworker did since. */
const led = (...since: readonly Step[]) =>
  aLedger(
    aFact("client-registered", "2002-01-10", {}),
    benefitStarted("2002-01-10"),
    benefitEnded(2, "2002-05-01"),
    ...since,
  );

test("a row that changed corrects what it led to, while that stands", () => {
  assert.deepEqual(inWords(again("2002-06-01", firstTime("2002-05-01"), led())), ["entry-corrected of 3 2002-06-01"]);
});

test("a row that changed after its start was withdrawn by hand brings the spell again, with its end", () => {
  assert.deepEqual(inWords(again("2002-06-01", firstTime("2002-05-01"), led(withdrawn(2)))), [
    "benefit-started own 2002-01-10",
    "benefit-ended 5 2002-06-01",
  ]);
});

test("a row that changed after only its end was withdrawn by hand gives the end again and leaves the start", () => {
  assert.deepEqual(inWords(again("2002-06-01", firstTime("2002-05-01"), led(withdrawn(3)))), [
    "benefit-ended 2 2002-06-01",
  ]);
});

test("an end that is taken back in the file, and by hand before, needs no second withdrawal", () => {
  assert.deepEqual(inWords(again(null, firstTime("2002-05-01"), led(withdrawn(3)))), []);
});
