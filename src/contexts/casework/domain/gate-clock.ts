import { addDuration } from "../../../kernel/duration.ts";
import { addDays, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { GateStep } from "../../access/public.ts";
import type { Gate, GateAct, History } from "../../dossier/public.ts";
import { earliest } from "./days.ts";
import { heldDays, noneHeld } from "./gate-holds.ts";

/** A step that somebody recorded, as it was done. */
export type StepAct = Extract<GateAct, { readonly kind: "step" }>;

/**
 * How a step stands on a day.
 *   done       on `doneOn`
 *   running    its turn has come: the clock runs
 *   waiting    the step before it is not done yet
 *   open       an optional one: it may be done, nobody waits
 *   dropped    the gate ended without it
 */
export type StepStands = "done" | "running" | "waiting" | "open" | "dropped";

export type StepStanding = {
  readonly step: GateStep;
  readonly stands: StepStands;
  /** The day its clock began; null while it has not. */
  readonly since: PlainDate | null;
  /** The norm day, that day included, with the days the term stood still added; null without a norm and while it stands still. */
  readonly dueOn: PlainDate | null;
  readonly doneOn: PlainDate | null;
  /** Done by the norm day; false once it is past; null where there is no saying yet. */
  readonly inTime: boolean | null;
  /** Every time it was recorded: more than once is a diagnosis or intake done again. */
  readonly acts: readonly StepAct[];
};

export type GateDays = {
  readonly history: History;
  readonly gate: Gate;
  readonly acts: readonly GateAct[];
  readonly day: PlainDate;
};

/** In order of the list, so that the step another one comes after is known already. */
export const standingsOf = (mine: readonly GateStep[], all: readonly GateStep[], days: GateDays): StepStanding[] => {
  const known = new Map<string, StepStanding>();
  for (const step of mine) known.set(step.code, standingOf(step, turnOf(step, all, known, days), { ...days, all }));
  return [...known.values()];
};

/**
 * When the turn of a step came, not before the client was in a phase it is for: who is mediated first, or was not clear at once, is not
 * diagnosed late for that.
 */
const turnOf = (
  step: GateStep,
  all: readonly GateStep[],
  known: ReadonlyMap<string, StepStanding>,
  days: GateDays,
): PlainDate | null => {
  const since = sinceWhen(step, all, known, days.gate);
  const found = step.phases.length === 0 ? [] : phasesFound(days);
  const other = found.findLastIndex(({ phase }) => phase === null || !step.phases.includes(phase));
  const rephased = other === -1 ? undefined : found[other + 1]?.from;
  if (since === null || rephased === undefined || rephased < since) return since;
  const doneOn = doneOnOf(step, since, actsOf(step, days.acts), { ...days, all });
  return doneOn !== null && doneOn < rephased ? since : rephased;
};

/** In order: the phases since the notification, null where an intake could not say it yet. */
const phasesFound = ({ history, gate, acts, day }: GateDays) => {
  const unclear = acts.flatMap((act) =>
    act.kind === "step" && act.unclear !== null ? [{ from: act.on, phase: null }] : [],
  );
  const set = history.phases.filter(({ from }) => from >= gate.from && from <= day);
  return [...unclear, ...set].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
};

const actsOf = ({ code }: GateStep, acts: readonly GateAct[]): StepAct[] =>
  acts.filter((act): act is StepAct => act.kind === "step" && act.step === code);

/**
 * When the turn of a step came: when the one before it was done. One that is not for this client, or that nobody waits for,
 * passes on when its own turn came.
 */
const sinceWhen = (
  { after }: GateStep,
  all: readonly GateStep[],
  known: ReadonlyMap<string, StepStanding>,
  gate: Gate,
): PlainDate | null => {
  if (after === null) return gate.from;
  const before = known.get(after);
  if (before !== undefined) return before.doneOn ?? (before.step.optional ? before.since : null);
  const skipped = all.find(({ code }) => code === after);
  return skipped === undefined ? gate.from : sinceWhen(skipped, all, known, gate);
};

type AllDays = GateDays & { readonly all: readonly GateStep[] };

const standingOf = (step: GateStep, since: PlainDate | null, days: AllDays): StepStanding => {
  const acts = actsOf(step, days.acts);
  const doneOn = doneOnOf(step, since, acts, days);
  const clockUntil = doneOn ?? days.day;
  const held = step.doneBy === "outcome" && since !== null ? heldDays(days.acts, since, clockUntil) : noneHeld;
  const standsStill = held.isHeld && doneOn === null;
  const dueOn =
    since === null || step.norm === null || standsStill ? null : addDays(addDuration(since, step.norm), held.days);
  return {
    step,
    stands: doneOn !== null ? "done" : since === null ? "waiting" : step.optional ? "open" : "running",
    since,
    dueOn,
    doneOn,
    inTime: dueOn === null ? null : clockUntil > dueOn ? false : doneOn === null ? null : true,
    acts,
  };
};

/** The first day it is known to be done; of what the dossier itself shows, the first since the day of notification. */
const doneOnOf = (
  step: GateStep,
  since: PlainDate | null,
  acts: readonly StepAct[],
  days: AllDays,
): PlainDate | null => {
  const { doneBy } = step;
  const { history, gate, day } = days;
  if (doneBy === "term") return since === null ? null : overOn(step, since, days);
  if (doneBy === "benefit") return firstSince(history.benefits, gate, day);
  if (doneBy === "plan") return firstSince(history.plans, gate, day);
  if (doneBy === "help") {
    const started = [firstSince(history.trajectories, gate, day), firstSince(history.instruments, gate, day)];
    return started.filter((each) => each !== null).toSorted()[0] ?? null;
  }
  const recordedOn = acts[0]?.on ?? null;
  if (doneBy !== "diagnosis") return recordedOn;
  const made = [recordedOn, firstSince(history.diagnoses, gate, day)].filter((each) => each !== null);
  return made.toSorted()[0] ?? null;
};

/** A time of waiting is over when it has passed, or when a step that comes after it did not wait for it (ADR 0027). */
const overOn = ({ code, norm }: GateStep, since: PlainDate, { acts, all, day }: AllDays): PlainDate | null => {
  const follows = (of: string | null): boolean => {
    const step = all.find((each) => each.code === of);
    return step !== undefined && (step.after === code || follows(step.after));
  };
  const went = acts.find((act) => act.kind === "step" && act.on >= since && follows(act.step))?.on;
  const passed = norm === null ? endOfTime : addDuration(since, norm);
  const over = earliest(passed, went);
  return over <= day && over < endOfTime ? over : null;
};

const firstSince = (spells: readonly { readonly from: PlainDate }[], gate: Gate, day: PlainDate): PlainDate | null =>
  spells.find(({ from }) => from >= gate.from && from <= day)?.from ?? null;
