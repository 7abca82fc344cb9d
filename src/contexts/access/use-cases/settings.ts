import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import {
  type CodeEndsBeforeItBegins,
  changesNothing,
  endsBeforeItBegins,
  faultOfDay,
  namesConsent,
  type SettingDayOutOfBounds,
} from "../domain/change-rules.ts";
import { presets } from "../domain/presets.ts";
import { type LabelTwice, labelTwiceIn } from "../domain/same-label.ts";
import type { PersonsBeyondDossier, StrayCode } from "../domain/setting-clashes.ts";
import { boundsOf, checkedValue, faultOfValue, type SettingValueFault } from "../domain/setting-values.ts";
import {
  isSettingKey,
  type Policy,
  policyOf,
  type SettingChange,
  type SettingKey,
  type SettingKind,
  settingKeys,
  valueOn,
} from "../domain/settings.ts";
import type { StrayPhase } from "../domain/stray-phase.ts";
import {
  addSettingChange,
  addSettingWithdrawal,
  listSettingHistory,
  nextSettingNumber,
  standingChanges,
  versionOf,
} from "../settings-store.ts";
import { type Commissioner, findCommissioner } from "../store.ts";
import { changedMeanwhile, recorderNames, type SettingChangedMeanwhile } from "./changed-meanwhile.ts";
import { clashIn, type PhasesOfCampaigns } from "./setting-clash.ts";

export type SettingRefusal =
  | { readonly code: "unknown-setting" }
  /** With the bounds of the setting, where it has its own. */
  | {
      readonly code: "invalid-value";
      readonly key: SettingKey;
      readonly kind: SettingKind;
      readonly least?: string | number;
      readonly most?: string | number;
    }
  | CodeEndsBeforeItBegins
  | LabelTwice
  | SettingValueFault
  | SettingDayOutOfBounds
  | StrayCode
  | StrayPhase
  | PersonsBeyondDossier;

/** What could be recorded, but is not as it was said. */
export type SettingNotRecorded = { readonly code: "nothing-changed" } | { readonly code: "consent-not-named" };

export type SettingWithdrawalRefusal =
  | StrayCode
  | StrayPhase
  | PersonsBeyondDossier
  | { readonly code: "no-such-setting-change" }
  | { readonly code: "setting-holds-already"; readonly since: PlainDate }
  | { readonly code: "setting-withdrawn-already" };

type Change = {
  readonly key: string;
  readonly validFrom: PlainDate;
  readonly value?: unknown;
  readonly decidedBy?: string | null;
  readonly note?: string | null;
  /** Up to which version whoever decides had seen the settings; who doesn't say so has seen all. */
  readonly versionSeen?: number;
};

/** Records what a setting says from a day on; what rests on it is made anew by who listens (`afterSettingChange`). */
export const changeSetting = async (
  tx: Tx,
  { key, validFrom, value, decidedBy = null, note = null, versionSeen }: Change,
  given: Given,
  phasesOfCampaigns: PhasesOfCampaigns,
): Promise<Result<{ version: number }, SettingRefusal | SettingNotRecorded | SettingChangedMeanwhile>> => {
  // the log names the setting of what was refused as well
  if (isSettingKey(key)) tx.note({ key });
  const number = await nextSettingNumber(tx);
  const history = await listSettingHistory(tx);
  const meanwhile = versionSeen === undefined ? undefined : await changedMeanwhile(tx, history, key, versionSeen);
  if (meanwhile !== undefined) return refuse(meanwhile);
  const standing = standingChanges(history);
  const about = { number, key, validFrom, value };
  const checked = await checkedChange(tx, standing, about, { ...given, phasesOfCampaigns });
  if (!checked.ok) return checked;
  const { preset } = await ownCommissioner(tx);
  if (changesNothing(preset, standing, checked.value)) return refuse({ code: "nothing-changed" });
  if (!namesConsent(checked.value, { decidedBy, note })) return refuse({ code: "consent-not-named" });
  await addSettingChange(tx, { ...checked.value, decidedBy, note });
  tx.note({ validFrom, version: number });
  return ok({ version: number });
};

/** The change as it would be recorded, when it can be: its value is of the setting's kind and goes with the other settings. */
const checkedChange = async (
  tx: Tx,
  standing: readonly SettingChange[],
  { number, key, validFrom, value }: Pick<Change, "key" | "validFrom" | "value"> & { readonly number: number },
  { now, today, phasesOfCampaigns }: Given & { readonly phasesOfCampaigns: PhasesOfCampaigns },
): Promise<Result<SettingChange, SettingRefusal>> => {
  if (!isSettingKey(key)) return refuse({ code: "unknown-setting" });
  const checked = checkedValue(key, value);
  const { kind } = settingKeys[key];
  if (checked === undefined) return refuse({ code: "invalid-value", key, kind, ...boundsOf(key) });
  const fault = faultOfValue(key, checked) ?? faultOfDay(validFrom, today);
  if (fault !== undefined) return refuse(fault);
  const { preset } = await ownCommissioner(tx);
  const asked = { key, validFrom, value: checked };
  const ended = endsBeforeItBegins(preset, standing, asked) ?? labelTwiceIn(asked);
  if (ended !== undefined) return refuse(ended);
  const change = { number, key, validFrom, value: checked, recordedAt: now, recordedBy: tx.actor.name };
  const clash = await clashIn(
    tx,
    { preset, key, from: validFrom, today },
    { before: standing, after: [...standing, change] },
    phasesOfCampaigns,
  );
  return clash === undefined ? ok(change) : refuse(clash);
};

/** The settings as they are, and as they would be with one change: for who wants to see its effect first. */
export const policiesWith = async (
  tx: Tx,
  change: Pick<Change, "key" | "validFrom" | "value">,
  given: Given,
  phasesOfCampaigns: PhasesOfCampaigns,
): Promise<Result<{ readonly key: SettingKey; readonly now: Policy; readonly changed: Policy }, SettingRefusal>> => {
  const { preset } = await ownCommissioner(tx);
  const history = await listSettingHistory(tx);
  const standing = standingChanges(history);
  const number = versionOf(history) + 1;
  const checked = await checkedChange(tx, standing, { number, ...change }, { ...given, phasesOfCampaigns });
  if (!checked.ok) return checked;
  const { key } = checked.value;
  return ok({ key, now: policyOf(preset, standing), changed: policyOf(preset, [...standing, checked.value]) });
};

/**
 * Takes back a change that does not hold yet: it stays on view as withdrawn. What holds or held once is changed by a new change,
 * since lists and figures rest on it.
 */
export const withdrawSetting = async (
  tx: Tx,
  { number: change }: { readonly number: number },
  given: Given,
  phasesOfCampaigns: PhasesOfCampaigns,
): Promise<Result<{ version: number }, SettingWithdrawalRefusal>> => {
  const version = await nextSettingNumber(tx);
  const { preset } = await ownCommissioner(tx);
  const history = await listSettingHistory(tx);
  const found = history.find(({ number }) => number === change);
  if (found === undefined) return refuse({ code: "no-such-setting-change" });
  tx.note({ key: found.key });
  if (found.withdrawn !== null) return refuse({ code: "setting-withdrawn-already" });
  if (found.validFrom <= given.today) return refuse({ code: "setting-holds-already", since: found.validFrom });
  const standing = standingChanges(history);
  const left = standing.filter(({ number }) => number !== change);
  const clash = await clashIn(
    tx,
    { preset, key: found.key, from: found.validFrom, today: given.today },
    { before: standing, after: left },
    phasesOfCampaigns,
  );
  if (clash !== undefined) return refuse(clash);
  await addSettingWithdrawal(tx, version, change, given.now);
  tx.note({ validFrom: found.validFrom, withdrawn: change, version });
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
  const nameOf = await recorderNames(tx);
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
