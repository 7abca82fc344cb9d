import { addDurations, subtractDuration } from "../../../kernel/duration.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type RungStay, rungIn } from "./rung-stays.ts";
import type { SignalPolicy } from "./signal.ts";
import { lengthOf } from "./signals.ts";

export type LongerStay = {
  /** The last day within the longest stay. */
  readonly lastOn: PlainDate;
  /** From which day on a signal asks to move on; null when no rule does. */
  readonly asksOn: PlainDate | null;
};

/**
 * What making a stay longer would come to: known before it is done, since an extension of a stay that is long over may change nothing. Null where
 * it can't be.
 */
export const longerStayOf = (stay: RungStay, policy: SignalPolicy): LongerStay | null => {
  const rung = rungIn(policy.on(stay.from).ladder, stay.rung);
  if (stay.direction !== null || stay.extended || rung === undefined) return null;
  if (rung.atMost === null || rung.extension === null) return null;
  const lastOn = addDurations(stay.from, [rung.atMost, rung.extension]);
  const settings = policy.on(lastOn);
  const asks = settings.signalRules
    .filter(({ starts }) => starts === "rung")
    .map(({ lead }) => (lead === null ? stay.from : subtractDuration(lastOn, lengthOf(lead, settings))))
    .toSorted();
  return { lastOn, asksOn: asks[0] ?? null };
};
