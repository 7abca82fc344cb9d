import { type Route, route } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Given, Tx } from "../../platform/unit-of-work.ts";
import * as api from "./settings-api.ts";
import type { SettingChangedMeanwhile } from "./use-cases/changed-meanwhile.ts";
import type { PhasesOfCampaigns } from "./use-cases/setting-clash.ts";
import {
  changeSetting,
  listSettings,
  type SettingNotRecorded,
  type SettingRefusal,
  type SettingWithdrawalRefusal,
  withdrawSetting,
} from "./use-cases/settings.ts";

/** What is wrong with a value, whether it is looked at beforehand or saved. */
export const settingStatus = {
  "unknown-setting": 404,
  "invalid-value": 422,
  "day-out-of-bounds": 422,
  "duties-not-signed": 422,
  "persons-beyond-dossier": 422,
  "offer-rule-missing": 422,
  "same-fact-twice": 422,
  "rule-never-ends": 422,
  "code-ends-before-it-begins": 422,
  "label-twice": 422,
  "unknown-scheme": 422,
  "unknown-ground": 422,
  "unknown-role": 422,
  "unknown-organisation": 422,
  "unknown-phase": 422,
} as const satisfies StatusTable<SettingRefusal>;

const changeStatus = {
  ...settingStatus,
  "nothing-changed": 422,
  "consent-not-named": 422,
  "setting-changed-meanwhile": 409,
} as const satisfies StatusTable<SettingRefusal | SettingNotRecorded | SettingChangedMeanwhile>;

const withdrawalStatus = {
  "no-such-setting-change": 404,
  "setting-holds-already": 409,
  "setting-withdrawn-already": 409,
  "persons-beyond-dossier": 422,
  "unknown-scheme": 422,
  "unknown-ground": 422,
  "unknown-role": 422,
  "unknown-organisation": 422,
  "unknown-phase": 422,
} as const satisfies StatusTable<SettingWithdrawalRefusal>;

export type SettingServices = {
  readonly phasesOfCampaigns: PhasesOfCampaigns;
  /** Makes anew what rests on settings, in the same transaction or as a job sent from it. */
  readonly afterSettingChange: (tx: Tx, given: Given) => Promise<void>;
};

export const settingRoutes = ({ phasesOfCampaigns, afterSettingChange }: SettingServices): Route[] => [
  route(api.listSettings, {}, (tx, input, given) => listSettings(tx, input, given)),
  route(api.changeSetting, changeStatus, async (tx, input, given) => {
    const changed = await changeSetting(tx, input, given, phasesOfCampaigns);
    if (changed.ok) await afterSettingChange(tx, given);
    return changed;
  }),
  route(api.withdrawSetting, withdrawalStatus, async (tx, input, given) => {
    const withdrawn = await withdrawSetting(tx, input, given, phasesOfCampaigns);
    if (withdrawn.ok) await afterSettingChange(tx, given);
    return withdrawn;
  }),
];
