import { addSeconds, type Instant, instant, millisecondsOf } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Appointment, AppointmentTime } from "../../dossier/public.ts";

/** Now, as the office's calendar and clock have it: "09:30". */
export type OfficeTime = { readonly today: PlainDate; readonly time: string };

type Given = { readonly today: PlainDate; readonly now: Instant; readonly timeOf: (moment: Instant) => string };

export const officeTime = ({ today, now, timeOf }: Given): OfficeTime => ({ today, time: timeOf(now) });

/** The office's calendar and clock at any moment. */
export type OfficeClock = {
  readonly dayOf: (moment: Instant) => PlainDate;
  readonly timeOf: (moment: Instant) => string;
};

/** The moment at which the office's clock shows a time on a day, in minutes of that day; of an hour that the clock skips, the one after. */
export const momentOf = (on: PlainDate, minutes: number, { dayOf, timeOf }: OfficeClock): Instant => {
  const two = (n: number): string => String(n).padStart(2, "0");
  const wanted = instant(`${on}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00Z`);
  const ahead = (moment: Instant): number =>
    (millisecondsOf(instant(`${dayOf(moment)}T${timeOf(moment)}:00Z`)) - millisecondsOf(wanted)) / 1000;
  const near = addSeconds(wanted, -ahead(wanted));
  return addSeconds(near, -ahead(near));
};

/** From when until when, in minutes of the day. */
export const minutesOf = ({ at, minutes }: Pick<AppointmentTime, "at" | "minutes">): readonly [number, number] => {
  const [hour = 0, minute = 0] = at.split(":").map(Number);
  return [60 * hour + minute, 60 * hour + minute + minutes];
};

/** From the minute it is planned for nobody is told of it any more: it is too late to come, or to stay at home. */
export const hasBegun = ({ on, at }: Pick<Appointment, "on" | "at">, { today, time }: OfficeTime): boolean =>
  on < today || (on === today && at <= time);

/** Until it is over the client sees where it is, and can say that they can't come. */
export const isOver = (
  { on, at, minutes }: Pick<Appointment, "on" | "at" | "minutes">,
  { today, time }: OfficeTime,
): boolean => {
  if (on !== today) return on < today;
  const [, end] = minutesOf({ at, minutes });
  const [now] = minutesOf({ at: time, minutes: 0 });
  return end <= now;
};
