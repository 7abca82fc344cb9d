import { type DayNumber, dayAt } from "./day-numbers.ts";

/** So old is somebody at most whose children need looking after. */
export const parentAtMost = 48;

export const ageIn = (day: DayNumber, birthYear: number): number => Number(dayAt(day).slice(0, 4)) - birthYear;

/** Whether somebody of that age may need child care. */
export const mayNeedChildCare = (day: DayNumber, birthYear: number): boolean => ageIn(day, birthYear) <= parentAtMost;
