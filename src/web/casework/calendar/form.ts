import type { z } from "zod";
import type { getCalendar } from "../../../contexts/casework/appointments-api.ts";
import type { PersonId } from "../../../kernel/ids.ts";
import { addDays, type PlainDate, weekdayOf } from "../../../kernel/plain-date.ts";
import type { calendarPlace } from "../places.ts";

export type CalendarState = z.output<(typeof calendarPlace)["search"]>;

const monday = (day: PlainDate): PlainDate => addDays(day, 1 - weekdayOf(day));

/** What the address says -> which days of whom. */
export const questionOf = (
  { view, on, whose, worker }: CalendarState,
  { today, me }: { readonly today: PlainDate; readonly me: PersonId },
): z.input<(typeof getCalendar)["query"]> => {
  const day = on ?? today;
  const from = view === "week" ? monday(day) : day;
  const of = whose === "all" ? {} : { worker: whose === "worker" ? (worker ?? me) : me };
  return { from, until: addDays(from, view === "week" ? 7 : 1), ...of };
};

/** The week or day before or after; a weekend without appointments is stepped over. */
export const stepped = ({ view, on }: CalendarState, today: PlainDate, by: 1 | -1): PlainDate => {
  const day = on ?? today;
  if (view === "week") return addDays(day, 7 * by);
  const next = addDays(day, by);
  if (weekdayOf(next) < 6) return next;
  return by > 0 ? addDays(monday(next), 7) : addDays(monday(next), 4);
};

/** Chosen in the list "Van wie". */
export const whoseChosen = (choice: string, workers: readonly { readonly id: PersonId }[]): Partial<CalendarState> => {
  const worker = workers.find(({ id }) => id === choice)?.id;
  if (worker !== undefined) return { whose: "worker", worker };
  return { whose: choice === "all" ? "all" : "mine", worker: undefined };
};

export const whoseChoice = ({ whose, worker }: CalendarState): string =>
  whose === "worker" && worker !== undefined ? worker : whose === "all" ? "all" : "mine";
