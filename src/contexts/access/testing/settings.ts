/** For tests of other contexts: what holds for a commissioner that changed nothing, and changing it. */
import type { PhasesOfCampaigns } from "../use-cases/setting-clash.ts";
import * as settings from "../use-cases/settings.ts";

export { presets } from "../domain/presets.ts";
export { policyOf, type SettingChange, settingKeys } from "../domain/settings.ts";

const ofNoCampaign: PhasesOfCampaigns = async () => [];

type Of<Act extends (...args: never) => unknown> =
  Parameters<Act> extends [...infer Rest, infer _Campaigns] ? Rest : never;

/** Of a commissioner that has no campaigns. */
export const changeSetting = (...asked: Of<typeof settings.changeSetting>) =>
  settings.changeSetting(...asked, ofNoCampaign);

export const withdrawSetting = (...asked: Of<typeof settings.withdrawSetting>) =>
  settings.withdrawSetting(...asked, ofNoCampaign);
