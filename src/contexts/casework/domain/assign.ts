import type { PersonId } from "../../../kernel/ids.ts";
import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type History, type NewEntry, workerOn } from "../../dossier/public.ts";

export type Assigned = {
  readonly entries: readonly NewEntry[];
  /** Who had the client on that day until now. */
  readonly before: PersonId | null;
  /** What was recorded already for a later day still holds, and ends this. */
  readonly later: { readonly worker: PersonId | null; readonly from: PlainDate } | null;
};

/**
 * Makes a worker responsible from a day on, or nobody. One worker at a time: a client who has one is handed over
 * (domain page 03, "Following a trajectory"). No entry when it is so already. An act for a later day is left standing.
 */
export const assignWorker = (
  history: History,
  {
    worker,
    from,
    reason,
  }: { readonly worker: PersonId | null; readonly from: PlainDate; readonly reason: string | null },
): Result<Assigned, { readonly code: "never-begins" }> => {
  if (from >= endOfTime) return refuse({ code: "never-begins" });
  const before = workerOn(history, from);
  const later = history.workers.find((since) => since.from > from) ?? null;
  return ok({ before, later, entries: entriesFor(before, worker, from, reason) });
};

const entriesFor = (
  before: PersonId | null,
  worker: PersonId | null,
  from: PlainDate,
  reason: string | null,
): readonly NewEntry[] => {
  if (before === worker) return [];
  const entry = { subject: "own" as const, validFrom: from, validUntil: null };
  if (before === null && worker !== null) return [{ ...entry, kind: "worker-assigned", body: { worker } }];
  return [{ ...entry, kind: "worker-handed-over", body: reason === null ? { worker } : { worker, reason } }];
};
