import { addDuration } from "../../../kernel/duration.ts";
import { contains, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { SignalRule, SignalStart } from "../../access/public.ts";
import {
  exemptionOn,
  type History,
  helpWithin,
  type PlanSpell,
  type Spell,
  withoutExemption,
  workerOn,
} from "../../dossier/public.ts";
import { cantComeUnanswered, notCome, unansweredOf, withoutOutcome } from "./appointment-moments.ts";
import { type Days, dayAfter, dayBefore, earliest, latest, runningDays, without } from "./days.ts";
import { notTheSame } from "./delivery-moments.ts";
import { handedIn } from "./document-moments.ts";
import { gateSteps } from "./gate-moments.ts";
import { type Moment, moment, type Named, named, ofSpell, onceADay, runsOf, type Told } from "./moment.ts";
import { planDays, planToRenew, refused, unsigned } from "./plan-moments.ts";
import { reviewsDue, toReExamine, underWay } from "./re-examination-moments.ts";
import { partsOf, rungStaysOf } from "./rung-stays.ts";

/** Those that end while no other takes their place. */
const lastExemptions = (history: History): (Spell & { readonly until: PlainDate })[] =>
  history.exemptions.flatMap(({ id, from, until }) =>
    until !== null && exemptionOn(history, until) === undefined ? [{ id, from, until }] : [],
  );

/**
 * Every stay that has a longest one asks to move on, until somebody does. Where it was made longer only after its last day, that answers
 * late, and the longer stay asks anew: by the same parts as the figure (`partsOf`).
 */
const onRungs = ({ history, normOn }: Told): Moment[] =>
  rungStaysOf(history, normOn).flatMap((stay) =>
    partsOf(stay).flatMap(({ from, until, lastOn }) =>
      lastOn === null || until <= from
        ? []
        : [moment(stay.id, { from, until }, { dueOn: lastOn, cameOn: until === endOfTime ? null : until })],
    ),
  );

/** Obliged to work, by the claim or the benefit it led to: one time, which goes on when the benefit starts. */
const obliged = ({ history, duties }: Told): Named[] =>
  named(runningDays(...duties.map((spell) => obligedDays(history, spell))), duties);

const obligedDays = (history: History, { from, until }: Spell): readonly Days[] =>
  withoutExemption(history, { from, until: until ?? endOfTime });

/**
 * After help: who never had any waits for an offer, and who has a plan that nothing came of waits for that; one signal says so
 * (domain page 03, "De facto exemption"). A contact starts the clock anew, and so does a conclusion: nobody is put away for good.
 */
const idle = (told: Told, rule: SignalRule): Moment[] => {
  const { history, duties } = told;
  const done = [...history.trajectories, ...history.instruments, ...history.jobs];
  const busy = runningDays(
    done,
    history.plans.map((plan) => untilSomethingCameOf(plan, done)),
  );
  const left = duties.flatMap((spell) => {
    const helpedOn = helpWithin(history, spell, endOfTime);
    if (helpedOn === undefined) return [];
    return obligedDays(history, spell).flatMap(({ from, until }) =>
      helpedOn < until ? without({ from: latest(from, helpedOn), until }, busy) : [],
    );
  });
  if (left.length === 0) return [];
  const cuts = anew(history, rule);
  const asked = obliged(told);
  const isAsked = (day: PlainDate): boolean => asked.some(({ days }) => contains(days, day));
  return named(
    runningDays(left).flatMap((part) => cutAt(cuts, part)),
    duties,
  ).map(({ subject, days }) => moment(subject, days, { cameOn: isAsked(days.until) ? days.until : null }));
};

/** The days from which the time without anything counts anew: that of a contact, and the day after a conclusion. */
const anew = ({ contacts: had, signalActs }: History, { code }: SignalRule): PlainDate[] =>
  [
    ...had.map(({ from }) => from),
    ...signalActs.flatMap(({ kind, rule, on }) => (kind === "concluded" && rule === code ? [dayAfter(on)] : [])),
  ].toSorted();

const untilSomethingCameOf = ({ from, until }: PlanSpell, done: readonly Spell[]) => {
  const came = done.reduce<PlainDate>((first, each) => {
    const end = each.until ?? endOfTime;
    return end > from && end < first ? end : first;
  }, endOfTime);
  return { from, until: until !== null && until < came ? until : came };
};

const cutAt = (cuts: readonly PlainDate[], { from, until }: Days): Days[] => {
  const days = [from, ...cuts.filter((day) => day > from && day < until)];
  return days.map((day, i) => ({ from: day, until: days[i + 1] ?? until })).filter((part) => part.from < part.until);
};

/** On assistance within the rule's term of leaving it (domain page 03, "Repeated entries"). */
const again = ({ history, normOn }: Told, { term }: SignalRule): Moment[] => {
  const spells = history.benefits.filter((spell) => normOn(spell.from).assistanceSchemes.includes(spell.scheme));
  const back = spells.flatMap((spell) => {
    const before = spells.filter(({ id, from }) => id !== spell.id && from < spell.from);
    const left = before.reduce<PlainDate | null>((last, { until }) => later(last, until ?? endOfTime), null);
    // the same day is one stay under two decisions
    if (left === null || term === null || left >= spell.from) return [];
    return addDuration(left, term) < spell.from ? [] : [ofSpell(spell)];
  });
  return onceADay(back);
};

const later = (a: PlainDate | null, b: PlainDate): PlainDate => (a === null || b > a ? b : a);

/** On benefit or at the gate, and nobody is responsible: one question from the first day on, whichever of them it goes on under. */
const withoutWorker = ({ history, atGate }: Told): Moment[] => {
  const free = withWorker(history);
  const atAGate = atGate.map(({ gate: id, from, until }) => ({ id, from, until }));
  const spells = [...history.benefits, ...atAGate];
  const left = runningDays(spells).flatMap((part) => without(part, free));
  return named(left, spells).map(({ subject, days }) =>
    moment(subject, days, { cameOn: workerOn(history, days.until) === null ? null : days.until }),
  );
};

/** The days on which somebody is responsible. */
export const withWorker = (history: History): Days[] =>
  runningDays(
    history.workers
      .map(({ from }, i) => ({ from, until: history.workers[i + 1]?.from ?? endOfTime }))
      .filter(({ from, until }) => from < until && workerOn(history, from) !== null),
  );

/** From one contact to the next; before the first, each time the client became obliged. */
const contacts = (told: Told): Moment[] => {
  const { contacts: had } = told.history;
  const first = had[0]?.from ?? endOfTime;
  return [
    ...obliged(told).map(({ subject, days: { from, until } }) =>
      moment(subject, { from, until: earliest(until, first) }, { cameOn: first }),
    ),
    ...had.map(({ id, from }, i) => {
      const next = had[i + 1]?.from ?? endOfTime;
      return moment(id, { from, until: next }, { cameOn: next });
    }),
  ].filter(({ days }) => days.from < days.until);
};

/** The moments of each start (access/domain/signal-rules.ts says what they are), but "offer", which the dossier's own definition gives. */
export const momentsOf: Readonly<Record<Exclude<SignalStart, "offer">, (told: Told, rule: SignalRule) => Moment[]>> = {
  obliged: (told) => obliged(told).map(({ subject, days }) => moment(subject, days)),
  idle,
  again,
  benefit: ({ history }) => onceADay(history.benefits.map(ofSpell)),
  "no-worker": withoutWorker,
  contact: contacts,
  plan: ({ history }) => onceADay(history.plans.map((plan) => moment(plan.id, planDays(history, plan)))),
  "plan-unsigned": unsigned,
  "plan-refused": refused,
  "plan-ends": ({ history }) => onceADay(history.plans.flatMap((plan) => planToRenew(history, plan))),
  help: ({ history: { trajectories, instruments } }) => runsOf(trajectories, instruments),
  trajectory: ({ history }) => history.trajectories.map(ofSpell),
  instrument: ({ history }) => history.instruments.map(ofSpell),
  job: ({ history }) => runsOf(history.jobs),
  "exemption-ends": ({ history }) =>
    onceADay(
      lastExemptions(history).map(({ id, from, until }) => moment(id, { from, until }, { dueOn: dayBefore(until) })),
    ),
  "exemption-over": ({ history }) =>
    onceADay(lastExemptions(history).map(({ id, until }) => moment(id, { from: until, until: endOfTime }))),
  "exemption-review": ({ history }) => onceADay(history.exemptions.flatMap((each) => reviewsDue(each))),
  "re-examination": ({ history }) => history.reExaminations.map(underWay),
  "re-examine": toReExamine,
  appointment: ({ history }) => history.appointments.flatMap(withoutOutcome),
  missed: ({ history }) => history.appointments.flatMap(notCome),
  unanswered: ({ history }) => [...unansweredOf(history.messages), ...cantComeUnanswered(history)],
  "handed-in": ({ history }) => handedIn(history.documents),
  delivery: ({ history }) => history.differing.flatMap((each) => notTheSame(history, each)),
  rung: onRungs,
  "gate-step": gateSteps,
};
