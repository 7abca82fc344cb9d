import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonId } from "../../../kernel/ids.ts";
import { aFact, aLedger, day, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { type AssignTo, decideAssignment } from "./assign.ts";

const person = (n: number): PersonId => `00000000-0000-4000-8000-00000000000${n}` as PersonId;
const [demir, postma] = [person(1), person(2)];
const names = new Map<string | null, string>([
  [demir, "Demir"],
  [postma, "Postma"],
  [null, "nobody"],
]);

const from = day("2026-03-02");
const isWith = (worker: PersonId | null, since = "2026-01-05"): Step =>
  worker === null ? aFact("worker-handed-over", since, { worker }) : aFact("worker-assigned", since, { worker });

const deciding = (steps: readonly Step[], to: Partial<AssignTo>): string => {
  const decided = decideAssignment(historyOf(aLedger(...steps)), { worker: demir, from, reason: null, ...to });
  if (decided.kind === "kept") return `kept with ${names.get(decided.worker)}`;
  const { later } = decided;
  const then = later === null ? "" : `, later ${names.get(later.worker)} ${later.from}`;
  if (decided.kind === "unchanged") return `unchanged${then}`;
  return `${decided.entry.kind}, before ${names.get(decided.before)}${then}`;
};

const cases: readonly (readonly [string, readonly Step[], Partial<AssignTo>, string])[] = [
  ["nobody's client", [], { seenWith: null }, "worker-assigned, before nobody"],
  ["a colleague's client, seen as such", [isWith(postma)], { seenWith: postma }, "worker-handed-over, before Postma"],
  [
    "a client who was nobody's on screen and is a colleague's",
    [isWith(postma)],
    { seenWith: null },
    "kept with Postma",
  ],
  ["a client who is with them already", [isWith(demir)], { seenWith: null }, "unchanged"],
  ["whoever it is with", [isWith(postma)], {}, "worker-handed-over, before Postma"],
  [
    "nobody again, as it was assigned",
    [isWith(demir)],
    { worker: null, seenWith: demir },
    "worker-handed-over, before Demir",
  ],
  [
    "nobody again, while a third was made responsible since",
    [isWith(demir), isWith(postma, "2026-03-01")],
    { worker: null, seenWith: demir },
    "kept with Postma",
  ],
  [
    "nobody again, while it is nobody's already",
    [isWith(demir), isWith(null, "2026-03-01")],
    { worker: null, seenWith: demir },
    "unchanged",
  ],
  [
    "who will be handed over later",
    [isWith(demir), isWith(postma, "2026-05-01")],
    { worker: postma },
    "worker-handed-over, before Demir, later Postma 2026-05-01",
  ],
  [
    "who is with them already and is given back later",
    [isWith(demir), isWith(null, "2026-05-01")],
    {},
    "unchanged, later nobody 2026-05-01",
  ],
  [
    "before who is assigned later",
    [isWith(postma, "2026-04-01")],
    {},
    "worker-assigned, before nobody, later Postma 2026-04-01",
  ],
];

for (const [name, steps, to, expected] of cases)
  test(`assigning ${name} -> ${expected}`, () => {
    assert.equal(deciding(steps, to), expected);
  });

test("a hand-over keeps its reason; a first assignment needs none", () => {
  const entryOf = (steps: readonly Step[]) => {
    const decided = decideAssignment(historyOf(aLedger(...steps)), { worker: demir, from, reason: "verlof" });
    return decided.kind === "assigned" ? decided.entry.body : null;
  };
  assert.deepEqual(entryOf([isWith(postma)]), { worker: demir, reason: "verlof" });
  assert.deepEqual(entryOf([]), { worker: demir });
});
