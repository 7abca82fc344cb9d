import type { PlainDate } from "../../../../kernel/plain-date.ts";
import { type Policy, signalRulesEver } from "../../../access/public.ts";
import type { History } from "../../../dossier/public.ts";
import { gateStretchesOf } from "../gate-stretches.ts";
import type { Signal } from "../signal.ts";
import { openOn, signalsOf } from "../signals.ts";
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
  /** Rules with any open signal either way, in the order of the settings. */
  readonly rules: readonly (Named & { readonly open: Compared; readonly late: Compared })[];
};

/** Which signals would be open and late; one that is left alone counts as open. */
export const signalEffect = ({ now, changed, on }: Asked): Effect<SignalsTold> => ({
  inDossier: ({ history }) => {
    const [before, after] = [openBy(history, now, on), openBy(history, changed, on)];
    const [had, has] = [before, after].map((some) => new Set(some.map(nameOf)));
    const wasLate = new Set(before.filter(isLateOn(on)).map(nameOf));
    const late = after.filter(isLateOn(on));
    const inTime = after.filter((each) => !isLateOn(on)(each));
    return {
      now: wordsOf(before, on),
      changed: [
        ...wordsOf(after, on),
        ...after.flatMap((each) => (had?.has(nameOf(each)) ? [] : ["raised"])),
        ...before.flatMap((each) => (has?.has(nameOf(each)) ? [] : ["gone"])),
        ...late.flatMap((each) => (wasLate.has(nameOf(each)) ? [] : ["overdue"])),
        ...inTime.flatMap((each) => (wasLate.has(nameOf(each)) ? ["in time again"] : [])),
      ],
    };
  },
  told: (sums) => {
    const moved = (word: string): Moved => ({ signals: sums(word).changed, people: sums(word).people.changed });
    const rules = rulesOfEither(now, changed).map((named) => ({
      ...named,
      open: compared(sums(`open ${named.code}`)),
      late: compared(sums(`late ${named.code}`)),
    }));
    return {
      of: "signals",
      raised: moved("raised"),
      gone: moved("gone"),
      overdue: moved("overdue"),
      inTimeAgain: moved("in time again"),
      rules: rules.filter(({ open }) => open.now + open.changed > 0),
    };
  },
});

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
