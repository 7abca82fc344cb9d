import type { PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type History, type NewEntry, workerOn } from "../../dossier/public.ts";

/**
 * Makes a worker responsible from a day on, or nobody. One worker at a time: a client who has one is handed over
 * (domain page 03, "Following a trajectory"). Nothing when it is so already.
 */
export const assignWorker = (
  history: History,
  {
    worker,
    from,
    reason,
  }: { readonly worker: PersonId | null; readonly from: PlainDate; readonly reason: string | null },
): readonly NewEntry[] => {
  const present = workerOn(history, from);
  if (present === worker) return [];
  const entry = { subject: "own" as const, validFrom: from, validUntil: null };
  if (present === null && worker !== null) return [{ ...entry, kind: "worker-assigned", body: { worker } }];
  return [{ ...entry, kind: "worker-handed-over", body: reason === null ? { worker } : { worker, reason } }];
};
