import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { instant } from "../../../kernel/instant.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import type { PlanPart } from "../../access/public.ts";
import type { PlanVersion } from "../../dossier/public.ts";
import { aPlan } from "../testing/plans.ts";
import type { WrittenPlan } from "./make-plan.ts";
import { beyondWording, changedParts, distanceBetween, needsSigning } from "./plan-versions.ts";

const reads = (different: Partial<WrittenPlan> = {}, until = "2026-09-01", wordingOnly = false): PlanVersion => ({
  id: 1 as never,
  from: day("2026-02-16"),
  until: day(until),
  body: aPlan(different),
  writtenAt: instant("2026-02-16T09:00:00Z"),
  why: null,
  wordingOnly,
});

const duty = (text: string) => [{ code: "take-part" as never, text }];
const first = "U doet mee aan de stappen in dit plan.";
const changes: readonly (readonly [string, PlanVersion, readonly PlanPart[], beyond: readonly PlanPart[]])[] = [
  ["nothing", reads(), [], []],
  ["a slip in a sentence", reads({ duties: duty("U doet mee aan de stapen in dit plan.") }), ["duties"], []],
  ["a number in a sentence", reads({ expected: "u minstens 32 uur per week werkt" }), ["expected"], ["expected"]],
  [
    "another sentence of the list",
    reads({ duties: [{ code: "appointments" as never, text: first }] }),
    ["duties"],
    ["duties"],
  ],
  ["a sentence more", reads({ duties: [...duty(first), { text: "U belt." }] }), ["duties"], ["duties"]],
  ["words beyond a slip", reads({ goal: "betaald werk, liefst met kinderen" }), ["goal"], ["goal"]],
  [
    "a sentence turned round",
    reads({ duties: duty("U doet niet mee aan de stappen in dit plan.") }),
    ["duties"],
    ["duties"],
  ],
  ["a word that denies left out", reads({ goal: "geen betaald werk" }), ["goal"], ["goal"]],
  ["a number in words", reads({ duties: duty("U doet mee aan twee stappen in dit plan.") }), ["duties"], ["duties"]],
  [
    "another number in words",
    reads({ duties: duty("U doet mee aan de zeventien stappen in dit plan.") }),
    ["duties"],
    ["duties"],
  ],
  [
    "a day of the week",
    reads({ duties: duty("U doet maandag mee aan de stappen in dit plan.") }),
    ["duties"],
    ["duties"],
  ],
  ["how often", reads({ expected: "u minstens 24 uur per maand werkt" }), ["expected"], ["expected"]],
  ["how often there is contact", reads({ contactEvery: "P2W" }), ["contact"], ["contact"]],
  ["its last day", reads({}, "2026-10-01"), ["until"], ["until"]],
  ["a step", reads({ steps: [] }), ["steps"], ["steps"]],
];

for (const [what, after, parts, beyond] of changes)
  test(`changed is ${what}: ${parts.join(", ") || "no part"}${beyond.length > 0 ? ", and more than the wording" : ""}`, () => {
    assert.deepEqual(changedParts(reads(), after), parts);
    assert.deepEqual(beyondWording(reads(), after, 12), beyond);
  });

test("another name is no slip of the pen, a slip in the first word or in another is", () => {
  const workIn = (town: string) => reads({ expected: `u werkt in ${town}` });
  assert.deepEqual(beyondWording(workIn("Almere"), workIn("Almelo"), 12), ["expected"]);
  assert.deepEqual(beyondWording(reads({ goal: "Wrek in de zorg" }), reads({ goal: "Werk in de zorg" }), 12), []);
});

test("another rung, or more hours in the integration plan, are changes of substance", () => {
  assert.deepEqual(beyondWording(reads(), reads({ rung: "activities" as never }), 12), ["rung"]);
  const integration = { from: day("2026-01-15"), says: "u leert Nederlands", hoursPerWeek: 12 };
  const more = { ...integration, hoursPerWeek: 16 };
  assert.deepEqual(changedParts(reads({ integration }), reads({ integration: more })), ["integration"]);
});

test("slips add up over the parts of a plan", () => {
  const after = reads({ goal: "betaald werk in zorg", expected: "u minstens 24 uur per week betaald werkt" });
  assert.deepEqual(beyondWording(reads(), after, 12), []);
  assert.deepEqual(beyondWording(reads(), after, 8), ["expected"]);
});

test("a changed duty is signed again, unless the commissioner has that part told; a slip of the pen is not", () => {
  const changed = reads({ duties: [...duty(first), { text: "U belt elke week." }] });
  const signs = (...planSignedParts: PlanPart[]) => ({ planSignedParts, planTypoAtMost: 12 });
  assert.equal(needsSigning(reads(), changed, signs("duties")), true);
  assert.equal(needsSigning(reads(), changed, signs("steps")), false);
  const slip = { ...reads({ duties: duty("U doet mee aan de stapen in dit plan.") }), wordingOnly: true };
  assert.equal(needsSigning(reads(), slip, signs("duties")), false);
  // called a slip against what was between, it is more against what was signed
  assert.equal(needsSigning(reads(), { ...changed, wordingOnly: true }, signs("duties")), true);
});

test("the distance between texts is none to itself, the same both ways, and never more than the longer one", () => {
  const text = fc.string({ maxLength: 20 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const distance = distanceBetween(a, b);
      assert.equal(distanceBetween(a, a), 0);
      assert.equal(distance, distanceBetween(b, a));
      assert.ok(distance <= Math.max(a.length, b.length) && (distance > 0 || a === b));
    }),
  );
  assert.equal(distanceBetween("kitten", "sitting"), 3);
});
