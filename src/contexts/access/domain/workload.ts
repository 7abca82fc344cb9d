import { isPhaseCode } from "./phases.ts";

/** What a client weighs for by what goes on; each adds to what the phase weighs. */
export const workloadTasks = ["gate", "exempt", "trajectory", "job"] as const;
export type WorkloadTask = (typeof workloadTasks)[number];

/**
 * How much work a client is, in points (page 03, "Caseload": workload is more than a head count). By phase, "none" where none was set or it has no points; what
 * goes on adds to it, or takes off; a rung of the ladder that is not named adds nothing.
 */
export type Workload = {
  readonly phases: Readonly<Record<string, number>>;
  readonly tasks: Readonly<Record<WorkloadTask, number>>;
  readonly rungs: Readonly<Record<string, number>>;
};

const mostPoints = 1_000;
const isPoints = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(value as number) <= mostPoints;

const recordOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;

/** Undefined when it is none: every task and who has no phase have their points, and no phase weighs less than nothing. */
export const asWorkload = (value: unknown): Workload | undefined => {
  const said = recordOf(value);
  const [phases, tasks, rungs] = [recordOf(said?.["phases"]), recordOf(said?.["tasks"]), recordOf(said?.["rungs"])];
  if (said === undefined || Object.keys(said).length !== 3) return undefined;
  if (phases === undefined || tasks === undefined || rungs === undefined) return undefined;
  const fits =
    Object.hasOwn(phases, "none") &&
    Object.keys(phases).every((code) => code === "none" || isPhaseCode(code)) &&
    hasJust(tasks, workloadTasks) &&
    Object.keys(rungs).every((code) => /^[a-z0-9][a-z0-9-]{0,59}$/.test(code)) &&
    [phases, tasks, rungs].every((each) => Object.values(each).every(isPoints)) &&
    Object.values(phases).every((points) => (points as number) >= 0);
  return fits ? (value as Workload) : undefined;
};

const hasJust = (value: object, keys: readonly string[]): boolean =>
  Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));
