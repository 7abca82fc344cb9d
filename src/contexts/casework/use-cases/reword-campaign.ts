import type { CampaignId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Policy } from "../../access/public.ts";
import { findCampaign } from "../campaign-store.ts";
import {
  insertCampaignWording,
  nextWordingNumber,
  rewordCampaignRow,
  type Wording,
} from "../campaign-wording-store.ts";
import { illnessByField, type NamedIllness } from "../domain/named-illness.ts";

export type RewordCampaignRefusal =
  | { readonly code: "no-such-campaign" }
  | { readonly code: "campaign-wording-same" }
  | { readonly code: "campaign-name-taken" }
  | NamedIllness;

/** What a campaign is called and for is read by everybody who works with who was called: it names no illness (page 12). */
export const illnessInWording = ({ name, aim }: Wording, policy: Policy, today: PlainDate): NamedIllness | undefined =>
  illnessByField(
    [
      ["name", name],
      ["aim", aim],
    ],
    policy.on(today),
    today,
  );

/** Puts right what a campaign is called and what it is for; what it said until then stays, with who put it right and when. */
export const rewordCampaign = async (
  tx: Tx,
  { campaign: id, name, aim }: Wording & { readonly campaign: CampaignId },
  { now, today }: Given,
): Promise<Result<Record<string, never>, RewordCampaignRefusal>> => {
  const number = await nextWordingNumber(tx);
  const was = await findCampaign(tx, id);
  if (was === undefined) return refuse({ code: "no-such-campaign" });
  if (was.name === name && was.aim === aim) return refuse({ code: "campaign-wording-same" });
  const illness = illnessInWording({ name, aim }, await loadPolicy(tx), today);
  if (illness !== undefined) return refuse(illness);
  const written = await rewordCampaignRow(tx, id, { name, aim });
  if (written === 0) return refuse({ code: "campaign-name-taken" });
  const replaced = { name: was.name, aim: was.aim, recordedAt: now, recordedBy: tx.actor.name };
  await insertCampaignWording(tx, { number, campaign: id, ...replaced });
  return ok({});
};
