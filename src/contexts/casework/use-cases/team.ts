import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Settings } from "../../access/public.ts";
import { type TeamRow, teamFigures } from "../worker-store.ts";

/** Who is shown by name: figures per worker are a matter for the works council, so that is a setting (domain page 12). */
type Visibility = Settings["teamVisibility"];

export const teamPage = async (tx: Tx, { on }: { readonly on?: PlainDate | undefined }, { today }: Given) => {
  const day = on ?? today;
  const from = addDays(day, -365);
  const settings = (await loadPolicy(tx)).on(day);
  const me = tx.actor.personId === null ? undefined : { id: tx.actor.personId };
  const rows = await teamFigures(tx, from, day);
  const shown = visibleRows(rows, settings.teamVisibility, me);
  return ok({
    on: day,
    from,
    until: day,
    norm: settings.offerWithin,
    visibility: settings.teamVisibility,
    rows: shown.map(({ workerId, workerName, ...row }) => ({
      ...row,
      worker: workerId === null || workerName === null ? null : { id: workerId, name: workerName },
    })),
    total: sumOf(rows),
  });
};

/**
 * Rows that may be shown. By name: all workers, or only oneself. Of the others "team" shows each team's sum and "own"
 * nothing but the total. Clients of nobody say nothing about a worker.
 */
export const visibleRows = (
  rows: readonly TeamRow[],
  visibility: Visibility,
  me: { readonly id: string } | undefined,
): TeamRow[] => {
  const byName = (row: TeamRow): boolean => row.workerId === null || visibility === "worker" || row.workerId === me?.id;
  const shown = rows.filter(byName);
  if (visibility !== "team") return shown;
  const teams = Map.groupBy(
    rows.filter(({ workerId }) => workerId !== null),
    ({ team }) => team ?? "-",
  );
  return [...shown, ...[...teams].map(([team, some]) => ({ workerId: null, workerName: null, team, ...sumOf(some) }))];
};

const sumOf = (rows: readonly TeamRow[]) => {
  const sum = (value: (row: TeamRow) => number): number => rows.reduce((total, row) => total + value(row), 0);
  return {
    clients: sum((row) => row.clients),
    waiting: sum((row) => row.waiting),
    overdue: sum((row) => row.overdue),
    judged: sum((row) => row.judged),
    inTime: sum((row) => row.inTime),
  };
};
