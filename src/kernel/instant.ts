import type { Brand } from "./brand.ts";
import { parsePlainDate } from "./plain-date.ts";

/** A moment, always "2026-03-31T12:00:00.000Z": UTC with milliseconds, so that instants sort as text. */
export type Instant = Brand<string, "Instant">;

/** Later than everything: "all that is known". */
export const endOfInstants = "9999-12-31T23:59:59.999Z" as Instant;

const first = Date.parse("0001-01-01T00:00:00.000Z");
const last = Date.parse(endOfInstants);

/** As instants are kept: nothing to work out but whether the day is one. A long reply holds hundreds of them. */
const kept = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Reads RFC 3339 text that states its zone; undefined for anything else, and for what lies outside the years 0001-9999. */
export const parseInstant = (text: string): Instant | undefined => {
  if (kept.test(text)) return parsePlainDate(text.slice(0, 10)) === undefined ? undefined : (text as Instant);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  // a day that does not exist would be read as one in the next month
  if (parsePlainDate(text.slice(0, 10)) === undefined) return undefined;
  const ms = Date.parse(text);
  return ms >= first && ms <= last ? instantOf(ms) : undefined;
};

export const instant = (text: string): Instant => {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new RangeError(`not an instant with its zone: ${text}`);
  return parsed;
};

/** Milliseconds since 1970, as clocks give them; what lies past either end of the calendar stops there, as days do. */
export const instantOf = (ms: number): Instant =>
  new Date(ms < first ? first : ms > last ? last : ms).toISOString() as Instant;

export const millisecondsOf = (moment: Instant): number => Date.parse(moment);

export const addSeconds = (moment: Instant, seconds: number): Instant =>
  instantOf(millisecondsOf(moment) + seconds * 1000);
