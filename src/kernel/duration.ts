import type { Brand } from "./brand.ts";
import { addDays, addMonths, type PlainDate } from "./plain-date.ts";

/** A length of time as norms state it: "P365D", "P8W", "P6M" or "P1Y" (ISO 8601, one unit, whole numbers). */
export type Duration = Brand<string, "Duration">;

const pattern = /^P(\d{1,5})([DWMY])$/;

export const parseDuration = (text: string): Duration | undefined =>
  pattern.test(text) ? (text as Duration) : undefined;

export const duration = (text: string): Duration => {
  const parsed = parseDuration(text);
  if (parsed === undefined) throw new RangeError(`not a duration: ${text}`);
  return parsed;
};

export type DurationUnit = "D" | "W" | "M" | "Y";

/** "P8W" -> 8 weeks. */
export const partsOf = (length: Duration): { readonly n: number; readonly unit: DurationUnit } => {
  const [, n, unit] = pattern.exec(length) ?? [];
  return { n: Number(n), unit: (unit ?? "D") as DurationUnit };
};

/** The day a norm is reached when it starts to run on `day`. */
export const addDuration = (day: PlainDate, length: Duration): PlainDate => {
  const { n, unit } = partsOf(length);
  if (unit === "D") return addDays(day, n);
  if (unit === "W") return addDays(day, 7 * n);
  return addMonths(day, unit === "M" ? n : 12 * n);
};

/** Several lengths in a row: months are counted once, so that three and three from 30 November are six. */
export const addDurations = (day: PlainDate, lengths: readonly Duration[]): PlainDate => {
  const parts = lengths.map(partsOf);
  const months = parts.reduce((sum, { n, unit }) => sum + (unit === "M" ? n : unit === "Y" ? 12 * n : 0), 0);
  const days = parts.reduce((sum, { n, unit }) => sum + (unit === "D" ? n : unit === "W" ? 7 * n : 0), 0);
  return addDays(addMonths(day, months), days);
};

/** The day a norm that must be reached on `day` starts to run. */
export const subtractDuration = (day: PlainDate, length: Duration): PlainDate => {
  const { n, unit } = partsOf(length);
  if (unit === "D") return addDays(day, -n);
  if (unit === "W") return addDays(day, -7 * n);
  return addMonths(day, unit === "M" ? -n : -12 * n);
};
