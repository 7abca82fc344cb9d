import type { ClientId, PersonId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listPeople } from "../../access/public.ts";
import {
  type AppendRefusal,
  type DayOutOfBounds,
  daysOfAssignment,
  daysWithin,
  historyOf,
  type Ledger,
  withdrawalOf,
} from "../../dossier/public.ts";
import { type AssignTo, decideAssignment, decideUndoing, type Later } from "../domain/assign.ts";
import { listWorkers } from "../worker-store.ts";

export type AssignRefusal = { readonly code: "no-such-worker" } | DayOutOfBounds | AppendRefusal;

export type Assignment = AssignTo & {
  readonly clients: readonly ClientId[];
  /** Takes back what made `seenWith` responsible from that day on. */
  readonly undoes?: boolean;
};

type With = { readonly clientId: ClientId; readonly worker: { readonly id: PersonId; readonly name: string } | null };

export type AssignmentResult = {
  readonly assigned: readonly ClientId[];
  readonly unchanged: readonly ClientId[];
  /** With somebody else than was seen; they stay there. */
  readonly kept: readonly With[];
  readonly before: readonly { readonly clientId: ClientId; readonly worker: PersonId | null }[];
  readonly later: readonly ({ readonly clientId: ClientId } & Later)[];
};

/**
 * Gives clients a responsible worker, all at once; says who had them before, so that it can be undone, who was left, and what
 * was recorded for a later day.
 */
export const assignClients = async (
  tx: Tx,
  ledger: Ledger,
  { clients, undoes = false, ...to }: Assignment,
  given: Given,
): Promise<Result<AssignmentResult, AssignRefusal>> => {
  const day = daysWithin(daysOfAssignment(given.today), { from: to.from });
  if (!day.ok) return day;
  const workers = await listWorkers(tx, given.today);
  if (to.worker !== null && !workers.some(({ id }) => id === to.worker)) return refuse({ code: "no-such-worker" });
  const before: AssignmentResult["before"][number][] = [];
  const later: AssignmentResult["later"][number][] = [];
  const unchanged: ClientId[] = [];
  const kept: { clientId: ClientId; worker: PersonId | null }[] = [];
  const appended = await ledger.append<AssignRefusal>(tx, given, clients, (entries, clientId) => {
    // made by an import that was dropped, or never written about: nobody the office knows
    if (entries.length === 0) return refuse({ code: "client-not-found" });
    tx.concerns([clientId]);
    const decided = (undoes ? decideUndoing : decideAssignment)(historyOf(entries), to);
    if ("later" in decided && decided.later !== null) later.push({ clientId, ...decided.later });
    if (decided.kind === "unchanged") unchanged.push(clientId);
    else if (decided.kind === "kept") kept.push({ clientId, worker: decided.worker });
    else if (decided.kind === "assigned") before.push({ clientId, worker: decided.before });
    if (decided.kind === "assigned") return ok([decided.entry]);
    const act = decided.kind === "taken-back" ? entries.find(({ number }) => number === decided.entry) : undefined;
    return ok(act === undefined ? [] : [withdrawalOf(act, to.reason ?? "undone")]);
  });
  if (!appended.ok) return appended;
  const assigned = appended.value.map(({ clientId }) => clientId);
  return ok({ assigned, unchanged, kept: await named(tx, kept), before, later });
};

/** Whom they are with may no longer be somebody who can be given clients. */
const named = async (
  tx: Tx,
  kept: readonly { readonly clientId: ClientId; readonly worker: PersonId | null }[],
): Promise<With[]> => {
  if (kept.length === 0) return [];
  const people = new Map((await listPeople(tx)).map(({ id, name }) => [id, name]));
  return kept.map(({ clientId, worker: id }) => ({
    clientId,
    worker: id === null ? null : { id, name: people.get(id) ?? id },
  }));
};
