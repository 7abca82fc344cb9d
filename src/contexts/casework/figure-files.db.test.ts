import assert from "node:assert/strict";
import test from "node:test";
import type { CampaignId } from "../../kernel/ids.ts";
import { plainDate as day } from "../../kernel/plain-date.ts";
import type { Result } from "../../kernel/result.ts";
import { newUuid } from "../../platform/ids.ts";
import type { Actor, Given, Tx } from "../../platform/unit-of-work.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { changeSetting } from "../access/testing/settings.ts";
import type { NewEntry } from "../dossier/public.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { caseworkLedger } from "./testing/kept-lists.ts";
import { wordsByCode } from "./testing/words-by-code.ts";
import { calledClientsFile, campaignFile } from "./use-cases/campaign-files.ts";
import { startCampaign } from "./use-cases/campaigns.ts";
import { costsOfFacilities, costsOfFacilitiesFile } from "./use-cases/facility-costs.ts";
import { ladderFlow, ladderFlowFile } from "./use-cases/ladder-flow.ts";
import { unmetNeeds, unmetNeedsFile } from "./use-cases/unmet-needs.ts";

const ledger = caseworkLedger();
const period = { from: day("2006-03-01"), until: day("2006-06-01") };

/** Numbers of two people are few here. */
const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "wwb-2006" });
  commissioner.clock.set("2006-06-01T09:00:00Z");
  const limit = { key: "disclosureLimit", validFrom: day("2000-01-01"), value: 3 };
  accepted(await commissioner.run((tx, given) => changeSetting(tx, limit, given)));
  return commissioner;
};

const clientsWith = async (commissioner: TestCommissioner, n: number, ...entries: readonly NewEntry[]) => {
  for (let i = 0; i < n; i += 1)
    await append(commissioner, ledger, await aClient(commissioner), [aBenefit("2005-01-01"), ...entries]);
};

const rowsOf = async <R extends { readonly code: string }>(
  { run }: TestCommissioner,
  file: (tx: Tx, given: Given) => Promise<Result<string, R>>,
) =>
  accepted(await run(file))
    .replace("\uFEFF", "")
    .trimEnd()
    .split("\r\n")
    .slice(1);

const given = (facility: string, amount: number, per: "once" | "month", from: string) =>
  aNewFact("facility-decided", from, {
    facility,
    granted: true,
    why: "test",
    amount,
    per,
    source: "work-part",
  } as never);

test("what facilities cost is summed per kind and source; what was refused costs nothing, and another commissioner sees none of it", async () => {
  const commissioner = await anOffice();
  await clientsWith(commissioner, 3, given("travel", 3_000, "month", "2006-05-01"));
  await clientsWith(commissioner, 1, given("premium-work", 50_000, "once", "2006-03-01"));
  await clientsWith(
    commissioner,
    1,
    aNewFact("facility-decided", "2006-03-01", { facility: "travel", granted: false, why: "test" } as never),
  );
  const worker = await commissioner.actorFor("caseworker");
  const costs = async (of: TestCommissioner, as = worker) =>
    accepted(await of.run((tx, at) => costsOfFacilities(tx, period, at), as));
  const { cents, costs: lines } = await costs(commissioner);
  assert.equal(cents, 59_000);
  assert.deepEqual(
    lines.map((each) => [each.facility, each.source, each.clients, each.decisions, each.cents]),
    [
      ["premium-work", "work-part", 1, 1, 50_000],
      ["travel", "work-part", 3, 3, 9_000],
    ],
  );
  const stranger = await anOffice();
  assert.deepEqual((await costs(stranger, await stranger.actorFor("caseworker"))).costs, []);
  const reversed = await commissioner.run((tx, at) =>
    costsOfFacilities(tx, { from: period.until, until: period.from }, at),
  );
  assert.deepEqual(reversed, { ok: false, refusal: { code: "period-empty" } });
  assert.deepEqual(await rowsOf(commissioner, (tx, at) => costsOfFacilitiesFile(tx, period, at, wordsByCode)), [
    "facility-cost;premie bij werk;WWB-werkdeel;;;;2006-03-01;2006-05-31;under 3;casework.facility-cost;1",
    "facility-cost;reiskosten;WWB-werkdeel;;;;2006-03-01;2006-05-31;under 3;casework.facility-cost;1",
  ]);
});

test("who does not work with clients learns from the page what is spent on many, not what one person was given nor what gives it back", async () => {
  const commissioner = await anOffice();
  await clientsWith(commissioner, 5, given("travel", 3_000, "month", "2006-05-01"));
  await clientsWith(commissioner, 4, given("child-care", 2_000, "month", "2006-05-01"));
  await clientsWith(commissioner, 1, given("premium-work", 50_000, "once", "2006-03-01"));
  const linesFor = async (role: "contract-manager" | "administrator" | "benefits-officer") => {
    const as = await commissioner.actorFor(role);
    const { cents, withheldUnder, costs } = accepted(
      await commissioner.run((tx, at) => costsOfFacilities(tx, period, at), as),
    );
    return [cents, withheldUnder, ...costs.map((each) => [each.facility, each.clients, each.decisions, each.cents])];
  };
  for (const role of ["contract-manager", "administrator"] as const)
    assert.deepEqual(await linesFor(role), [
      73_000,
      3,
      ["travel", 5, 5, 15_000],
      ["child-care", null, null, null],
      ["premium-work", null, null, null],
    ]);
  assert.deepEqual(await linesFor("benefits-officer"), [
    73_000,
    null,
    ["premium-work", 1, 1, 50_000],
    ["travel", 5, 5, 15_000],
    ["child-care", 4, 4, 8_000],
  ]);
});

test("a day more or less would tell what one person was given: of a file, and from who does not work with clients, whole months are asked", async () => {
  const commissioner = await anOffice();
  await clientsWith(commissioner, 4, given("travel", 3_100, "month", "2006-03-01"));
  const [staff, policy] = [await commissioner.actorFor("caseworker"), await commissioner.actorFor("policy-maker")];
  const asked = async (as: Actor, from?: string, until?: string) => {
    const days = { ...(from ? { from: day(from) } : {}), ...(until ? { until: day(until) } : {}) };
    const told = [
      await commissioner.run((tx, at) => costsOfFacilities(tx, days, at), as),
      await commissioner.run((tx, at) => costsOfFacilitiesFile(tx, days, at, wordsByCode), as),
    ];
    return told.map((each) => (each.ok ? "told" : each.refusal.code)).join(", ");
  };
  const no = "not-whole-months";
  assert.equal(await asked(policy, "2006-03-01", "2006-06-01"), "told, told");
  for (const [from, until] of [
    ["2006-03-01", "2006-06-02"],
    ["2006-03-02", "2006-06-01"],
    [undefined, "2006-05-31"],
    ["2006-05-02", undefined],
  ] as const) {
    assert.equal(await asked(policy, from, until), `${no}, ${no}`);
    assert.equal(await asked(staff, from, until), `told, ${no}`);
  }
  assert.equal(await asked(staff, undefined, "0001-01-01"), "day-out-of-bounds, day-out-of-bounds");
  const logged = await commissioner.run((tx) =>
    tx.query<{ n: number }>(
      "select count(*)::int as n from platform.log_line where tenant_id = $1 and detail->>'until' = '2006-06-02'",
      [tx.tenantId],
    ),
  );
  assert.equal(logged.rows[0]?.n, 1);
  const { from, until } = accepted(await commissioner.run((tx, at) => costsOfFacilities(tx, {}, at), policy));
  assert.deepEqual([from, until], ["2005-07-01", "2006-07-01"]);
});

test("a facility that was stopped costs nothing from its last day on", async () => {
  const commissioner = await anOffice();
  await clientsWith(
    commissioner,
    1,
    given("travel", 3_000, "month", "2006-03-01"),
    aNewFact("facility-ended", "2006-04-16", { reason: "test" } as never, { subject: 2 }),
  );
  const worker = await commissioner.actorFor("caseworker");
  const { cents } = accepted(await commissioner.run((tx, at) => costsOfFacilities(tx, period, at), worker));
  assert.equal(cents, 3_000 + 1_500);
});

test("the file of missing help withholds a phase of few, and another phase of the same kind that would give it back", async () => {
  const commissioner = await anOffice();
  const missing = aNewFact("need-unmet", "2006-04-01", { need: "day-activities" } as never);
  await clientsWith(commissioner, 3, aNewFact("phase-set", "2006-02-01", { phase: 4 }), missing);
  await clientsWith(commissioner, 2, missing);
  const transport = aNewFact("need-unmet", "2006-04-01", { need: "transport" } as never);
  await clientsWith(commissioner, 3, aNewFact("phase-set", "2006-02-01", { phase: 4 }), transport);
  assert.deepEqual(await rowsOf(commissioner, (tx, at) => unmetNeedsFile(tx, period, at, wordsByCode)), [
    "transport;fase 4;3;3;2006-03-01;2006-05-31;",
    "dagbesteding dichtbij;fase 4;;;2006-03-01;2006-05-31;under 3",
    "dagbesteding dichtbij;no-phase;;;2006-03-01;2006-05-31;under 3",
  ]);
});

test("who does not work with clients reads on the pages of missing help and of the ladder no number of few, who does reads them all", async () => {
  const commissioner = await anOffice();
  const missing = aNewFact("need-unmet", "2006-04-01", { need: "day-activities" } as never);
  const transport = aNewFact("need-unmet", "2006-04-01", { need: "transport" } as never);
  const onRung = (rung: string) => aNewFact("rung-set", "2006-03-05", { rung, by: "commissioner" } as never);
  await clientsWith(commissioner, 4, missing, onRung("mediation"));
  await clientsWith(commissioner, 2, transport, onRung("learn-work"));
  await clientsWith(commissioner, 3, onRung("participation"));
  const read = async (
    role: "policy-maker" | "procurement-officer" | "contract-manager" | "administrator" | "caseworker",
  ) => {
    const as = await commissioner.actorFor(role);
    const needs = accepted(await commissioner.run((tx, at) => unmetNeeds(tx, period, at), as));
    const flow = accepted(await commissioner.run((tx, at) => ladderFlow(tx, period, at), as));
    return [
      [needs.withheldUnder, ...[...needs.kinds, ...needs.needs].map(({ clients }) => clients)],
      [flow.withheldUnder, ...flow.rungs.map(({ stand }) => stand)],
    ];
  };
  for (const role of ["policy-maker", "procurement-officer", "contract-manager", "administrator"] as const)
    assert.deepEqual(await read(role), [
      [3, 4, null, 4, null],
      [3, null, null, 4],
    ]);
  assert.deepEqual(await read("caseworker"), [
    [null, 4, 2, 4, 2],
    [null, 3, 2, 4],
  ]);
});

test("the file of the flow withholds a rung or a move of few, and the smallest other that would give it back", async () => {
  const commissioner = await anOffice();
  const onRung = (rung: string, from: string) => aNewFact("rung-set", from, { rung, by: "commissioner" } as never);
  await clientsWith(commissioner, 3, onRung("mediation", "2006-03-05"));
  await clientsWith(commissioner, 4, onRung("participation", "2006-03-05"));
  await clientsWith(commissioner, 1, onRung("old-rung", "2006-03-05"));
  await clientsWith(commissioner, 1, onRung("mediation", "2006-01-05"), onRung("learn-work", "2006-04-05"));
  await clientsWith(commissioner, 3, onRung("participation", "2006-01-05"), onRung("learn-work", "2006-04-05"));
  const rows = await rowsOf(commissioner, (tx, at) => ladderFlowFile(tx, period, at, wordsByCode));
  const days = "2006-03-01;2006-05-31;2006-05-31";
  assert.deepEqual(rows, [
    `stands-on-rung;verplichte participatie;;4;0;4;;${days};`,
    `stands-on-rung;leerwerkcentrum;;4;0;4;;${days};`,
    `stands-on-rung;directe bemiddeling;;;;;;${days};under 3`,
    `stands-on-rung;old-rung (rung-not-in-use);;;;;;${days};under 3`,
    `moved-on;directe bemiddeling;leerwerkcentrum;;;;;${days};under 3`,
    `moved-on;verplichte participatie;leerwerkcentrum;;;;;${days};under 3`,
  ]);
});

test("a campaign as a file: what followed for how many, and for who works with clients who they are", async () => {
  const commissioner = await anOffice();
  await clientsWith(commissioner, 4);
  const everybody = { exemption: null, exemptFor: null, phases: [], nothingRuns: false, notSeenFor: null };
  const said = {
    name: "Lang in de bijstand",
    aim: "kijken wat kan",
    criterion: { ...everybody, onBenefitFor: "P1Y" },
    draw: null,
    seenFound: 4,
  };
  const worker = await commissioner.actorFor("caseworker");
  const { id } = accepted(await commissioner.run((tx, at) => startCampaign(tx, ledger, said as never, at), worker));
  const report = await rowsOf(commissioner, (tx, at) => campaignFile(tx, { campaign: id }, at, wordsByCode));
  assert.deepEqual(report.slice(0, 2), [
    "called;4;4;Lang in de bijstand;2006-06-01;2006-06-01;",
    "spoken;0;4;Lang in de bijstand;2006-06-01;2006-06-01;",
  ]);
  const five = { key: "disclosureLimit", validFrom: day("2000-01-01"), value: 5 };
  accepted(await commissioner.run((tx, at) => changeSetting(tx, five, at)));
  const few = await rowsOf(commissioner, (tx, at) => campaignFile(tx, { campaign: id }, at, wordsByCode));
  assert.deepEqual(few.slice(0, 2), [
    "called;;;Lang in de bijstand;2006-06-01;2006-06-01;under 5",
    "spoken;;;Lang in de bijstand;2006-06-01;2006-06-01;under 5",
  ]);
  const people = await rowsOf(commissioner, (tx, at) =>
    calledClientsFile(tx, { campaign: id, part: "open" }, at, wordsByCode),
  );
  assert.equal(people.length, 4);
  const other = newUuid<CampaignId>();
  const nobody = await commissioner.run((tx, at) =>
    calledClientsFile(tx, { campaign: other, part: "all" }, at, wordsByCode),
  );
  assert.deepEqual(nobody, { ok: false, refusal: { code: "no-such-campaign" } });
});
