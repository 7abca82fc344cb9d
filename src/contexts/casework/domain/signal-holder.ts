import type { PersonId } from "../../../kernel/ids.ts";
import type { SignalOwner } from "../../access/public.ts";

/** Who could act on the signals of one client on a day. */
export type Holders = {
  readonly worker: PersonId | null;
  /** The roles that the responsible worker has that day. */
  readonly workerRoles: readonly string[];
  /** Who sees to the benefit; counts in the separated model alone (ADR 0033). */
  readonly benefitsWorker: PersonId | null;
  readonly isSeparated: boolean;
};

/**
 * Whose turn a signal is, as the worklists have it: of who is responsible when it is theirs by role; what is the benefits officer's of who
 * sees to the benefit, in the separated model. Null: of nobody by name, but of all in that role.
 */
export const holderOf = (
  owner: SignalOwner,
  { worker, workerRoles, benefitsWorker, isSeparated }: Holders,
): PersonId | null => {
  if (owner === "worker") return worker;
  if (owner === "benefits-officer" && isSeparated && benefitsWorker !== null) return benefitsWorker;
  return workerRoles.includes(owner) ? worker : null;
};
