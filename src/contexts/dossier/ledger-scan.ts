import type { ClientId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { Entry, EntryKind } from "./domain/entry.ts";
import type { Dossier } from "./ledger.ts";

/** Which moment of knowing a question uses: when facts were known, or (for audits) when they were loaded. */
export type TimeOf = "known" | "loaded";

/**
 * Clients who may have a benefit spell that starts in [from, until): those with a start, or a correction, valid there.
 * More than needed, never fewer; the definition decides.
 */
export const clientsWithBenefitStartIn = async (tx: Tx, from: PlainDate, until: PlainDate): Promise<ClientId[]> => {
  const rows = await tx.rows(sql<{ clientId: ClientId }>`
    select distinct client_id as "clientId" from dossier.entry
    where tenant_id = ${tx.tenantId} and kind in ('benefit-started', 'entry-corrected') and valid_from >= ${from} and valid_from < ${until}
    order by 1`);
  return rows.map(({ clientId }) => clientId);
};

/** Clients of whose entries of these kinds some came with no batch: somebody recorded them. */
export const clientsWrittenByHand = async (tx: Tx, kinds: readonly EntryKind[]): Promise<ClientId[]> => {
  const rows = await tx.rows(sql<{ clientId: ClientId }>`
    select distinct client_id as "clientId" from dossier.entry
    where tenant_id = ${tx.tenantId} and batch_id is null and kind = any(${kinds}::text[]) order by 1`);
  return rows.map(({ clientId }) => clientId);
};

/** All clients, in order of id. */
export const allClients = async (tx: Tx): Promise<ClientId[]> => {
  const rows = await tx.rows(
    sql<{
      clientId: ClientId;
    }>`select id as "clientId" from dossier.client where tenant_id = ${tx.tenantId} order by id`,
  );
  return rows.map(({ clientId }) => clientId);
};

const atOnce = 2_000;

/** One index range per client, whatever the planner believes of a table it has not analysed yet. */
const scanText = (time: TimeOf) => `
  select c.id as c, e.e from unnest($2::uuid[]) as c (id) cross join lateral (
    select string_agg(
      number || '|' || kind || '|' || coalesce(subject, 0) || '|' || coalesce(target, 0) || '|' || valid_from || '|' || coalesce(valid_until::text, '')
      || '|' || to_char(${time}_${time === "known" ? "from" : "at"}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '|' || body, E'\\n' order by number) as e
    from dossier.known_entry where tenant_id = $1 and client_id = c.id) e
  where e.e is not null`;

/** The ledgers of many clients, some thousands at a time; a whole administration passes without being held in memory. */
export async function* scanLedgers(
  tx: Tx,
  clients: readonly ClientId[],
  time: TimeOf = "known",
): AsyncGenerator<Dossier[]> {
  const text = scanText(time);
  for (let i = 0; i < clients.length; i += atOnce) {
    const { rows } = await tx.query<{ c: ClientId; e: string }>(text, [tx.tenantId, clients.slice(i, i + atOnce)]);
    yield rows.map(({ c, e }) => ({ clientId: c, entries: e.split("\n").map(entryOf) }));
  }
}

/** A body is JSON on one line, so a line break ends an entry and what follows the seventh bar is its body. */
const entryOf = (line: string): Entry => {
  const ends: number[] = [];
  for (let at = line.indexOf("|"); ends.length < 7; at = line.indexOf("|", at + 1)) ends.push(at);
  const part = (i: number): string => line.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, ends[i]);
  const subject = Number(part(2));
  const knownFrom = part(6) as Instant;
  const [number, kind, validFrom, validUntil] = [Number(part(0)), part(1), part(4), part(5)];
  const common = {
    number,
    kind,
    validFrom,
    validUntil: validUntil === "" ? null : validUntil,
    recordedAt: knownFrom,
    knownFrom,
  };
  const body: unknown = JSON.parse(line.slice((ends[6] ?? 0) + 1));
  return (subject === 0
    ? { ...common, body, target: Number(part(3)) }
    : { ...common, body, subject }) as unknown as Entry;
};
