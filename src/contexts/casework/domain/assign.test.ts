import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonId } from "../../../kernel/ids.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { aFact, aLedger, benefitStarted, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { assignWorker } from "./assign.ts";

const [anna, bert] = ["anna", "bert"] as PersonId[] as [PersonId, PersonId];
const assigned = aFact("worker-assigned", "2026-01-10", { worker: anna });
const handedOver = aFact("worker-handed-over", "2026-05-01", { worker: bert });
const givenBack = aFact("worker-handed-over", "2026-05-01", { worker: null });

const cases: readonly (readonly [string, readonly Step[], PersonId | null, string, string])[] = [
  ["who has nobody", [benefitStarted("2026-01-05")], anna, "2026-02-01", "worker-assigned anna"],
  ["who has another", [assigned], bert, "2026-02-01", "worker-handed-over bert"],
  ["who has them already", [assigned], anna, "2026-02-01", "nothing"],
  ["to nobody", [assigned], null, "2026-02-01", "worker-handed-over nobody"],
  [
    "who will be handed over later",
    [assigned, handedOver],
    bert,
    "2026-02-01",
    "worker-handed-over bert, later bert 2026-05-01",
  ],
  ["who is given back later", [assigned, givenBack], anna, "2026-02-01", "nothing, later nobody 2026-05-01"],
  ["before who is assigned later", [assigned], bert, "2026-01-01", "worker-assigned bert, later anna 2026-01-10"],
  ["from the day that stands for no end", [assigned], bert, "9999-12-31", "never-begins"],
];

for (const [name, steps, worker, from, expected] of cases)
  test(`assigning a client: ${name} -> ${expected}`, () => {
    const decided = assignWorker(historyOf(aLedger(...steps)), { worker, from: plainDate(from), reason: null });
    if (!decided.ok) return assert.equal(decided.refusal.code, expected);
    const { entries, later } = decided.value;
    const told = entries.map(({ kind, body }) => `${kind} ${"worker" in body ? (body.worker ?? "nobody") : ""}`);
    const then = later === null ? "" : `, later ${later.worker ?? "nobody"} ${later.from}`;
    assert.equal(`${told[0] ?? "nothing"}${then}`, expected);
  });
