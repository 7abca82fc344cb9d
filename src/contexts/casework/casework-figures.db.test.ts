import assert from "node:assert/strict";
import test from "node:test";
import { endOfInstants } from "../../kernel/instant.ts";
import { plainDate as day } from "../../kernel/plain-date.ts";
import { ok } from "../../kernel/result.ts";
import { loadPolicy } from "../access/public.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { changeSetting } from "../access/testing/settings.ts";
import type { NewEntry } from "../dossier/public.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { countedWithin } from "./domain/figure-facts.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { wordsByCode } from "./testing/words-by-code.ts";
import { caseworkFigures, figuresOf } from "./use-cases/casework-figures.ts";
import { caseworkFiguresFile } from "./use-cases/casework-figures-file.ts";
import { placesKnownAt } from "./use-cases/figure-facts.ts";

const ledger = caseworkLedger();

/** The job desk of 2006, looked at in June. */
const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "wwb-2006" });
  commissioner.clock.set("2006-06-01T09:00:00Z");
  return commissioner;
};

const aClientWith = async (commissioner: TestCommissioner, ...entries: readonly NewEntry[]) => {
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, entries);
  return clientId;
};

const notified = (on: string) => aNewFact("gate-opened", on, { asksFor: "benefit", at: "job-desk" as never });
const done = (step: string, on: string, gate = 1) =>
  aNewFact("gate-step-done", on, { step: step as never, by: "job-desk" as never }, { subject: gate });
const phase = (n: number, on: string) => aNewFact("phase-set", on, { phase: n });
const withdrawn = (target: number) =>
  ({ kind: "entry-withdrawn", target, validFrom: day("2006-06-01"), validUntil: null, body: {} }) as never;

/** Each time the lists are held against the ledgers: made anew as all of it is known, they have to say the same. */
const figures = async ({ run, actorFor }: TestCommissioner, from = "2006-03-01", until = "2006-06-01") => {
  const asked = { from: day(from), until: day(until) };
  const kept = accepted(await run((tx, given) => caseworkFigures(tx, asked, given), await actorFor("caseworker")));
  const made = accepted(
    await run(async (tx, given) => {
      const policy = await loadPolicy(tx);
      const counted = countedWithin(day(from), day(until), given.today);
      return ok(figuresOf(await placesKnownAt(tx, { counted, knownAt: endOfInstants }, policy), policy, { counted }));
    }),
  );
  assert.deepEqual({ steps: kept.steps, phases: kept.phases, shares: kept.shares }, made);
  return kept;
};
const share = (of: { readonly numerator: number; readonly denominator: number } | null) => [
  of?.numerator,
  of?.denominator,
];

const stepOf = async (commissioner: TestCommissioner, code: string, from?: string, until?: string) => {
  const { steps } = await figures(commissioner, from, until);
  const found = steps.find(({ step }) => step.code === code);
  if (found === undefined) return undefined;
  const { done: count, median, ninetieth, inTime, open, openLate } = found;
  return { after: found.after?.code ?? null, count, median, ninetieth, inTime: share(inTime), open: [openLate, open] };
};

test("days between steps are of those done in the period, the share within the norm of those whose norm day lies in it", async () => {
  const commissioner = await anOffice();
  await aClientWith(commissioner, notified("2006-03-01"), done("claim-intake", "2006-03-03"));
  await aClientWith(commissioner, notified("2006-03-01"), done("claim-intake", "2006-03-21"));
  await aClientWith(commissioner, notified("2006-03-01"));
  await aClientWith(
    commissioner,
    notified("2006-03-01"),
    aNewFact("gate-closed", "2006-03-02", { reason: "verhuisd" }, { subject: 1 }),
  );
  assert.deepEqual(await stepOf(commissioner, "claim-intake"), {
    after: null,
    count: 2,
    median: 2,
    ninetieth: 20,
    inTime: [1, 3],
    open: [1, 1],
  });
  const later = await stepOf(commissioner, "claim-intake", "2006-04-01");
  assert.deepEqual([later?.count, later?.inTime, later?.open], [0, [0, 0], [1, 1]]);
  assert.deepEqual((await stepOf(commissioner, "claim-intake", "2006-03-01", "2006-03-05"))?.inTime, [0, 0]);
});

test("a norm day that is not over yet is not counted", async () => {
  const commissioner = await anOffice();
  await aClientWith(commissioner, notified("2006-05-24"));
  commissioner.clock.set("2006-06-01T09:00:00Z");
  const early = await stepOf(commissioner, "claim-intake", "2006-05-01", "2006-07-01");
  assert.deepEqual(
    [early?.inTime, early?.open],
    [
      [0, 0],
      [0, 1],
    ],
  );
  commissioner.clock.set("2006-06-02T09:00:00Z");
  assert.deepEqual((await stepOf(commissioner, "claim-intake", "2006-05-01", "2006-07-01"))?.inTime, [0, 1]);
});

test("a late correction shows: a step withdrawn is no longer done, and the lists are those made anew", async () => {
  const commissioner = await anOffice();
  const clientId = await aClientWith(
    commissioner,
    notified("2006-03-01"),
    done("claim-intake", "2006-03-03"),
    phase(2, "2006-03-03"),
  );
  await append(commissioner, ledger, clientId, [withdrawn(2), withdrawn(3)]);
  assert.deepEqual(await stepOf(commissioner, "claim-intake"), {
    after: null,
    count: 0,
    median: null,
    ninetieth: null,
    inTime: [0, 1],
    open: [1, 1],
  });
  assert.deepEqual((await figures(commissioner)).phases, []);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("an intake done over while the first still counts is one of the intakes of the period", async () => {
  const commissioner = await anOffice();
  await aClientWith(commissioner, notified("2006-03-01"), done("work-intake", "2006-03-03"));
  await aClientWith(
    commissioner,
    notified("2006-03-01"),
    done("work-intake", "2006-03-03"),
    done("work-intake", "2006-04-10"),
  );
  const again = async (from?: string, until?: string) =>
    share((await figures(commissioner, from, until)).shares["intake-again"]);
  assert.deepEqual(await again(), [1, 2]);
  assert.deepEqual(await again("2006-04-01"), [1, 1]);
  assert.deepEqual(await again("2006-03-01", "2006-04-01"), [0, 2]);
});

test("phases: who is on benefit in each, and of those set in the period which became another", async () => {
  const commissioner = await anOffice();
  await aClientWith(commissioner, aBenefit("2006-01-01"), phase(1, "2006-03-01"), phase(2, "2006-05-01"));
  await aClientWith(commissioner, aBenefit("2006-01-01"), phase(1, "2006-03-01"));
  await aClientWith(commissioner, aBenefit("2006-01-01"));
  assert.deepEqual(
    (await figures(commissioner)).phases.map((each) => [each.phase, ...share(each.share), ...share(each.rephased)]),
    [
      [1, 1, 3, 1, 2],
      [2, 1, 3, 0, 1],
      [null, 1, 3, 0, 0],
    ],
  );
});

test("plans that wait for a signature, help that is missing, and people with whom nothing happens, each of those it can be of", async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  commissioner.clock.set("2026-03-02T09:00:00Z");
  const until = { until: "2026-09-01" };
  await aClientWith(
    commissioner,
    aBenefit("2026-01-05"),
    aNewFact("plan-made", "2026-02-01", { goal: "werk", text: "Plan" } as never, until),
  );
  await aClientWith(
    commissioner,
    aBenefit("2026-01-05"),
    aNewFact("need-unmet", "2026-02-01", { need: "day-activities" } as never),
  );
  await aClientWith(
    commissioner,
    aBenefit("2023-01-05"),
    aNewFact("instrument-started", "2023-02-01", { product: "work-placement" } as never),
    aNewFact("instrument-ended", "2023-03-01", { reason: "completed" } as never, { subject: 2 }),
  );
  await aClientWith(
    commissioner,
    aBenefit("2026-01-05"),
    aNewFact("exemption-granted", "2026-01-05", { ground: "medical" } as never, until),
  );
  const { shares } = await figures(commissioner, "2025-03-03", "2026-03-03");
  assert.deepEqual(
    Object.entries(shares).map(([name, each]) => [name, ...share(each)]),
    [
      ["intake-again", 0, 0],
      ["overstay", 0, 0],
      ["plan-unsigned", 1, 1],
      ["de-facto-exempt", 1, 3],
      ["unmet-need", 1, 4],
    ],
  );
});

test("who does not work with clients reads no number of few on the page, and just what the file has; who does reads them all", async () => {
  const commissioner = await anOffice();
  const limit = { key: "disclosureLimit", validFrom: day("2000-01-01"), value: 3 };
  accepted(await commissioner.run((tx, given) => changeSetting(tx, limit, given)));
  for (const [n, times] of [
    [1, 6],
    [2, 4],
    [3, 1],
  ] as const)
    for (let i = 0; i < times; i += 1) await aClientWith(commissioner, aBenefit("2006-01-01"), phase(n, "2006-03-01"));
  for (let i = 0; i < 2; i += 1)
    await aClientWith(commissioner, notified("2006-03-01"), done("claim-intake", "2006-03-03"));
  const period = { from: day("2006-03-01"), until: day("2006-06-01") };
  const read = async (role: "policy-maker" | "caseworker") => {
    const as = await commissioner.actorFor(role);
    const found = accepted(await commissioner.run((tx, given) => caseworkFigures(tx, period, given), as));
    return [
      found.withheldUnder,
      found.steps.find(({ step }) => step.code === "claim-intake")?.done,
      ...found.phases.map((each) => each.share?.numerator ?? null),
    ];
  };
  assert.deepEqual(await read("policy-maker"), [3, null, 6, null, null]);
  assert.deepEqual(await read("caseworker"), [null, 2, 6, 4, 1]);
  const file = accepted(
    await commissioner.run(
      (tx, given) => caseworkFiguresFile(tx, period, given, wordsByCode),
      await commissioner.actorFor("caseworker"),
    ),
  );
  const standing = file.split("\r\n").filter((line) => line.startsWith("phase;"));
  assert.deepEqual(
    standing.map((line) => line.split(";")[3]),
    ["6", "", ""],
  );
});

test("a period without a day, or that is all to come, is refused", async () => {
  const { run, clock } = await anOffice();
  clock.set("2006-06-01T09:00:00Z");
  for (const [from, until] of [
    ["2006-06-01", "2006-06-01"],
    ["2006-06-02", "2006-07-01"],
  ] as const) {
    const result = await run((tx, given) => caseworkFigures(tx, { from: day(from), until: day(until) }, given));
    assert.deepEqual(result, { ok: false, refusal: { code: "period-empty" } });
  }
});
