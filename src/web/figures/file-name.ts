import { addDays, type PlainDate } from "../../kernel/plain-date.ts";
import { asFileName } from "../languages/file-name.ts";
import type { Language } from "../languages/language.ts";
import type { Asked } from "./question.ts";

const words = {
  nl: { entered: "instroom", upTo: "tot-en-met", known: "bekend", made: "gemaakt" },
  en: { entered: "entered", upTo: "up-to", known: "known", made: "made" },
} as const satisfies Record<Language, unknown>;

/** What a saved file is about, so that two of them are never mixed up: window, municipality, moment of knowing, and the day it was made. */
export const cohortFileName = (
  asked: Pick<Asked, "from" | "until" | "municipality">,
  { knownOn, today }: { readonly knownOn: PlainDate | undefined; readonly today: PlainDate },
  language: Language,
  what?: string,
): string => {
  const { entered, upTo, known, made } = words[language];
  const parts = [
    entered,
    asked.from,
    upTo,
    addDays(asked.until, -1),
    ...(asked.municipality === undefined ? [] : [asked.municipality]),
    ...(knownOn === undefined ? [] : [known, knownOn]),
    ...(what === undefined ? [] : [what]),
    made,
    today,
  ];
  return `${asFileName(parts.join("-"))}.csv`;
};
