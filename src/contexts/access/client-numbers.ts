import type { ClientId } from "../../kernel/ids.ts";
import type { Tx } from "../../platform/unit-of-work.ts";

/** Who is whom in the dossiers, by client number. Handed in by whoever puts the product together: access reads no other context. */
export type ClientNumbers = {
  readonly idOf: (tx: Tx, clientNumber: number) => Promise<ClientId | undefined>;
  readonly numbersOf: (tx: Tx, clients: readonly ClientId[]) => Promise<ReadonlyMap<ClientId, number>>;
};
