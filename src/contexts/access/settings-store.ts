import { takeNumbers } from "../../platform/counter.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { type Policy, policyOf, type SettingChange } from "./domain/settings.ts";
import { findCommissioner } from "./store.ts";

export const listSettingChanges = (tx: Tx): Promise<SettingChange[]> =>
  tx.rows(
    sql<SettingChange>`select number, key, valid_from as "validFrom", value, recorded_at as "recordedAt", recorded_by as "recordedBy"
                       from access.setting_change where tenant_id = ${tx.tenantId} order by number`,
  );

/** The commissioner's settings over time. */
export const loadPolicy = async (tx: Tx): Promise<Policy> => {
  const commissioner = await findCommissioner(tx);
  if (commissioner === undefined) throw new Error(`no commissioner ${tx.tenantId}`);
  return policyOf(commissioner.preset, await listSettingChanges(tx));
};

/**
 * The next number, which is the new version. Who changes a setting takes it before looking at what there is: two changes at
 * once get two numbers, and the second sees the first.
 */
export const nextSettingNumber = (tx: Tx): Promise<number> => takeNumbers(tx, "setting-change", 1);

export const addSettingChange = (tx: Tx, change: SettingChange): Promise<number> =>
  tx.run(
    sql`insert into access.setting_change (tenant_id, number, key, valid_from, value, recorded_at, recorded_by)
        values (${tx.tenantId}, ${change.number}, ${change.key}, ${change.validFrom},
                ${JSON.stringify(change.value)}::jsonb, ${change.recordedAt}, ${change.recordedBy})`,
  );
