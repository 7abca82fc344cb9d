import assert from "node:assert/strict";
import test from "node:test";
import { duration } from "../../kernel/duration.ts";
import type { ClientId } from "../../kernel/ids.ts";
import { plainDate as day } from "../../kernel/plain-date.ts";
import type { Role } from "../access/public.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import type { Criterion } from "./domain/criterion.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { calledClients, campaign, campaigns, previewCampaign, startCampaign } from "./use-cases/campaigns.ts";
import { clientSignals } from "./use-cases/client-signals.ts";
import { closeClientReExamination, grantClientExemption, recordClientNeed } from "./use-cases/decision-acts.ts";
import { clientDecisions } from "./use-cases/decisions.ts";
import { rewordCampaign } from "./use-cases/reword-campaign.ts";
import { unmetNeeds } from "./use-cases/unmet-needs.ts";

const ledger = caseworkLedger();
const today = day("2026-03-02");

const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  commissioner.clock.set("2026-03-02T09:00:00Z");
  return commissioner;
};

const onBenefit = async (commissioner: TestCommissioner, from = "2025-01-05"): Promise<ClientId> => {
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit(from)]);
  return clientId;
};

const exempt = async ({ run }: TestCommissioner, clientId: ClientId, from: string, until: string) =>
  accepted(
    await run((tx, given) =>
      grantClientExemption(
        tx,
        ledger,
        {
          clientId,
          ground: "medical",
          from: day(from),
          until: day(until),
          decidedOn: today,
          reviewOn: null,
          why: "kan nu geen hele dagen",
          entriesSeen: 1,
        },
        given,
      ),
    ),
  );

const codeOf = async (result: Promise<{ ok: true } | { ok: false; refusal: { code: string } }>): Promise<string> => {
  const settled = await result;
  return settled.ok ? "accepted" : settled.refusal.code;
};

const nobodyInParticular = {
  exemption: null,
  exemptFor: null,
  onBenefitFor: null,
  phases: [],
  nothingRuns: false,
  notSeenFor: null,
};

/** As who works with clients, and sees each number, unless said. */
const count = async ({ run, actorFor }: TestCommissioner, criterion: Partial<Criterion>, as: Role = "caseworker") =>
  run(
    (tx, given) => previewCampaign(tx, { criterion: { ...nobodyInParticular, ...criterion } as never }, given),
    await actorFor(as),
  );

const start = async (
  { run, actorFor }: TestCommissioner,
  criterion: Partial<Criterion>,
  over: Partial<Parameters<typeof startCampaign>[2]> = {},
  as: Role = "caseworker",
) =>
  run(
    (tx, given) =>
      startCampaign(
        tx,
        ledger,
        {
          name: "Lang ontheven",
          aim: "kijken wat kan",
          criterion: { ...nobodyInParticular, ...criterion } as never,
          draw: null,
          seenFound: 1,
          ...over,
        },
        given,
      ),
    await actorFor(as),
  );

test("a campaign calls who has been exempt for long, each once, and reports what followed", async () => {
  const commissioner = await anOffice();
  const [long, short, other] = [
    await onBenefit(commissioner),
    await onBenefit(commissioner),
    await onBenefit(commissioner),
  ];
  await exempt(commissioner, long, "2025-06-01", "2026-06-01");
  await exempt(commissioner, short, "2026-02-01", "2026-06-01");
  const criterion = { exemption: "individual", exemptFor: duration("P6M") } as const;
  assert.equal(accepted(await count(commissioner, criterion)).found, 1);
  const { id, called } = accepted(await start(commissioner, criterion));
  assert.equal(called, 1);
  const { rows } = accepted(
    await commissioner.run((tx, given) =>
      calledClients(tx, { campaign: id, part: "all", page: 1, pageSize: 25 }, given),
    ),
  );
  assert.deepEqual(
    rows.map(({ clientId }) => clientId),
    [long],
  );
  // who is being looked at is not found again
  assert.equal(accepted(await count(commissioner, criterion)).found, 0);
  await append(commissioner, ledger, other, []);
  const seen = accepted(await commissioner.run((tx, given) => clientDecisions(tx, { clientId: long }, given)));
  assert.equal(seen.reExaminations[0]?.campaign?.name, "Lang ontheven");
  const entry = seen.reExaminations[0]?.id;
  assert.ok(entry);
  const closing = { clientId: long, reExamination: entry, on: today, outcome: "still-exempt", note: null };
  accepted(
    await commissioner.run((tx, given) =>
      closeClientReExamination(tx, ledger, { ...closing, entriesSeen: seen.entriesSeen }, given),
    ),
  );
  const worker = await commissioner.actorFor("caseworker");
  const reported = accepted(await commissioner.run((tx, given) => campaign(tx, { campaign: id }, given), worker));
  assert.deepEqual(reported.outcomes, [{ outcome: "still-exempt", clients: 1 }]);
  assert.deepEqual(reported.counts, { spoken: 0, diagnosed: 0, offered: 0, worked: 0, off: 0, closed: 1 });
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("a campaign's name and aim are put right after it began, with who did and when; an illness in them is refused", async () => {
  const commissioner = await anOffice();
  await exempt(commissioner, await onBenefit(commissioner), "2025-06-01", "2026-06-01");
  const criterion = { exemption: "individual" } as const;
  const refused = await start(commissioner, criterion, { aim: "Mensen met reuma spreken" });
  assert.equal(refused.ok ? "" : refused.refusal.code, "health-words");
  const { id } = accepted(await start(commissioner, criterion, { name: "Lang onheven" }));
  await onBenefit(commissioner);
  const { id: other } = accepted(await start(commissioner, { onBenefitFor: duration("P1Y") }, { name: "Anderen" }));
  const worker = await commissioner.actorFor("policy-maker");
  const reword = async (campaignId: typeof id, name: string, aim = "kijken wat kan") => {
    const done = await commissioner.run(
      (tx, given) => rewordCampaign(tx, { campaign: campaignId, name, aim }, given),
      worker,
    );
    return done.ok ? "done" : done.refusal.code;
  };
  assert.equal(await reword(id, "Lang onheven"), "campaign-wording-same");
  assert.equal(await reword(id, "ANDEREN"), "campaign-name-taken");
  assert.equal(await reword(id, "Lang ontheven", "Mensen met reuma spreken"), "health-words");
  assert.equal(await reword(id, "Lang ontheven"), "done");
  const seen = accepted(await commissioner.run((tx, given) => campaign(tx, { campaign: id }, given), worker));
  assert.equal(seen.name, "Lang ontheven");
  assert.deepEqual(
    seen.wordings.map(({ name, recordedAt }) => [name, recordedAt]),
    [["Lang onheven", "2026-03-02T09:00:00.000Z"]],
  );
  assert.equal(
    accepted(await commissioner.run((tx, given) => campaign(tx, { campaign: other }, given), worker)).wordings.length,
    0,
  );
});

test("whose exemption was reviewed lately was looked at anew, and is left out of who was not", async () => {
  const commissioner = await anOffice();
  const [reviewed, long] = [await onBenefit(commissioner), await onBenefit(commissioner)];
  for (const clientId of [reviewed, long]) await exempt(commissioner, clientId, "2025-03-15", "2026-03-14");
  const review = (on: string, subject: number) =>
    aNewFact("exemption-reviewed", on, { why: "kan nog niet" }, { subject });
  await append(commissioner, ledger, reviewed, [review("2025-10-01", 2)]);
  await append(commissioner, ledger, long, [review("2025-04-01", 2)]);
  const found = async (notSeenFor: string) =>
    accepted(await count(commissioner, { exemption: "any", notSeenFor: duration(notSeenFor) })).found;
  assert.deepEqual([await found("P3M"), await found("P6M"), await found("P2Y")], [2, 1, 0]);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("some are drawn by lot, with what the lot was drawn with; who was called before is left out on request", async () => {
  const commissioner = await anOffice();
  for (let n = 0; n < 5; n += 1) await onBenefit(commissioner);
  const criterion = { onBenefitFor: duration("P1Y") };
  const { id, found, called } = accepted(await start(commissioner, criterion, { draw: 2, seenFound: 5 }));
  assert.deepEqual([found, called], [5, 2]);
  const worker = await commissioner.actorFor("caseworker");
  const [written] = accepted(await commissioner.run(campaigns, worker)).campaigns;
  assert.equal(written?.id, id);
  assert.deepEqual([written?.drawn, typeof written?.seed], [2, "string"]);
  assert.equal(accepted(await count(commissioner, { notSeenFor: duration("P1Y") })).found, 3);
});

test("who does not work with clients starts a campaign of few without learning how many: not from the count, the campaign or the list", async () => {
  const commissioner = await anOffice();
  const clients = [await onBenefit(commissioner), await onBenefit(commissioner), await onBenefit(commissioner)];
  const criterion = { onBenefitFor: duration("P1Y") };
  const { found, withheldUnder } = accepted(await count(commissioner, criterion, "policy-maker"));
  assert.deepEqual([found, withheldUnder], [null, 10]);
  assert.equal(accepted(await count(commissioner, { exemption: "any" }, "policy-maker")).found, 0);
  const seen = await start(commissioner, criterion, { seenFound: 3 }, "policy-maker");
  assert.deepEqual(seen, { ok: false, refusal: { code: "found-others", found: null } });
  const started = accepted(await start(commissioner, criterion, { seenFound: null, draw: 5 }, "policy-maker"));
  assert.deepEqual([started.found, started.called], [null, null]);
  const told = async (role: Role) => {
    const as = await commissioner.actorFor(role);
    const one = accepted(await commissioner.run((tx, given) => campaign(tx, { campaign: started.id }, given), as));
    const [listed] = accepted(await commissioner.run(campaigns, as)).campaigns;
    const { outcomes, wordings, ...same } = one;
    assert.deepEqual([listed, outcomes, wordings], [same, [], []]);
    return [one.withheldUnder, one.found, one.called, one.drawn, one.counts.spoken];
  };
  for (const role of ["policy-maker", "administrator"] as const)
    assert.deepEqual(await told(role), [10, null, null, null, null]);
  assert.deepEqual(await told("benefits-officer"), [null, clients.length, clients.length, 5, 0]);
});

test("a campaign is refused: of everybody, of nobody, of others than were seen, under a name that is taken", async () => {
  const commissioner = await anOffice();
  await onBenefit(commissioner);
  const criterion = { onBenefitFor: duration("P1Y") };
  assert.equal(await codeOf(start(commissioner, {})), "criterion-empty");
  assert.equal(await codeOf(start(commissioner, { exemptFor: duration("P1Y") })), "exempt-for-without-exemption");
  assert.equal(await codeOf(start(commissioner, { exemption: "any", nothingRuns: true })), "nothing-runs-while-exempt");
  assert.equal(await codeOf(start(commissioner, { exemption: "any" })), "nobody-found");
  assert.equal(await codeOf(start(commissioner, criterion, { seenFound: 7 })), "found-others");
  assert.equal(await codeOf(start(commissioner, criterion)), "accepted");
  await onBenefit(commissioner);
  assert.equal(await codeOf(start(commissioner, criterion, { name: "LANG ontheven" })), "campaign-name-taken");
});

test("who decides on fewer decisions than there are decides again", async () => {
  const commissioner = await anOffice();
  const clientId = await onBenefit(commissioner);
  const need = (kind: string, entriesSeen: number) =>
    commissioner.run((tx, given) =>
      recordClientNeed(tx, ledger, { clientId, need: kind, on: today, note: null, entriesSeen }, given),
    );
  accepted(await need("day-activities", 1));
  const second = await need("part-time-work", 1);
  assert.ok(!second.ok && second.refusal.code === "changed-meanwhile");
  accepted(await need("part-time-work", 2));
  const worker = await commissioner.actorFor("caseworker");
  const counted = accepted(await commissioner.run((tx, given) => unmetNeeds(tx, {}, given), worker));
  assert.deepEqual(counted.needs, [
    { need: "day-activities", phase: null, clients: 1, open: 1 },
    { need: "part-time-work", phase: null, clients: 1, open: 1 },
  ]);
});

test("at the gate somebody is exempted from the claim on; once it is refused the decision stands and has no effect", async () => {
  const commissioner = await anOffice();
  const clientId = await aClient(commissioner);
  const came = aNewFact("gate-opened", day("2026-01-05"), { asksFor: "benefit", at: "commissioner" as never });
  const done = (step: string, on: string, over: object = {}) =>
    aNewFact(
      "gate-step-done",
      day(on),
      { step: step as never, by: "commissioner" as never, ...over },
      { subject: 1 as never },
    );
  await append(commissioner, ledger, clientId, [came]);
  await append(commissioner, ledger, clientId, [done("claim", "2026-01-08")]);
  const asked = {
    clientId,
    ground: "medical",
    from: day("2026-01-08"),
    until: day("2026-07-01"),
    decidedOn: today,
  } as const;
  const grant = (from: string) =>
    commissioner.run((tx, given) =>
      grantClientExemption(
        tx,
        ledger,
        { ...asked, from: day(from), reviewOn: null, why: "kan nu geen hele dagen", entriesSeen: 2 },
        given,
      ),
    );
  assert.equal(await codeOf(grant("2026-01-07")), "not-obliged");
  accepted(await grant("2026-01-08"));
  const shown = async (): Promise<unknown> => {
    const decided = accepted(await commissioner.run((tx, given) => clientDecisions(tx, { clientId }, given)));
    const { duty } = accepted(await commissioner.run((tx, given) => clientSignals(tx, { clientId }, given)));
    return { exemptions: decided.exemptions.length, dutyRuns: decided.dutyRuns, duty };
  };
  assert.deepEqual(await shown(), { exemptions: 1, dutyRuns: true, duty: { by: "claim", since: "2026-01-08" } });
  await append(commissioner, ledger, clientId, [done("decision", "2026-02-02", { outcome: "refused" })]);
  assert.deepEqual(await shown(), { exemptions: 1, dutyRuns: false, duty: null });
  await append(commissioner, ledger, clientId, [aBenefit("2026-02-20")]);
  assert.deepEqual(await shown(), { exemptions: 1, dutyRuns: true, duty: { by: "benefit", since: "2026-02-20" } });
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});
