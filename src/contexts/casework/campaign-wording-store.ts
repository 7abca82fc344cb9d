import type { CampaignId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import { takeNumbers } from "../../platform/counter.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";

export type Wording = { readonly name: string; readonly aim: string };

/** What a campaign said until somebody put it right. */
export type CampaignWording = Wording & { readonly recordedAt: Instant; readonly recordedBy: string };

/** Who words a campaign anew takes it before looking at what there is: of two at once the second sees the first. */
export const nextWordingNumber = (tx: Tx): Promise<number> => takeNumbers(tx, "campaign-wording", 1);

/** 0: another campaign has this name. */
export const rewordCampaignRow = (tx: Tx, id: CampaignId, { name, aim }: Wording): Promise<number> =>
  tx.run(sql`
    update casework.campaign set name = ${name}, name_key = ${name.toLowerCase()}, aim = ${aim}
    where tenant_id = ${tx.tenantId} and id = ${id} and not exists (
      select from casework.campaign o where o.tenant_id = ${tx.tenantId} and o.id <> ${id} and o.name_key = ${name.toLowerCase()})`);

export const insertCampaignWording = (
  tx: Tx,
  { number, campaign, name, aim, recordedAt, recordedBy }: CampaignWording & { number: number; campaign: CampaignId },
): Promise<number> =>
  tx.run(sql`
    insert into casework.campaign_wording (tenant_id, number, campaign, name, aim, recorded_at, recorded_by)
    values (${tx.tenantId}, ${number}, ${campaign}, ${name}, ${aim}, ${recordedAt}, ${recordedBy})`);

/** The latest first. */
export const listCampaignWordings = (tx: Tx, campaign: CampaignId): Promise<CampaignWording[]> =>
  tx.rows(sql<CampaignWording>`
    select name, aim, recorded_at as "recordedAt", recorded_by as "recordedBy" from casework.campaign_wording
    where tenant_id = ${tx.tenantId} and campaign = ${campaign} order by number desc`);
