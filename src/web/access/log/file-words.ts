import type { LogFileWords, LogHead } from "../../../contexts/access/use-cases/log-file.ts";
import { actorName } from "../../languages/actors.ts";
import { fileWordsOf } from "../../languages/file-words.ts";
import type { Language } from "../../languages/language.ts";
import { asOn, type Said } from "../../languages/texts.ts";
import { saidOfLine } from "./line-words.ts";
import { logTexts } from "./texts.ts";

export const logHeads: Readonly<Record<LogHead, Said>> = {
  at: { nl: "Wanneer (UTC)", en: "When (UTC)" },
  who: asOn(logTexts, "who"),
  actor: { nl: "Wie (code)", en: "Who (code)" },
  role: { nl: "Rol", en: "Role" },
  client: asOn(logTexts, "client"),
  activity: asOn(logTexts, "activity"),
  "activity-code": { nl: "Wat (code)", en: "Activity (code)" },
  purpose: asOn(logTexts, "purpose"),
  outcome: asOn(logTexts, "outcome"),
  detail: { nl: "Bijzonderheden", en: "Details" },
  trace: { nl: "Kenmerk van het verzoek", en: "Trace of the request" },
};

/** The log as a file reads as on its page, with codes beside the words. */
export const logFileWords = (language: Language): LogFileWords => ({
  ...fileWordsOf(logHeads, language),
  line: (line) => {
    const { activity, purpose, roles, outcome } = saidOfLine(line, language);
    return { who: actorName(line.who, language), role: roles, activity, purpose, outcome: outcome.words };
  },
});
