import { surelyUnder18On, under27On } from "../../../contexts/casework/gate-api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";

/** A year somebody alive can be born in, as typed. */
export const yearShape = /^(19|20)\d\d$/;

/** Whether who was born in the year as typed is under 27 on a day; null while that can't be said, also when no year is typed yet. */
export const under27Typed = (day: PlainDate, birthYear: string): boolean | null => {
  const year = birthYear.trim();
  return yearShape.test(year) ? under27On(day, Number(year)) : null;
};

/** Whether who was born in the year as typed is under 18 on a day for certain. */
export const tooYoungTyped = (day: PlainDate, birthYear: string): boolean => {
  const year = birthYear.trim();
  return yearShape.test(year) && surelyUnder18On(day, Number(year));
};
