import type { PlainDate } from "../../../kernel/plain-date.ts";
import { actorName } from "../../languages/actors.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Tone } from "../../ui/tag.tsx";
import type { Reader } from "./body-words.ts";
import { entryStandingTexts } from "./entry-standing-texts.ts";
import { entryTexts } from "./entry-texts.ts";
import { type EntryKind, entryTitle, type Part, partsOf, type TimelineEntry } from "./entry-words.ts";
import { planToChange } from "./withdrawal-form.ts";

export type Mark = { readonly key: string; readonly tone: Tone; readonly words: string };

export type TimelineItemShown = {
  readonly entry: TimelineEntry;
  readonly when: string;
  readonly title: string;
  /** The title with its day, to tell the buttons of entries apart when heard. */
  readonly aloud: string;
  readonly parts: readonly Part[];
  readonly marks: readonly Mark[];
  readonly small: readonly string[];
  readonly isQuiet: boolean;
  readonly isWithdrawn: boolean;
};

export type MonthShown = { readonly key: string; readonly month: string; readonly items: readonly TimelineItemShown[] };

/** What the story does not turn on gets a short rung. */
const quietKinds: ReadonlySet<EntryKind> = new Set([
  "client-registered",
  "municipality-moved",
  "benefit-changed",
  "worker-assigned",
  "worker-handed-over",
  "phase-set",
]);

export type TimelineShown = {
  /** What takes effect only after the day the page shows, and how many entries that is. */
  readonly later: { readonly count: number; readonly months: readonly MonthShown[] };
  readonly months: readonly MonthShown[];
};

/** The dossier as of a day: what had taken effect by then, apart from what had not. */
export const presentTimeline = (timeline: readonly TimelineEntry[], day: PlainDate, reader: Reader): TimelineShown => {
  const later = timeline.filter(({ validFrom }) => validFrom > day);
  const until = timeline.filter(({ validFrom }) => validFrom <= day);
  return { later: { count: later.length, months: byMonth(later, reader) }, months: byMonth(until, reader) };
};

/** The entries by month of their valid day, the latest first, as the server ordered them. */
const byMonth = (timeline: readonly TimelineEntry[], reader: Reader): readonly MonthShown[] => {
  const months = Map.groupBy(timeline, ({ validFrom }) => validFrom.slice(0, 7));
  return [...months].map(([key, entries]) => ({
    key,
    month: reader.formats.month(`${key}-01` as PlainDate),
    items: entries.map((entry) => presentEntry(entry, reader)),
  }));
};

export const presentEntry = (entry: TimelineEntry, reader: Reader): TimelineItemShown => {
  const say = sayIn(entryTexts, reader.language);
  const title = entryTitle(entry.kind, reader.language);
  return {
    entry,
    when: reader.formats.dayOfMonth(entry.validFrom),
    title,
    aloud: say("aloud", { what: title, day: reader.formats.day(entry.validFrom) }),
    parts: entry.withdrawn === null ? partsOf(entry, reader) : lastSaid(entry, reader),
    marks: marksOf(entry, reader),
    small: smallOf(entry, reader),
    isQuiet: quietKinds.has(entry.kind) || entry.withdrawn !== null,
    isWithdrawn: entry.withdrawn !== null,
  };
};

/** What no longer holds is struck through whole; what a correction replaced before that would only confuse. */
const lastSaid = (entry: TimelineEntry, reader: Reader): readonly Part[] =>
  partsOf({ ...entry, corrected: null }, reader);

const marksOf = (entry: TimelineEntry, { language, formats }: Reader): readonly Mark[] => {
  const say = sayIn(entryTexts, language);
  const marks: Mark[] = [];
  if (entry.withdrawn !== null)
    marks.push({
      key: "withdrawn",
      tone: "brick",
      words: say("mark-withdrawn", { day: formats.shortDayOf(entry.withdrawn.at) }),
    });
  if (entry.without !== null && entry.withdrawn === null)
    marks.push({
      key: "without",
      tone: "brick",
      words: sayIn(entryStandingTexts, language)("without", { what: entryTitle(entry.without, language) }),
    });
  if (entry.corrected !== null)
    marks.push({
      key: "corrected",
      tone: "slate",
      words: say("mark-corrected", { day: formats.shortDayOf(entry.corrected.at) }),
    });
  if (entry.recordedLate) marks.push({ key: "late", tone: "slate", words: say("mark-late") });
  if (entry.historyLoad)
    marks.push({ key: "load", tone: "slate", words: say("mark-load", { day: formats.shortDayOf(entry.recordedAt) }) });
  return marks;
};

/** Who said it, from where, when; and who corrected it or took it away. */
const smallOf = (entry: TimelineEntry, { language, formats }: Reader): readonly string[] => {
  const say = sayIn(entryTexts, language);
  const { corrected, withdrawn } = entry;
  const small = [actorName(entry.recordedBy, language)];
  if (entry.source !== null) small.push(say("source", { source: entry.source }));
  small.push(say(entry.historyLoad ? "known" : "recorded", { day: formats.shortDayOf(entry.knownFrom) }));
  if (corrected !== null) small.push(byWhom("corrected", corrected, language));
  if (withdrawn !== null) small.push(byWhom("withdrawn", withdrawn, language));
  if (entry.isClientsOwn && withdrawn === null) small.push(sayIn(entryStandingTexts, language)("clients-own"));
  if (planToChange(entry) !== null) small.push(sayIn(entryStandingTexts, language)("written-plan"));
  return small;
};

type Amended = { readonly by: string; readonly reason: string | null };

/** Who corrected or took it away, and why; an import says no why, its source does. */
const byWhom = (act: "corrected" | "withdrawn", { by, reason }: Amended, language: Language): string => {
  const say = sayIn(entryTexts, language);
  const who = actorName(by, language);
  return reason === null ? say(`${act}-by-unsaid`, { who }) : say(`${act}-by`, { who, reason });
};
