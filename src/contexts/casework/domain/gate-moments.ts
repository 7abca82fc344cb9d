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

/** The step that is waited for, as long as it is, when somebody is to record it; while the term stands still nothing is due. */
export const gateSteps = ({ history, atGate, normOn }: Told): Moment[] => {
  const moments: Moment[] = [];
  for (const { gate, openedOn, step, stepSince, dueOn, from, until } of atGate) {
    if (step === null || stepSince === null || dueOn === null) continue;
    const settled = stepsFor({ from: openedOn }, normOn).find(({ code }) => code === step);
    if (settled === undefined || !recordedSteps.has(settled.doneBy)) continue;
    const last = moments.at(-1);
    const goesOn = last?.subject === gate && last.about === step && last.dueOn === dueOn && last.days.until === from;
    if (goesOn) moments[moments.length - 1] = { ...last, days: { ...last.days, until } };
    else moments.push(moment(gate, { from, until }, { about: step, dueOn }));
  }
  const isWaitedStill = ({ subject, about, days }: Moment): boolean =>
    atGate.some(({ gate, step, from }) => gate === subject && step === about && from === days.until);
  return moments.map((each) =>
    endsTheWay(history, each) || isWaitedStill(each) ? each : { ...each, cameOn: each.days.until },
  );
};

/** It was not done: somebody closed the way, or the claim was not granted. */
const endsTheWay = (history: History, { subject, days }: Moment): boolean =>
  history.gates.some(
    ({ id, acts }) =>
      id === subject &&
      acts.some(
        (act) =>
          act.on === days.until &&
          (act.kind === "closed" || (act.kind === "step" && act.outcome !== null && act.outcome !== "granted")),
      ),
  );
