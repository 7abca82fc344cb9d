import type { ClientId, PersonId } from "../../../kernel/ids.ts";
import { addDays, contains, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { earliest } from "./days.ts";
import type { GateStepRow } from "./gate-step-rows.ts";
import type { GateStretch } from "./gate-stretches.ts";
import type { NeedRow } from "./need-rows.ts";
import type { OwnPlan } from "./own-plans.ts";
import type { PhaseRow } from "./phase-rows.ts";
import type { RungStay } from "./rung-stays.ts";
import type { Signal } from "./signal.ts";
import type { Stretch } from "./stretches.ts";

/** The part of a period that has come: days [from, until), of which `on` is the last. */
export type Counted = {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly on: PlainDate;
  /** The first day that is not over yet: a norm day counts once it is. */
  readonly today: PlainDate;
};

/** What is to come is not counted. */
export const countedWithin = (from: PlainDate, until: PlainDate, today: PlainDate): Counted => {
  const end = earliest(until, addDays(today, 1));
  return { from, until: end, on: addDays(end, -1), today };
};

/** Whom a fact is about, and who was responsible on the day it goes by. */
type Whose = { readonly clientId: ClientId; readonly worker: PersonId | null };

/** Goes by the day the step was done, and while it is not by the last day counted. `waits`: still at that gate on it. */
export type StepFact = Whose &
  Pick<
    GateStepRow,
    "step" | "owner" | "after" | "since" | "dueOn" | "doneOn" | "days" | "inTime" | "isIntake" | "againOn"
  > & {
    readonly waits: boolean;
  };

/** Goes by the day the phase was set. */
export type PhaseFact = Whose & Pick<PhaseRow, "on" | "phase" | "changedOn">;

/** Goes by the last day counted, of a stay that was there on some day. */
export type RungFact = Whose &
  Pick<RungStay, "rung" | "from" | "until" | "lastOn" | "plainLastOn" | "extendedOn" | "movedTo" | "direction">;

/** How clients stand on the last day counted; `n` of them alike, where nobody asks who. */
export type StandFact = {
  readonly clientId: ClientId | null;
  readonly worker: PersonId | null;
  readonly n: number;
  readonly phase: number | null;
  readonly onBenefit: boolean;
  readonly exempt: boolean;
  /** A plan in writing runs, and its signal of signatures is open. */
  readonly planned: boolean;
  readonly unsigned: boolean;
  /** The signal is open that nothing happens. */
  readonly idle: boolean;
  readonly missing: boolean;
};

export type FigureFacts = {
  readonly steps: readonly StepFact[];
  readonly phases: readonly PhaseFact[];
  readonly rungs: readonly RungFact[];
  readonly stands: readonly StandFact[];
};

/** The rules of signals by which clients are counted. */
export type RuleCodes = { readonly idle: readonly string[]; readonly unsigned: readonly string[] };

/** One client's rows, of the lists or as they are made anew from what was known earlier. */
export type ClientRows = {
  readonly clientId: ClientId;
  readonly stretches: readonly Stretch[];
  readonly atGate: readonly GateStretch[];
  readonly steps: readonly GateStepRow[];
  readonly phases: readonly PhaseRow[];
  readonly rungs: readonly RungStay[];
  readonly signals: readonly Signal[];
  readonly plans: readonly OwnPlan[];
  readonly needs: readonly NeedRow[];
};

/** What a client's rows say about the days counted; the statements of figure-facts-store.ts say the same of the lists. */
export const factsOf = (rows: ClientRows, { on }: Counted, rules: RuleCodes): FigureFacts => {
  const { clientId, stretches } = rows;
  const stretchOn = (day: PlainDate): Stretch | undefined => stretches.find((each) => contains(each, day));
  const whoseOn = (day: PlainDate): Whose => ({ clientId, worker: stretchOn(day)?.worker ?? null });
  return {
    steps: rows.steps.map((step) => ({
      ...step,
      ...whoseOn(step.doneOn !== null && step.doneOn <= on ? step.doneOn : on),
      waits: rows.atGate.some((each) => each.gate === step.gate && contains(each, on)),
    })),
    phases: rows.phases.map((phase) => ({ ...phase, ...whoseOn(phase.on) })),
    rungs: rows.rungs.filter(({ from, until }) => from < until).map((stay) => ({ ...stay, ...whoseOn(on) })),
    stands: standsOn(rows, stretchOn(on), on, rules),
  };
};

const standsOn = (
  { clientId, signals, plans, needs }: ClientRows,
  stretch: Stretch | undefined,
  on: PlainDate,
  { idle, unsigned }: RuleCodes,
): readonly StandFact[] => {
  if (stretch === undefined) return [];
  const isOpen = (codes: readonly string[]): boolean =>
    signals.some(
      ({ rule, opensOn, closesOn }) => codes.includes(rule) && opensOn <= on && (closesOn ?? endOfTime) > on,
    );
  return [
    {
      clientId,
      worker: stretch.worker,
      n: 1,
      phase: stretch.phase,
      onBenefit: stretch.onBenefitSince !== null,
      exempt: stretch.exemptUntil !== null && stretch.exemptUntil > on,
      planned: plans.some((plan) => contains(plan, on)),
      unsigned: isOpen(unsigned),
      idle: isOpen(idle),
      missing: needs.some((need) => contains(need, on)),
    },
  ];
};
