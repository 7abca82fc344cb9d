import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { entryNumberSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { aPlan, aVersion } from "./builders.ts";
import { type Plan, presentPlans } from "./presenter.ts";

const shown = (over: Partial<Plan>) => {
  const [plan] = presentPlans({ plans: [aPlan(over)], on: day("2026-03-02") }, "nl", formatsIn("nl"));
  if (plan === undefined) throw new Error("no plan");
  return plan;
};

const signed = {
  kind: "signed",
  on: day("2026-03-03"),
  how: "signed-in",
  reference: null,
  document: null,
  scan: null,
  version: entryNumberSchema.parse(3),
} as const;
const refused = {
  kind: "refused",
  on: day("2026-03-03"),
  reason: "te veel uren",
  version: entryNumberSchema.parse(3),
} as const;

const states: readonly (readonly [string, Partial<Plan>])[] = [
  ["nog niet getekend", {}],
  ["wacht op de cliënt", { commissioner: signed }],
  ["wacht op de gemeente", { client: signed }],
  ["door beiden getekend", { client: signed, commissioner: signed }],
  ["cliënt tekent niet", { client: refused, commissioner: signed }],
  ["niet op schrift", { versions: [] }],
];

for (const [words, over] of states)
  test(`a plan that is ${words} says so`, () => {
    assert.equal(shown(over).state.words, words);
  });

test("its days are those on which it runs, and who signed says when and how", () => {
  const plan = shown({
    client: { ...signed, how: "on-paper", reference: "scan 114", document: null },
    commissioner: signed,
  });
  assert.equal(plan.days, "2 maart 2026 tot en met 31 augustus 2026");
  assert.equal(plan.written?.client, "getekend op 3 maart 2026, op papier: scan 114");
  assert.equal(plan.written?.commissioner, "getekend op 3 maart 2026");
});

test("that it was not shown is said with what follows from it", () => {
  assert.match(shown({}).written?.shown ?? "", /kan geen maatregel rusten/);
  assert.equal(shown({ shownOn: day("2026-03-03") }).written?.shown, "op 3 maart 2026");
});

test("a version says what changed since the one before it, and whether it is signed again", () => {
  const later = aVersion({
    id: entryNumberSchema.parse(5),
    why: "meer uren",
    text: "Plan van aanpak\nDit plan loopt van 2 maart 2026 tot en met 30 september 2026.",
    changed: ["until"],
    signedAnew: false,
  });
  const [second, first] = shown({ versions: [later, aVersion()] }).written?.versions ?? [];
  assert.equal(second?.words, "Versie 2, vanaf 2 maart 2026, M. Bakker: meer uren");
  assert.equal(second?.change?.parts, "Gewijzigd: tot wanneer het plan loopt.");
  assert.equal(second?.change?.anew, "De handtekeningen blijven gelden.");
  assert.deepEqual(
    second?.change?.lines.map(({ was, is }) =>
      [was, is].map((side) => side?.find(({ isChanged }) => isChanged)?.words),
    ),
    [["31 augustus", "30 september"]],
  );
  assert.equal(first?.change, null);
});

test("a paper signature says that its scan is gone, and why", () => {
  const scanned = (content: "there" | "removed" | "deleted-on-term", removedOn: string | null) => {
    const scan = { name: "plan getekend", content, removedOn: removedOn === null ? null : day(removedOn) };
    return shown({ client: { ...signed, how: "on-paper", reference: "plan getekend", scan } }).written?.client;
  };
  const paper = "getekend op 3 maart 2026, op papier: plan getekend";
  assert.equal(scanned("there", null), paper);
  assert.equal(scanned("removed", "2026-03-10"), `${paper}. De scan 'plan getekend' is op 10 maart 2026 verwijderd.`);
  assert.equal(
    scanned("deleted-on-term", null),
    `${paper}. De scan 'plan getekend' is er niet meer: de bewaartermijn is voorbij.`,
  );
});
