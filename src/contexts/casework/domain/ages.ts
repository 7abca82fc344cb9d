import type { PlainDate } from "../../../kernel/plain-date.ts";

const ageInYearOf = (day: PlainDate, birthYear: number): number => Number(day.slice(0, 4)) - birthYear;

/** Whether somebody born in a year is under 27 on a day; null in the year in which they become 27, when that can't be said. */
export const under27On = (day: PlainDate, birthYear: number): boolean | null => {
  const age = ageInYearOf(day, birthYear);
  return age === 27 ? null : age < 27;
};

/** Whether somebody born in a year is under 18 on a day for certain: in the year in which they become 18 it is not. */
export const surelyUnder18On = (day: PlainDate, birthYear: number): boolean => ageInYearOf(day, birthYear) < 18;
