import { type Instant, parseInstant } from "../../kernel/instant.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";

const officeTime = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "short",
});

/** The last moment of a day as offices in the Netherlands live it, in summer and winter time. */
export const endOfDay = (day: PlainDate): Instant => {
  const candidates = ["+01:00", "+02:00"].map((zone) => parseInstant(`${day}T23:59:59.999${zone}`));
  const end = candidates.find(
    (moment) => moment !== undefined && officeTime.format(new Date(moment)) === `${day} 23:59`,
  );
  if (end === undefined) throw new RangeError(`no end of day: ${day}`);
  return end;
};

/** Undefined for today and later: what is known now is asked without a moment. */
export const knownAtOn = (day: PlainDate | undefined, today: PlainDate): Instant | undefined =>
  day === undefined || day >= today ? undefined : endOfDay(day);
