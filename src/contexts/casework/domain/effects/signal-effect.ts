import type { PlainDate } from "../../../../kernel/plain-date.ts";
import { type Policy, type SignalRule, signalRulesEver } from "../../../access/public.ts";
import type { History } from "../../../dossier/public.ts";
import { gateStretchesOf } from "../gate-stretches.ts";
import type { Signal, SignalSettings } from "../signal.ts";
import { isAhead, lengthOf, openOn, signalsOf } from "../signals.ts";
import { type Asked, type Compared, compared, type Effect, type Named } from "./effect.ts";

/** So many signals, of so many clients. */
export type Moved = { readonly signals: number; readonly people: number };

export type SignalsTold = {
  readonly of: "signals";
  readonly raised: Moved;
  readonly gone: Moved;
  /** Late by the change, and not as it is: those that are raised late are among them. */
  readonly overdue: Moved;
  /** Late as it is, and open but not late by the change. */
  readonly inTimeAgain: Moved;
  /** Open either way, and to be done by an earlier or a later day (that of the norm, else the utmost). */
  readonly sooner: Moved;
  readonly later: Moved;
  /** Open either way, and on the list of somebody else. */
  readonly otherOwner: Moved;
  /** Open either way, and a conclusion may end it where it may not as it is, or the other way round. */
  readonly otherEnd: Moved;
  /** Open and left as they are, since their clock began before the change; an earlier day would take them along. */
  readonly kept: Moved;
  /** Rules with any open signal either way, in the order of the settings. */
  readonly rules: readonly (Named & {
    readonly open: Compared;
    readonly late: Compared;
    /** So many signals get another day, or another owner. */
    readonly otherDay: number;
    readonly otherOwner: number;
  })[];
};

/** Which signals would be open and late, and what is otherwise of those that stay; one that is left alone counts as open. */
export const signalEffect = (asked: Asked): Effect<SignalsTold> => ({
  inDossier: ({ history }) => {
    const { now, changed, on } = asked;
    const [before, after] = [openBy(history, now, on), openBy(history, changed, on)];
    const had = new Map(before.map((each) => [nameOf(each), each]));
    const has = new Set(after.map(nameOf));
    return {
      now: wordsOf(before, on),
      changed: [
        ...wordsOf(after, on),
        ...after.flatMap((each) => becomes(had.get(nameOf(each)), each, asked)),
        ...before.flatMap((each) => (has.has(nameOf(each)) ? [] : ["gone"])),
      ],
    };
  },
  told: (sums) => {
    const moved = (word: string): Moved => ({ signals: sums(word).changed, people: sums(word).people.changed });
    const rules = rulesOfEither(asked.now, asked.changed).map((named) => ({
      ...named,
      open: compared(sums(`open ${named.code}`)),
      late: compared(sums(`late ${named.code}`)),
      otherDay: sums(`other day ${named.code}`).changed,
      otherOwner: sums(`other owner ${named.code}`).changed,
    }));
    return {
      of: "signals",
      raised: moved("raised"),
      gone: moved("gone"),
      overdue: moved("overdue"),
      inTimeAgain: moved("in time again"),
      sooner: moved("sooner"),
      later: moved("later"),
      otherOwner: moved("other owner"),
      otherEnd: moved("other end"),
      kept: moved("kept"),
      rules: rules.filter(({ open }) => open.now + open.changed > 0),
    };
  },
});

/** What a signal that would be open was before: nothing, or another day, owner or end; or the same, since its clock began before the change. */
const becomes = (was: Signal | undefined, is: Signal, asked: Asked): readonly string[] => {
  const isLate = isLateOn(asked.on)(is);
  if (was === undefined) return isLate ? ["raised", "overdue"] : ["raised"];
  const turned = isLate === isLateOn(asked.on)(was) ? [] : [isLate ? "overdue" : "in time again"];
  const [before, after] = [was, is].map(({ dueOn, limitOn }) => `${dueOn} ${limitOn ?? dueOn}`) as [string, string];
  const otherwise = [
    ...(before === after ? [] : [after < before ? "sooner" : "later", `other day ${is.rule}`]),
    ...(was.owner === is.owner ? [] : ["other owner", `other owner ${is.rule}`]),
    ...(was.byHand === is.byHand ? [] : ["other end"]),
  ];
  return [...turned, ...(otherwise.length === 0 && isKept(is, asked) ? ["kept"] : otherwise)];
};

/** Whether a signal would be otherwise if its clock began on the day of the change: by its rule, norms or step at the gate. */
const isKept = (signal: Signal, { now, changed, from }: Asked): boolean => {
  const ruledOn = isAheadIn(now.on(signal.since), signal) ? signal.dueOn : signal.since;
  if (ruledOn >= from) return false;
  const after = askedBy(changed.on(from), signal);
  return after !== askedBy(now.on(from), signal) && after !== askedBy(now.on(ruledOn), signal);
};

const ruleIn = ({ signalRules }: SignalSettings, { rule }: Signal): SignalRule | undefined =>
  signalRules.find(({ code }) => code === rule);

const isAheadIn = (settings: SignalSettings, signal: Signal): boolean => {
  const starts = ruleIn(settings, signal)?.starts;
  return starts !== undefined && isAhead(starts);
};

/** All that a rule makes of its signals, without how it is called. */
const askedBy = (settings: SignalSettings, signal: Signal): string => {
  const rule = ruleIn(settings, signal);
  if (rule === undefined) return "";
  const { owner, starts, term, byHand } = rule;
  // in whatever order they were ticked or written
  const chosen = [rule.answers, rule.only, rule.phases].map((some) => some.map(String).toSorted());
  const lengths = [rule.within, rule.atMost, rule.lead].map((norm) => norm && lengthOf(norm, settings));
  const step = rule.starts === "gate-step" ? settings.gateSteps.find(({ code }) => code === signal.about)?.norm : null;
  return JSON.stringify([owner, starts, term, byHand, chosen, lengths, step]);
};

const openBy = (history: History, policy: Policy, on: PlainDate): readonly Signal[] =>
  openOn(signalsOf(history, gateStretchesOf(history, policy.on), policy), on);

const nameOf = ({ rule, subject, about }: Signal): string => `${rule} ${subject} ${about}`;

const isLateOn =
  (on: PlainDate) =>
  ({ dueOn }: Signal): boolean =>
    dueOn < on;

const wordsOf = (signals: readonly Signal[], on: PlainDate): readonly string[] =>
  signals.flatMap((each) => [`open ${each.rule}`, ...(isLateOn(on)(each) ? [`late ${each.rule}`] : [])]);

/** A rule that would never have been is named as it is. */
const rulesOfEither = (now: Policy, changed: Policy): readonly Named[] => {
  const kept = signalRulesEver(changed);
  const gone = signalRulesEver(now).filter(({ code }) => !kept.some((each) => each.code === code));
  return [...kept, ...gone].map(({ code, nl, en }) => ({ code, nl, en }));
};
