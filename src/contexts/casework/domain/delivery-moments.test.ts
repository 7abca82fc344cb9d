import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import {
  aFact,
  benefitEnded,
  benefitStarted,
  correctedTo,
  type Step,
  withdrawn,
} from "../../dossier/domain/builders.ts";
import { open, told } from "../testing/signals.ts";

const onBenefit = benefitStarted("2026-01-05");
const said = { from: plainDate("2026-01-12"), until: null, scheme: "social-assistance" as never };
const differed = (difference: "gone" | "absent" | "other"): Step =>
  aFact("delivery-differed", "2026-03-02", {
    entry: 1 as never,
    feed: "suite",
    difference,
    ...(difference === "other" ? { said } : {}),
  });
const agreed = aFact("delivery-agreed", "2026-04-01", { feed: "suite" }, { subject: 2 });

const signals = (...steps: readonly Step[]) => told("delivery-differs", ...steps);

test("a delivery that says otherwise asks which is right, until a later one agrees", () => {
  for (const difference of ["gone", "absent", "other"] as const) {
    assert.deepEqual(signals(onBenefit, differed(difference)), [`2026-03-02 2026-03-16 ${open}`]);
    assert.deepEqual(signals(onBenefit, differed(difference), agreed), ["2026-03-02 2026-03-16 2026-04-01 answer"]);
  }
});

test("a dossier that is put right leaves no question: the benefit ended or was taken away, or reads as the delivery says", () => {
  assert.deepEqual(signals(onBenefit, differed("gone"), benefitEnded(1, "2026-02-01")), []);
  assert.deepEqual(signals(onBenefit, differed("gone"), withdrawn(1)), []);
  assert.deepEqual(signals(onBenefit, differed("gone"), benefitEnded(1, "2026-03-09")), [
    "2026-03-02 2026-03-16 2026-03-09 answer",
  ]);
  const moved = correctedTo(1, "2026-01-12", { scheme: "social-assistance" as never });
  assert.deepEqual(signals(onBenefit, differed("other"), moved), []);
});

test("another day than the delivery says leaves the question", () => {
  const moved = correctedTo(1, "2026-01-08", { scheme: "social-assistance" as never });
  assert.deepEqual(signals(onBenefit, differed("other"), moved), [`2026-03-02 2026-03-16 ${open}`]);
  assert.deepEqual(signals(onBenefit, differed("other"), withdrawn(1)), [`2026-03-02 2026-03-16 ${open}`]);
});
