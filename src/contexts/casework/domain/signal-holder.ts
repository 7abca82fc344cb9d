import type { PersonId } from "../../../kernel/ids.ts";
import type { SignalOwner } from "../../access/public.ts";

/** Who could act on the signals of one client on a day. */
export type Holders = {
  readonly worker: PersonId | null;
  /** Who sees to the benefit; counts in the separated model alone (ADR 0033). */
  readonly benefitsWorker: PersonId | null;
  readonly isSeparated: boolean;
};

/**
 * Whose turn a signal is by its rule: of who is responsible; what is the benefits officer's is of who sees to the benefit, in the separated
 * model. Null: of nobody by name, but of all in that role, also where the responsible worker is one of them.
 */
export const holderOf = (owner: SignalOwner, { worker, benefitsWorker, isSeparated }: Holders): PersonId | null => {
  if (owner === "worker") return worker;
  return owner === "benefits-officer" && isSeparated ? benefitsWorker : null;
};
