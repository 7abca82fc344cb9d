import type { ClientId, PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { type AppendRefusal, historyOf, type Ledger } from "../../dossier/public.ts";
import { assignWorker } from "../domain/assign.ts";
import { listWorkers } from "../worker-store.ts";

export type AssignRefusal = { readonly code: "no-such-worker" | "never-begins" } | AppendRefusal;

export type Assignment = {
  readonly clients: readonly ClientId[];
  readonly worker: PersonId | null;
  readonly from: PlainDate;
  readonly reason: string | null;
};

export type AssignmentResult = {
  readonly assigned: readonly ClientId[];
  readonly unchanged: readonly ClientId[];
  readonly before: readonly { readonly clientId: ClientId; readonly worker: PersonId | null }[];
  readonly later: readonly {
    readonly clientId: ClientId;
    readonly worker: PersonId | null;
    readonly from: PlainDate;
  }[];
};

/** Gives clients a responsible worker, all at once; says who had them before, for undo, and what was recorded for a later day. */
export const assignClients = async (
  tx: Tx,
  ledger: Ledger,
  { clients, ...to }: Assignment,
  given: Given,
): Promise<Result<AssignmentResult, AssignRefusal>> => {
  tx.concerns(clients);
  const workers = await listWorkers(tx, given.today);
  if (to.worker !== null && !workers.some(({ id }) => id === to.worker)) return refuse({ code: "no-such-worker" });
  const before: AssignmentResult["before"][number][] = [];
  const later: AssignmentResult["later"][number][] = [];
  const appended = await ledger.append<AssignRefusal>(tx, given, clients, (entries, clientId) => {
    // made by an import that was dropped, or never written about: nobody the office knows
    if (entries.length === 0) return refuse({ code: "client-not-found" });
    const decided = assignWorker(historyOf(entries), to);
    if (!decided.ok) return decided;
    before.push({ clientId, worker: decided.value.before });
    if (decided.value.later !== null) later.push({ clientId, ...decided.value.later });
    return ok(decided.value.entries);
  });
  if (!appended.ok) return appended;
  const assigned = appended.value.map(({ clientId }) => clientId);
  const changed = new Set(assigned);
  return ok({
    assigned,
    unchanged: clients.filter((id) => !changed.has(id)),
    before: before.filter(({ clientId }) => changed.has(clientId)),
    later,
  });
};
