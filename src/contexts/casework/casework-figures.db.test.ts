import assert from "node:assert/strict";
import test from "node:test";
import { plainDate as day } from "../../kernel/plain-date.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import type { NewEntry } from "../dossier/public.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { caseworkFigures } from "./use-cases/casework-figures.ts";

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

const figures = async ({ run }: TestCommissioner, from = "2006-03-01", until = "2006-06-01") =>
  accepted(await run((tx, given) => caseworkFigures(tx, { from: day(from), until: day(until) }, given)));

const stepOf = async (commissioner: TestCommissioner, code: string, from?: string, until?: string) => {
  const { steps } = await figures(commissioner, from, until);
  const found = steps.find(({ step }) => step.code === code);
  if (found === undefined) return undefined;
  const { done: count, median, ninetieth, inTime } = found;
  return { after: found.after?.code ?? null, count, median, ninetieth, inTime: [inTime.numerator, inTime.denominator] };
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
  });
  assert.equal(await stepOf(commissioner, "claim-intake", "2006-04-01"), undefined);
  assert.deepEqual((await stepOf(commissioner, "claim-intake", "2006-03-01", "2006-03-05"))?.inTime, [0, 0]);
});

test("a norm day that is not over yet is not counted", async () => {
  const commissioner = await anOffice();
  await aClientWith(commissioner, notified("2006-05-24"));
  commissioner.clock.set("2006-06-01T09:00:00Z");
  assert.equal(await stepOf(commissioner, "claim-intake", "2006-05-01", "2006-07-01"), undefined);
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
  assert.deepEqual((await figures(commissioner)).shares["intake-again"], { numerator: 1, denominator: 2 });
  assert.deepEqual((await figures(commissioner, "2006-04-01")).shares["intake-again"], {
    numerator: 1,
    denominator: 1,
  });
  assert.deepEqual((await figures(commissioner, "2006-03-01", "2006-04-01")).shares["intake-again"], {
    numerator: 0,
    denominator: 2,
  });
});

test("phases: who is on benefit in each, and of those set in the period which became another", async () => {
  const commissioner = await anOffice();
  await aClientWith(commissioner, aBenefit("2006-01-01"), phase(1, "2006-03-01"), phase(2, "2006-05-01"));
  await aClientWith(commissioner, aBenefit("2006-01-01"), phase(1, "2006-03-01"));
  await aClientWith(commissioner, aBenefit("2006-01-01"));
  assert.deepEqual((await figures(commissioner)).phases, [
    { phase: 1, clients: 1, rephased: { numerator: 1, denominator: 2 } },
    { phase: 2, clients: 1, rephased: { numerator: 0, denominator: 1 } },
    { phase: null, clients: 1, rephased: { numerator: 0, denominator: 0 } },
  ]);
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
  assert.deepEqual(shares, {
    "intake-again": { numerator: 0, denominator: 0 },
    overstay: { numerator: 0, denominator: 0 },
    "plan-unsigned": { numerator: 1, denominator: 1 },
    "de-facto-exempt": { numerator: 1, denominator: 3 },
    "unmet-need": { numerator: 1, denominator: 4 },
  });
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
