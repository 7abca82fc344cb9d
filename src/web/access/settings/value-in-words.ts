import { parsePlainDate } from "../../../kernel/plain-date.ts";
import { durationWords } from "../../languages/durations.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { ladderInWords } from "./ladder/in-words.ts";
import { rulesInWords } from "./rules/in-words.ts";
import { type CodeLabel, chosenFrom, codesIn, type Lists, listIn, type SettingKind } from "./setting-value.ts";
import { settingWords } from "./setting-words.ts";
import { stepsInWords } from "./steps-in-words.ts";
import { settingsTexts } from "./texts.ts";
import { workloadInWords } from "./workload-in-words.ts";

/** A value in words: one line for a norm or a choice, one per code for a list. */
export const valueInWords = (
  { key, kind }: { readonly key: string; readonly kind: SettingKind },
  value: unknown,
  language: Language,
  lists: Lists,
): readonly string[] => {
  switch (kind) {
    case "duration":
      return [
        /^P0\D$/.test(String(value))
          ? (settingWords(key, language).choices?.["P0D"] ?? durationWords(String(value), language))
          : durationWords(String(value), language),
      ];
    case "integer":
      return [typeof value === "number" ? formatsIn(language).number(value) : String(value)];
    case "text":
      return [value === "" ? sayIn(settingsTexts, language)("no-line") : String(value)];
    case "choice":
      return [settingWords(key, language).choices?.[String(value)] ?? String(value)];
    case "codes":
      return codesIn(value).map((label) => codeInWords(label, language));
    case "list":
      return listIn(value).map(
        (code) => chosenFrom(key, lists).find((label) => label.code === code)?.[language] ?? code,
      );
    case "some":
      return listIn(value).map((choice) => settingWords(key, language).choices?.[choice] ?? choice);
    case "steps":
      return stepsInWords(value, language, lists);
    case "signals":
      return rulesInWords(value, language, lists.phases);
    case "ladder":
      return ladderInWords(value, language);
    case "workload":
      return workloadInWords(value, language, lists.phases);
  }
};

const codeInWords = (label: CodeLabel, language: Language): string => {
  const [from, until] = [parsePlainDate(label.from), parsePlainDate(label.until)];
  const words = label[language] === "" ? label.code : label[language];
  const { shortDay, shortLastDay } = formatsIn(language);
  const say = sayIn(settingsTexts, language);
  if (from === undefined) return until === undefined ? words : say("codeUntil", { words, day: shortLastDay(until) });
  const first = shortDay(from);
  return until === undefined
    ? say("codeFrom", { words, day: first })
    : say("codeBetween", { words, from: first, day: shortLastDay(until) });
};
