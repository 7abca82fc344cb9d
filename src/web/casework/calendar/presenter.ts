import type { getCalendar } from "../../../contexts/casework/appointments-api.ts";
import { addDays, daysBetween, type PlainDate, weekdayOf } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { type Crowd, drawSpans, type Single } from "./crowds.ts";
import type { Lane, Span } from "./lanes.ts";
import { calendarTexts } from "./texts.ts";

export type Calendar = ReplyOf<typeof getCalendar>;
type Appointment = Calendar["appointments"][number];

export type Mark = "attended" | "late" | "missed" | "forgotten";
export const marks = ["attended", "late", "missed", "forgotten"] as const satisfies readonly Mark[];

/** Each has a sign of its own: no state is told by colour alone. */
export const signs: Readonly<Record<Mark, string>> = { attended: "✓", late: "◔", missed: "✗", forgotten: "?" };

export type Block = Lane & {
  readonly key: string;
  readonly clientId: Appointment["clientId"];
  /** In minutes after the first hour drawn. */
  readonly top: number;
  readonly minutes: number;
  /** From when until when; beside others there is room for when it begins. */
  readonly time: string;
  readonly name: string;
  /** Kind, how and with whom. */
  readonly about: string;
  /** How many lines of that there is room for. */
  readonly lines: number;
  readonly mark: Mark | null;
};

/** More at once than can be told side by side: when, how many, and the list that opens. */
export type CrowdShown = {
  readonly key: string;
  readonly top: number;
  readonly minutes: number;
  readonly words: string;
  readonly title: string;
  readonly blocks: readonly Block[];
};

/** A day, or on one day a worker. */
export type Column = {
  readonly key: string;
  /** Null when it is about a worker. */
  readonly day: PlainDate | null;
  readonly head: string;
  readonly brief: string;
  readonly count: string;
  readonly isToday: boolean;
  readonly size: number;
  readonly blocks: readonly Block[];
  readonly crowds: readonly CrowdShown[];
};

export type Drawn = {
  readonly about: string;
  readonly isEmpty: boolean;
  /** The hours along the side, "08:00" first. */
  readonly hours: readonly string[];
  readonly columns: readonly Column[];
};

/** `all`: everybody's, so that it is said with whom; but not under their own name. */
export type Whose = "one" | "all";

const usual = { first: 8, last: 18 };

/**
 * The hours of an office day, and more when something is planned outside them; a weekend only when something is. Everybody's
 * day is drawn by worker.
 */
export const presentCalendar = (
  { from, until, today, appointments }: Calendar,
  whose: Whose,
  language: Language,
  formats: Formats,
): Drawn => {
  const say = sayIn(calendarTexts, language);
  const spans = appointments.map(spanOf);
  const first = Math.min(usual.first, ...spans.map(({ begin }) => Math.floor(begin / 60)));
  const last = Math.max(usual.last, ...spans.map(({ end }) => Math.ceil(end / 60)));
  const isDay = daysBetween(from, until) === 1;
  const drawing = { first, today, whose, language, isNarrow: false };
  const columns = isDay && whose === "all" ? workersOf(spans, from, drawing) : daysOf(spans, { from, until }, drawing);
  const span = isDay
    ? capital(headOf(from, language))
    : say("week-of", { from: formats.day(from), last: formats.day(addDays(until, -1)) });
  return {
    about: `${span}: ${say("total", { count: appointments.length })}`,
    isEmpty: appointments.length === 0,
    hours: Array.from({ length: last - first }, (_, i) => `${two(first + i)}:00`),
    columns,
  };
};

type Drawing = {
  readonly first: number;
  readonly today: PlainDate;
  readonly whose: Whose;
  readonly language: Language;
  /** So many columns that beside a name there is room for when it begins only. */
  readonly isNarrow: boolean;
};

/** More columns than these leave too little room for a name beside both times. */
const fitting = 5;

const daysOf = (
  spans: readonly Spanned[],
  { from, until }: { readonly from: PlainDate; readonly until: PlainDate },
  drawing: Drawing,
): readonly Column[] => {
  const count = daysBetween(from, until);
  const days = Array.from({ length: count }, (_, i) => addDays(from, i)).filter(
    (day) => count === 1 || weekdayOf(day) < 6 || spans.some(({ on }) => on === day),
  );
  return days.map((day) => {
    const { language } = drawing;
    const words = { key: day as string, day, head: headOf(day, language), brief: briefOf(day, language) };
    const held = spans.filter(({ on }) => on === day);
    const isNarrow = days.length > fitting;
    return { ...words, isToday: day === drawing.today, ...drawnOf(held, words.head, { ...drawing, isNarrow }) };
  });
};

/** Those who have an appointment that day, by name; what nobody in particular has comes last. */
const workersOf = (spans: readonly Spanned[], day: PlainDate, drawing: Drawing): readonly Column[] => {
  const nobody = sayIn(calendarTexts, drawing.language)("nobody");
  const by = Map.groupBy(spans, ({ worker }) => worker?.id ?? "");
  if (by.size === 0) return daysOf(spans, { from: day, until: addDays(day, 1) }, drawing);
  return [...by]
    .map(([key, held]) => {
      const head = held[0]?.worker?.name ?? nobody;
      return {
        key,
        day: null,
        head,
        brief: head,
        isToday: false,
        ...drawnOf(held, head, { ...drawing, whose: "one" }),
      };
    })
    .toSorted((a, b) => Number(a.key === "") - Number(b.key === "") || a.head.localeCompare(b.head));
};

const drawnOf = (
  spans: readonly Spanned[],
  head: string,
  drawing: Drawing,
): Pick<Column, "count" | "size" | "blocks" | "crowds"> => {
  const say = sayIn(calendarTexts, drawing.language);
  const { singles, crowds } = drawSpans(spans);
  return {
    count: spans.length === 0 ? say("free") : say("total", { count: spans.length }),
    size: spans.length,
    blocks: singles.map((each) => blockOf(each, drawing)),
    crowds: crowds.map((crowd) => crowdOf(crowd, head, drawing)),
  };
};

const crowdOf = ({ begin, end, shownUntil, held }: Crowd<Spanned>, head: string, drawing: Drawing): CrowdShown => {
  const say = sayIn(calendarTexts, drawing.language);
  const words = say("crowd", { at: clockOf(begin), count: held.length });
  return {
    key: `${head} ${begin}`,
    top: begin - 60 * drawing.first,
    minutes: shownUntil - begin,
    words,
    title: `${capital(head)}, ${clockOf(begin)}–${clockOf(end)}`,
    blocks: held.map((each) => blockOf({ ...each, lane: 0, lanes: 1, shownUntil: each.end }, drawing)),
  };
};

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
const dayIn = (day: PlainDate, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locales[language], { ...options, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

const headOf = (day: PlainDate, language: Language): string =>
  dayIn(day, language, { weekday: "long", day: "numeric", month: "short" }).replaceAll(".", "");

const briefOf = (day: PlainDate, language: Language): string =>
  dayIn(day, language, { weekday: "short", day: "numeric" });

type Spanned = Appointment & Span;

const spanOf = (each: Appointment): Spanned => {
  const [hour = 0, minute = 0] = each.at.split(":").map(Number);
  const begin = 60 * hour + minute;
  return { ...each, begin, end: begin + each.minutes };
};

/** As drawn: an hour is 64 px high, and a line of small text 17.5. */
const linesIn = (minutes: number): number => Math.max(0, Math.floor(((minutes / 60) * 64 - 22) / 17.5));

const blockOf = (each: Single<Spanned>, { first, today, whose, language, isNarrow }: Drawing): Block => {
  const say = sayIn(calendarTexts, language);
  const { id, clientId, clientNumber, name, begin, end, shownUntil, at, what, how, place, worker, lane, lanes } = each;
  const minutes = shownUntil - begin;
  const where = how === "in-person" ? (place ?? say("how-in-person")) : say(`how-${how}`);
  const kind = capital(labelOf("appointment-kind", what, language, each.on));
  const withWhom = whose === "all" && worker !== null ? [say("with", { name: worker.name })] : [];
  return {
    key: `${clientId} ${id}`,
    clientId,
    lane,
    lanes,
    top: begin - 60 * first,
    minutes,
    time: lanes === 1 && !isNarrow ? `${at}–${clockOf(end)}` : at,
    name: name ?? say("no-name", { number: String(clientNumber) }),
    about: [kind, where, ...withWhom].join(", "),
    lines: linesIn(minutes),
    mark: markOf(each, today),
  };
};

const two = (n: number): string => String(n).padStart(2, "0");

const clockOf = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

const markOf = ({ state, on }: Appointment, today: PlainDate): Mark | null => {
  if (state === "planned") return on < today ? "forgotten" : null;
  return state === "cancelled" ? null : state;
};
