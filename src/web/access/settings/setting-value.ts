import type { listSettings } from "../../../contexts/access/api.ts";
import { type DurationUnit, parseDuration, partsOf } from "../../../kernel/duration.ts";
import { parsePlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { durationWords } from "../../languages/durations.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { settingWords } from "./setting-words.ts";
import { settingsTexts } from "./texts.ts";

export type SettingKind = ReplyOf<typeof listSettings>["settings"][number]["kind"];

export const durationUnits: readonly DurationUnit[] = ["D", "W", "M", "Y"];

/** A code with its labels; `until` when it is no longer given out. */
export type CodeLabel = { readonly code: string; readonly nl: string; readonly en: string; readonly until: string };

/** Null for what is no duration. */
export const durationParts = (value: unknown): { readonly n: number; readonly unit: DurationUnit } | null => {
  const length = typeof value === "string" ? parseDuration(value) : undefined;
  return length === undefined ? null : partsOf(length);
};

/** Values come over the line as anything; what is no list of codes reads as an empty one. */
export const codesIn = (value: unknown): readonly CodeLabel[] => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value as Record<string, unknown>).map(([code, label]) => {
    const { nl, en, until } = (label ?? {}) as Record<string, unknown>;
    return { code, nl: textOf(nl), en: textOf(en), until: textOf(until) };
  });
};

export const listIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];

const textOf = (part: unknown): string => (typeof part === "string" ? part : "");

/** A value in words: one line for a norm or a choice, one per code for a list. */
export const valueInWords = (
  { key, kind }: { readonly key: string; readonly kind: SettingKind },
  value: unknown,
  language: Language,
  schemes: readonly CodeLabel[],
): readonly string[] => {
  switch (kind) {
    case "duration":
      return [durationWords(String(value), language)];
    case "integer":
      return [typeof value === "number" ? formatsIn(language).number(value) : String(value)];
    case "choice":
      return [settingWords(key, language).choices?.[String(value)] ?? String(value)];
    case "codes":
      return codesIn(value).map((label) => codeInWords(label, language));
    case "list":
      return listIn(value).map((code) => schemes.find((scheme) => scheme.code === code)?.[language] ?? code);
  }
};

const codeInWords = (label: CodeLabel, language: Language): string => {
  const until = parsePlainDate(label.until);
  const words = label[language] === "" ? label.code : label[language];
  if (until === undefined) return words;
  return sayIn(settingsTexts, language)("codeUntil", { words, day: formatsIn(language).shortDay(until) });
};
