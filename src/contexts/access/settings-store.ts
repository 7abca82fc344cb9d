import { endOfInstants, type Instant } from "../../kernel/instant.ts";
import { takeNumbers } from "../../platform/counter.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { changesKnownAt, type Policy, policyOf, type SettingChange } from "./domain/settings.ts";
import { findCommissioner } from "./store.ts";

/** A change with how it was decided, and whether it was taken back before its day. */
export type RecordedChange = SettingChange & {
  readonly decidedBy: string | null;
  readonly note: string | null;
  readonly withdrawn: { readonly number: number; readonly at: Instant; readonly by: string } | null;
};

type ChangeRow = Omit<RecordedChange, "withdrawn"> & {
  readonly withdrawal: number | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBy: string | null;
};

/** Every change that was ever recorded, also those that never came to hold. */
export const listSettingHistory = async (tx: Tx): Promise<RecordedChange[]> => {
  const rows = await tx.rows(
    sql<ChangeRow>`select c.number, c.key, c.valid_from as "validFrom", c.value, c.recorded_at as "recordedAt", c.recorded_by as "recordedBy",
                          c.decided_by as "decidedBy", c.note, w.number as withdrawal, w.withdrawn_at as "withdrawnAt", w.withdrawn_by as "withdrawnBy"
                   from access.setting_change c
                   left join access.setting_withdrawal w on w.tenant_id = c.tenant_id and w.change = c.number
                   where c.tenant_id = ${tx.tenantId} order by c.number`,
  );
  return rows.map(({ withdrawal: number, withdrawnAt: at, withdrawnBy: by, ...change }) => ({
    ...change,
    withdrawn: number === null || at === null || by === null ? null : { number, at, by },
  }));
};

/** What was not taken back. */
export const standingChanges = (history: readonly RecordedChange[]): RecordedChange[] =>
  history.filter(({ withdrawn }) => withdrawn === null);

/** The number of the last thing that was done to the settings. */
export const versionOf = (history: readonly RecordedChange[]): number =>
  history.reduce((version, { number, withdrawn }) => Math.max(version, number, withdrawn?.number ?? 0), 0);

/** The commissioner's settings over time, as they are known now. */
export const loadPolicy = (tx: Tx): Promise<Policy> => loadPolicyKnownAt(tx, null);

/** The same as they were known at a moment (null: now), for who asks for dossiers or figures as known then. */
export const loadPolicyKnownAt = async (tx: Tx, knownAt: Instant | null): Promise<Policy> => {
  const commissioner = await findCommissioner(tx);
  if (commissioner === undefined) throw new Error(`no commissioner ${tx.tenantId}`);
  const history = changesKnownAt(await listSettingHistory(tx), knownAt ?? endOfInstants);
  return { ...policyOf(commissioner.preset, standingChanges(history)), version: versionOf(history) };
};

/**
 * The next number, which is the new version. Who changes a setting takes it before looking at what there is: two changes at
 * once get two numbers, and the second sees the first.
 */
export const nextSettingNumber = (tx: Tx): Promise<number> => takeNumbers(tx, "setting-change", 1);

export const addSettingChange = (tx: Tx, change: Omit<RecordedChange, "withdrawn">): Promise<number> =>
  tx.run(
    sql`insert into access.setting_change (tenant_id, number, key, valid_from, value, recorded_at, recorded_by, decided_by, note)
        values (${tx.tenantId}, ${change.number}, ${change.key}, ${change.validFrom}, ${JSON.stringify(change.value)}::json,
                ${change.recordedAt}, ${change.recordedBy}, ${change.decidedBy}, ${change.note})`,
  );

export const addSettingWithdrawal = (tx: Tx, number: number, change: number, at: Instant): Promise<number> =>
  tx.run(
    sql`insert into access.setting_withdrawal (tenant_id, number, change, withdrawn_at, withdrawn_by)
        values (${tx.tenantId}, ${number}, ${change}, ${at}, ${tx.actor.name})`,
  );
