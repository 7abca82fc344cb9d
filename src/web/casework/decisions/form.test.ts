import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import type { DecisionAct, Draft } from "./act-fields.ts";
import { centsOf, draftOfStep, readAct } from "./form.ts";

const today = plainDate("2026-03-02");
const read = (act: DecisionAct, draft: Draft) => {
  const result = readAct(act, draft, { categorialGrounds: ["age-65"], steps: [] }, { today, language: "nl" });
  return result.ok ? result.body : result.faults.map(({ field, code }) => `${field} ${code}`);
};

const granting: Draft = {
  ground: "medical",
  from: "1-3-2026",
  lastDay: "31-8-2026",
  decidedOn: "20-2-2026",
  why: " rust ",
};

test("a last day is kept as the first day no longer, and what was left empty is not said", () => {
  assert.deepEqual(read("grant", granting), {
    ground: "medical",
    from: "2026-03-01",
    until: "2026-09-01",
    decidedOn: "2026-02-20",
    why: "rust",
  });
});

test("of one person a last day and a reason are asked, of a whole group neither", () => {
  assert.deepEqual(read("grant", { ...granting, lastDay: "", why: "" }), ["lastDay required", "why required"]);
  assert.deepEqual(read("grant", { ...granting, ground: "age-65", lastDay: "", why: "" }), {
    ground: "age-65",
    from: "2026-03-01",
    decidedOn: "2026-02-20",
  });
});

test("every fault is told at once: nothing chosen, no day, a day to come, too long, a last day before the first", () => {
  assert.deepEqual(read("grant", { from: "31-2-2026", decidedOn: "3-3-2026", why: "x".repeat(501) }), [
    "ground choose-one",
    "from day-wrong",
    "decidedOn day-to-come",
    "why too-long",
  ]);
  assert.deepEqual(read("grant", { ...granting, lastDay: "28-2-2026" }), ["lastDay order-wrong"]);
  assert.deepEqual(read("grant", { ...granting, lastDay: "28-2-2026", why: "", reviewOn: "1-3-2026" }), [
    "why required",
    "lastDay order-wrong",
    "reviewOn review-before-start",
  ]);
});

test("an exemption is looked at again while it runs: after its first day, and on its last day at the latest", () => {
  const looked = (reviewOn: string) => read("grant", { ...granting, reviewOn });
  assert.deepEqual(looked("1-3-2026"), ["reviewOn review-before-start"]);
  assert.deepEqual(looked("1-9-2026"), ["reviewOn review-late"]);
  for (const within of ["2-3-2026", "31-8-2026"]) assert.ok(!Array.isArray(looked(within)));
  assert.deepEqual(read("review", { on: "1-3-2026", why: "x", reviewOn: "28-2-2026" }), [
    "reviewOn review-before-look",
  ]);
});

test("what a choice makes needless is not sent: no amount of a refusal, no last day of what is given once", () => {
  const draft = {
    facility: "travel",
    granted: "no",
    why: "te duur",
    amount: "50",
    per: "month",
    decidedOn: "20-2-2026",
    from: "1-3-2026",
    lastDay: "1-9-2026",
  };
  const refused = { facility: "travel", granted: false, why: "te duur", decidedOn: "2026-02-20" };
  assert.deepEqual(read("decide", draft), refused);
  assert.deepEqual(read("decide", { ...draft, decidedOn: "3-3-2026" }), ["decidedOn day-to-come"]);
  const once = { ...draft, granted: "yes", per: "once", source: "own" };
  assert.deepEqual(read("decide", once), {
    facility: "travel",
    granted: true,
    why: "te duur",
    amount: 5_000,
    per: "once",
    source: "own",
    decidedOn: "2026-02-20",
    from: "2026-03-01",
  });
});

test("amounts as people type them, in either language; what may be a slip is none", () => {
  const both = ["250", "37,5", "37.50", "€ 1.250,00", "1,250.00", "0", "-5", "12,345,6", "veel"];
  const cents = [25_000, 3_750, 3_750, 125_000, 125_000, ...new Array(4).fill(undefined)];
  for (const language of ["nl", "en"] as const)
    assert.deepEqual(
      both.map((typed) => centsOf(typed, language)),
      cents,
    );
  assert.deepEqual([centsOf("1.250", "nl"), centsOf("12,345", "nl")], [125_000, undefined]);
  assert.deepEqual([centsOf("1,250", "en"), centsOf("12.345", "en")], [125_000, undefined]);
});

const provider = "00000000-0000-7000-8000-000000000001";
const aStep = {
  ...{ product: "work-placement", by: "provider", provider: provider as never, worker: null, name: "De Tussenstap" },
  ...{ from: plainDate("2026-02-16"), until: plainDate("2026-06-01"), hoursPerWeek: 16 },
};
const typed = { today, typedDay: (day: string) => day.split("-").toReversed().join("-") };

test("help that begins as the plan has it is not typed twice: what, by whom, from when, until when and how many hours", () => {
  assert.deepEqual(read("help", draftOfStep(aStep, typed, "nl")), {
    kind: "instrument",
    product: "work-placement",
    by: "provider",
    provider,
    on: "2026-02-16",
    until: "2026-06-01",
    hoursPerWeek: 16,
  });
});

test("a step planned for a later day begins today; one without an end or hours leaves them open", () => {
  const ahead = { ...aStep, from: plainDate("2026-04-01"), until: null, hoursPerWeek: null };
  const { on, plannedLast, hours } = draftOfStep(ahead, typed, "nl");
  assert.deepEqual([on, plannedLast, hours], ["02-03-2026", "", ""]);
});

test("help says who gives it, and is not planned to end before it begins", () => {
  const draft = { kind: "instrument", product: "schooling", on: "2-3-2026" };
  assert.deepEqual(read("help", draft), ["by choose-one"]);
  assert.deepEqual(read("help", { ...draft, by: "client", plannedLast: "1-3-2026" }), ["plannedLast order-wrong"]);
  assert.deepEqual(read("help", { ...draft, by: "client", who: `provider ${provider}` }), {
    ...{ kind: "instrument", product: "schooling", by: "client", on: "2026-03-02" },
  });
});
