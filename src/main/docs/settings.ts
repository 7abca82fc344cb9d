import type { CodeLabels } from "../../contexts/access/domain/codes.ts";
import type { Preset } from "../../contexts/access/domain/preset.ts";
import { type PresetName, presetNames, presets } from "../../contexts/access/domain/presets.ts";
import { type SettingKey, settingKeys } from "../../contexts/access/domain/settings.ts";
import { variables } from "./environment.ts";
import { code, codes, markdown, type Page, table } from "./page.ts";
import { wordsOf } from "./words.ts";

const about = `Two kinds of setting. The environment says how an installation runs; it is read once, at the start, and a fault in it is a sentence that
names the variable. Policy settings say what holds for one commissioner from which day on; a preset is where they start from, and each change is kept with its day.`;

/** Everything that can be set: in the environment, and per commissioner. */
export const settingsPage = async (): Promise<Page> => {
  const { settingWords } = await wordsOf("access/settings/setting-words.ts");
  const keys = Object.keys(settingKeys) as SettingKey[];
  const lists = keys.filter((key) => settingKeys[key].kind === "codes");
  const inPreset = (name: PresetName): string => `in ${name}`;
  return {
    name: "settings.md",
    text: markdown(
      "Settings",
      about,
      "## Environment",
      "Any other variable whose name starts with `TREDE_` is refused, but for `TREDE_TEST_` and `TREDE_BENCH_`, which the project's own tests use.",
      table(
        ["variable", "when not set", "what it takes", "what it says"],
        variables().map(({ name, usual, takes, meaning }) => [code(name), code(usual), takes, meaning]),
      ),
      "## Policy settings",
      "The value on a day is that of the last change recorded for the latest day up to it; without one, the preset's. A duration is written as `P365D`, `P8W`, `P6M` or `P1Y`.",
      table(
        ["setting", "kind", "what it does", ...presetNames.map(inPreset)],
        keys.map((key) => [
          code(key),
          settingKeys[key].kind,
          `${settingWords(key, "en").name}. ${settingWords(key, "en").does}`,
          ...presetNames.map((name) => valueText(presets[name][key])),
        ]),
      ),
      `Presets start on ${presetNames.map((name) => `${presets[name].from} (${code(name)})`).join(" and ")}. Code lists in them:`,
      ...lists.map((key) => codeList(key)),
    ),
  };
};

const isLabels = (value: Preset[SettingKey]): value is CodeLabels => typeof value === "object" && !Array.isArray(value);

const valueText = (value: Preset[SettingKey]): string => {
  if (Array.isArray(value)) return codes(value);
  return isLabels(value) ? "see below" : code(String(value));
};

const codeList = (key: SettingKey): string =>
  [
    `### ${key}`,
    table(
      ["code", "preset", "Dutch", "English", "given out from", "until"],
      presetNames.flatMap((name) => {
        const labels = presets[name][key];
        if (!isLabels(labels)) return [];
        return Object.entries(labels).map(([each, { nl, en, from, until }]) => [
          code(each),
          name,
          nl,
          en,
          from ?? "",
          until ?? "",
        ]);
      }),
    ),
  ].join("\n\n");
