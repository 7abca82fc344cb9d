import type { z } from "zod";
import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { findErased, findKnownClient } from "../client-store.ts";
import { unchangedSince } from "../domain/changed-meanwhile.ts";
import { type DayOutOfBounds, daysOfRecord, daysWithin } from "../domain/day-bounds.ts";
import {
  type Agreeing,
  type AgreeRefusal,
  agreeEmail,
  isReachable,
  type WithdrawEmailRefusal,
  withdrawEmail,
} from "../domain/email.ts";
import type { Canceller, EntryKind } from "../domain/entry.ts";
import { historyOf } from "../domain/history.ts";
import type { getClientEmail, getOwnEmail } from "../email-api.ts";
import { findEmail, keepEmail, removeEmail } from "../email-store.ts";
import type { Appended, AppendRefusal, Ledger } from "../ledger.ts";
import { type NoClient, openEntries } from "./open-ledger.ts";
import { type AsClient, ownClient } from "./own-client.ts";

/** How a client may be reached by e-mail, as it stands now. */
export const clientEmail = async (
  tx: Tx,
  { keys, mailsAreSent }: { readonly keys: Keys; readonly mailsAreSent: boolean },
  { clientId }: { readonly clientId: ClientId },
): Promise<Result<z.input<typeof getClientEmail.reply>, NoClient>> => {
  const seen = await openEntries(tx, clientId);
  if (!seen.ok) return seen;
  const { email: said } = historyOf(seen.value);
  const found = await findEmail(tx, keys, clientId);
  const personErasedOn = (await findKnownClient(tx, clientId))?.personErasedOn ?? null;
  const email = isReachable(said, found) ? found : null;
  return ok({ clientId, entriesSeen: seen.value.length, email, said, personErasedOn, mailsAreSent });
};

type About = { readonly clientId: ClientId; readonly entriesSeen: number };
type Parts = { readonly ledger: Ledger; readonly keys: Keys };
type Recorded = { readonly clientId: ClientId; readonly entry: EntryNumber };

const reads: ReadonlySet<EntryKind> = new Set<EntryKind>(["email-agreed", "email-withdrawn", "entry-corrected"]);

export type AgreeEmailRefusal = AgreeRefusal | AppendRefusal | DayOutOfBounds | { readonly code: "person-erased" };

/** Keeps the address with who the client is, and says in the ledger that they agreed, on which day and how. */
export const agreeToEmail = async (
  tx: Tx,
  { ledger, keys }: Parts,
  { clientId, entriesSeen, ...asked }: About & Agreeing,
  given: Given,
): Promise<Result<Recorded, AgreeEmailRefusal>> => {
  const days = daysWithin(daysOfRecord(given.today), { on: asked.on });
  if (!days.ok) return days;
  const known = await findEmail(tx, keys, clientId);
  let email = "";
  const appended = await ledger.append<AgreeEmailRefusal>(tx, given, [clientId], (entries) => {
    if (entries.length === 0) return refuse({ code: "client-not-found" });
    tx.concerns([clientId]);
    const unchanged = unchangedSince(entries, entriesSeen, reads);
    if (!unchanged.ok) return unchanged;
    const decided = agreeEmail(historyOf(entries), known, asked, given.today);
    if (!decided.ok) return decided;
    email = decided.value.email;
    return ok([decided.value.entry]);
  });
  if (!appended.ok) return appended;
  // asked under the lock that the append took: an address would say again who they are
  if ((await findErased(tx, [clientId])).length > 0) return refuse({ code: "person-erased" });
  return (await keepEmail(tx, keys, clientId, email))
    ? ok(recordedIn(clientId, appended.value))
    : refuse({ code: "person-erased" });
};

export type NoMoreEmailRefusal = WithdrawEmailRefusal | AppendRefusal;

/**
 * The address goes at once; the ledger says that no e-mail goes out from today on. `entriesSeen` is null for the client: whatever else
 * was recorded, what they want holds.
 */
export const noMoreEmail = async (
  tx: Tx,
  ledger: Ledger,
  {
    clientId,
    entriesSeen,
    by,
  }: Pick<About, "clientId"> & {
    readonly entriesSeen: number | null;
    readonly by: Canceller;
  },
  given: Given,
): Promise<Result<Recorded, NoMoreEmailRefusal>> => {
  const appended = await ledger.append<NoMoreEmailRefusal>(tx, given, [clientId], (entries) => {
    if (entries.length === 0) return refuse({ code: "client-not-found" });
    tx.concerns([clientId]);
    const unchanged = entriesSeen === null ? ok(true) : unchangedSince(entries, entriesSeen, reads);
    if (!unchanged.ok) return unchanged;
    const decided = withdrawEmail(historyOf(entries), by, given.today);
    return decided.ok ? ok([decided.value]) : decided;
  });
  if (!appended.ok) return appended;
  await removeEmail(tx, clientId);
  return ok(recordedIn(clientId, appended.value));
};

type AsOwn = Pick<AsClient<unknown, unknown>, "actor" | "runForOffice">;

/** For the client that the sign-in names: whether we mail them, and where. */
export const ownEmail = async (
  { keys, mailsAreSent }: { readonly keys: Keys; readonly mailsAreSent: boolean },
  { actor, runForOffice }: AsOwn,
): Promise<Result<z.input<typeof getOwnEmail.reply>, NoClient>> => {
  const clientId = ownClient(actor);
  if (clientId === undefined) return refuse({ code: "client-not-found" });
  const found = await runForOffice((tx) => clientEmail(tx, { keys, mailsAreSent }, { clientId }));
  if (!found.ok) return found;
  const { email, said } = found.value;
  const agreed = email !== null && said?.agreed === true ? said : null;
  return ok({ email, since: agreed?.on ?? null, language: agreed?.language ?? null, mailsAreSent });
};

/** The client themselves wants no e-mail any more. */
export const noMoreOwnEmail = async (
  ledger: Ledger,
  { actor, runForOffice }: AsOwn,
): Promise<Result<Done, NoMoreEmailRefusal>> => {
  const clientId = ownClient(actor);
  if (clientId === undefined) return refuse({ code: "client-not-found" });
  const wanted = { clientId, entriesSeen: null, by: "client" } as const;
  const stopped = await runForOffice((tx, given) => noMoreEmail(tx, ledger, wanted, given));
  return stopped.ok ? done : stopped;
};

const recordedIn = (clientId: ClientId, [one]: readonly Appended[]): Recorded => {
  const [entry] = one?.entries ?? [];
  if (entry === undefined) throw new Error("what was said of e-mail was not appended");
  return { clientId, entry };
};
