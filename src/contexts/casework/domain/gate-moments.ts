import type { GateStep } from "../../access/public.ts";
import type { History } from "../../dossier/public.ts";
import { stepsFor } from "./gate-stretches.ts";
import { type Moment, moment, type Told } from "./moment.ts";

/** What the dossier shows by itself (a plan, a first activity, a benefit) is asked for by rules of its own. */
const recordedSteps: ReadonlySet<string> = new Set<GateStep["doneBy"]>([
  "act",
  "phase",
  "outcome",
  "visit",
  "diagnosis",
]);

/**
 * Every step that is waited for, as long as it is, when somebody is to record it; while the term stands still no decision is due. Steps run
 * beside each other: that one is late does not make another one wait.
 */
export const gateSteps = ({ history, atGate, normOn }: Told): Moment[] => {
  const moments: (Moment & { readonly doneBy: GateStep["doneBy"] })[] = [];
  const running = new Map<string, number>();
  for (const { gate, openedOn, waits, from, until } of atGate)
    for (const { step, since, dueOn } of waits) {
      const doneBy = stepsFor({ from: openedOn }, normOn).find(({ code }) => code === step)?.doneBy;
      if (since === null || dueOn === null || doneBy === undefined || !recordedSteps.has(doneBy)) continue;
      const i = running.get(`${gate} ${step}`) ?? -1;
      const last = moments[i];
      if (last !== undefined && last.dueOn === dueOn && last.days.until === from)
        moments[i] = { ...last, days: { ...last.days, until } };
      else {
        running.set(`${gate} ${step}`, moments.length);
        moments.push({ ...moment(gate, { from, until }, { about: step, dueOn }), doneBy });
      }
    }
  return moments.map(({ doneBy, ...each }) =>
    isDone(history, each, doneBy) ? { ...each, cameOn: each.days.until } : each,
  );
};

/** Whether it ends because it was done, rather than held up, closed with the gate or not for this client any more. */
const isDone = (
  { gates, diagnoses }: History,
  { subject, about, days: { until } }: Moment,
  doneBy: GateStep["doneBy"],
): boolean =>
  gates.some(
    ({ id, acts }) =>
      id === subject && acts.some((act) => act.kind === "step" && act.step === about && act.on === until),
  ) ||
  (doneBy === "diagnosis" && diagnoses.some(({ from }) => from === until));
