import type { Duration } from "../../../kernel/duration.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { contains, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { GateStep, Ladder, PlanPart } from "../../access/public.ts";
import type { History, OfferNorm, Spell } from "../../dossier/public.ts";
import { type Days, earliest, latest, runningDays } from "./days.ts";
import type { DutySpell } from "./duty.ts";
import type { GateStretch } from "./gate-stretches.ts";

/** When a signal's clock may start, and what there is to ask until when. */
export type Moment = {
  readonly subject: EntryNumber;
  readonly about: string | null;
  readonly days: Days;
  /** Where the moment itself is the day, or has its own norm. */
  readonly dueOn: PlainDate | null;
  /** The day after which it is of no use any more: due then, where the rule's own term is longer. */
  readonly dueBy: PlainDate | null;
  /** The day what is asked for came, where the moment itself is the lack of it; null where it did not. */
  readonly cameOn: PlainDate | null;
};

/** One dossier, as the moments are read from it. */
export type Told = {
  readonly history: History;
  readonly atGate: readonly GateStretch[];
  /** The days on which the duty to work runs, exempt or not. */
  readonly duties: readonly DutySpell[];
  readonly normOn: (day: PlainDate) => OfferNorm & {
    readonly gateSteps: readonly GateStep[];
    readonly planSignedParts: readonly PlanPart[];
    readonly planTypoAtMost: number;
    readonly ladder: Ladder;
    readonly intakeCountsFor: Duration;
  };
};

export const moment = (subject: EntryNumber, days: Days, own: Partial<Moment> = {}): Moment => ({
  subject,
  about: null,
  days,
  dueOn: null,
  dueBy: null,
  cameOn: null,
  ...own,
});

/** Days that run on into each other are one: an instrument within a trajectory asks for no second plan, a second job for no second talk. */
export const runsOf = (...spells: readonly (readonly Spell[])[]): Moment[] => {
  return named(runningDays(...spells), spells.flat()).map(({ subject, days }) => moment(subject, days));
};

export type Named = { readonly subject: EntryNumber; readonly days: Days };

/** Days with the entry they are about: of those that run on their first day the one that began first. */
export const named = (parts: readonly Days[], spells: readonly Spell[]): Named[] => {
  const inOrder = spells.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id - b.id));
  return parts.flatMap((days) => {
    const first = inOrder.find((spell) => contains(spell, days.from));
    return first === undefined ? [] : [{ subject: first.id, days }];
  });
};

/** What begins on one day, or ends on one, is asked about once: as long as the longest of them. */
export const onceADay = (moments: readonly Moment[]): Moment[] => {
  const byDay = Map.groupBy(moments, ({ days, dueOn }) => dueOn ?? days.from);
  return [...byDay.values()].flatMap((same) => {
    const [first, ...others] = same.toSorted((a, b) => a.subject - b.subject);
    if (first === undefined) return [];
    const from = others.reduce((day, { days }) => earliest(day, days.from), first.days.from);
    const until = others.reduce((day, { days }) => latest(day, days.until), first.days.until);
    return [{ ...first, days: { from, until } }];
  });
};

export const ofSpell = ({ id, from, until }: Spell): Moment => moment(id, { from, until: until ?? endOfTime });
