import { addDuration, type Duration, subtractDuration } from "../../../kernel/duration.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import {
  type BenefitSpell,
  exemptionOn,
  firstHelp,
  type History,
  joined,
  type OfferNorm,
  offerClocks,
  pickedUpInTime,
  type Spell,
} from "../../dossier/public.ts";
import type { SignalKind } from "./signal.ts";

/** The norms a signal measures by; what holds on the day the clock starts (policy settings). */
export type Norms = OfferNorm & { readonly instrumentWithin: Duration; readonly exemptionWarning: Duration };
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
  /** Whether the client was picked up in time; null where that is not asked or can't be said. */
  readonly inTime: boolean | null;
};

/** All signals a dossier ever gives, past and to come; one that no day sees is there only for what it says about being in time. */
export const signalsOf = (history: History, normsOn: NormsOn): Signal[] =>
  [
    ...history.benefits.flatMap((spell) => noOffer(history, spell, normsOn)),
    ...history.exemptions.flatMap((exemption) => exemptionSignals(history, exemption, normsOn)),
    ...history.plans.flatMap((plan) => planWithoutInstrument(history, plan, normsOn(plan.from))),
  ].filter((signal) => signal.opensOn < signal.closesOn || signal.inTime !== null);

/** Those that ask for action on a day, the most urgent first: as the lists have them. */
export const openOn = (signals: readonly Signal[], day: PlainDate): Signal[] =>
  signals
    .filter(({ opensOn, closesOn }) => opensOn <= day && day < closesOn)
    .toSorted((a, b) => (a.dueOn === b.dueOn ? (a.kind < b.kind ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));

/** An offer that is due: the clock's own days (dossier/domain/offer.ts). One that help stopped at once asks for nothing, but is judged. */
const noOffer = (history: History, spell: BenefitSpell, normsOn: NormsOn): Signal[] =>
  offerClocks(history, spell, normsOn).map((clock) => ({
    kind: "no-offer",
    subject: spell.id,
    opensOn: clock.since,
    dueOn: clock.dueOn,
    closesOn: clock.stopsOn,
    answered: clock.isAnswered,
    inTime: pickedUpInTime(clock),
  }));

/** Days on benefit, whatever the scheme: two benefits at once are one stretch, so that a signal is given once. */
const onBenefit = (history: History) =>
  joined(history.benefits.map(({ from, until }) => ({ from, until: until ?? endOfTime })));

/** Expiring, and expired without anything new (domain page 03, "Exemptions and obligations"). */
const exemptionSignals = (history: History, exemption: Spell, normsOn: NormsOn): Signal[] => {
  const { id: subject, from, until } = exemption;
  if (until === null || exemptionOn(history, until) !== undefined) return [];
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
      inTime: null,
    } as const;
    const closesOn = earliest(answeredOn, end);
    const ended = {
      kind: "exemption-ended",
      opensOn: latest(until, start),
      closesOn,
      answered: closesOn === answeredOn && answeredOn < endOfTime,
      inTime: null,
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
  const about = { kind: "plan-without-instrument", subject: plan.id, opensOn: plan.from } as const;
  return [{ ...about, dueOn, closesOn, answered, inTime: null }];
};

/** A newer plan takes the place of an older one. */
const nextPlan = (history: History, plan: Spell): PlainDate | undefined =>
  history.plans.find((next) => next.from > plan.from)?.from;

const earliest = (...days: readonly (PlainDate | null | undefined)[]): PlainDate =>
  days.reduce<PlainDate>((first, day) => (day != null && day < first ? day : first), endOfTime);

const latest = (first: PlainDate, ...days: readonly PlainDate[]): PlainDate =>
  days.reduce<PlainDate>((last, day) => (day > last ? day : last), first);
