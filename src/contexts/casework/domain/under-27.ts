import type { PlainDate } from "../../../kernel/plain-date.ts";

/** Whether somebody born in a year is under 27 on a day; null in the year in which they become 27, when that can't be said. */
export const under27On = (day: PlainDate, birthYear: number): boolean | null => {
  const age = Number(day.slice(0, 4)) - birthYear;
  return age === 27 ? null : age < 27;
};
