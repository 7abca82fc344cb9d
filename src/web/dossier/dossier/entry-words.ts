import type { getDossier } from "../../../contexts/dossier/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { type Body, type Reader, wordsOf } from "./body-words.ts";
import { entryTexts } from "./entry-texts.ts";
import { entryTitleTexts } from "./entry-title-texts.ts";

export type TimelineEntry = ReplyOf<typeof getDossier>["timeline"][number];
export type EntryKind = TimelineEntry["kind"];
type Said = { readonly validFrom: PlainDate; readonly validUntil: PlainDate | null; readonly body: Body };

export const entryTitle = (kind: EntryKind, language: Language): string => sayIn(entryTitleTexts, language)(kind);

/** One thing an entry says. A correction that changed it shows what it said before, struck through. */
export type Part = { readonly key: string; readonly words: string; readonly before: string | null };

const statements = (said: Said, reader: Reader, on: PlainDate): ReadonlyMap<string, string> => {
  const { language, formats } = reader;
  const say = sayIn(entryTexts, language);
  const found = Object.entries(wordsOf).flatMap(([key, words]) => {
    const value = words(said.body, { ...reader, on });
    return value === undefined ? [] : [[key, value] as const];
  });
  const until =
    said.validUntil === null ? [] : [["until", say("until", { day: formats.lastDay(said.validUntil) })] as const];
  return new Map([["from", say("from", { day: formats.day(said.validFrom) })] as const, ...found, ...until]);
};

/** What two states of one entry say differently: what is said now, or null where nothing is any more. */
export const changedParts = (
  before: Said,
  now: Said,
  reader: Reader,
): readonly { was: string; is: string | null }[] => {
  // both as called on the one day: another name of the same code is no change of the entry
  const [was, is] = [statements(before, reader, now.validFrom), statements(now, reader, now.validFrom)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => was.get(key) !== is.get(key))
    .map((key) => ({ was: was.get(key) ?? "", is: is.get(key) ?? null }));
};

/** What an entry says, beside what a correction replaced. The first day stands at the left, so only a changed one is said. */
export const partsOf = (entry: TimelineEntry, reader: Reader): readonly Part[] => {
  const on = entry.validFrom;
  const now = statements(entry, reader, on);
  const before = entry.corrected === null ? now : statements(entry.corrected.before, reader, on);
  return [...new Set([...before.keys(), ...now.keys()])]
    .map((key) => ({ key, words: now.get(key) ?? "", before: before.get(key) ?? "" }))
    .filter(({ key, words, before }) => key !== "from" || words !== before)
    .map(({ key, words, before }) => ({ key, words, before: words === before ? null : before }));
};
