/** For tests of other contexts: what holds for a commissioner that changed nothing, and changing it. */
export { presets } from "../domain/presets.ts";
export { policyOf, type SettingChange, settingKeys } from "../domain/settings.ts";
export { changeSetting } from "../use-cases/settings.ts";
