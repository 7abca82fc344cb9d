import type { Language } from "../../languages/language.ts";
import { municipalityTexts } from "./municipality-texts.ts";
import type { SettingGroup } from "./presenter.ts";
import { settingWords } from "./setting-words.ts";
import { settingsTexts } from "./texts.ts";

export type FoundSettings = {
  readonly groups: readonly SettingGroup[];
  /** Whether the municipalities are among what was looked for. */
  readonly municipalities: boolean;
  readonly count: number;
  readonly total: number;
};

const languages: readonly Language[] = ["nl", "en"];

const folded = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** The settings of which the name, the explanation or the group has every word that was typed, in whichever language; all when none was. */
export const findSettings = (groups: readonly SettingGroup[], typed: string): FoundSettings => {
  const words = folded(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  const has = (texts: readonly string[]): boolean => {
    const said = folded(texts.join(" "));
    return words.every((word) => said.includes(word));
  };
  const found = groups
    .map((group) => ({
      ...group,
      settings: group.settings.filter(({ key }) => has([...groupWords(group), ...wordsOf(key)])),
    }))
    .filter(({ settings }) => settings.length > 0);
  const sum = (some: readonly SettingGroup[]): number => some.reduce((n, { settings }) => n + settings.length, 0);
  const municipalities = has(
    languages.flatMap((language) => [
      municipalityTexts[language].municipalities,
      municipalityTexts[language].municipalitiesAbout,
    ]),
  );
  return {
    groups: found,
    municipalities,
    count: sum(found) + (municipalities ? 1 : 0),
    total: sum(groups) + 1,
  };
};

const wordsOf = (key: string): readonly string[] =>
  languages.flatMap((language) => {
    const { name, does } = settingWords(key, language);
    return [name, does];
  });

const groupWords = ({ key }: SettingGroup): readonly string[] =>
  languages.map((language) => settingsTexts[language][key as "norms"] ?? "");
