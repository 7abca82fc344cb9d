import { addDuration } from "../../../kernel/duration.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { GateStep } from "../../access/public.ts";
import type { Gate, History } from "../../dossier/public.ts";
import { holdsOf } from "./gate-holds.ts";
import { type GateStanding, gateOn } from "./gate-standing.ts";

export type GateSteps = { readonly gateSteps: readonly GateStep[] };

/** Days [from, until) on which nothing about somebody at the gate changes that a list shows. */
export type GateStretch = {
  readonly gate: EntryNumber;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly openedOn: PlainDate;
  readonly asksFor: string;
  readonly ball: string;
  readonly ballSince: PlainDate;
  /** The step that is waited for, with its clock; all null when only optional steps are left. */
  readonly step: string | null;
  readonly stepSince: PlainDate | null;
  readonly dueOn: PlainDate | null;
  /** All that are waited for, that one first. */
  readonly waits: readonly GateWait[];
  readonly heldSince: PlainDate | null;
};

export type GateWait = {
  readonly step: string;
  /** Null while its turn has not come. */
  readonly since: PlainDate | null;
  readonly dueOn: PlainDate | null;
};

/** The steps of the day of notification hold for the whole way: who came in under one agreement is not judged by another. */
export const stepsFor = (gate: Pick<Gate, "from">, stepsOn: (day: PlainDate) => GateSteps): readonly GateStep[] =>
  stepsOn(gate.from).gateSteps;

/** A client's days at the gate, cut where something changes: a list of any day reads the stretch that holds it. */
export const gateStretchesOf = (history: History, stepsOn: (day: PlainDate) => GateSteps): GateStretch[] =>
  history.gates.flatMap((gate) => stretchesOfGate(history, gate, stepsFor(gate, stepsOn)));

const stretchesOfGate = (history: History, gate: Gate, steps: readonly GateStep[]): GateStretch[] => {
  const days = gateChangesOn(history, gate, steps);
  const stretches: GateStretch[] = [];
  for (const [i, from] of days.entries()) {
    const standing = gateOn(history, gate, steps, from);
    // a decision that is revised may take up again what had ended
    if (standing.ball === null) continue;
    const stretch = stretchOf(standing, from, days[i + 1] ?? endOfTime);
    const last = stretches.at(-1);
    if (last !== undefined && last.until === from && sameBut(last, stretch))
      stretches[stretches.length - 1] = { ...last, until: stretch.until };
    else stretches.push(stretch);
  }
  return stretches;
};

const stretchOf = (standing: GateStanding, from: PlainDate, until: PlainDate): GateStretch => ({
  gate: standing.gate,
  from,
  until,
  openedOn: standing.openedOn,
  asksFor: standing.asksFor,
  ball: standing.ball?.with ?? "",
  ballSince: standing.ball?.since ?? from,
  step: standing.next?.step.code ?? null,
  stepSince: standing.next?.since ?? null,
  dueOn: standing.next?.dueOn ?? null,
  waits: standing.waited.map(({ step: { code: step }, since, dueOn }) => ({ step, since, dueOn })),
  heldSince: standing.heldSince,
});

const sameBut = (a: GateStretch, b: GateStretch): boolean =>
  a.ball === b.ball &&
  a.ballSince === b.ballSince &&
  JSON.stringify(a.waits) === JSON.stringify(b.waits) &&
  a.heldSince === b.heldSince;

/** Every day on which a step may be done or begun, an act may tell, or a time of waiting or of asking may be over. */
export const gateChangesOn = (history: History, gate: Gate, steps: readonly GateStep[]): PlainDate[] => {
  const { benefits, plans, trajectories, instruments, phases, diagnoses } = history;
  const told = [
    ...benefits,
    ...plans,
    ...trajectories,
    ...instruments,
    ...phases,
    ...diagnoses,
    ...gate.acts.map(({ on: from }) => ({ from })),
    ...holdsOf(gate.acts).flatMap(({ until }) => (until === null ? [] : [{ from: until }])),
  ]
    .map(({ from }) => from)
    .filter((day) => day > gate.from && day < endOfTime);
  const days = new Set([gate.from, ...told]);
  // the end of one time of waiting may begin another; a set also gives what is added to it meanwhile
  if (steps.some(({ doneBy }) => doneBy === "term"))
    for (const day of days)
      for (const { step, since } of gateOn(history, gate, steps, day).steps)
        if (step.doneBy === "term" && since !== null && step.norm !== null) days.add(addDuration(since, step.norm));
  return [...days].toSorted();
};
