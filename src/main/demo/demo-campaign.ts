import { insertAbsence } from "../../contexts/casework/absence-store.ts";
import { insertCampaign } from "../../contexts/casework/campaign-store.ts";
import { duration } from "../../kernel/duration.ts";
import type { CampaignId } from "../../kernel/ids.ts";
import { addDays } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Given, Tx } from "../../platform/unit-of-work.ts";
import { campaignOf, demoId } from "./demo-ids.ts";
import type { DemoWork } from "./demo-work.ts";
import { colleagueId, colleagues } from "./office.ts";
import { campaignAgo } from "./tell-decisions.ts";

/** The campaign that the histories tell of, as it would have been written down on its day. */
export const writeCampaign = async (tx: Tx, { seed, today }: DemoWork, given: Given): Promise<void> => {
  const id = campaignOf(seed);
  const counted = await tx.row(
    sql<{
      n: number;
    }>`select count(*)::int as n from casework.re_examination where tenant_id = ${tx.tenantId} and campaign = ${id}`,
  );
  const called = counted?.n ?? 0;
  const policyMaker = colleagues.findIndex(({ role }) => role === "policy-maker");
  await insertCampaign(tx, {
    id,
    name: "Lang ontheven",
    aim: "Spreken wie langer dan een half jaar is ontheven, en kijken wat er nu wel kan.",
    criterion: {
      exemption: "individual",
      exemptFor: duration("P26W"),
      onBenefitFor: null,
      phases: [],
      nothingRuns: false,
      notSeenFor: null,
    },
    drawn: null,
    seed: null,
    startedOn: addDays(today, -campaignAgo),
    found: called,
    called,
    startedBy: `person:${colleagueId(seed, policyMaker)}`,
    recordedAt: given.now,
  });
};

/** Somebody of the first worker's team is away this week, and the first worker stands in. */
export const writeAbsence = async (tx: Tx, { seed, today }: DemoWork, given: Given): Promise<void> => {
  const absence = {
    id: demoId<CampaignId>(seed, "absence", 1),
    person: colleagueId(seed, 2),
    from: addDays(today, -2),
    until: addDays(today, 5),
    coveredBy: [colleagueId(seed, 0)],
  };
  await insertAbsence(tx, absence, given.now);
};
