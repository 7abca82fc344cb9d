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
  readonly from: "client" | "commissioner";
  readonly formal: boolean;
  readonly text: string;
  readonly sentAt: Instant | null;
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
};
export type ThreadDay = { readonly day: PlainDate; readonly words: string; readonly turns: readonly Turn[] };
export type Agreement = { readonly id: EntryNumber; readonly text: string; readonly when: string };
export type Thread = { readonly days: readonly ThreadDay[]; readonly agreements: readonly Agreement[] };

export type Reader<M extends Written> = {
  readonly side: Written["from"];
  readonly today: PlainDate;
  readonly who: (message: M) => string;
};

/** A conversation day by day, and the agreements in it once more by themselves, the latest first. */
export const presentThread = <M extends Written>(
  messages: readonly M[],
  { side, today, who }: Reader<M>,
  language: Language,
  formats: Formats,
): Thread => {
  const say = sayIn(threadTexts, language);
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
    })),
  }));
  const agreements = messages
    .filter(({ formal }) => formal)
    .toReversed()
    .map(({ id, on, text }) => ({ id, text, when: say("agreed-on", { day: formats.day(on) }) }));
  return { days, agreements };
};
