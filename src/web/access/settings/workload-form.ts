import { asWorkload, type Workload, workloadPhases, workloadTasks } from "../../../contexts/access/api.ts";

/** Points as typed: of each phase and task, and of each rung of the ladder that holds ("" for none). */
export type TypedWorkload = Readonly<Record<string, string>>;

export const workloadFields: readonly string[] = [
  ...workloadPhases.map((phase) => `phase-${phase}`),
  ...workloadTasks.map((task) => `task-${task}`),
];

export const rungField = (code: string): string => `rung-${code}`;

export const typedWorkloadOf = (value: unknown): TypedWorkload => {
  const workload = asWorkload(value);
  if (workload === undefined) return {};
  const typed = (prefix: string, points: Readonly<Record<string, number>>) =>
    Object.entries(points).map(([key, n]) => [`${prefix}-${key}`, String(n)] as const);
  return Object.fromEntries([
    ...typed("phase", workload.phases),
    ...typed("task", workload.tasks),
    ...typed("rung", workload.rungs),
  ]);
};

/** Undefined when some points are no whole number, or too many. */
export const readWorkload = (typed: TypedWorkload): Workload | undefined => {
  const points = (prefix: string) =>
    Object.fromEntries(
      Object.entries(typed).flatMap(([name, text]) =>
        name.startsWith(`${prefix}-`) && text.trim() !== ""
          ? [[name.slice(prefix.length + 1), /^-?\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN]]
          : [],
      ),
    );
  return asWorkload({ phases: points("phase"), tasks: points("task"), rungs: points("rung") });
};
