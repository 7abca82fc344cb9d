import type { EntryNumber, PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type History, type NewEntry, workerOn } from "../../dossier/public.ts";

export type AssignTo = {
  readonly worker: PersonId | null;
  readonly from: PlainDate;
  readonly reason: string | null;
  /** Whom the client was with when it was decided, null for nobody; left out: whoever it is. */
  readonly seenWith?: PersonId | null | undefined;
};

/** What was recorded already for a later day: it still holds, and ends what is asked. */
export type Later = { readonly worker: PersonId | null; readonly from: PlainDate };

export type AssignDecision =
  | {
      readonly kind: "assigned";
      readonly before: PersonId | null;
      readonly entry: NewEntry;
      readonly later: Later | null;
    }
  /** It is so already. */
  | { readonly kind: "unchanged"; readonly later: Later | null }
  /** Somebody was made responsible who was not on screen; they stay. */
  | { readonly kind: "kept"; readonly worker: PersonId | null };

/**
 * Makes a worker responsible from a day on, or nobody. One worker at a time: a client who has one is handed over
 * (domain page 03, "Following a trajectory"). What a colleague did meanwhile is never undone unseen, and an act for a later
 * day is left standing.
 */
export const decideAssignment = (history: History, { worker, from, reason, seenWith }: AssignTo): AssignDecision => {
  const before = workerOn(history, from);
  const next = history.workers.find((since) => since.from > from);
  const later = next === undefined ? null : { worker: next.worker, from: next.from };
  if (before === worker) return { kind: "unchanged", later };
  if (seenWith !== undefined && before !== seenWith) return { kind: "kept", worker: before };
  const entry = { subject: "own" as const, validFrom: from, validUntil: null };
  if (before === null && worker !== null)
    return { kind: "assigned", before, later, entry: { ...entry, kind: "worker-assigned", body: { worker } } };
  const body = reason === null ? { worker } : { worker, reason };
  return { kind: "assigned", before, later, entry: { ...entry, kind: "worker-handed-over", body } };
};

export type UndoDecision =
  /** The entry that said so no longer stands. */
  { readonly kind: "taken-back"; readonly entry: EntryNumber } | Extract<AssignDecision, { readonly kind: "kept" }>;

/**
 * Undoing takes back the act that made `seenWith` responsible from that day on, so that nothing of it is left for later: a counter-act on
 * the same day would end a hand-over that somebody records afterwards. Who was given to a third since stays there.
 */
export const decideUndoing = (history: History, { from, seenWith }: AssignTo): UndoDecision => {
  const worker = workerOn(history, from);
  const act = history.workers.findLast((since) => since.from === from);
  return act === undefined || worker !== seenWith || act.worker !== seenWith
    ? { kind: "kept", worker }
    : { kind: "taken-back", entry: act.id };
};
