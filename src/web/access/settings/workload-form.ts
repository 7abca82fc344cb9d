import { asWorkload, type Workload, workloadTasks } from "../../../contexts/access/api.ts";

/** Points as typed: of each phase and task, and of each rung of the ladder that holds ("" for none). */
export type TypedWorkload = Readonly<Record<string, string>>;

/** A field for each phase that is listed or has points, for who has none, and for what goes on. */
export const workloadFields = (typed: TypedWorkload, phases: readonly string[]): readonly string[] => [
  ...[...new Set([...phases.map(phaseField), ...Object.keys(typed).filter(isPhaseField)])].toSorted(),
  phaseField("none"),
  ...workloadTasks.map((task) => `task-${task}`),
];

const phaseField = (code: string): string => `phase-${code}`;

const isPhaseField = (name: string): boolean => name.startsWith("phase-") && name !== phaseField("none");

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
