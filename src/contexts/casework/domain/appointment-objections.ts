import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import type { AppointmentTime } from "../../dossier/public.ts";
import { minutesOf } from "./appointment-time.ts";
import type { AppointmentObjection } from "./appointment-words.ts";

/** The day of who is to be met: what else they have, and whether they are there at all. */
export type WorkersDay = {
  readonly name: string;
  readonly others: readonly Pick<AppointmentTime, "at" | "minutes">[];
  /** `until` is the first day back. */
  readonly away: { readonly from: PlainDate; readonly until: PlainDate } | null;
};

export type ObjectionRefusal =
  | { readonly code: "worker-away"; readonly name: string; readonly from: PlainDate; readonly lastDay: PlainDate }
  | { readonly code: "worker-has-other"; readonly name: string; readonly at: string; readonly ends: string }
  | { readonly code: "unusual-hour"; readonly begins: string; readonly ends: string };

/** Between these hours people are asked to come, in minutes of the day. */
const [opens, closes] = [7 * 60, 21 * 60];

const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

/**
 * What speaks against a time without ruling it out: the worker is away or has another appointment, or it is at night. A slip of a digit
 * looks the same as an evening visit, so whoever plans says that it is meant (`despite`), one by one.
 */
export const objectionTo = (
  time: Pick<AppointmentTime, "at" | "minutes">,
  worker: WorkersDay | null,
  despite: readonly AppointmentObjection[],
): ObjectionRefusal | undefined =>
  [awayOn(worker), otherAt(time, worker), unusual(time)].find(
    (each) => each !== undefined && !despite.includes(each.code),
  );

const awayOn = (worker: WorkersDay | null): ObjectionRefusal | undefined =>
  worker === null || worker.away === null
    ? undefined
    : {
        code: "worker-away",
        name: worker.name,
        from: worker.away.from,
        lastDay: addDays(worker.away.until, -1),
      };

const otherAt = (
  time: Pick<AppointmentTime, "at" | "minutes">,
  worker: WorkersDay | null,
): ObjectionRefusal | undefined => {
  const [begin, end] = minutesOf(time);
  const other = worker?.others.find((each) => {
    const [from, until] = minutesOf(each);
    return from < end && begin < until;
  });
  if (worker === null || other === undefined) return undefined;
  return { code: "worker-has-other", name: worker.name, at: other.at, ends: clockOf(minutesOf(other)[1]) };
};

const unusual = (time: Pick<AppointmentTime, "at" | "minutes">): ObjectionRefusal | undefined => {
  const [begin, end] = minutesOf(time);
  return begin >= opens && end <= closes
    ? undefined
    : { code: "unusual-hour", begins: clockOf(opens), ends: clockOf(closes) };
};
