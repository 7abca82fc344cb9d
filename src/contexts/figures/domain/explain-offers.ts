import type { PlainDate } from "../../../kernel/plain-date.ts";
import {
  type BenefitSpell,
  type History,
  type OfferClock,
  type OfferNormOn,
  offerClocks,
  pickedUpInTime,
} from "../../dossier/public.ts";
import type { OfferBecause, OfferVerdict } from "./offer-verdicts.ts";

/** One time an offer was due, and how "picked up in time" counts it: the signal's clock and the team's figure, read out. */
export type ExplainedOffer = {
  /** The start of the benefit it is about. */
  readonly spell: PlainDate;
  readonly since: PlainDate;
  readonly dueOn: PlainDate;
  readonly verdict: OfferVerdict;
  readonly because: OfferBecause;
  /** The day of help, or the day something else stopped the clock. */
  readonly on: PlainDate | null;
};

/** How every offer that was due by a day counts, as that day knew no later help. */
export const explainOffers = (history: History, normOn: OfferNormOn, day: PlainDate): ExplainedOffer[] =>
  history.benefits
    .filter(({ from }) => from <= day)
    .flatMap((spell) => clocksBy(history, spell, normOn, day).map((clock) => explainClock(spell, clock, day)));

const clocksBy = (history: History, spell: BenefitSpell, normOn: OfferNormOn, day: PlainDate): OfferClock[] =>
  offerClocks(history, spell, normOn, day).filter(({ since }) => since <= day);

const explainClock = (spell: BenefitSpell, clock: OfferClock, day: PlainDate): ExplainedOffer => {
  const { since, dueOn, stopsOn, isAnswered } = clock;
  const stopped = stopsOn <= day ? stopsOn : null;
  const about = { spell: spell.from, since, dueOn };
  if (isAnswered) {
    const inTime = pickedUpInTime(clock) === true;
    return { ...about, verdict: inTime ? "in-time" : "too-late", because: "helped", on: stopsOn };
  }
  // the figure counts who was waiting on the norm day once that day is over
  if (dueOn < day && pickedUpInTime(clock) === false)
    return { ...about, verdict: "too-late", because: stopped === null ? "still-waiting" : "never-helped", on: stopped };
  if (stopped !== null) return { ...about, verdict: "not-judged", because: "stopped-before-norm", on: stopped };
  return { ...about, verdict: "to-be-judged", because: "norm-to-come", on: null };
};
