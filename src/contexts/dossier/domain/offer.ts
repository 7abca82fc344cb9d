import { addDuration, type Duration } from "../../../kernel/duration.ts";
import { contains, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { exemptionOn, firstHelp } from "./definitions.ts";
import type { BenefitSpell, History, Spell } from "./history.ts";

/** By what an offer is measured (policy settings). The scheme counts as it was at entry, the term as it is when a clock starts. */
export type OfferNorm = { readonly offerWithin: Duration; readonly assistanceSchemes: readonly string[] };
export type OfferNormOn = (day: PlainDate) => OfferNorm;

/**
 * The time in which an offer is due to somebody on assistance who is obliged to work (domain page 03, "Timeliness control"):
 * from entry, or from the day the obligation returns after an exemption, until a plan, trajectory or instrument, an
 * exemption or the end of the benefit stops it.
 */
export type OfferClock = {
  readonly since: PlainDate;
  readonly dueOn: PlainDate;
  /** The first day it no longer runs: `since` itself when help was there at once, `endOfTime` while nothing stops it. */
  readonly stopsOn: PlainDate;
  /** Help stopped it, nothing else. */
  readonly isAnswered: boolean;
};

/** Whether an offer is due on a spell: on assistance, by the scheme at entry. */
export const isOnAssistance = (spell: BenefitSpell, normOn: OfferNormOn): boolean =>
  normOn(spell.from).assistanceSchemes.includes(spell.scheme);

/** Of the benefits that run on a day, the one an offer is due on. */
export const assistanceOn = (history: History, day: PlainDate, normOn: OfferNormOn): BenefitSpell | undefined =>
  history.benefits.find((spell) => contains(spell, day) && isOnAssistance(spell, normOn));

/**
 * The day help came on a spell, of help that had come by `asOf`. Help that starts on the first day off benefit, or later,
 * came on no day of it.
 */
export const helpWithin = (history: History, spell: Spell, asOf: PlainDate): PlainDate | undefined => {
  const on = firstHelp(history, spell.from)?.on;
  return on === undefined || on > asOf || !contains(spell, on) ? undefined : on;
};

/** Every clock of a spell, in order; none where no offer is due. Help that comes after `asOf` is left out. */
export const offerClocks = (
  history: History,
  spell: BenefitSpell,
  normOn: OfferNormOn,
  asOf: PlainDate = endOfTime,
): OfferClock[] => {
  if (!isOnAssistance(spell, normOn)) return [];
  const helpedOn = helpWithin(history, spell, asOf);
  const parts = withoutExemption(history, { from: spell.from, until: helpedOn ?? spell.until ?? endOfTime });
  const isStopped = parts.some(({ until }) => until === helpedOn);
  if (helpedOn !== undefined && !isStopped && exemptionOn(history, helpedOn) === undefined)
    parts.push({ from: helpedOn, until: helpedOn });
  return parts.map(({ from, until }) => ({
    since: from,
    dueOn: addDuration(from, normOn(from).offerWithin),
    stopsOn: until,
    isAnswered: until === helpedOn,
  }));
};

/**
 * Picked up in time: helped by the norm day, that day included, or still waiting on it. Null where neither is so: who left
 * or was exempted before has not been waiting too long.
 */
export const pickedUpInTime = ({ dueOn, stopsOn, isAnswered }: OfferClock): boolean | null => {
  if (stopsOn > dueOn) return false;
  return isAnswered ? true : null;
};

/** How the offer stands on a day. */
export type Offer =
  | { readonly kind: "waiting"; readonly since: PlainDate; readonly dueOn: PlainDate }
  /** No clock runs; the next one, when it is known that the obligation returns. */
  | { readonly kind: "exempt"; readonly next: { readonly since: PlainDate; readonly dueOn: PlainDate } | null }
  | {
      readonly kind: "helped";
      readonly helpedOn: PlainDate;
      readonly since: PlainDate;
      readonly dueOn: PlainDate;
      readonly inTime: boolean;
    }
  /** Help came while no clock ran, so there is no norm to hold it against. */
  | { readonly kind: "helped-while-exempt"; readonly helpedOn: PlainDate };

/** The offer on the assistance that runs on a day, as that day knew no later help; null when no offer is due. */
export const offerOn = (history: History, day: PlainDate, normOn: OfferNormOn): Offer | null => {
  const spell = assistanceOn(history, day, normOn);
  if (spell === undefined) return null;
  const clocks = offerClocks(history, spell, normOn, day);
  const last = clocks.findLast(({ since }) => since <= day);
  const helpedOn = helpWithin(history, spell, day);
  if (helpedOn !== undefined) {
    if (last?.stopsOn !== helpedOn) return { kind: "helped-while-exempt", helpedOn };
    const { since, dueOn } = last;
    return { kind: "helped", helpedOn, since, dueOn, inTime: pickedUpInTime(last) === true };
  }
  if (last !== undefined && day < last.stopsOn) return { kind: "waiting", since: last.since, dueOn: last.dueOn };
  const next = clocks.find(({ since }) => since > day);
  return { kind: "exempt", next: next === undefined ? null : { since: next.since, dueOn: next.dueOn } };
};

export type Days = { readonly from: PlainDate; readonly until: PlainDate };

/** The parts of [from, until) on which no exemption holds, in order. */
export const withoutExemption = (history: History, days: Days): Days[] => {
  let free = [days];
  for (const exemption of history.exemptions) {
    const [start, end] = [exemption.from, exemption.until ?? endOfTime];
    free = free
      .flatMap((part) => [
        { from: part.from, until: start < part.until ? start : part.until },
        { from: end > part.from ? end : part.from, until: part.until },
      ])
      .filter((part) => part.from < part.until);
  }
  return joined(free);
};

/** Days that touch or overlap become one part, in order. */
export const joined = (parts: readonly Days[]): Days[] => {
  const whole: Days[] = [];
  for (const part of parts.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = whole.at(-1);
    if (last === undefined || part.from > last.until) whole.push(part);
    else if (part.until > last.until) whole[whole.length - 1] = { from: last.from, until: part.until };
  }
  return whole;
};
