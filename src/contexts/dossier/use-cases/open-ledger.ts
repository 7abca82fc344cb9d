import type { ClientId } from "../../../kernel/ids.ts";
import { endOfInstants, type Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { findKnownClient } from "../client-store.ts";
import { type DayOutOfBounds, daysOfRecord, daysWithin } from "../domain/day-bounds.ts";
import type { Recorded } from "../domain/timeline.ts";
import { askableMoment, type KnownAtRefusal } from "../ledger.ts";
import { findLedger } from "../ledger-store.ts";

/** Somebody's question about a client: as of a day (today), and as known at a moment (now). */
export type AskedOfClient = {
  readonly clientId: ClientId;
  readonly on?: PlainDate | undefined;
  readonly knownAt?: Instant | undefined;
};

export type NoClient = { readonly code: "client-not-found" };
export type OpenLedgerRefusal = NoClient | KnownAtRefusal | DayOutOfBounds;

/** All entries that may be seen, and as of when they are asked about. */
export type OpenedLedger = {
  readonly seen: readonly Recorded[];
  readonly day: PlainDate;
  readonly knownAt: Instant;
};

/** Opens a client's ledger for a question; that somebody looked is in the log. */
export const openLedger = async (
  tx: Tx,
  { clientId, on, knownAt }: AskedOfClient,
  { now, today }: Pick<Given, "now" | "today">,
): Promise<Result<OpenedLedger, OpenLedgerRefusal>> => {
  const moment = askableMoment(knownAt, now);
  if (!moment.ok) return moment;
  const within = daysWithin(daysOfRecord(today), { on });
  if (!within.ok) return within;
  const seen = await openEntries(tx, clientId);
  if (!seen.ok) return seen;
  return ok({ seen: seen.value, day: on ?? today, knownAt: moment.value ?? endOfInstants });
};

/** The entries of a client the office knows, as they stand now; that somebody looked is in the log. */
export const openEntries = async (tx: Tx, clientId: ClientId): Promise<Result<readonly Recorded[], NoClient>> => {
  const ledger = await findLedger(tx, clientId);
  if (ledger === undefined || (await findKnownClient(tx, clientId)) === undefined)
    return refuse({ code: "client-not-found" });
  tx.concerns([clientId]);
  return ok(ledger.seen);
};
