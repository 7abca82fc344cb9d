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
  /** Each time the client was given longer, and for what was still missing. */
  readonly extended: readonly { readonly on: PlainDate; readonly reason: string }[];
};

/** Since the Wet dwangsom the term stands still from the day after the request; before, from the day itself (art. 4:15 lid 1 Awb). */
const dayAfterSince = plainDate("2009-10-01");

const firstDayOf = (askedOn: PlainDate): PlainDate => (askedOn < dayAfterSince ? askedOn : addDays(askedOn, 1));

/**
 * The stretches in which the term for the decision stood still, in order: each until the papers were there or the time to send them had
 * passed unused (art. 4:15 lid 1 Awb). Who is given longer while it stands still has one standstill, from its first day on, to the later
 * day. What is done on one day counts in the order it was recorded.
 */
export const holdsOf = (acts: readonly GateAct[]): Hold[] => {
  const holds: Hold[] = [];
  for (const act of acts) {
    const last = holds.at(-1);
    const runsOn = last !== undefined && (last.until === null || act.on < last.until) ? last : undefined;
    if (act.kind === "resumed" && runsOn !== undefined)
      holds[holds.length - 1] = { ...runsOn, until: act.on, isResumed: true };
    if (act.kind !== "suspended") continue;
    const { on: askedOn, answerBy, reason } = act;
    if (runsOn === undefined) {
      const from = firstDayOf(askedOn);
      holds.push({ askedOn, from, until: dayAfter(answerBy), answerBy, isResumed: false, reason, extended: [] });
    } else {
      const extended = [...runsOn.extended, { on: askedOn, reason }];
      holds[holds.length - 1] = { ...runsOn, until: dayAfter(answerBy), answerBy, extended };
    }
  }
  return holds;
};

/** What the client is asked for now: what was still missing when they were last given longer. */
export const askedFor = ({ reason, extended }: Pick<Hold, "reason" | "extended">): string =>
  extended.at(-1)?.reason ?? reason;

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
