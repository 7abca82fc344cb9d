import { addDuration, type Duration, subtractDuration } from "../../../kernel/duration.ts";
import { contains, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { isNormKey, isSameQuestion, type Norm, type SignalCondition, type SignalRule } from "../../access/public.ts";
import { type History, offerClocks, pickedUpInTime, withoutExemption } from "../../dossier/public.ts";
import { actedOn, type Run } from "./acted-on.ts";
import { answerOn } from "./answers.ts";
import { askedOnce } from "./asked-once.ts";
import { allDays, type Days, earliest, latest, runningDays, within, without } from "./days.ts";
import { dutySpells } from "./duty.ts";
import type { GateStretch } from "./gate-stretches.ts";
import type { Moment, Told } from "./moment.ts";
import { momentsOf, withWorker } from "./moments.ts";
import { type ClosedBy, isOpenOn, type Signal, type SignalPolicy, type SignalSettings } from "./signal.ts";

/**
 * All signals a dossier ever gives by the rules of its commissioner, past and to come; one that no day sees is there only for
 * what it says about being in time, or about how it was concluded. A rule and its norms are those of the day its clock starts (of an end that is known
 * beforehand: of that day), so that a change of settings leaves what ran already as it was. `atGate` are the days at the
 * gate (gate-stretches.ts).
 */
export const signalsOf = (history: History, atGate: readonly GateStretch[], policy: SignalPolicy): Signal[] => {
  const duties = dutySpells(history, policy.on);
  const made = runsByTheirRules({ history, atGate, duties, normOn: policy.on }, policy);
  const signals = actedOn(
    made.map(([run]) => run),
    history.signalActs,
  );
  const given = made.flatMap(([, rule], i) => {
    const signal = signals[i];
    return signal === undefined ? [] : [[signal, rule] as const];
  });
  return askedOnce(given).filter(
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

/** Days on which a rule asked something about an entry. */
type Asked = Pick<Run, "subject" | "about"> & { readonly rule: SignalRule; readonly days: Days };

/** What a rule asked before it was changed is not asked again by what it became: the clock goes on as it began. */
const runsByTheirRules = (told: Told, policy: SignalPolicy): readonly (readonly [Run, SignalRule])[] => {
  const runs: (readonly [Run, SignalRule])[] = [];
  let before: readonly Asked[] = [];
  for (const book of ruleBooks(policy)) {
    const asked: Asked[] = [];
    for (const rule of book.rules)
      for (const run of runsInBook(told, rule, book.days, policy, { before, asked })) runs.push([run, rule]);
    before = [...before, ...asked];
  }
  return runs;
};

const runsInBook = (
  told: Told,
  rule: SignalRule,
  book: Days,
  policy: SignalPolicy,
  { before, asked }: { readonly before: readonly Asked[]; readonly asked: Asked[] },
): Run[] => {
  if (rule.starts === "offer") return offers(told, rule, policy).filter(({ since }) => contains(book, since));
  const runs: Run[] = [];
  for (const moment of momentsOf[rule.starts](told, rule)) {
    const { subject, about } = moment;
    const taken = before.filter(
      (each) => each.subject === subject && each.about === about && isSameQuestion(each.rule, rule),
    );
    for (const days of askedDays(told, rule, moment).flatMap((part) => stillToAsk(rule, part, book, taken))) {
      const { ruledOn, ...made } = runOf(told, rule, { ...moment, days }, policy);
      if (!contains(book, ruledOn) || !isFor(told.history, rule, made.since)) continue;
      asked.push({ rule, subject, about, days });
      runs.push(made);
    }
  }
  return runs;
};

/** How things stand, rather than what happened on a day. */
const isState = (starts: SignalRule["starts"]): boolean =>
  startsAnew.has(starts) || starts === "gate-step" || starts === "rung";

/** A state that a new rule finds is asked about from its first day on; a moment that was before it is not. */
const stillToAsk = (rule: SignalRule, part: Days, { from: first }: Days, taken: readonly Asked[]): Days[] => {
  if (!isState(rule.starts) || part.until <= first) return [part];
  return without({ from: latest(part.from, first), until: part.until }, runningDays(taken.map(({ days }) => days)));
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

export const lengthOf = (norm: Norm, settings: SignalSettings): Duration => (isNormKey(norm) ? settings[norm] : norm);

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
  "re-examine",
]);

const askedDays = (told: Told, { starts, only }: SignalRule, { days, dueOn }: Moment): Days[] => {
  let asked: Days[] = [days];
  for (const condition of only) {
    const holds = conditionDays[condition](told);
    asked = asked.flatMap((part) => within(part, holds));
  }
  if (startsAnew.has(starts)) return asked;
  // what ends on a day known beforehand is asked for as long as the conditions hold, when they began to by that day
  if (isAhead(starts)) return asked.filter(({ from }) => dueOn === null || from <= dueOn);
  if (dueOn !== null) return asked;
  return asked.filter(({ from }) => from === days.from);
};

/** It ends on a day that is known beforehand: that day's settings count. */
export const isAhead = (starts: SignalRule["starts"]): boolean => starts === "plan-ends" || starts === "exemption-ends";

const conditionDays: Readonly<Record<SignalCondition, (told: Told) => readonly Days[]>> = {
  benefit: ({ history }) => runningDays(history.benefits),
  assistance: ({ history: { benefits }, normOn }) =>
    runningDays(benefits.filter(({ from, scheme }) => normOn(from).assistanceSchemes.includes(scheme))),
  obliged: ({ history, duties }) => runningDays(duties).flatMap((part) => withoutExemption(history, part)),
  "no-work": ({ history }) => without(allDays, runningDays(history.jobs)),
  "no-help": ({ history }) => without(allDays, runningDays(history.trajectories, history.instruments)),
  worker: ({ history }) => withWorker(history),
};

/** The clock of one moment by one rule, and whose day's settings it goes by. */
const runOf = (
  told: Told,
  rule: SignalRule,
  moment: Moment,
  policy: SignalPolicy,
): Run & { readonly ruledOn: PlainDate } => {
  const { days, subject, about, cameOn } = moment;
  const { from: since, until } = days;
  const ruledOn = isAhead(rule.starts) ? (moment.dueOn ?? since) : since;
  const settings = policy.on(ruledOn);
  const term = rule.within === null ? since : addDuration(since, lengthOf(rule.within, settings));
  const dueOn = moment.dueOn ?? earliest(term, moment.dueBy);
  const opensOn = rule.lead === null ? since : latest(since, subtractDuration(dueOn, lengthOf(rule.lead, settings)));
  const answeredOn = rule.answers.reduce(
    (first, answer) => earliest(first, answerOn(answer, told, { since, opensOn })),
    earliest(cameOn),
  );
  const closesOn = earliest(answeredOn, until);
  return {
    ...aboutOf(rule),
    subject,
    about,
    ruledOn,
    // of an end that is known beforehand the clock runs while it shows
    since: isAhead(rule.starts) ? opensOn : since,
    opensOn,
    dueOn,
    limitOn: limitOf(rule, { since, dueOn }, settings),
    closesOn,
    closedBy: closingOf(closesOn, answeredOn === closesOn && answeredOn < endOfTime),
    inTime: null,
  };
};
