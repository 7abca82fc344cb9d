import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { presets } from "../domain/presets.ts";
import {
  checkedValue,
  isSettingKey,
  type SettingKey,
  type SettingKind,
  type StrayCode,
  settingKeys,
  strayCode,
  valueOn,
} from "../domain/settings.ts";
import {
  addSettingChange,
  addSettingWithdrawal,
  listSettingHistory,
  nextSettingNumber,
  standingChanges,
  versionOf,
} from "../settings-store.ts";
import { type Commissioner, findCommissioner, listPeople } from "../store.ts";

export type SettingRefusal =
  | { readonly code: "unknown-setting" }
  | { readonly code: "invalid-value"; readonly kind: SettingKind }
  | StrayCode;

export type SettingWithdrawalRefusal =
  | StrayCode
  | { readonly code: "no-such-setting-change" }
  | { readonly code: "setting-holds-already"; readonly since: PlainDate }
  | { readonly code: "setting-withdrawn-already" };

type Change = {
  readonly key: string;
  readonly validFrom: PlainDate;
  readonly value?: unknown;
  readonly decidedBy?: string | null;
  readonly note?: string | null;
};

/** Records what a setting says from a day on; what rests on it is made anew by who listens (`afterSettingChange`). */
export const changeSetting = async (
  tx: Tx,
  { key, validFrom, value, decidedBy = null, note = null }: Change,
  given: Given,
): Promise<Result<{ version: number }, SettingRefusal>> => {
  if (!isSettingKey(key)) return refuse({ code: "unknown-setting" });
  const checked = checkedValue(key, value);
  if (checked === undefined) return refuse({ code: "invalid-value", kind: settingKeys[key].kind });
  const number = await nextSettingNumber(tx);
  const { preset } = await ownCommissioner(tx);
  const recorded = { recordedAt: given.now, recordedBy: tx.actor.name, decidedBy, note };
  const change = { number, key, validFrom, value: checked, ...recorded };
  const stray = strayCode(preset, [...standingChanges(await listSettingHistory(tx)), change], validFrom);
  if (stray !== undefined) return refuse(stray);
  await addSettingChange(tx, change);
  tx.note({ key, validFrom, version: number });
  return ok({ version: number });
};

/**
 * Takes back a change that does not hold yet: it stays on view as withdrawn. What holds or held once is changed by a new change,
 * since lists and figures rest on it.
 */
export const withdrawSetting = async (
  tx: Tx,
  { number: change }: { readonly number: number },
  given: Given,
): Promise<Result<{ version: number }, SettingWithdrawalRefusal>> => {
  const version = await nextSettingNumber(tx);
  const { preset } = await ownCommissioner(tx);
  const history = await listSettingHistory(tx);
  const found = history.find(({ number }) => number === change);
  if (found === undefined) return refuse({ code: "no-such-setting-change" });
  if (found.withdrawn !== null) return refuse({ code: "setting-withdrawn-already" });
  if (found.validFrom <= given.today) return refuse({ code: "setting-holds-already", since: found.validFrom });
  const left = standingChanges(history).filter(({ number }) => number !== change);
  const stray = strayCode(preset, left, found.validFrom);
  if (stray !== undefined) return refuse(stray);
  await addSettingWithdrawal(tx, version, change, given.now);
  tx.note({ key: found.key, validFrom: found.validFrom, withdrawn: change, version });
  return ok({ version });
};

const ownCommissioner = async (tx: Tx): Promise<Commissioner> => {
  const commissioner = await findCommissioner(tx);
  if (commissioner === undefined) throw new Error(`no commissioner ${tx.tenantId}`);
  return commissioner;
};

/** Every setting with its value on a day, the preset's value and all its changes. */
export const listSettings = async (tx: Tx, { on }: { readonly on?: PlainDate | undefined }, given: Given) => {
  const { preset } = await ownCommissioner(tx);
  const history = await listSettingHistory(tx);
  const standing = standingChanges(history);
  const names = new Map((await listPeople(tx)).map((person) => [`person:${person.id}`, person.name]));
  const nameOf = (actor: string): string => names.get(actor) ?? actor;
  const settings = (Object.keys(settingKeys) as SettingKey[]).map((key) => {
    const rule: { group: string; kind: SettingKind; choices?: readonly string[] } = settingKeys[key];
    const mine = history.filter((change) => change.key === key);
    return {
      key,
      group: rule.group,
      kind: rule.kind,
      choices: [...(rule.choices ?? [])],
      value: valueOn(preset, standing, key, on ?? given.today),
      presetValue: presets[preset][key],
      changes: mine.map((change) => ({
        ...change,
        recordedBy: nameOf(change.recordedBy),
        withdrawn: change.withdrawn && { ...change.withdrawn, by: nameOf(change.withdrawn.by) },
      })),
    };
  });
  return ok({ preset, version: versionOf(history), settings });
};
