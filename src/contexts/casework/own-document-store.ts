import type { ClientId } from "../../kernel/ids.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { OwnDocument } from "./domain/own-documents.ts";

/**
 * The documents that are for the client too, the latest first. Run as that client the policies leave nothing else. A file that waits brings
 * the same rows once more: no file has a document, so each is taken once.
 */
export const listOwnDocumentRows = (tx: Tx, clientId: ClientId): Promise<OwnDocument[]> =>
  tx.rows(sql<OwnDocument>`
    select distinct on (on_day, entry) entry as id, on_day as "on", name, type, media_type as "mediaType", size, handed_in as "handedIn"
    from casework.own_document where tenant_id = ${tx.tenantId} and client_id = ${clientId}
    order by on_day desc, entry desc`);
