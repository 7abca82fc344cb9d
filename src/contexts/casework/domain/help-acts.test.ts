import assert from "node:assert/strict";
import { test } from "node:test";
import { presets } from "../../access/testing/settings.ts";
import { aFact, aLedger, day, entryNumber, instrumentStarted, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { deliverers } from "../testing/plans.ts";
import { endHelp, endJob, type StartingHelp, startHelp, startJob } from "./help-acts.ts";

const rules = { ...presets["participatiewet-2026"], deliverers };
const today = day("2026-06-01");
const told = (...steps: readonly Step[]) => historyOf(aLedger(...steps));
const [product = "", other = ""] = Object.keys(rules.products);
const [reason = ""] = Object.keys(rules.endReasons);
const starting = (on: string, over: Partial<StartingHelp> = {}): StartingHelp => ({
  ...{ kind: "instrument", product, on: day(on), by: "commissioner" },
  ...{ provider: null, worker: null, until: null, hoursPerWeek: null },
  ...over,
});
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

test("help that begins says who gives it, until when it is meant to last and how many hours; what nobody said is not kept", () => {
  const began = startHelp(
    told(),
    starting("2026-05-04", {
      ...{ by: "provider", provider: "taalhuis" as never, until: day("2026-09-01"), hoursPerWeek: 12.5 },
    }),
    rules,
    today,
  );
  assert.deepEqual(began.ok && "body" in began.value ? began.value.body : null, {
    ...{ product, by: "provider", provider: "taalhuis", plannedUntil: "2026-09-01", hoursPerWeek: 12.5 },
  });
  const bare = startHelp(told(), starting("2026-05-04"), rules, today);
  assert.deepEqual(bare.ok && "body" in bare.value ? bare.value.body : null, { product, by: "commissioner" });
});

test("help is not planned to end before it begins, nor given by who is not there, unless the plan says so", () => {
  const code = (over: Partial<StartingHelp>, history = told()) =>
    codeOf(startHelp(history, starting("2026-05-04", over), rules, today));
  assert.equal(code({ until: day("2026-05-04") }), "ends-before-it-begins");
  assert.equal(code({ by: "magic" }), "no-such-organisation");
  assert.equal(code({ by: "provider", provider: "elsewhere" as never }), "no-such-deliverer");
  assert.equal(code({ by: "client", provider: "taalhuis" as never }), "deliverer-of-another-kind");
  const step = { product, by: "commissioner", worker: "gone", from: "2026-05-04" };
  const planned = told(aFact("plan-made", "2026-05-01", { steps: [step as never] }, { until: "2026-12-01" }));
  assert.equal(code({ worker: "gone" as never }, planned), "ok");
  assert.equal(code({ worker: "gone" as never }), "no-such-deliverer");
});
