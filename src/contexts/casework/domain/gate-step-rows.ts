import type { EntryNumber } from "../../../kernel/ids.ts";
import { daysBetween, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { GateStep } from "../../access/public.ts";
import type { Gate, History } from "../../dossier/public.ts";
import { countingOn } from "./diagnose.ts";
import type { StepStanding } from "./gate-clock.ts";
import type { GateRules } from "./gate-rules.ts";
import { gateOn } from "./gate-standing.ts";
import { doneBefore } from "./gate-step-acts.ts";
import { stepsFor } from "./gate-stretches.ts";

type Rules = Pick<GateRules, "gateSteps" | "intakeCountsFor">;

/** A step at the gate whose clock began (page 09, "Timeliness"): from which step on, and how it went as far as is recorded. */
export type GateStepRow = {
  readonly gate: EntryNumber;
  readonly step: string;
  /** Whose it is by the settings of the day of notification: who takes it over later did not do it then. */
  readonly owner: string;
  /** The step whose doing began the clock; null: the notification did. */
  readonly after: string | null;
  readonly since: PlainDate;
  readonly dueOn: PlainDate | null;
  readonly doneOn: PlainDate | null;
  /** From the day its clock began until it was done; done before its turn is none. */
  readonly days: number | null;
  /** Done by the norm day; false also while it is not done, whatever the norm day; null where nothing can be said. */
  readonly inTime: boolean | null;
  readonly isIntake: boolean;
  /** The first day it was done over while an earlier time still counted. */
  readonly againOn: PlainDate | null;
};

/** Every step whose clock began, but times of waiting: nobody does these. One that nobody waits for is there once it is done. */
export const gateStepRowsOf = (history: History, rulesOn: (day: PlainDate) => Rules): readonly GateStepRow[] =>
  history.gates.flatMap((gate) => {
    const steps = stepsFor(gate, rulesOn);
    const { steps: standings, end } = gateOn(history, gate, steps, endOfTime);
    const intakes: Intakes = { history, gate, until: end?.on ?? endOfTime, rules: rulesOn(gate.from) };
    return standings.flatMap(({ step, since, dueOn, doneOn, inTime }): GateStepRow[] => {
      if (since === null || step.doneBy === "term" || (step.optional && doneOn === null)) return [];
      return [
        {
          gate: gate.id,
          step: step.code,
          owner: step.owner,
          after: beganBy(step, steps, standings),
          since,
          dueOn,
          doneOn,
          days: doneOn === null ? null : Math.max(0, daysBetween(since, doneOn)),
          inTime: step.optional ? null : inTime,
          isIntake: step.lasting,
          againOn: step.lasting ? doneAgainOn(step, intakes) : null,
        },
      ];
    });
  });

/** A step that is not for this client, or that nobody did, passes the clock on: the one that was done before it began it. */
const beganBy = (
  { after }: GateStep,
  steps: readonly GateStep[],
  standings: readonly StepStanding[],
): string | null => {
  if (after === null) return null;
  if (standings.some(({ step, doneOn }) => step.code === after && doneOn !== null)) return after;
  const before = steps.find(({ code }) => code === after);
  return before === undefined ? null : beganBy(before, steps, standings);
};

type Intakes = {
  readonly history: History;
  readonly gate: Gate;
  /** The day the gate ended. */
  readonly until: PlainDate;
  readonly rules: Rules;
};

/** As who records it is told: the same look back at what still counts (gate-acts.ts, diagnose.ts). */
const doneAgainOn = (step: GateStep, intakes: Intakes): PlainDate | null => {
  const days = [...actsAgain(step, intakes), ...(step.doneBy === "diagnosis" ? diagnosesAgain(intakes) : [])];
  return days.toSorted()[0] ?? null;
};

const actsAgain = (step: GateStep, { history, gate, rules }: Intakes): PlainDate[] =>
  gate.acts.flatMap((act) => {
    if (act.kind !== "step" || act.step !== step.code) return [];
    const before = { ...history, gates: history.gates.map((each) => actsBefore(each, act)) };
    return doneBefore(before, gate, { step, on: act.on }, rules.intakeCountsFor) === undefined ? [] : [act.on];
  });

type Done = { readonly on: PlainDate; readonly entry: EntryNumber };

const actsBefore = (gate: Gate, { on, entry }: Done): Gate => ({
  ...gate,
  acts: gate.acts.filter((act) => act.on < on || (act.on === on && act.entry < entry)),
});

const diagnosesAgain = ({ history, gate, until, rules }: Intakes): PlainDate[] =>
  history.diagnoses.flatMap(({ from }, i) => {
    if (from < gate.from || from > until) return [];
    const before = { ...history, diagnoses: history.diagnoses.slice(0, i) };
    return countingOn(before, from, rules.intakeCountsFor) === undefined ? [] : [from];
  });
