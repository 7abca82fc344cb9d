/** Who is shown by name: figures per worker are a matter for the works council, so that is a setting (domain page 12). */
export type Visibility = "own" | "team" | "worker";

export type TeamCounts = {
  readonly clients: number;
  readonly waiting: number;
  readonly overdue: number;
  readonly judged: number;
  readonly inTime: number;
};

/** `workerId` is null for the clients of nobody, and for the sum of a team. */
export type OfWorker = {
  readonly workerId: string | null;
  readonly workerName: string | null;
  readonly team: string | null;
};
export type TeamRow = TeamCounts & OfWorker;

/** A sum over fewer workers tells, with one's own figure beside it, the figure of one other. */
const fewestWorkers = 3;

/**
 * Rows that may be shown. By name: all workers, or only oneself. Of the others "team" shows each team's sum and "own"
 * nothing but the total. No sum that is shown, nor what is left when shown sums are taken from the total, is about fewer
 * than three workers. Clients of nobody say nothing about a worker.
 */
export const visibleRows = (
  rows: readonly TeamRow[],
  visibility: Visibility,
  me: { readonly id: string } | undefined,
): TeamRow[] => visibleGroups(rows, visibility, me, sumOf);

/** The same of whatever else is counted per worker, by how that is added up. */
export const visibleGroups = <Counts, Row extends Counts & OfWorker>(
  rows: readonly Row[],
  visibility: Visibility,
  me: { readonly id: string } | undefined,
  sum: (rows: readonly Row[]) => Counts,
): (Counts & OfWorker)[] => {
  if (visibility === "worker") return [...rows];
  const workers = rows.filter(({ workerId }) => workerId !== null);
  const isMine = ({ workerId }: OfWorker): boolean => workers.length >= fewestWorkers && workerId === me?.id;
  const shown = rows.filter((row) => row.workerId === null || isMine(row));
  if (visibility === "own") return shown;
  return [...shown, ...sumsOfTeams(workers, sum)];
};

/** Teams from the smallest: one that is too small is left out, and the next with it while those left out are too few. */
const sumsOfTeams = <Counts, Row extends Counts & OfWorker>(
  workers: readonly Row[],
  sum: (rows: readonly Row[]) => Counts,
): (Counts & OfWorker)[] => {
  const teams = [...Map.groupBy(workers, ({ team }) => team ?? "-")];
  const leftOut = new Set<string>();
  let few = 0;
  for (const [team, members] of teams.toSorted(([, a], [, b]) => a.length - b.length)) {
    if (members.length >= fewestWorkers && (few === 0 || few >= fewestWorkers)) break;
    leftOut.add(team);
    few += members.length;
  }
  return teams
    .filter(([team]) => !leftOut.has(team))
    .map(([team, members]) => ({ workerId: null, workerName: null, team, ...sum(members) }));
};

export const sumOf = (rows: readonly TeamCounts[]): TeamCounts => {
  const sum = (value: (row: TeamCounts) => number): number => rows.reduce((total, row) => total + value(row), 0);
  return {
    clients: sum((row) => row.clients),
    waiting: sum((row) => row.waiting),
    overdue: sum((row) => row.overdue),
    judged: sum((row) => row.judged),
    inTime: sum((row) => row.inTime),
  };
};
