import type { SettingKey } from "../../../contexts/access/domain/settings.ts";
import type { Language } from "../../languages/language.ts";
import { settingWordsEn } from "./setting-words-en.ts";
import { type SettingWords, settingWordsNl } from "./setting-words-nl.ts";

const words = { nl: settingWordsNl, en: settingWordsEn };

const isKnown = (key: string): key is SettingKey => Object.hasOwn(settingWordsNl, key);

/** A setting that is newer than this page is shown by its key. */
export const settingWords = (key: string, language: Language): SettingWords =>
  isKnown(key) ? words[language][key] : { name: key, does: "" };
