import type { ClientId, EntryNumber, PersonId, ProviderId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { isSeen } from "./list-store.ts";

export type ProviderClientRow = {
  readonly clientId: ClientId;
  readonly whatFor: string;
  readonly since: PlainDate;
  readonly lastsUntil: PlainDate;
  readonly worker: PersonId | null;
  readonly gateSince: PlainDate | null;
  readonly asksFor: string | null;
  readonly ball: string | null;
  readonly ballSince: PlainDate | null;
};

/** The clients of the provider that asks, today. Run as that provider the policies leave nothing else (ADR 0038). */
export const listProviderClientRows = (tx: Tx, client: ClientId | null = null): Promise<ProviderClientRow[]> =>
  tx.rows(sql<ProviderClientRow>`
    select distinct on (p.client_id) p.client_id as "clientId", p.what_for as "whatFor", p.since, p.lasts_until as "lastsUntil",
           p.worker_id as worker, p.gate_since as "gateSince", p.asks_for as "asksFor", p.ball, p.ball_since as "ballSince"
    from casework.provider_client p
    where p.tenant_id = ${tx.tenantId} and (${client}::uuid is null or p.client_id = ${client}::uuid) and ${isSeen(tx, "p")}
    order by p.client_id, p.since, p.entry`);

export type SharedEntryRow = {
  readonly id: EntryNumber;
  readonly kind: string;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate;
  readonly body: string;
};

/** What the provider that asks reads of one client, in order of day. */
export const listSharedEntryRows = (tx: Tx, clientId: ClientId): Promise<SharedEntryRow[]> =>
  tx.rows(sql<SharedEntryRow>`
    select distinct on (s.valid_from, s.entry) s.entry as id, s.kind, s.valid_from as "validFrom", s.valid_until as "validUntil", s.body
    from casework.shared_entry s
    where s.tenant_id = ${tx.tenantId} and s.client_id = ${clientId} and ${isSeen(tx, "s")}
    order by s.valid_from, s.entry`);

export type LastWord = { readonly clientId: ClientId; readonly on: PlainDate; readonly body: string };

/** The last message that the provider reads of each of its clients. */
export const listLastWords = (tx: Tx): Promise<LastWord[]> =>
  tx.rows(sql<LastWord>`
    select distinct on (s.client_id) s.client_id as "clientId", s.valid_from as "on", s.body from casework.shared_entry s
    where s.tenant_id = ${tx.tenantId} and s.kind = 'message-sent' and ${isSeen(tx, "s")}
    order by s.client_id, s.valid_from desc, s.entry desc`);

type Named = { readonly id: ProviderId; readonly name: string };

/** What these organisations are called. */
export const namesOfProviders = async (
  tx: Tx,
  ids: readonly ProviderId[],
): Promise<ReadonlyMap<ProviderId, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows(sql<Named>`select id, name from access.provider where id = any(${ids}::uuid[])`);
  return new Map(rows.map(({ id, name }) => [id, name]));
};
