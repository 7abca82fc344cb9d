import type { ClientId } from "../../kernel/ids.ts";
import type { Refusal } from "../../kernel/result.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Given, Tx } from "../../platform/unit-of-work.ts";
import type { Entry, Fact } from "./domain/entry.ts";

/**
 * A fact that goes on standing, or stands again: the entries with the amendment, and before it; of what is put back, before it was taken
 * away.
 */
export type Amendment = {
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
  readonly fact: Fact;
};

/**
 * What the contexts that read the ledger say of an amendment: what an act may not record, a correction does not bring in either. The
 * composition root passes it in, as this context knows none of them.
 */
export type AmendRule<R extends Refusal = Refusal> = {
  readonly statusOf: StatusTable<R>;
  /** Reads what the rule is decided by, before the client is locked; undefined: nothing is wrong. */
  readonly load: (tx: Tx, clientId: ClientId, given: Given) => Promise<(amendment: Amendment) => R | undefined>;
};

/** Where nobody else reads the ledger. */
export const noRule: AmendRule<never> = { statusOf: {}, load: () => Promise.resolve(() => undefined) };
