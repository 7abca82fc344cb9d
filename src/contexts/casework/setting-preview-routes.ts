import { type Route, route } from "../../platform/http/router.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { SettingRefusal } from "../access/public.ts";
import * as api from "./setting-previews-api.ts";
import { previewSetting } from "./use-cases/preview-setting.ts";

const previewStatus = {
  "unknown-setting": 404,
  "invalid-value": 422,
  "day-out-of-bounds": 422,
  "duties-not-signed": 422,
  "persons-beyond-dossier": 422,
  "offer-rule-missing": 422,
  "same-fact-twice": 422,
  "rule-never-ends": 422,
  "code-ends-before-it-begins": 422,
  "unknown-scheme": 422,
  "unknown-ground": 422,
  "unknown-role": 422,
  "unknown-organisation": 422,
  "unknown-phase": 422,
} as const satisfies StatusTable<SettingRefusal>;

export const settingPreviewRoutes: Route[] = [
  route(api.previewSetting, previewStatus, (tx, input, given) => previewSetting(tx, input, given)),
];
