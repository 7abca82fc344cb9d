import type { Workload, WorkloadTask } from "../../access/public.ts";
import type { Activity } from "./stretches.ts";

/** Clients of one worker who are alike in what weighs. */
export type AlikeClients = {
  readonly phase: number | null;
  readonly activity: Activity | null;
  readonly isExempt: boolean;
  readonly rung: string | null;
  readonly clients: number;
};

/** What one of them weighs, in points: never less than nothing, however much is taken off. */
export const weightOf = (
  { phase, activity, isExempt, rung }: AlikeClients,
  { phases, tasks, rungs }: Workload,
): number => {
  const task = activity === null ? undefined : taskOf[activity];
  const points =
    (phases[String(phase ?? "none")] ?? phases["none"] ?? 0) +
    (task === undefined ? 0 : tasks[task]) +
    (isExempt ? tasks.exempt : 0) +
    (rung === null ? 0 : (rungs[rung] ?? 0));
  return Math.max(0, points);
};

/** A plan alone is no work beyond the phase; a trajectory and an instrument are followed alike. */
const taskOf: Readonly<Partial<Record<Activity, WorkloadTask>>> = {
  gate: "gate",
  trajectory: "trajectory",
  instrument: "trajectory",
  job: "job",
};

/** What they weigh together. */
export const loadOf = (some: readonly AlikeClients[], workload: Workload): number =>
  some.reduce((sum, each) => sum + each.clients * weightOf(each, workload), 0);
