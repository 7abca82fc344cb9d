import { addMonths, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";

/** The first and the last day that may be given somewhere. */
export type DayBounds = { readonly earliest: PlainDate; readonly latest: PlainDate };

export type DayOutOfBounds = { readonly code: "day-out-of-bounds"; readonly field: string } & DayBounds;

const within = (today: PlainDate, yearsBack: number, yearsAhead: number): DayBounds => ({
  earliest: addMonths(today, -12 * yearsBack),
  latest: addMonths(today, 12 * yearsAhead),
});

/**
 * The days a dossier can say something about: a hundred years back, so a whole life, and ten years ahead, further than a
 * decision names its end. A day beyond is a slip of the finger, in a field as in a request.
 */
export const daysOfRecord = (today: PlainDate): DayBounds => within(today, 100, 10);

/** From when somebody can be made responsible: arrangements of this year and the next, not a rewriting of the past. */
export const daysOfAssignment = (today: PlainDate): DayBounds => within(today, 1, 1);

export const isWithin = ({ earliest, latest }: DayBounds, day: PlainDate): boolean => earliest <= day && day <= latest;

/** Refuses the first day that lies beyond, by the name of its field; a day that is not given is within. */
export const daysWithin = (
  bounds: DayBounds,
  days: Readonly<Record<string, PlainDate | null | undefined>>,
): Result<true, DayOutOfBounds> => {
  for (const [field, day] of Object.entries(days))
    if (day != null && !isWithin(bounds, day)) return refuse({ code: "day-out-of-bounds", field, ...bounds });
  return ok(true);
};
