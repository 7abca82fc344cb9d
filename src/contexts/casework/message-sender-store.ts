import type { ClientId, EntryNumber, ProviderId } from "../../kernel/ids.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { isSeen } from "./list-store.ts";

export type SenderRow = {
  readonly clientId: ClientId;
  readonly entry: EntryNumber;
  readonly from: "client" | "provider";
  readonly provider: ProviderId | null;
};

type One = { readonly clientId: ClientId; readonly subject: EntryNumber };

/** Who wrote some messages that wait for an answer, and which provider reads them or wrote them: what a client does not read is a provider's. */
export const listSenders = (tx: Tx, messages: readonly One[]): Promise<SenderRow[]> => {
  const [clients, entries] = [messages.map(({ clientId }) => clientId), messages.map(({ subject }) => subject)];
  const asked = sql`unnest(${clients}::uuid[], ${entries}::int[]) as a (client_id, entry)`;
  return tx.rows(sql<SenderRow>`
    select m.client_id as "clientId", m.entry, m.sender as "from", m.provider_id as provider
    from ${asked} join casework.own_message m on m.tenant_id = ${tx.tenantId} and m.client_id = a.client_id and m.entry = a.entry
    where ${isSeen(tx, "m")} and m.sender <> 'commissioner'
    union
    select e.client_id, e.entry, 'provider', e.provider_id
    from ${asked} join casework.shared_entry e on e.tenant_id = ${tx.tenantId} and e.client_id = a.client_id and e.entry = a.entry
    where ${isSeen(tx, "e")} and e.kind = 'message-sent'
      and not exists (
        select 1 from casework.own_message m
        where m.tenant_id = ${tx.tenantId} and m.client_id = e.client_id and m.entry = e.entry)`);
};
