import { addDuration, duration } from "../../../kernel/duration.ts";
import { addDays, type PlainDate, plainDate } from "../../../kernel/plain-date.ts";
import type { CodeLabels } from "./codes.ts";
import type { PresetName } from "./presets.ts";
import { type SettingChange, type SettingKey, settingKeys, valueOn } from "./settings.ts";

export type SettingDayOutOfBounds = {
  readonly code: "day-out-of-bounds";
  readonly field: "validFrom";
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
};

/**
 * The days a setting can hold from: since the Act of 1996, the oldest a starting point knows, and ten years ahead, further than
 * anything is decided. A day beyond is a slip of the finger.
 */
export const daysOfSettings = (today: PlainDate): { readonly earliest: PlainDate; readonly latest: PlainDate } => ({
  earliest: plainDate("1996-01-01"),
  latest: addDuration(today, duration("P10Y")),
});

/** Undefined when a setting can hold from this day. */
export const faultOfDay = (validFrom: PlainDate, today: PlainDate): SettingDayOutOfBounds | undefined => {
  const bounds = daysOfSettings(today);
  return validFrom < bounds.earliest || validFrom > bounds.latest
    ? { code: "day-out-of-bounds", field: "validFrom", ...bounds }
    : undefined;
};

/** Whether a value is what holds on that day already: recording it would change nothing on any day. */
export const changesNothing = (
  preset: PresetName,
  standing: readonly SettingChange[],
  { key, validFrom, value }: Pick<SettingChange, "key" | "validFrom" | "value">,
): boolean => isSameValue(key, valueOn(preset, standing, key, validFrom), value);

/** The order of a list of values counts, since people choose in it; of codes that were ticked it does not, nor that of a label's parts. */
export const isSameValue = (key: SettingKey, a: unknown, b: unknown): boolean => {
  const { kind } = settingKeys[key];
  if (kind === "list" || kind === "some") return written([...asList(a)].sort()) === written([...asList(b)].sort());
  if (kind === "codes") return written(Object.entries(a ?? {})) === written(Object.entries(b ?? {}));
  return written(a) === written(b);
};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** As text, the fields of each record in one order. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

export type CodeEndsBeforeItBegins = {
  readonly code: "code-ends-before-it-begins";
  readonly found: string;
  readonly nl: string;
  readonly en: string;
  readonly lastDay: PlainDate;
  readonly validFrom: PlainDate;
};

/**
 * A value of a list that nobody could ever choose: one that is new ends before the list has it, or one that is there would have ended
 * while the list before this one gave it out. Undefined when there is none.
 */
export const endsBeforeItBegins = (
  preset: PresetName,
  standing: readonly SettingChange[],
  { key, validFrom, value }: Pick<SettingChange, "key" | "validFrom" | "value">,
): CodeEndsBeforeItBegins | undefined => {
  if (settingKeys[key].kind !== "codes") return undefined;
  const before = valueOn(preset, standing, key, validFrom) as CodeLabels;
  for (const [found, { nl, en, until }] of Object.entries(value as CodeLabels)) {
    if (until === undefined || until === before[found]?.until) continue;
    const isThere = Object.hasOwn(before, found);
    // what is there may stop on the day of the change: its last day is the one before
    if (isThere ? until >= validFrom : until > validFrom) continue;
    return { code: "code-ends-before-it-begins", found, nl, en, lastDay: addDays(until, -1), validFrom };
  }
  return undefined;
};

/** How many characters can be said of who decided, and of what belongs to it. */
export const mostInDecidedBy = 120;
export const mostInNote = 500;

/**
 * Figures per worker that everybody sees need the works council's consent (art. 27 Works Councils Act; page 12): who lets them hold
 * says when it was given, or who decided.
 */
export const namesConsent = (
  { key, value }: Pick<SettingChange, "key" | "value">,
  { decidedBy, note }: { readonly decidedBy: string | null; readonly note: string | null },
): boolean => key !== "teamVisibility" || value !== "worker" || decidedBy !== null || note !== null;
