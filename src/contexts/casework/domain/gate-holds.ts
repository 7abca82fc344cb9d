import { addDays, daysBetween, type PlainDate, plainDate } from "../../../kernel/plain-date.ts";
import type { GateAct } from "../../dossier/public.ts";
import { earliest } from "./days.ts";

/** A stretch in which the term for the decision stands still, because papers were asked for. */
type Hold = {
  readonly askedOn: PlainDate;
  readonly from: PlainDate;
  /** The first day it runs again: the papers were there, or the day to send them by had passed. Null when nobody named a day. */
  readonly until: PlainDate | null;
  /** The last day to send them; null when nobody named one. */
  readonly answerBy: PlainDate | null;
  /** Somebody let it run again: the papers were there. */
  readonly isResumed: boolean;
  /** What the client was asked for. */
  readonly reason: string;
};

/** Since the Wet dwangsom the term stands still from the day after the request; before, from the day itself (art. 4:15 lid 1 Awb). */
const dayAfterSince = plainDate("2009-10-01");

const firstDayOf = (askedOn: PlainDate): PlainDate => (askedOn < dayAfterSince ? askedOn : addDays(askedOn, 1));

/**
 * The stretches in which the term for the decision stood still, in order: each until the papers were there or the time to send them had
 * passed unused (art. 4:15 lid 1 Awb). Asked again while it stands still, it goes on until the later day.
 */
export const holdsOf = (acts: readonly GateAct[]): Hold[] => {
  const holds: Hold[] = [];
  const endLast = (on: PlainDate, how: Partial<Hold>): void => {
    const last = holds.at(-1);
    if (last === undefined || (last.until !== null && last.until <= on)) return;
    holds[holds.length - 1] = { ...last, ...how, until: on };
  };
  for (const act of acts) {
    if (act.kind === "suspended") {
      const { on: askedOn, answerBy, reason } = act;
      const from = firstDayOf(askedOn);
      endLast(from, {});
      holds.push({ askedOn, from, until: dayAfter(answerBy), answerBy, isResumed: false, reason });
    } else if (act.kind === "resumed") endLast(act.on, { isResumed: true });
  }
  return holds;
};

const dayAfter = (answerBy: PlainDate | null): PlainDate | null => (answerBy === null ? null : addDays(answerBy, 1));

/** The hold that a day is in, from the day of the request on; undefined when the term runs. */
export const holdOn = (acts: readonly GateAct[], day: PlainDate): Hold | undefined =>
  holdsOf(acts).findLast(({ askedOn, until }) => askedOn <= day && (until === null || day < until));

export const noneHeld = { days: 0, isHeld: false };

/** How many days of [since, until) the term stood still, and whether it does on `until`. */
export const heldDays = (acts: readonly GateAct[], since: PlainDate, until: PlainDate) => {
  const days = holdsOf(acts).reduce((sum, hold) => {
    const from = hold.from > since ? hold.from : since;
    const end = earliest(until, hold.until);
    return from < end ? sum + daysBetween(from, end) : sum;
  }, 0);
  return { days, isHeld: holdOn(acts, until) !== undefined };
};
