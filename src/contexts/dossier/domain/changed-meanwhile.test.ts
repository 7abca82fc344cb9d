import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../kernel/instant.ts";
import { entryNumber } from "./builders.ts";
import { unchangedSince } from "./changed-meanwhile.ts";
import type { EntryKind } from "./entry.ts";

const entry = (n: number, kind: EntryKind, hour: string) => ({
  number: entryNumber(n),
  kind,
  seenFrom: instant(`2026-03-02T${hour}:00:00Z`),
  recordedBy: `worker ${n}`,
});

/** Entry 1 was recorded first; 2 came with an import that was applied after 3 was recorded by hand. */
const entries = [
  entry(1, "benefit-started", "09"),
  entry(2, "exemption-granted", "12"),
  entry(3, "plan-made", "10"),
] as const;

const cases = [
  ["all that can be seen", 3, null, "goes on"],
  ["the first two, before the import was applied", 2, null, "2"],
  ["the first", 1, null, "3 2"],
  ["nothing", 0, null, "1 3 2"],
  ["the first two, for who reads benefits only", 2, new Set<EntryKind>(["benefit-started"]), "goes on"],
  ["the first, for who reads exemptions only", 1, new Set<EntryKind>(["exemption-granted"]), "2"],
  ["more than there is", 4, null, ""],
] as const;

for (const [name, shown, reads, expected] of cases)
  test(`who decided on ${name} -> ${expected || "decides again"}`, () => {
    const decided = unchangedSince(entries, shown, reads);
    assert.equal(decided.ok ? "goes on" : decided.refusal.entries.join(" "), expected);
  });

test("who must decide again is told what came last, by whom and when", () => {
  const decided = unchangedSince(entries, 1, null);
  assert.deepEqual(!decided.ok && decided.refusal.newest, {
    kind: "exemption-granted",
    by: "worker 2",
    at: "2026-03-02T12:00:00.000Z",
  });
  const gone = unchangedSince(entries, 4, null);
  assert.equal(!gone.ok && gone.refusal.newest, null);
});
