import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { History, RungCode } from "../../dossier/public.ts";
import { type RungStay, rungIn, rungStaysOf } from "./rung-stays.ts";
import type { SignalPolicy } from "./signal.ts";
import { signalsOf } from "./signals.ts";

export type LongerStay = {
  /** The last day within the longest stay. */
  readonly lastOn: PlainDate;
  /** From which day on a signal asks to move on; null when no rule does. */
  readonly asksOn: PlainDate | null;
};

/**
 * What making a stay longer on a day would come to: known before it is done, since an extension of a stay that is long over may change nothing.
 * It is read from the dossier as it would be then, so what is said beforehand is what comes. Null where it can't be.
 */
export const longerStayOf = (
  history: History,
  stay: RungStay,
  policy: SignalPolicy,
  day: PlainDate,
): LongerStay | null => {
  const rung = rungIn(policy.on(stay.from).ladder, stay.rung);
  if (stay.direction !== null || stay.extended || rung === undefined || rung.extension === null) return null;
  const extension = { id: stay.id, from: day, rung: rung.code as RungCode, why: null, extended: true };
  const longer: History = { ...history, rungs: [...history.rungs, extension] };
  const lastOn = rungStaysOf(longer, policy.on).find(({ id }) => id === stay.id)?.lastOn ?? null;
  if (lastOn === null) return null;
  // what is asked about an entry on the ladder is to move on; the gate has no part in it
  const asks = signalsOf(longer, [], policy).filter(({ subject, dueOn }) => subject === stay.id && dueOn === lastOn);
  return { lastOn, asksOn: asks.map(({ opensOn }) => opensOn).toSorted()[0] ?? null };
};
