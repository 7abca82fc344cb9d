import type { listSettings } from "../../../contexts/access/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";

export type SettingsReply = ReplyOf<typeof listSettings>;
export type Setting = SettingsReply["settings"][number];
