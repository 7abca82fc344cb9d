import { addDays, type PlainDate } from "../../kernel/plain-date.ts";
import type { Language } from "../languages/language.ts";
import type { Asked } from "./question.ts";

const words = {
  nl: { entered: "instroom", upTo: "tot-en-met", known: "bekend" },
  en: { entered: "entered", upTo: "up-to", known: "known" },
} as const satisfies Record<Language, unknown>;

/** What a saved file is about, so that two of them are never mixed up: window, municipality, moment of knowing. */
export const cohortFileName = (
  asked: Pick<Asked, "from" | "until" | "municipality">,
  knownOn: PlainDate | undefined,
  language: Language,
  what?: string,
): string => {
  const { entered, upTo, known } = words[language];
  const parts = [
    entered,
    asked.from,
    upTo,
    addDays(asked.until, -1),
    ...(asked.municipality === undefined ? [] : [asked.municipality]),
    ...(knownOn === undefined ? [] : [known, knownOn]),
    ...(what === undefined ? [] : [what]),
  ];
  return `${parts
    .join("-")
    .replaceAll(/[^\p{L}\p{N}-]+/gu, "-")
    .toLowerCase()}.csv`;
};
