import { addDuration, type Duration, subtractDuration } from "../../../kernel/duration.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { type BenefitSpell, exemptionOn, firstHelp, type History, type Spell } from "../../dossier/public.ts";
import type { SignalKind } from "./signal.ts";

/** The norms a signal measures by; what holds on the day the clock starts (policy settings). */
export type Norms = {
  readonly offerWithin: Duration;
  readonly instrumentWithin: Duration;
  readonly exemptionWarning: Duration;
  readonly assistanceSchemes: readonly string[];
};
export type NormsOn = (day: PlainDate) => Norms;

/**
 * Something that asks for action on every day from `opensOn` until `closesOn` (the first day it no longer does), best
 * before `dueOn`. It says nothing about today: who reads it brings the day.
 */
export type Signal = {
  readonly kind: SignalKind;
  /** The entry it is about: the benefit, the exemption, the plan. */
  readonly subject: EntryNumber;
  readonly opensOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly closesOn: PlainDate;
  /** It closes since what it asks for came; false when it closes otherwise or not at all. */
  readonly answered: boolean;
};

/** All signals a dossier ever gives, past and to come. */
export const signalsOf = (history: History, normsOn: NormsOn): Signal[] =>
  [
    ...history.benefits.flatMap((spell) => noOffer(history, spell, normsOn(spell.from))),
    ...history.exemptions.flatMap((exemption) => exemptionSignals(history, exemption, normsOn)),
    ...history.plans.flatMap((plan) => planWithoutInstrument(history, plan, normsOn(plan.from))),
  ].filter((signal) => signal.opensOn < signal.closesOn);

/**
 * On assistance and obliged, but no plan, trajectory or instrument yet (domain page 03, "Timeliness control"). The clock
 * runs from entry; after an exemption it starts anew on the day the obligation returns.
 */
const noOffer = (history: History, spell: BenefitSpell, norms: Norms): Signal[] => {
  if (!norms.assistanceSchemes.includes(spell.scheme)) return [];
  const helpedOn = firstHelp(history, spell.from)?.on;
  const closesOn = earliest(spell.until, helpedOn);
  return obligedStretches(history, spell.from, closesOn).map(({ from, until }) => ({
    kind: "no-offer",
    subject: spell.id,
    opensOn: from,
    dueOn: addDuration(from, norms.offerWithin),
    closesOn: until,
    answered: until === helpedOn,
  }));
};

/** The parts of [from, until) on which no exemption holds. */
const obligedStretches = (
  history: History,
  from: PlainDate,
  until: PlainDate,
): { from: PlainDate; until: PlainDate }[] => {
  let free = [{ from, until }];
  for (const exemption of history.exemptions) {
    const [start, end] = [exemption.from, exemption.until ?? endOfTime];
    if (start >= end) continue;
    free = free.flatMap((part) => [
      { from: part.from, until: start < part.until ? start : part.until },
      { from: end > part.from ? end : part.from, until: part.until },
    ]);
    free = free.filter((part) => part.from < part.until);
  }
  return merged(free);
};

/** Days on benefit, whatever the scheme: two benefits at once are one stretch, so that a signal is given once. */
const onBenefit = (history: History): Stretch[] =>
  merged(
    history.benefits
      .map(({ from, until }) => ({ from, until: until ?? endOfTime }))
      .filter(({ from, until }) => from < until),
  );

type Stretch = { from: PlainDate; until: PlainDate };

/** Parts that touch or overlap become one, in order. */
const merged = (parts: readonly { from: PlainDate; until: PlainDate }[]): { from: PlainDate; until: PlainDate }[] => {
  const whole: { from: PlainDate; until: PlainDate }[] = [];
  for (const part of parts.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = whole.at(-1);
    if (last && part.from <= last.until) last.until = part.until > last.until ? part.until : last.until;
    else whole.push({ ...part });
  }
  return whole;
};

/** Expiring, and expired without anything new (domain page 03, "Exemptions and obligations"). */
const exemptionSignals = (history: History, exemption: Spell, normsOn: NormsOn): Signal[] => {
  const { id: subject, from, until } = exemption;
  if (until === null || until <= from || exemptionOn(history, until) !== undefined) return [];
  const { exemptionWarning } = normsOn(until);
  const warnsOn = subtractDuration(until, exemptionWarning);
  const answeredOn = earliest(
    firstHelp(history, until)?.on,
    history.exemptions.find((next) => next.from > until)?.from,
  );
  return onBenefit(history).flatMap(({ from: start, until: end }): Signal[] => {
    const ends = {
      kind: "exemption-ends",
      opensOn: latest(warnsOn, from, start),
      dueOn: until,
      closesOn: earliest(until, end),
      answered: false,
    } as const;
    const closesOn = earliest(answeredOn, end);
    const ended = {
      kind: "exemption-ended",
      opensOn: latest(until, start),
      closesOn,
      answered: closesOn === answeredOn && answeredOn < endOfTime,
    } as const;
    // who comes back on benefit long after an exemption ended is a new client with an offer to wait for, not an old exemption
    if (start > until) return [];
    return [
      { ...ends, subject },
      { ...ended, subject, dueOn: addDuration(until, exemptionWarning) },
    ];
  });
};

/** A plan that nothing came of yet: no trajectory or instrument runs or started since (domain page 03, "The plan"). */
const planWithoutInstrument = (history: History, plan: Spell, norms: Norms): Signal[] => {
  const carriedOut = [...history.trajectories, ...history.instruments]
    .filter((each) => each.until === null || each.until > plan.from)
    .reduce<PlainDate>((first, each) => earliest(first, latest(each.from, plan.from)), endOfTime);
  const spell = history.benefits.find(
    (each) => each.from <= plan.from && (each.until === null || each.until > plan.from),
  );
  if (spell === undefined) return [];
  const closesOn = earliest(carriedOut, plan.until, spell.until, nextPlan(history, plan));
  const answered = closesOn === carriedOut && carriedOut < endOfTime;
  const dueOn = addDuration(plan.from, norms.instrumentWithin);
  return [{ kind: "plan-without-instrument", subject: plan.id, opensOn: plan.from, dueOn, closesOn, answered }];
};

/** A newer plan takes the place of an older one. */
const nextPlan = (history: History, plan: Spell): PlainDate | undefined =>
  history.plans.find((next) => next.from > plan.from)?.from;

const earliest = (...days: readonly (PlainDate | null | undefined)[]): PlainDate =>
  days.reduce<PlainDate>((first, day) => (day != null && day < first ? day : first), endOfTime);

const latest = (first: PlainDate, ...days: readonly PlainDate[]): PlainDate =>
  days.reduce<PlainDate>((last, day) => (day > last ? day : last), first);
