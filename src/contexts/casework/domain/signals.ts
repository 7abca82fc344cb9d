import { addDuration, type Duration, subtractDuration } from "../../../kernel/duration.ts";
import { contains, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { isNormKey, type Norm, type SignalAnswer, type SignalCondition, type SignalRule } from "../../access/public.ts";
import { type History, offerClocks, pickedUpInTime, type SignalAct, type Spell } from "../../dossier/public.ts";
import { allDays, type Days, earliest, latest, runningDays, within, without } from "./days.ts";
import type { GateStretch } from "./gate-stretches.ts";
import { type Moment, momentsOf, type Told, withWorker } from "./moments.ts";
import { type ClosedBy, isOpenOn, type Rest, type Signal, type SignalPolicy, type SignalSettings } from "./signal.ts";

/**
 * All signals a dossier ever gives by the rules of its commissioner, past and to come; one that no day sees is there only for
 * what it says about being in time, or about how it was concluded. A rule and its norms are those of the day its clock starts (of an end that is known
 * beforehand: of that day), so that a change of settings leaves what ran already as it was. `atGate` are the days at the
 * gate (gate-stretches.ts).
 */
export const signalsOf = (history: History, atGate: readonly GateStretch[], policy: SignalPolicy): Signal[] => {
  const told: Told = { history, atGate, normOn: policy.on };
  const acts = Map.groupBy(history.signalActs, ({ rule, subject }) => `${rule} ${subject}`);
  return ruleBooks(policy)
    .flatMap(({ rules, days }) =>
      rules.flatMap((rule) => runsOf(told, rule, policy).filter(({ ruledOn }) => contains(days, ruledOn))),
    )
    .map((run) => closed(run, acts.get(`${run.rule} ${run.subject}`) ?? []))
    .filter(
      ({ opensOn, closesOn, closedBy, inTime }) => opensOn < closesOn || closedBy === "conclusion" || inTime !== null,
    );
};

/** Those that ask for action on a day, also where they are left alone; the most urgent first. */
export const openOn = (signals: readonly Signal[], day: PlainDate): Signal[] =>
  signals
    .filter((signal) => isOpenOn(signal, day))
    .toSorted((a, b) => (a.dueOn === b.dueOn ? (a.rule < b.rule ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));

type RuleBook = { readonly rules: readonly SignalRule[]; readonly days: Days };

const booksOf = new WeakMap<SignalPolicy, readonly RuleBook[]>();

/** The rules with the days on which they hold: worked out once for all dossiers. */
const ruleBooks = (policy: SignalPolicy): readonly RuleBook[] => {
  const known = booksOf.get(policy);
  if (known !== undefined) return known;
  const books: RuleBook[] = [];
  for (const from of [allDays.from, ...policy.days]) {
    const rules = policy.on(from).signalRules;
    const last = books.at(-1);
    if (last?.rules === rules) continue;
    if (last !== undefined) books[books.length - 1] = { ...last, days: { ...last.days, until: from } };
    books.push({ rules, days: { from, until: endOfTime } });
  }
  booksOf.set(policy, books);
  return books;
};

/** A clock that ran, by one rule, before anybody did anything about it. */
type Run = Omit<Signal, "rests"> & { readonly ruledOn: PlainDate };

const runsOf = (told: Told, rule: SignalRule, policy: SignalPolicy): Run[] => {
  if (rule.starts === "offer") return offers(told, rule, policy);
  return momentsOf[rule.starts](told, rule).flatMap((moment) =>
    askedDays(told, rule, moment).flatMap((days) => run(told, rule, { ...moment, days }, policy) ?? []),
  );
};

/** An offer that is due: the clock's own days (dossier/domain/offer.ts). One that help stopped at once asks for nothing, but is judged. */
const offers = ({ history }: Told, rule: SignalRule, policy: SignalPolicy): Run[] =>
  history.benefits.flatMap((spell) =>
    offerClocks(history, spell, policy.on).map((clock): Run => {
      const { since, dueOn, stopsOn, isAnswered } = clock;
      return {
        ...aboutOf(rule),
        subject: spell.id,
        about: null,
        ruledOn: since,
        since,
        opensOn: since,
        dueOn,
        limitOn: limitOf(rule, clock, policy.on(since)),
        closesOn: isFor(history, rule, since) ? stopsOn : since,
        closedBy: closingOf(stopsOn, isAnswered),
        inTime: pickedUpInTime(clock),
      };
    }),
  );

const aboutOf = ({ code: rule, owner, byHand }: SignalRule) => ({ rule, owner, byHand });

const closingOf = (closesOn: PlainDate, isAnswered: boolean): ClosedBy | null =>
  isAnswered ? "answer" : closesOn === endOfTime ? null : "lapse";

type Clock = { readonly since: PlainDate; readonly dueOn: PlainDate };

/** The utmost day; none when the first one is as late. */
const limitOf = ({ atMost }: SignalRule, { since, dueOn }: Clock, settings: SignalSettings): PlainDate | null => {
  const limitOn = atMost === null ? dueOn : addDuration(since, lengthOf(atMost, settings));
  return limitOn > dueOn ? limitOn : null;
};

const lengthOf = (norm: Norm, settings: SignalSettings): Duration => (isNormKey(norm) ? settings[norm] : norm);

const isFor = ({ phases: known }: History, { phases }: SignalRule, day: PlainDate): boolean => {
  if (phases.length === 0) return true;
  const phase = known.findLast(({ from }) => from <= day)?.phase;
  return phase !== undefined && phases.includes(phase);
};

/** Moments whose clock starts anew each time the conditions come back; of others only the days that hold the moment itself count. */
const startsAnew: ReadonlySet<SignalRule["starts"]> = new Set<SignalRule["starts"]>([
  "contact",
  "obliged",
  "idle",
  "no-worker",
]);

const askedDays = ({ history, normOn }: Told, { starts, only }: SignalRule, { days, dueOn }: Moment): Days[] => {
  let asked: Days[] = [days];
  for (const condition of only) {
    const holds = conditionDays[condition](history, normOn);
    asked = asked.flatMap((part) => within(part, holds));
  }
  if (startsAnew.has(starts)) return asked;
  // what ends beforehand is asked for as long as the conditions hold, whenever they began to
  if (dueOn !== null) return asked;
  return asked.filter(({ from }) => from === days.from);
};

type Holds = (history: History, normOn: Told["normOn"]) => readonly Days[];

const conditionDays: Readonly<Record<SignalCondition, Holds>> = {
  benefit: ({ benefits }) => runningDays(benefits),
  assistance: ({ benefits }, normOn) =>
    runningDays(benefits.filter(({ from, scheme }) => normOn(from).assistanceSchemes.includes(scheme))),
  obliged: ({ exemptions }) => without(allDays, runningDays(exemptions)),
  "no-work": ({ jobs }) => without(allDays, runningDays(jobs)),
  "no-help": ({ trajectories, instruments }) => without(allDays, runningDays(trajectories, instruments)),
  worker: (history) => withWorker(history),
};

/** The clock of one moment by one rule; null when the rule is not for this client then. */
const run = ({ history }: Told, rule: SignalRule, moment: Moment, policy: SignalPolicy): Run | null => {
  const { days, subject, about, cameOn } = moment;
  const { from: since, until } = days;
  const isAhead = rule.starts === "plan-ends" || rule.starts === "exemption-ends";
  const ruledOn = isAhead ? (moment.dueOn ?? since) : since;
  if (!isFor(history, rule, since)) return null;
  const settings = policy.on(ruledOn);
  const dueOn = moment.dueOn ?? (rule.within === null ? since : addDuration(since, lengthOf(rule.within, settings)));
  const opensOn = rule.lead === null ? since : latest(since, subtractDuration(dueOn, lengthOf(rule.lead, settings)));
  const answeredOn = rule.answers.reduce(
    (first, answer) => earliest(first, answersOn[answer](history, answer === "contact" ? opensOn : since)),
    earliest(cameOn),
  );
  const closesOn = earliest(answeredOn, until);
  return {
    ...aboutOf(rule),
    subject,
    about,
    ruledOn,
    // of an end that is known beforehand the clock runs while it shows
    since: isAhead ? opensOn : since,
    opensOn,
    dueOn,
    limitOn: limitOf(rule, { since, dueOn }, settings),
    closesOn,
    closedBy: closingOf(closesOn, answeredOn === closesOn && answeredOn < endOfTime),
    inTime: null,
  };
};

/** The first day from `day` on that has what is asked for; what was there already has it at once. */
const firstOf = (spells: readonly Spell[], day: PlainDate): PlainDate =>
  spells.reduce<PlainDate>((first, spell) => {
    if (contains(spell, day)) return day;
    return spell.from > day ? earliest(first, spell.from) : first;
  }, endOfTime);

const answersOn: Readonly<Record<SignalAnswer, (history: History, day: PlainDate) => PlainDate>> = {
  plan: ({ plans }, day) => firstOf(plans, day),
  trajectory: ({ trajectories }, day) => firstOf(trajectories, day),
  instrument: ({ instruments }, day) => firstOf(instruments, day),
  job: ({ jobs }, day) => firstOf(jobs, day),
  exemption: ({ exemptions }, day) => firstOf(exemptions, day),
  worker: (history, day) => withWorker(history).find(({ until }) => until > day)?.from ?? endOfTime,
  contact: ({ contacts }, day) => contacts.find(({ from }) => from >= day)?.from ?? endOfTime,
};

/** What was done about it: a conclusion ends it, a rest leaves it alone for a while; before it shows or after it ended neither counts. */
const closed = ({ ruledOn: _ruledOn, ...signal }: Run, acts: readonly SignalAct[]): Signal => {
  if (acts.length === 0) return { ...signal, rests: [] };
  const during = acts.filter(({ on }) => signal.opensOn <= on && on < signal.closesOn);
  const conclusion = signal.byHand ? during.find(({ kind }) => kind === "concluded") : undefined;
  if (conclusion === undefined) return { ...signal, rests: restsOf(during, signal.closesOn) };
  const closesOn = conclusion.on;
  return { ...signal, closesOn, closedBy: "conclusion", rests: restsOf(during, closesOn) };
};

/** A rest ends on its last day, when it is taken up again, or when another takes its place. */
const restsOf = (acts: readonly SignalAct[], closesOn: PlainDate): Rest[] => {
  const about = acts.filter(({ kind }) => kind !== "concluded");
  return about.flatMap((act, i): Rest[] => {
    if (act.kind !== "rested") return [];
    const until = earliest(act.until, about[i + 1]?.on, closesOn);
    return act.on < until ? [{ from: act.on, until }] : [];
  });
};
