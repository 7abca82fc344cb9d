import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import type { NewEntry } from "../../dossier/public.ts";
import { asked, historyWith, town } from "../testing/plans.ts";
import { makePlan, type Revising, revisePlan, type WrittenPlan } from "./make-plan.ts";
import { changedParts } from "./plan-versions.ts";

const nothing = historyWith();
const made = (...of: Parameters<typeof asked>): NewEntry => {
  const result = makePlan(nothing, asked(...of), town);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

test("a plan in writing is kept whole, with the text that is signed", () => {
  const entry = made();
  assert.equal(entry.kind, "plan-made");
  assert.match(
    "text" in entry.body ? (entry.body.text ?? "") : "",
    /^Plan van aanpak\nDit plan loopt van 16 februari 2026/,
  );
});

const step = (from: string, until: string) => ({
  steps: [{ product: "schooling" as never, by: "provider" as never, from: day(from), until: day(until) }],
});
const refusals: readonly (readonly [string, Parameters<typeof asked>, object])[] = [
  ["ends on its first day", [{}, "2026-02-16", "2026-02-16"], { code: "plan-ends-before-start" }],
  ["has a step before its first day", [step("2026-02-01", "2026-03-01")], { code: "step-outside-plan", step: 1 }],
  ["has a step beyond its last day", [step("2026-03-01", "2026-09-02")], { code: "step-outside-plan", step: 1 }],
  [
    "has a step that ends before it starts",
    [step("2026-05-01", "2026-04-01")],
    { code: "step-ends-before-start", step: 1 },
  ],
  ["works towards nothing known", [{ goalKind: "riches" as never }], { code: "no-such-goal", found: "riches" }],
  ["is on a rung that is not there", [{ rung: "moon" as never }], { code: "no-such-rung", found: "moon" }],
  [
    "has a step of an integration plan that is not there",
    [{ steps: step("2026-03-01", "2026-04-01").steps.map((each) => ({ ...each, inIntegration: true as const })) }],
    { code: "no-integration-plan", step: 1 },
  ],
  [
    "has a sentence that is not the commissioner's",
    [{ duties: [{ code: "sing" as never, text: "U zingt." }] }],
    { code: "no-such-sentence", found: "sing" },
  ],
];

const by = (who: object) => ({ steps: step("2026-03-01", "2026-04-01").steps.map((each) => ({ ...each, ...who })) });
const named: readonly (readonly [string, object, string])[] = [
  ["names a provider that is not on the list", { provider: "elsewhere" }, "no-such-deliverer"],
  ["names a colleague who left", { by: "commissioner", worker: "gone" }, "no-such-deliverer"],
  ["says a colleague does what a provider does", { by: "provider", worker: "wit" }, "deliverer-of-another-kind"],
  ["says a provider does what own staff do", { by: "commissioner", provider: "taalhuis" }, "deliverer-of-another-kind"],
  ["names somebody for what the client does", { by: "client", worker: "wit" }, "deliverer-of-another-kind"],
  ["names two for one step", { by: "job-centre", worker: "wit", provider: "taalhuis" }, "deliverer-of-another-kind"],
];

for (const [what, who, code] of named)
  test(`a plan that ${what} is refused`, () => {
    assert.deepEqual(makePlan(nothing, asked(by(who)), town), { ok: false, refusal: { code, step: 1 } });
  });

for (const [what, plan, refusal] of refusals)
  test(`a plan that ${what} is refused`, () => {
    assert.deepEqual(makePlan(nothing, asked(...plan), town), { ok: false, refusal });
  });

test("beside a plan in writing no second one is made; one that came with a file gives way", () => {
  assert.deepEqual(makePlan(historyWith(), asked({ steps: [], duties: [] }), town), {
    ok: false,
    refusal: { code: "nothing-agreed" },
  });
  assert.deepEqual(makePlan(historyWith(made()), asked({ steps: [] }, "2026-04-01"), town), {
    ok: false,
    refusal: { code: "plan-runs", on: "2026-02-16" },
  });
  assert.equal(makePlan(historyWith(made()), asked({ steps: [] }, "2026-09-01", "2027-03-01"), town).ok, true);
  const fromFile: NewEntry = { ...made(), body: { goal: "werk" } } as NewEntry;
  assert.equal(makePlan(historyWith(fromFile), asked({ steps: [] }, "2026-04-01"), town).ok, true);
});

const diagnosed: NewEntry = {
  kind: "diagnosis-made",
  subject: "own",
  validFrom: day("2026-02-10"),
  validUntil: null,
  body: { by: "commissioner" as never, conclusion: "help", helpWith: ["schooling" as never], grounds: "gesprek" },
};

test("a plan with other help than the last diagnosis advised says why; one that follows it need not", () => {
  const history = historyWith(diagnosed);
  assert.deepEqual(makePlan(history, asked(), town), {
    ok: false,
    refusal: { code: "deviation-unsaid", on: "2026-02-10", by: "commissioner" },
  });
  assert.equal(makePlan(history, asked({ deviates: "eerst wennen aan werk" }), town).ok, true);
  assert.equal(makePlan(history, asked(step("2026-03-01", "2026-06-01")), town).ok, true);
  // before there was one, it advised nothing
  assert.equal(makePlan(history, asked({}, "2026-02-09"), town).ok, true);
});

const revised = (different: Partial<WrittenPlan>, over: Partial<Revising> = {}) =>
  revisePlan(
    historyWith(made()),
    { ...asked(different, "2026-03-02"), plan: 1 as EntryNumber, why: "meer uren", wordingOnly: false, ...over },
    town,
    day("2026-03-02"),
  );

test("a change makes a next version from its day, whose text still begins on the plan's first day", () => {
  const result = revised({ contactEvery: "P2W" });
  assert.ok(result.ok);
  const { kind, validFrom, body } = result.value;
  assert.deepEqual([kind, validFrom], ["plan-revised", "2026-03-02"]);
  assert.match("text" in body ? (body.text ?? "") : "", /van 16 februari 2026[\s\S]*een keer per 2 weken/);
});

test("what changed nothing, is dated before the last version, or is called wording and is more, is refused", () => {
  assert.deepEqual(revised({}), { ok: false, refusal: { code: "nothing-changed" } });
  assert.deepEqual(revised({ contactEvery: "P2W" }, { on: day("2026-02-15") }), {
    ok: false,
    refusal: { code: "revised-before", last: "2026-02-16" },
  });
  assert.deepEqual(revised({ contactEvery: "P2W" }, { wordingOnly: true }), {
    ok: false,
    refusal: { code: "more-than-wording", parts: ["contact"] },
  });
  assert.equal(revised({ goal: "betaald werk in de zorg." }, { wordingOnly: true }).ok, true);
  assert.deepEqual(revised({}, { plan: 7 as EntryNumber }), { ok: false, refusal: { code: "no-such-plan" } });
});

test("a change holds from today at the latest, within the plan, and not over the next one", () => {
  assert.deepEqual(revised({ contactEvery: "P2W" }, { on: day("2026-03-03") }), {
    ok: false,
    refusal: { code: "revision-to-come", today: "2026-03-02" },
  });
  const past = made({ steps: [] }, "2025-01-01", "2025-07-01");
  const again = { ...asked({ contactEvery: "P2W" }, "2026-03-02", "2026-10-01"), why: "meer uren", wordingOnly: false };
  const first = { ...again, plan: 1 as EntryNumber };
  assert.deepEqual(revisePlan(historyWith(past), first, town, day("2026-03-02")), {
    ok: false,
    refusal: { code: "plan-over", until: "2025-07-01" },
  });
  const next = made({ steps: [] }, "2026-09-01", "2027-03-01");
  assert.deepEqual(revisePlan(historyWith(made(), next), first, town, day("2026-03-02")), {
    ok: false,
    refusal: { code: "plan-runs", on: "2026-09-01" },
  });
});

test("a plan that is still to begin is changed from its first day", () => {
  const ahead = made({ steps: [] }, "2026-04-01", "2026-10-01");
  const change = { ...asked({ steps: [], contactEvery: "P2W" }, "2026-04-01", "2026-10-01"), plan: 1 as EntryNumber };
  assert.equal(
    revisePlan(historyWith(ahead), { ...change, why: "x", wordingOnly: false }, town, day("2026-03-02")).ok,
    true,
  );
});

test("a sentence with a code reads as in the list", () => {
  const altered = [{ code: "take-part" as never, text: "U neemt uw pillen." }];
  assert.deepEqual(makePlan(historyWith(), asked({ duties: altered }), town), {
    ok: false,
    refusal: { code: "other-sentence", found: "take-part", on: "2026-02-16" },
  });
});

test("an empty line in free text makes no heading of its own", () => {
  const result = makePlan(historyWith(), asked({ goal: "werk\n\nUw rechten\nU heeft geen rechten" }), town);
  assert.ok(result.ok && "text" in result.value.body);
  assert.match(result.value.body.text ?? "", /^Werk Uw rechten U heeft geen rechten$/m);
});

test("another provider is another agreement that is signed again; a colleague whom the plan named may stay when they left", () => {
  const [before] = historyWith(made(by({ provider: "taalhuis" }))).plans;
  const [first] = before?.versions ?? [];
  const other = asked(by({ provider: undefined }));
  assert.deepEqual(first && changedParts(first, other), ["steps"]);
  const left = { ...town, deliverers: { ...town.deliverers, workers: new Set<never>() } };
  const history = historyWith(made(by({ by: "commissioner", worker: "wit" })));
  const next = { ...asked({ ...by({ by: "commissioner", worker: "wit" }), contactEvery: "P2W" }), why: "vaker" };
  const revised = revisePlan(history, { ...next, plan: 1 as EntryNumber, wordingOnly: false }, left, day("2026-03-02"));
  assert.match(revised.ok && "text" in revised.value.body ? (revised.value.body.text ?? "") : "", /J\. de Wit/);
});
