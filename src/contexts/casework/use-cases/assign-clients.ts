import type { ClientId, PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { type AppendRefusal, historyOf, type Ledger, workerOn } from "../../dossier/public.ts";
import { assignWorker } from "../domain/assign.ts";
import { listWorkers } from "../worker-store.ts";

export type AssignRefusal = { readonly code: "no-such-worker" } | AppendRefusal;

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
};

/** Gives clients a responsible worker, all at once; says who had them before, so that it can be undone. */
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
  const appended = await ledger.append<AssignRefusal>(tx, given, clients, (entries, clientId) => {
    // made by an import that was dropped, or never written about: nobody the office knows
    if (entries.length === 0) return refuse({ code: "client-not-found" });
    const history = historyOf(entries);
    before.push({ clientId, worker: workerOn(history, to.from) });
    return ok(assignWorker(history, to));
  });
  if (!appended.ok) return appended;
  const assigned = appended.value.map(({ clientId }) => clientId);
  const changed = new Set(assigned);
  return ok({
    assigned,
    unchanged: clients.filter((id) => !changed.has(id)),
    before: before.filter(({ clientId }) => changed.has(clientId)),
  });
};
