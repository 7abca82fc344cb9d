import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { presets } from "../domain/presets.ts";
import {
  checkedValue,
  type SettingKey,
  type SettingKind,
  settingKeys,
  strayAssistanceScheme,
  valueOn,
} from "../domain/settings.ts";
import { addSettingChange, listSettingChanges, nextSettingNumber } from "../settings-store.ts";
import { type Commissioner, findCommissioner, listPeople } from "../store.ts";

export type SettingRefusal =
  | { readonly code: "unknown-setting" }
  | { readonly code: "invalid-value"; readonly kind: SettingKind }
  | { readonly code: "unknown-scheme"; readonly found: string; readonly known: readonly string[] };

const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settingKeys, key);

/** Records what a setting says from a day on; what rests on it is made anew by who listens (`afterSettingChange`). */
export const changeSetting = async (
  tx: Tx,
  { key, validFrom, value }: { readonly key: string; readonly validFrom: PlainDate; readonly value?: unknown },
  given: Given,
): Promise<Result<{ version: number }, SettingRefusal>> => {
  if (!isSettingKey(key)) return refuse({ code: "unknown-setting" });
  const checked = checkedValue(key, value);
  if (checked === undefined) return refuse({ code: "invalid-value", kind: settingKeys[key].kind });
  const number = await nextSettingNumber(tx);
  const { preset } = await ownCommissioner(tx);
  const change = { number, key, validFrom, value: checked, recordedAt: given.now, recordedBy: tx.actor.name };
  const stray = strayAssistanceScheme(preset, [...(await listSettingChanges(tx)), change], validFrom);
  if (stray !== undefined) return refuse({ code: "unknown-scheme", ...stray });
  await addSettingChange(tx, change);
  tx.note({ key, validFrom, version: number });
  return ok({ version: number });
};

const ownCommissioner = async (tx: Tx): Promise<Commissioner> => {
  const commissioner = await findCommissioner(tx);
  if (commissioner === undefined) throw new Error(`no commissioner ${tx.tenantId}`);
  return commissioner;
};

/** Every setting with its value on a day, the preset's value and all its changes. */
export const listSettings = async (tx: Tx, { on }: { readonly on?: PlainDate | undefined }, given: Given) => {
  const { preset } = await ownCommissioner(tx);
  const changes = await listSettingChanges(tx);
  const names = new Map((await listPeople(tx)).map((person) => [`person:${person.id}`, person.name]));
  const settings = (Object.keys(settingKeys) as SettingKey[]).map((key) => {
    const rule: { group: string; kind: SettingKind; choices?: readonly string[] } = settingKeys[key];
    const mine = changes.filter((change) => change.key === key);
    return {
      key,
      group: rule.group,
      kind: rule.kind,
      choices: [...(rule.choices ?? [])],
      value: valueOn(preset, changes, key, on ?? given.today),
      presetValue: presets[preset][key],
      changes: mine.map((change) => ({ ...change, recordedBy: names.get(change.recordedBy) ?? change.recordedBy })),
    };
  });
  return ok({ preset, version: changes.at(-1)?.number ?? 0, settings });
};
