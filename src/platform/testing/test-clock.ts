import { addSeconds, type Instant, instant, millisecondsOf } from "../../kernel/instant.ts";
import { type Clock, clockOver } from "../clock.ts";

/** A clock that stands still. */
export const fixedClock = (at: Instant, timeZone = "Europe/Amsterdam"): Clock =>
  clockOver(() => millisecondsOf(at), timeZone);

/** A clock that only moves when a test moves it, also backwards. */
export type TestClock = Clock & {
  readonly set: (at: string) => void;
  readonly forward: (seconds: number) => void;
};

export const aClock = (at = "2026-03-02T09:00:00Z", timeZone?: string): TestClock => {
  let shown = fixedClock(instant(at), timeZone);
  const show = (moment: Instant): void => {
    shown = fixedClock(moment, timeZone);
  };
  return {
    now: () => shown.now(),
    today: () => shown.today(),
    dayOf: (moment) => shown.dayOf(moment),
    timeOf: (moment) => shown.timeOf(moment),
    timeZone: shown.timeZone,
    set: (moment) => show(instant(moment)),
    forward: (seconds) => show(addSeconds(shown.now(), seconds)),
  };
};
