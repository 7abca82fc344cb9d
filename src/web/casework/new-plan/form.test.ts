import assert from "node:assert/strict";
import { test } from "node:test";
import { makePlan } from "../../../contexts/casework/plan-api.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { aVersion } from "../plan/builders.ts";
import { aStep, draftFrom, emptyDraft, firstFreeDay, type PlanDraft, renewalOf } from "./draft.ts";
import { readPlan } from "./form.ts";

const today = plainDate("2026-03-12");
const { typedDay } = formatsIn("nl");
const sentenceOf = (_part: string, code: string): string => `Zin van ${code}.`;
const empty = emptyDraft({ on: "12-3-2026", until: "11-9-2026" }, { rights: ["read-first"], rung: "activities" });
const aDraft = (over: Partial<PlanDraft> = {}): PlanDraft => ({
  ...empty,
  goalKind: "work",
  goal: "betaald werk",
  expected: "u een half jaar werkt",
  duties: { codes: ["take-part"], own: "" },
  childCare: "not-needed",
  ...over,
});
const read = (over: Partial<PlanDraft> = {}) =>
  readPlan(aDraft(over), { today, sentenceOf, before: undefined, advice: null });
const faultsOf = (over: Partial<PlanDraft>): string[] => {
  const found = read(over);
  return found.ok ? [] : found.faults.map(({ field, code }) => `${field} ${code}`);
};
const aWholeStep = {
  ...aStep([]),
  product: "schooling",
  by: "provider",
  who: "provider 00000000-0000-7000-8000-000000000001",
  from: "1-4-2026",
  until: "30-6-2026",
  hours: " 20 ",
};

const integration = { has: true, from: "2-2-2026", says: " u leert Nederlands ", hours: "12" };

test("what is typed is what the server takes: a last day is one it still runs, a chosen sentence goes with its words", () => {
  const found = read({ steps: [aWholeStep], duties: { codes: ["take-part"], own: " U belt elke week. \n\n" } });
  assert.ok(found.ok);
  const { body } = found;
  assert.deepEqual([body.on, body.until], ["2026-03-12", "2026-09-12"]);
  assert.deepEqual(body.steps, [
    {
      product: "schooling",
      by: "provider",
      provider: "00000000-0000-7000-8000-000000000001",
      worker: null,
      from: "2026-04-01",
      until: "2026-07-01",
      hoursPerWeek: 20,
      inIntegration: false,
    },
  ]);
  assert.deepEqual(body.duties, [
    { code: "take-part", text: "Zin van take-part." },
    { code: null, text: "U belt elke week." },
  ]);
  assert.deepEqual(body.rights, [{ code: "read-first", text: "Zin van read-first." }]);
  assert.ok(makePlan.body.safeParse({ ...body, entriesSeen: 3 }).success);
});

test("a goal alone is no plan: a step, or something the client does, is asked for", () => {
  const duties = { codes: [], own: " \n" };
  assert.deepEqual(faultsOf({ duties }), ["steps nothing-agreed"]);
  assert.deepEqual([faultsOf({ duties, steps: [aWholeStep] }), faultsOf({ duties, integration })], [[], []]);
});

test("every fault is said at once, each at its field", () => {
  assert.deepEqual(
    faultsOf({
      goalKind: "",
      goal: " ",
      until: "1-3-2026",
      childCare: "",
      steps: [{ ...aStep([]), from: "31-2-2026", hours: "61" }],
    }),
    [
      "goalKind choose-one",
      "goal text-missing",
      "until ends-before",
      "step-0-product choose-one",
      "step-0-by choose-one",
      "step-0-from day-wrong",
      "step-0-hours hours-wrong",
      "childCare choose-one",
    ],
  );
  assert.deepEqual(faultsOf({ steps: [{ ...aWholeStep, until: "31-3-2026" }] }), ["step-0-until ends-before"]);
  assert.deepEqual(faultsOf({ support: { codes: [], own: "x".repeat(301) } }), ["support line-long"]);
  assert.deepEqual(faultsOf({ goal: "x".repeat(501) }), ["goal text-long"]);
});

test("a next version starts with what stands, keeps its sentences as they read, and asks why", () => {
  const before = aVersion({
    duties: [
      { code: "take-part", text: "Zo stond het er toen." },
      { code: null, text: "U belt." },
    ],
  });
  const draft = draftFrom(before, "12-3-2026", typedDay);
  assert.deepEqual([draft.until, draft.steps[0]?.until, draft.duties.own], ["31-8-2026", "31-5-2026", "U belt."]);
  const unsaid = readPlan(draft, { today, sentenceOf, before, advice: null });
  assert.deepEqual(!unsaid.ok && unsaid.faults, [{ field: "why", code: "text-missing" }]);
  const said = readPlan({ ...draft, why: " meer uren " }, { today, sentenceOf, before, advice: null });
  assert.ok(said.ok);
  assert.equal(said.why, "meer uren");
  assert.deepEqual(said.body.duties?.[0], { code: "take-part", text: "Zo stond het er toen." });
});

test("a plan after one that ran out starts with its goal and agreements, and with the steps that still go on", () => {
  const [step] = aVersion().steps ?? [];
  assert.ok(step);
  const over = { ...step, from: plainDate("2026-01-05"), until: plainDate("2026-03-01") };
  const ahead = { ...step, from: plainDate("2026-05-04"), until: null };
  const last = aVersion({
    ...{ until: plainDate("2026-03-20"), rung: "mediation", deviates: "eerst rust", steps: [step, over, ahead] },
    rights: [
      { code: "read-first", text: "U leest eerst." },
      { code: "gone", text: "Zo staat het er niet meer." },
    ],
  });
  const renewal = { on: today, until: plainDate("2026-09-11"), rung: "activities" };
  const draft = renewalOf(last, { ...renewal, isGivenOut: (_part, code) => code !== "gone" }, typedDay);
  assert.deepEqual([draft.on, draft.until, draft.goal], ["12-3-2026", "11-9-2026", "betaald werk in de zorg"]);
  assert.deepEqual([draft.rung, draft.deviates, draft.rights.codes], ["activities", "", ["read-first"]]);
  assert.deepEqual(
    draft.steps.map(({ from, until }) => [from, until]),
    [
      ["12-3-2026", "31-5-2026"],
      ["4-5-2026", ""],
    ],
  );
});

test("a row that is added has a number of its own, also after another went", () => {
  const [first, second] = [aStep([]), aStep([aStep([])])];
  assert.deepEqual([first.row, second.row, aStep([second]).row], [0, 1, 2]);
});

test("a plan that departs from the diagnosis says why, and one that follows it says nothing of the kind", () => {
  const advice = {
    on: plainDate("2026-02-01"),
    by: "commissioner",
    conclusion: "help" as const,
    helpWith: ["schooling"],
  };
  const reading = (over: Partial<PlanDraft>) =>
    readPlan(aDraft(over), { today, sentenceOf, before: undefined, advice });
  const unsaid = reading({});
  assert.deepEqual(!unsaid.ok && unsaid.faults, [{ field: "deviates", code: "text-missing" }]);
  const said = reading({ deviates: " eerst rust " });
  assert.equal(said.ok && said.body.deviates, "eerst rust");
  const follows = reading({ steps: [aWholeStep], deviates: "left from before" });
  assert.equal(follows.ok && follows.body.deviates, null);
});

test("the plan for integration goes along, and a step is part of it only while there is one", () => {
  const step = { ...aWholeStep, inIntegration: true };
  const found = read({ integration, steps: [step] });
  assert.ok(found.ok);
  assert.deepEqual(found.body.integration, { from: "2026-02-02", says: "u leert Nederlands", hoursPerWeek: 12 });
  assert.equal(found.body.steps?.[0]?.inIntegration, true);
  const without = read({ integration: { ...integration, has: false, from: "ooit" }, steps: [step] });
  assert.ok(without.ok);
  assert.deepEqual([without.body.integration, without.body.steps?.[0]?.inIntegration], [null, false]);
});

test("of a plan for integration its day and what it says are asked", () => {
  assert.deepEqual(faultsOf({ integration: { has: true, from: "ooit", says: " ", hours: "61" } }), [
    "integration-from day-wrong",
    "integration-says text-missing",
    "integration-hours hours-wrong",
  ]);
});

test("a new plan begins on the rung where the client stands; none is chosen by emptying it", () => {
  const [stands, none] = [read(), read({ rung: "" })];
  assert.deepEqual([stands.ok && stands.body.rung, none.ok && none.body.rung], ["activities", null]);
});

test("a new plan begins today, or after the last day of one in writing that still runs", () => {
  const ending = (until: string) => ({ versions: [{ until: plainDate(until) }] });
  assert.equal(firstFreeDay([], today), today);
  assert.equal(firstFreeDay([ending("2026-01-01"), { versions: [] }], today), today);
  assert.equal(firstFreeDay([ending("2026-04-11"), ending("2025-04-11")], today), "2026-04-11");
});
