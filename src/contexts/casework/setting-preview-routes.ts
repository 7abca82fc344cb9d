import { type Route, route } from "../../platform/http/router.ts";
import { settingStatus } from "../access/public.ts";
import * as api from "./setting-previews-api.ts";
import { previewSetting } from "./use-cases/preview-setting.ts";

export const settingPreviewRoutes: Route[] = [
  route(api.previewSetting, settingStatus, (tx, input, given) => previewSetting(tx, input, given)),
];
