import type { DayNumber } from "./day-numbers.ts";
import { exempted, leftBefore, noNewcomer, phaseless } from "./gate-words.ts";
import type { Stay } from "./stays.ts";
import type { Story, Told } from "./story.ts";

/** What the rest of the story tells of a stay, which the gate has to agree with. */
export type GateFacts = { readonly told: readonly Told[]; readonly birthYear: number };

/** The day both a plan and help had come; null while either has not. */
export const helpedOn = (stay: Stay, facts: GateFacts): DayNumber | null => {
  const plan = firstTold(facts, "plan-made", stay.from);
  const help = firstHelp(stay, facts);
  return plan === null || help === null ? null : Math.max(plan, help);
};

const firstHelp = (stay: Stay, facts: GateFacts): DayNumber | null => {
  const started = [
    firstTold(facts, "trajectory-started", stay.from),
    firstTold(facts, "instrument-started", stay.from),
  ];
  return started.filter((day) => day !== null).toSorted((a, b) => a - b)[0] ?? null;
};

type Closing = { readonly on: DayNumber; readonly reason: string };

/** How somebody leaves the gate without having got through it. Null for who goes through it, or still waits. */
export const closingOf = ({ random, today }: Story, stay: Stay, facts: GateFacts): Closing | null => {
  const plan = firstTold(facts, "plan-made", stay.from);
  const help = firstHelp(stay, facts);
  const helped = helpedOn(stay, facts) ?? Number.POSITIVE_INFINITY;
  const exempt = firstTold(facts, "exemption-granted", stay.from - 1) ?? Number.POSITIVE_INFINITY;
  const freed = exempt + random.between(1, 20);
  if (exempt < stay.from + 30 && freed < helped) return { on: freed, reason: exempted };
  if (helped < (stay.until ?? today + 1)) return null;
  if (help !== null && plan === null) return { on: help + random.between(20, 90), reason: phaseless };
  // who still waits after half a year is no newcomer any more; a few were forgotten there
  const settled = stay.from + random.between(120, 200);
  if (settled < Math.min(helped, stay.until ?? today) && random.chance(0.8)) return { on: settled, reason: noNewcomer };
  return stay.until === null ? null : { on: stay.until, reason: leftBefore };
};

export const firstTold = ({ told }: GateFacts, kind: Told["kind"], since: DayNumber): DayNumber | null => {
  const days = told.filter((each) => each.kind === kind && each.from >= since).map(({ from }) => from);
  return days.length === 0 ? null : Math.min(...days);
};
