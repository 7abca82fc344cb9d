import assert from "node:assert/strict";
import { test } from "node:test";
import { aFact, aLedger, day, entryNumber, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { stepsToBegin } from "./steps-to-begin.ts";

const step = (product: string, from: string) => ({ product, by: "commissioner", from }) as never;
const plan = aFact(
  "plan-made",
  "2026-02-01",
  { steps: [step("schooling", "2026-06-01"), step("work-placement", "2026-03-01"), step("schooling", "2026-03-01")] },
  { until: "2026-12-01" },
);
const began = (product: string, from: string) => aFact("instrument-started", from, { product: product as never });
const left = (on: string, ...steps: readonly Step[]) =>
  stepsToBegin(historyOf(aLedger(...steps)), day(on)).map(({ product, from }) => `${product} ${from}`);

test("of a plan the steps that have not begun are left, in its order; each time a product is given is one step", () => {
  assert.deepEqual(left("2026-03-10", plan), [
    "schooling 2026-06-01",
    "work-placement 2026-03-01",
    "schooling 2026-03-01",
  ]);
  const once = began("schooling", "2026-03-02");
  assert.deepEqual(left("2026-03-10", plan, once), ["schooling 2026-06-01", "work-placement 2026-03-01"]);
  assert.deepEqual(left("2026-07-01", plan, once, began("schooling", "2026-06-02")), ["work-placement 2026-03-01"]);
});

test("help of an earlier plan that was over by then is no step of this one; help that goes on is", () => {
  const earlier = began("work-placement", "2025-06-01");
  const over = aFact("instrument-ended", "2026-01-15", {}, { subject: entryNumber(1) });
  assert.equal(left("2026-03-10", earlier, over, plan).length, 3);
  assert.equal(left("2026-03-10", earlier, plan).length, 2);
});

test("without a plan that runs there is nothing to begin, and a next version has the steps it names", () => {
  assert.deepEqual(left("2026-01-10", plan), []);
  assert.deepEqual(left("2026-12-01", plan), []);
  const revised = aFact(
    "plan-revised",
    "2026-04-01",
    { steps: [step("job-mediation", "2026-04-15")], why: "anders" },
    { subject: entryNumber(1), until: "2026-12-01" },
  );
  assert.deepEqual(left("2026-04-02", plan, revised), ["job-mediation 2026-04-15"]);
});
