import type { ClientId } from "../../kernel/ids.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { OwnMessage } from "./domain/appointment-rows.ts";

/**
 * What a client sees of their messages, the latest last. Run as that client the policies leave nothing else. A file that waits brings the
 * same rows once more: no file has a message, so each is taken once.
 */
export const listOwnMessageRows = (tx: Tx, clientId: ClientId): Promise<OwnMessage[]> =>
  tx.rows(sql<OwnMessage>`
    select distinct on (on_day, entry) entry as id, on_day as "on", sender as "from", formal, text, provider_id as provider
    from casework.own_message where tenant_id = ${tx.tenantId} and client_id = ${clientId}
    order by on_day, entry`);
