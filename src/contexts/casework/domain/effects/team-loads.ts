import type { PersonId } from "../../../../kernel/ids.ts";
import type { Workload } from "../../../access/public.ts";
import { type AlikeClients, loadOf } from "../workload.ts";
import type { Compared } from "./effect.ts";

export type LoadsTold = {
  readonly of: "loads";
  /** Points of a full caseload. */
  readonly full: Compared;
  readonly workers: number;
  /** Whose caseload is more than full. */
  readonly over: Compared;
  readonly teams: readonly {
    readonly team: string | null;
    readonly workers: number;
    readonly points: Compared;
    readonly over: Compared;
  }[];
};

export type LoadRules = { readonly workload: Workload; readonly fullCaseload: number };
type Member = { readonly id: PersonId; readonly team: string | null };

/** What caseloads would weigh, by team: who has how much is for the board, where it is needed. */
export const teamLoads = (
  workers: readonly Member[],
  clientsOf: (worker: PersonId) => readonly AlikeClients[],
  { now, changed }: { readonly now: LoadRules; readonly changed: LoadRules },
): LoadsTold => {
  const loads = workers.map(({ id, team }) => {
    const clients = clientsOf(id);
    return { team, now: loadOf(clients, now.workload), changed: loadOf(clients, changed.workload) };
  });
  const pointsOf = (some: typeof loads): Compared => ({
    now: some.reduce((sum, each) => sum + each.now, 0),
    changed: some.reduce((sum, each) => sum + each.changed, 0),
  });
  const overIn = (some: typeof loads): Compared => ({
    now: some.filter((each) => each.now > now.fullCaseload).length,
    changed: some.filter((each) => each.changed > changed.fullCaseload).length,
  });
  return {
    of: "loads",
    full: { now: now.fullCaseload, changed: changed.fullCaseload },
    workers: workers.length,
    over: overIn(loads),
    teams: [...Map.groupBy(loads, ({ team }) => team)].map(([team, some]) => ({
      team,
      workers: some.length,
      points: pointsOf(some),
      over: overIn(some),
    })),
  };
};
