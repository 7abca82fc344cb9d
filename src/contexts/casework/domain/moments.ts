import { addDuration } from "../../../kernel/duration.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { GateStep, SignalRule, SignalStart } from "../../access/public.ts";
import {
  type BenefitSpell,
  exemptionOn,
  type History,
  helpWithin,
  type OfferNorm,
  obligedDays,
  type PlanSpell,
  type Spell,
  workerOn,
} from "../../dossier/public.ts";
import { type Days, earliest, latest, runningDays, without } from "./days.ts";
import { type GateStretch, stepsFor } from "./gate-stretches.ts";

/** When a signal's clock may start, and what there is to ask until when. */
export type Moment = {
  readonly subject: EntryNumber;
  readonly about: string | null;
  readonly days: Days;
  /** Where the moment itself is the day, or has its own norm. */
  readonly dueOn: PlainDate | null;
  /** The day what is asked for came, where the moment itself is the lack of it; null where it did not. */
  readonly cameOn: PlainDate | null;
};

/** One dossier, as the moments are read from it. */
export type Told = {
  readonly history: History;
  readonly atGate: readonly GateStretch[];
  readonly normOn: (day: PlainDate) => OfferNorm & { readonly gateSteps: readonly GateStep[] };
};

/** The moments of each start (access/domain/signal-rules.ts says what they are), but "offer", which the dossier's own definition gives. */
export const momentsOf: Readonly<Record<Exclude<SignalStart, "offer">, (told: Told, rule: SignalRule) => Moment[]>> = {
  obliged: (told) => obliged(told).map(({ spell, days }) => moment(spell.id, days)),
  idle: (told) => idle(told),
  again: (told, rule) => again(told, rule),
  benefit: ({ history }) => history.benefits.map(ofSpell),
  "no-worker": (told) => withoutWorker(told),
  contact: (told) => contacts(told),
  plan: ({ history }) => history.plans.map((plan) => moment(plan.id, planDays(history, plan))),
  "plan-ends": ({ history }) =>
    history.plans.flatMap((plan) => ahead(plan, planDays(history, plan).until === plan.until)),
  help: ({ history }) => helps(history),
  trajectory: ({ history }) => history.trajectories.map(ofSpell),
  instrument: ({ history }) => history.instruments.map(ofSpell),
  job: ({ history }) => history.jobs.map(ofSpell),
  "exemption-ends": ({ history }) => history.exemptions.flatMap((each) => ahead(each, isLast(history, each))),
  "exemption-over": ({ history }) =>
    history.exemptions.flatMap(({ id, until, ...each }) =>
      until !== null && isLast(history, { id, until, ...each }) ? [moment(id, { from: until, until: endOfTime })] : [],
    ),
  "gate-step": (told) => gateSteps(told),
};

const moment = (subject: EntryNumber, days: Days, own: Partial<Moment> = {}): Moment => ({
  subject,
  about: null,
  days,
  dueOn: null,
  cameOn: null,
  ...own,
});

/** Days of help that run on into each other are one: an instrument within a trajectory asks for no second plan. */
const helps = ({ trajectories, instruments }: History): Moment[] =>
  runningDays(trajectories, instruments).flatMap((days) => {
    const first = [...trajectories, ...instruments].find(({ from }) => from === days.from);
    return first === undefined ? [] : [moment(first.id, days)];
  });

const ofSpell = ({ id, from, until }: Spell): Moment => moment(id, { from, until: until ?? endOfTime });

/** The end of something, known beforehand, when nothing takes its place. */
const ahead = ({ id, from, until }: Spell, isLastOne: boolean): Moment[] =>
  until === null || !isLastOne ? [] : [moment(id, { from, until }, { dueOn: until })];

const isLast = (history: History, { until }: Spell): boolean =>
  until !== null && exemptionOn(history, until) === undefined;

/** A newer plan takes the place of an older one. */
const planDays = (history: History, { from, until }: PlanSpell): Days => {
  const next = history.plans.find((other) => other.from > from)?.from ?? endOfTime;
  return { from, until: until !== null && until < next ? until : next };
};

const obliged = ({ history, normOn }: Told): { readonly spell: BenefitSpell; readonly days: Days }[] =>
  history.benefits.flatMap((spell) => obligedDays(history, spell, normOn).map((days) => ({ spell, days })));

/**
 * After help: who never had any waits for an offer, and who has a plan that nothing came of waits for that; one signal says so
 * (domain page 03, "De facto exemption").
 */
const idle = (told: Told): Moment[] => {
  const { history } = told;
  const done = [...history.trajectories, ...history.instruments, ...history.jobs];
  const busy = runningDays(
    done,
    history.plans.map((plan) => untilSomethingCameOf(plan, done)),
  );
  return obliged(told).flatMap(({ spell, days }) => {
    const helpedOn = helpWithin(history, spell, endOfTime);
    if (helpedOn === undefined || helpedOn >= days.until) return [];
    const left = without({ from: latest(days.from, helpedOn), until: days.until }, busy);
    const parts = left.flatMap((part) => cutAtContacts(history, part));
    return parts.map((part) => moment(spell.id, part, { cameOn: part.until < days.until ? part.until : null }));
  });
};

const untilSomethingCameOf = ({ from, until }: PlanSpell, done: readonly Spell[]) => {
  const came = done.reduce<PlainDate>((first, each) => {
    const end = each.until ?? endOfTime;
    return end > from && end < first ? end : first;
  }, endOfTime);
  return { from, until: until !== null && until < came ? until : came };
};

const cutAtContacts = (history: History, { from, until }: Days): Days[] => {
  const days = [from, ...history.contacts.map((contact) => contact.from).filter((day) => day > from && day < until)];
  return days.map((day, i) => ({ from: day, until: days[i + 1] ?? until })).filter((part) => part.from < part.until);
};

/** On assistance within the rule's term of leaving it (domain page 03, "Repeated entries"). */
const again = ({ history, normOn }: Told, { term }: SignalRule): Moment[] => {
  const spells = history.benefits.filter((spell) => normOn(spell.from).assistanceSchemes.includes(spell.scheme));
  return spells.flatMap((spell) => {
    const before = spells.filter(({ id, from }) => id !== spell.id && from < spell.from);
    const left = before.reduce<PlainDate | null>((last, { until }) => later(last, until ?? endOfTime), null);
    // the same day is one stay under two decisions
    if (left === null || term === null || left >= spell.from) return [];
    return addDuration(left, term) < spell.from ? [] : [ofSpell(spell)];
  });
};

const later = (a: PlainDate | null, b: PlainDate): PlainDate => (a === null || b > a ? b : a);

/** The benefit, or the way through the gate, that nobody is responsible for. */
const withoutWorker = ({ history, atGate }: Told): Moment[] => {
  const free = withWorker(history);
  const gates = Map.groupBy(atGate, ({ gate }) => gate);
  const ofGates = [...gates].map(([id, parts]) => ({ id, days: runningDays(parts) }));
  const about = [...history.benefits.map(({ id, ...spell }) => ({ id, days: runningDays([spell]) })), ...ofGates];
  const asked = about.flatMap(({ id, days }) =>
    days.flatMap((part) => without(part, free).map((left) => ({ id, ...left }))),
  );
  // on benefit and at the gate at once, or on two benefits, is asked once: of what began first
  const taken: Days[] = [];
  return asked
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id - b.id))
    .flatMap(({ id, ...days }) => {
      const left = without(days, runningDays(taken));
      taken.push(...left);
      return left.map((part) =>
        moment(id, part, { cameOn: workerOn(history, part.until) === null ? null : part.until }),
      );
    });
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
    ...obliged(told).map(({ spell, days: { from, until } }) =>
      moment(spell.id, { from, until: earliest(until, first) }, { cameOn: first }),
    ),
    ...had.map(({ id, from }, i) => {
      const next = had[i + 1]?.from ?? endOfTime;
      return moment(id, { from, until: next }, { cameOn: next });
    }),
  ].filter(({ days }) => days.from < days.until);
};

/** What the dossier shows by itself (a plan, a first activity, a benefit) is asked for by rules of its own. */
const recordedSteps: ReadonlySet<string> = new Set<GateStep["doneBy"]>([
  "act",
  "phase",
  "outcome",
  "visit",
  "diagnosis",
]);

/** The step that is waited for, as long as it is, when somebody is to record it; while the term stands still nothing is due. */
const gateSteps = ({ history, atGate, normOn }: Told): Moment[] => {
  const moments: Moment[] = [];
  for (const { gate, openedOn, step, stepSince, dueOn, from, until } of atGate) {
    if (step === null || stepSince === null || dueOn === null) continue;
    const settled = stepsFor({ from: openedOn }, normOn).find(({ code }) => code === step);
    if (settled === undefined || !recordedSteps.has(settled.doneBy)) continue;
    const last = moments.at(-1);
    const goesOn = last?.subject === gate && last.about === step && last.dueOn === dueOn && last.days.until === from;
    if (goesOn) moments[moments.length - 1] = { ...last, days: { ...last.days, until } };
    else moments.push(moment(gate, { from, until }, { about: step, dueOn }));
  }
  const isWaitedStill = ({ subject, about, days }: Moment): boolean =>
    atGate.some(({ gate, step, from }) => gate === subject && step === about && from === days.until);
  return moments.map((each) =>
    endsTheWay(history, each) || isWaitedStill(each) ? each : { ...each, cameOn: each.days.until },
  );
};

/** It was not done: somebody closed the way, or the claim was not granted. */
const endsTheWay = (history: History, { subject, days }: Moment): boolean =>
  history.gates.some(
    ({ id, acts }) =>
      id === subject &&
      acts.some(
        (act) =>
          act.on === days.until &&
          (act.kind === "closed" || (act.kind === "step" && act.outcome !== null && act.outcome !== "granted")),
      ),
  );
