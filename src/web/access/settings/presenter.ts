import type { PlainDate } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { type ChangeView, inOneLine, isComing, presentHistory } from "./history.ts";
import { withoutStop } from "./in-a-row.ts";
import { heldOnce, isReplaced } from "./later-change.ts";
import { type CodeLabel, codesIn, type Lists, type SettingKind } from "./setting-value.ts";
import { settingWords } from "./setting-words.ts";
import type { Setting, SettingsReply } from "./settings-reply.ts";
import { settingsTexts } from "./texts.ts";
import { valueInWords } from "./value-in-words.ts";

export type { ChangeView } from "./history.ts";

export type { Setting, SettingsReply } from "./settings-reply.ts";

export type SettingView = {
  readonly key: string;
  readonly kind: SettingKind;
  readonly name: string;
  readonly does: string;
  /** One for a norm or a choice, one per code for a list. */
  readonly values: readonly string[];
  readonly isList: boolean;
  /** Since when, or that the preset holds, or what the preset says instead. */
  readonly standing: string;
  /** What was recorded for days to come, the first day first. */
  readonly comes: readonly string[];
  /** The latest first. */
  readonly changes: readonly ChangeView[];
  /** What the preset says, when it was changed and can be used again. */
  readonly presetBack: string | null;
};

export type SettingGroup = { readonly key: string; readonly label: string; readonly settings: readonly SettingView[] };

export type SettingsView = {
  readonly preset: string;
  readonly groups: readonly SettingGroup[];
  readonly lists: Lists;
};

const groups = [
  "norms",
  "gate",
  "signals",
  "diagnosis",
  "ladder",
  "plan",
  "decisions",
  "appointments",
  "documents",
  "caseload",
  "privacy",
  "keeping",
  "lists",
] as const;

/** All settings in words, by group, with what holds today and every change. */
export const presentSettings = (reply: SettingsReply, language: Language, today: PlainDate): SettingsView => {
  const say = sayIn(settingsTexts, language);
  const listed = (list: string) => codesIn(reply.settings.find(({ key }) => key === list)?.value);
  const lists: Lists = {
    schemes: listed("schemes"),
    organisations: listed("organisations"),
    phases: phasesIn(
      reply.settings.find(({ key }) => key === "phases"),
      today,
    ),
    exemptionGrounds: listed("exemptionGrounds"),
    involvedRoles: listed("involvedRoles"),
  };
  const groupOf = (setting: Setting) => groups.find((group) => group === setting.group) ?? "other";
  const inGroups = Map.groupBy(reply.settings, groupOf);
  return {
    preset: reply.preset === "wwb-2006" || reply.preset === "participatiewet-2026" ? say(reply.preset) : reply.preset,
    lists,
    groups: ([...groups, "other"] as const).flatMap((group) => {
      const some = inGroups.get(group);
      if (some === undefined) return [];
      return [
        {
          key: group,
          label: say(group),
          settings: some.map((setting) => presentSetting(setting, lists, language, today)),
        },
      ];
    }),
  };
};

/** As they are today, and those to come: a step or rule can be planned for one. */
const phasesIn = (setting: Setting | undefined, today: PlainDate): readonly CodeLabel[] => {
  const changes = setting?.changes ?? [];
  const coming = changes.filter((change) => isComing(change, today) && !isReplaced(change, changes));
  const isFirst = ({ code }: CodeLabel, i: number, all: readonly CodeLabel[]) =>
    all.findIndex((each) => each.code === code) === i;
  return [setting?.value, ...coming.map(({ value }) => value)]
    .flatMap(codesIn)
    .filter(isFirst)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
};

const presentSetting = (setting: Setting, lists: Lists, language: Language, today: PlainDate): SettingView => {
  const words = settingWords(setting.key, language);
  const inWords = (value: unknown) => valueInWords(setting, value, language, lists);
  const isSaid = setting.kind === "steps" || setting.kind === "signals" || setting.kind === "ladder";
  return {
    key: setting.key,
    kind: setting.kind,
    name: words.name,
    does: words.does,
    values: inWords(setting.value),
    isList:
      isSaid ||
      setting.kind === "workload" ||
      setting.kind === "codes" ||
      setting.kind === "list" ||
      setting.kind === "some",
    standing: standingOf(setting, inWords, language, today),
    changes: presentHistory(setting, { lists, language, today }),
    presetBack: heldOnce(setting, { value: setting.presetValue, validFrom: null }, today)
      ? inOneLine(setting, setting.presetValue, { lists, language })
      : null,
    comes: comingIn(setting, (value) => inOneLine(setting, value, { lists, language }), language, today),
  };
};

/** A list is named by its length alone: what is in it stands in the history. */
const comingIn = (
  { kind, changes }: Setting,
  inWords: (value: unknown) => string,
  language: Language,
  today: PlainDate,
): readonly string[] => {
  const say = sayIn(settingsTexts, language);
  const isShort = kind === "duration" || kind === "integer" || kind === "choice" || kind === "text";
  return changes
    .filter((change) => isComing(change, today) && !isReplaced(change, changes))
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .map(({ validFrom, value }) => {
      const day = formatsIn(language).day(validFrom);
      return isShort ? say("comesAs", { day, value: inWords(value) }) : say("comes", { day });
    });
};

const standingOf = (
  { changes, value, presetValue }: Setting,
  inWords: (value: unknown) => readonly string[],
  language: Language,
  today: PlainDate,
): string => {
  const say = sayIn(settingsTexts, language);
  const since = changes
    .filter(({ withdrawn }) => withdrawn === null)
    .map(({ validFrom }) => validFrom)
    .filter((day) => day <= today)
    .toSorted()
    .at(-1);
  if (since === undefined || sameValue(value, presetValue)) return say("asPreset");
  const held = say("since", { day: formatsIn(language).day(since) });
  const preset = inWords(presetValue);
  return preset.length === 1 ? `${held}. ${say("unlike", { value: withoutStop(preset[0] ?? "") })}.` : `${held}.`;
};

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
