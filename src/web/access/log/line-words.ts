import type { listLogLines } from "../../../contexts/access/api.ts";
import type { Activity } from "../../../platform/activity.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Language } from "../../languages/language.ts";
import { type LineInWords, lineInWords } from "../../languages/log-words.ts";
import { settingWords } from "../settings/setting-words.ts";

type Line = Pick<ReplyOf<typeof listLogLines>["lines"][number], "activity" | "purpose" | "outcome" | "role" | "detail">;

/** Also what was withdrawn, and which setting. */
export const saidOfLine = (line: Line, language: Language): LineInWords => {
  const words = lineInWords({ ...line, withdrawn: withdrawnIn(line) }, language);
  const setting = settingIn(line, language);
  return setting === null ? words : { ...words, activity: `${words.activity}: ${setting}` };
};

const aboutOneSetting = new Set<string>(["changeSetting", "previewSetting", "withdrawSetting"] satisfies Activity[]);

/** Which setting was changed, looked at beforehand or taken back, by its name on screen; null for anything else. */
const settingIn = ({ activity, detail: { key } }: Line, language: Language): string | null =>
  aboutOneSetting.has(activity) && typeof key === "string" ? settingWords(key, language).name : null;

const withdrawnIn = ({ detail }: Line): string | null => {
  const { withdrawn } = detail;
  return typeof withdrawn === "string" ? withdrawn : null;
};
