import type { PlainDate } from "../../../kernel/plain-date.ts";

/** A year somebody alive can be born in, as typed. */
export const yearShape = /^(19|20)\d\d$/;

/**
 * Whether somebody born in a year is under 27 on a day; null while that can't be said: no year yet, or the year in which they
 * become 27.
 */
export const under27On = (day: PlainDate, birthYear: string): boolean | null => {
  const year = birthYear.trim();
  if (!yearShape.test(year)) return null;
  const age = Number(day.slice(0, 4)) - Number(year);
  return age === 27 ? null : age < 27;
};
