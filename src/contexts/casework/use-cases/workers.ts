import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import { listAbsences } from "../absence-store.ts";
import { listWorkers, type Worker } from "../worker-store.ts";

export type WorkerThere = Worker & {
  /** The first absence that is not over; who is given clients then leaves them to whoever stands in. */
  readonly away: { readonly from: PlainDate; readonly until: PlainDate } | null;
};

/** Who can be given clients, with how many they have and when they are away. */
export const workersThere = async (tx: Tx, today: PlainDate): Promise<WorkerThere[]> => {
  const workers = await listWorkers(tx, today);
  const absences = await listAbsences(tx, today);
  return workers.map((worker) => {
    const away = absences.find(({ person }) => person === worker.id);
    return { ...worker, away: away === undefined ? null : { from: away.from, until: away.until } };
  });
};
