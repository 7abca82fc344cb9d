import type { EntryNumber } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { threadTexts } from "./thread-texts.ts";

/** What was written, as either side reads it. */
export type Written = {
  readonly id: EntryNumber;
  readonly on: PlainDate;
  readonly from: "client" | "commissioner" | "provider";
  readonly formal: boolean;
  readonly text: string;
  readonly sentAt: Instant | null;
  /** What the provider that reads it besides is called. */
  readonly provider: string | null;
};

export type Turn = {
  readonly id: EntryNumber;
  readonly who: string;
  /** The office's clock when it was sent; null when that is not known. */
  readonly time: string | null;
  /** Written on the reader's own side. */
  readonly isOwn: boolean;
  readonly isFormal: boolean;
  readonly text: string;
  /** Who reads it, in words; null while nobody but client and office read anything here. */
  readonly readers: string | null;
};
export type ThreadDay = { readonly day: PlainDate; readonly words: string; readonly turns: readonly Turn[] };
export type Agreement = { readonly id: EntryNumber; readonly text: string; readonly when: string };
export type Thread = { readonly days: readonly ThreadDay[]; readonly agreements: readonly Agreement[] };

export type Reader<M extends Written> = {
  readonly side: Written["from"];
  readonly today: PlainDate;
  readonly who: (message: M) => string;
  readonly readers: (message: M) => readonly string[];
  /** Whether `readers` are all who read it, or for whom it is, without who wrote it. */
  readonly readersAre?: "readers" | "for";
};

/** A conversation day by day, and the agreements in it once more by themselves, the latest first. */
export const presentThread = <M extends Written>(
  messages: readonly M[],
  { side, today, who, readers, readersAre = "readers" }: Reader<M>,
  language: Language,
  formats: Formats,
): Thread => {
  const say = sayIn(threadTexts, language);
  const isShared = messages.some(({ provider }) => provider !== null);
  const lists = new Intl.ListFormat(language === "en" ? "en-GB" : language, { type: "conjunction" });
  const wordsOf = (day: PlainDate): string => {
    if (day === today) return say("today");
    return day === addDays(today, -1) ? say("yesterday") : formats.day(day);
  };
  const days = [...Map.groupBy(messages, ({ on }) => on)].map(([day, some]) => ({
    day,
    words: wordsOf(day),
    turns: some.map((each) => ({
      id: each.id,
      who: who(each),
      time: each.sentAt === null ? null : formats.timeOf(each.sentAt),
      isOwn: each.from === side,
      isFormal: each.formal,
      text: each.text,
      readers: isShared ? say(readersAre, { who: lists.format(readers(each)) }) : null,
    })),
  }));
  const agreements = messages
    .filter(({ formal }) => formal)
    .toReversed()
    .map(({ id, on, text }) => ({ id, text, when: say("agreed-on", { day: formats.day(on) }) }));
  return { days, agreements };
};
