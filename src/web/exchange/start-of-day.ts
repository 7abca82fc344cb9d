import { type Instant, instantOf, millisecondsOf } from "../../kernel/instant.ts";
import { addDays, type PlainDate } from "../../kernel/plain-date.ts";
import { endOfDay } from "../languages/office-day.ts";

/** The first moment of a day in the office: just after the day before. */
export const startOfDay = (day: PlainDate): Instant => instantOf(millisecondsOf(endOfDay(addDays(day, -1))) + 1);
