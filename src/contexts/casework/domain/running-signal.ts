import { daysBetween, type PlainDate } from "../../../kernel/plain-date.ts";

/** A signal with its clock as it stands on a day. */
export type Clocked = {
  readonly since: PlainDate;
  readonly dueOn: PlainDate;
  readonly daysLeft: number;
  readonly daysWaited: number;
};

export const clockOn = ({ since, dueOn }: { since: PlainDate; dueOn: PlainDate }, day: PlainDate): Clocked => ({
  since,
  dueOn,
  daysLeft: daysBetween(day, dueOn),
  daysWaited: daysBetween(since, day),
});
