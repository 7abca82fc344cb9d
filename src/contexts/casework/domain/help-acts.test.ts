import assert from "node:assert/strict";
import { test } from "node:test";
import { presets } from "../../access/testing/settings.ts";
import { aFact, aLedger, day, entryNumber, instrumentStarted, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { endHelp, endJob, startHelp, startJob } from "./help-acts.ts";

const rules = presets["participatiewet-2026"];
const today = day("2026-06-01");
const told = (...steps: readonly Step[]) => historyOf(aLedger(...steps));
const [product = "", other = ""] = Object.keys(rules.products);
const [reason = ""] = Object.keys(rules.endReasons);
const starting = (on: string, over: object = {}) => ({ kind: "instrument" as const, product, on: day(on), ...over });
const codeOf = (result: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  result.ok ? "ok" : result.refusal?.code;

test("help that began is recorded with its product; not before it does, and not twice at once", () => {
  const began = startHelp(told(), starting("2026-05-04"), rules, today);
  assert.partialDeepStrictEqual(began, { ok: true, value: { kind: "instrument-started", body: { product } } });
  assert.equal(codeOf(startHelp(told(), starting("2026-06-02"), rules, today)), "day-to-come");
  assert.equal(
    codeOf(startHelp(told(), starting("2026-05-04", { product: "magic" }), rules, today)),
    "no-such-product",
  );
  const runs = told(aFact("instrument-started", "2026-03-02", { product: product as never }));
  assert.deepEqual(startHelp(runs, starting("2026-05-04"), rules, today), {
    ok: false,
    refusal: { code: "help-runs", since: "2026-03-02" },
  });
  assert.equal(codeOf(startHelp(runs, starting("2026-05-04", { product: other }), rules, today)), "ok");
  assert.equal(codeOf(startHelp(runs, starting("2026-05-04", { kind: "trajectory" }), rules, today)), "ok");
});

test("help ends once, after it began, with one of the reasons", () => {
  const runs = told(instrumentStarted("2026-03-02"));
  const end = (on: string, why = reason) =>
    endHelp(runs, { help: entryNumber(1), on: day(on), reason: why }, rules, today);
  assert.partialDeepStrictEqual(end("2026-05-04"), { ok: true, value: { kind: "instrument-ended", subject: 1 } });
  assert.equal(codeOf(end("2026-03-02")), "ends-before-it-begins");
  assert.equal(codeOf(end("2026-06-02")), "day-to-come");
  assert.equal(codeOf(end("2026-05-04", "whim")), "no-such-end-reason");
  const over = told(
    instrumentStarted("2026-03-02"),
    aFact("instrument-ended", "2026-04-01", { reason: reason as never }, { subject: entryNumber(1) }),
  );
  assert.equal(
    codeOf(endHelp(over, { help: entryNumber(1), on: day("2026-05-04"), reason }, rules, today)),
    "no-such-help",
  );
});

test("work may begin later, and beside other work", () => {
  const job = { on: day("2026-07-01"), employer: "Bakkerij De Korenaar", hoursPerWeek: 24 };
  assert.deepEqual(startJob({ ...job, employer: null, hoursPerWeek: null }), {
    ok: false,
    refusal: { code: "job-unsaid" },
  });
  const begun = startJob(job);
  assert.ok(begun.ok);
  assert.partialDeepStrictEqual(begun.value, {
    kind: "job-started",
    body: { employer: "Bakkerij De Korenaar", hoursPerWeek: 24 },
  });
  const works = told(aFact("job-started", "2026-03-02", {}));
  const end = (on: string) => endJob(works, { job: entryNumber(1), on: day(on), reason }, rules, today);
  assert.partialDeepStrictEqual(end("2026-05-04"), { ok: true, value: { kind: "job-ended", body: { reason } } });
  assert.equal(codeOf(end("2026-03-01")), "ends-before-it-begins");
});
