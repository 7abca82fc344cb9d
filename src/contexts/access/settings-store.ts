import type { PlainDate } from "../../kernel/plain-date.ts";
import { takeNumbers } from "../../platform/counter.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Given, Tx } from "../../platform/unit-of-work.ts";
import { type Policy, policyOf, type SettingChange, type SettingKey } from "./domain/settings.ts";
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

/** The next number is the new version; two changes at once get two numbers, since the row of the first is waited for. */
export const addSettingChange = async (
  tx: Tx,
  change: { readonly key: SettingKey; readonly validFrom: PlainDate; readonly value: unknown },
  given: Given,
): Promise<number> => {
  const number = await takeNumbers(tx, "setting-change", 1);
  await tx.run(
    sql`insert into access.setting_change (tenant_id, number, key, valid_from, value, recorded_at, recorded_by)
        values (${tx.tenantId}, ${number}, ${change.key}, ${change.validFrom}, ${JSON.stringify(change.value)}::jsonb,
                ${given.now}, ${tx.actor.name})`,
  );
  return number;
};
