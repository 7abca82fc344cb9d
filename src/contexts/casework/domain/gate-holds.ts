import { daysBetween, type PlainDate } from "../../../kernel/plain-date.ts";
import type { GateAct } from "../../dossier/public.ts";

/** Why: what the client was asked for. */
type Hold = { readonly from: PlainDate; readonly until: PlainDate | null; readonly reason: string | null };

/** The stretches in which the term for the decision stood still, in order. */
export const holdsOf = (acts: readonly GateAct[]): Hold[] => {
  const holds: Hold[] = [];
  for (const act of acts) {
    const last = holds.at(-1);
    const isHeld = last !== undefined && last.until === null;
    if (act.kind === "suspended" && !isHeld) holds.push({ from: act.on, until: null, reason: act.reason });
    else if (act.kind === "resumed" && isHeld) holds[holds.length - 1] = { ...last, until: act.on };
  }
  return holds;
};

export const noneHeld = { days: 0, isHeld: false };

/** How many days of [since, until) the term stood still, and whether it does on `until` (art. 4:15 Awb). */
export const heldDays = (acts: readonly GateAct[], since: PlainDate, until: PlainDate) => {
  const holds = holdsOf(acts);
  const days = holds.reduce((sum, hold) => {
    const from = hold.from > since ? hold.from : since;
    const end = hold.until !== null && hold.until < until ? hold.until : until;
    return from < end ? sum + daysBetween(from, end) : sum;
  }, 0);
  return { days, isHeld: holds.some((hold) => hold.until === null) };
};
