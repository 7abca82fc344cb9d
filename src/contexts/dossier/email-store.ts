import type { ClientId } from "../../kernel/ids.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Keys } from "../../platform/keys.ts";
import type { Tx } from "../../platform/unit-of-work.ts";

/** With another client it does not open. */
const placeOf = (clientId: ClientId): string => `${clientId}|email_cipher`;

/** The address a client agreed to; null when there is none. */
export const findEmail = async (tx: Tx, keys: Keys, clientId: ClientId): Promise<string | null> => {
  const row = await tx.row(sql<{ cipher: string | null }>`select email_cipher as cipher from dossier.client_person
    where tenant_id = ${tx.tenantId} and client_id = ${clientId}`);
  const cipher = row?.cipher ?? null;
  return cipher === null ? null : keys.decrypt(tx.tenantId, "email-cipher", placeOf(clientId), cipher);
};

/** False when it is not known any more who the client is: then nothing is kept. */
export const keepEmail = async (tx: Tx, keys: Keys, clientId: ClientId, email: string): Promise<boolean> => {
  const cipher = keys.encrypt(tx.tenantId, "email-cipher", placeOf(clientId), email);
  return (await setCipher(tx, clientId, cipher)) === 1;
};

export const removeEmail = async (tx: Tx, clientId: ClientId): Promise<void> => {
  await setCipher(tx, clientId, null);
};

const setCipher = (tx: Tx, clientId: ClientId, cipher: string | null): Promise<number> =>
  tx.run(sql`update dossier.client_person set email_cipher = ${cipher}
    where tenant_id = ${tx.tenantId} and client_id = ${clientId}`);
