import type { ClientId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import { findKnownClient } from "../client-store.ts";

export type RevealRefusal = { readonly code: "client-not-found" } | { readonly code: "no-citizen-number" };

const place = (clientId: ClientId): string => `${clientId}|citizen_cipher`;

/** For this client alone: with another client it does not open. */
export const encryptCitizenNumber = (
  tx: Pick<Tx, "tenantId">,
  keys: Keys,
  clientId: ClientId,
  citizenNumber: string,
): string => keys.encrypt(tx.tenantId, "citizen-number-cipher", place(clientId), citizenNumber);

/** How a citizen number is kept: encrypted, and as a keyed hash to be found by. */
export const keptCitizenNumber = (tx: Pick<Tx, "tenantId">, keys: Keys, clientId: ClientId, citizenNumber: string) => ({
  citizenCipher: encryptCitizenNumber(tx, keys, clientId, citizenNumber),
  citizenHash: hashCitizenNumber(tx, keys, citizenNumber),
});

export const hashCitizenNumber = (tx: Pick<Tx, "tenantId">, keys: Keys, citizenNumber: string): string =>
  keys.shortHash(tx.tenantId, "citizen-number-hash", citizenNumber);

export const decryptCitizenNumber = (
  tx: Pick<Tx, "tenantId">,
  keys: Keys,
  clientId: ClientId,
  cipher: string,
): string => keys.decrypt(tx.tenantId, "citizen-number-cipher", place(clientId), cipher);

/** Shows the number once; that it was asked for is in the processing log of this transaction. */
export const revealCitizenNumber = async (
  tx: Tx,
  keys: Keys,
  clientId: ClientId,
): Promise<Result<{ citizenNumber: string }, RevealRefusal>> => {
  const client = await findKnownClient(tx, clientId);
  if (client === undefined) return refuse({ code: "client-not-found" });
  tx.concerns([clientId]);
  if (client.citizenCipher === null) return refuse({ code: "no-citizen-number" });
  return ok({ citizenNumber: decryptCitizenNumber(tx, keys, clientId, client.citizenCipher) });
};
