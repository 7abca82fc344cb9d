import type { ClientId, DocumentId } from "../../kernel/ids.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Keys } from "../../platform/keys.ts";
import type { Tx } from "../../platform/unit-of-work.ts";

export type DocumentContent = {
  readonly clientId: ClientId;
  readonly id: DocumentId;
  readonly content: Uint8Array;
  /** Found clean by a scan. */
  readonly scanned: boolean;
};

type Place = Pick<DocumentContent, "clientId" | "id">;

/** With another client, or as another document, it does not open. */
const placeOf = ({ clientId, id }: Place): string => `${clientId}|${id}|content_cipher`;

export const keepContent = async (tx: Tx, keys: Keys, document: DocumentContent): Promise<void> => {
  const cipher = keys.encryptBytes(tx.tenantId, "document-cipher", placeOf(document), document.content);
  await tx.run(sql`insert into dossier.document (tenant_id, client_id, id, content_cipher, scanned)
    values (${tx.tenantId}, ${document.clientId}, ${document.id}, ${cipher}, ${document.scanned})`);
};

/** Undefined when it was removed, or deleted on term. */
export const findContent = async (tx: Tx, keys: Keys, place: Place): Promise<Buffer | undefined> => {
  const row = await tx.row(sql<{ cipher: string }>`select content_cipher as cipher from dossier.document
    where tenant_id = ${tx.tenantId} and client_id = ${place.clientId} and id = ${place.id}`);
  return row === undefined ? undefined : keys.decryptBytes(tx.tenantId, "document-cipher", placeOf(place), row.cipher);
};

/** Which contents of a client are there. */
export const contentsThere = (tx: Tx, clientId: ClientId): Promise<Pick<DocumentContent, "id" | "scanned">[]> =>
  tx.rows(sql<Pick<DocumentContent, "id" | "scanned">>`select id, scanned from dossier.document
    where tenant_id = ${tx.tenantId} and client_id = ${clientId}`);

export const removeContent = async (tx: Tx, { clientId, id }: Place): Promise<void> => {
  await tx.run(sql`delete from dossier.document
    where tenant_id = ${tx.tenantId} and client_id = ${clientId} and id = ${id}`);
};
