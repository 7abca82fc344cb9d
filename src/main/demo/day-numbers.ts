import { addDays, daysBetween, type PlainDate, plainDate } from "../../kernel/plain-date.ts";

/** A day as a number, counted from 1 January 2000: histories are reckoned in millions of days. */
export type DayNumber = number;

const first = plainDate("2000-01-01");
const written = new Map<DayNumber, PlainDate>();

export const dayNumber = (day: PlainDate): DayNumber => daysBetween(first, day);

export const dayAt = (n: DayNumber): PlainDate => {
  const before = written.get(n);
  if (before !== undefined) return before;
  const day = addDays(first, n);
  written.set(n, day);
  return day;
};
