import type { ClientId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Policy } from "../../access/public.ts";
import {
  type AppendRefusal,
  type ContactWay,
  type DayOutOfBounds,
  daysOfRecord,
  daysWithin,
  historyOf,
  type Ledger,
  type NewEntry,
} from "../../dossier/public.ts";
import { gateStretchesOf } from "../domain/gate-stretches.ts";
import type { NamedIllness } from "../domain/named-illness.ts";
import type { Signal } from "../domain/signal.ts";
import {
  type Concluding,
  concludeSignal,
  type Resting,
  restSignal,
  type SignalNamed,
  type SignalRefusal,
  wakeSignal,
} from "../domain/signal-acts.ts";
import { signalsOf } from "../domain/signals.ts";
import { withoutIllness } from "../domain/without-illness.ts";
import { actOnClient, type Recorded } from "./act-on-client.ts";

export type SignalActRefusal = SignalRefusal | AppendRefusal | NamedIllness;

type Of = { readonly clientId: ClientId };
type Decide = (signals: readonly Signal[], policy: Policy) => Result<NewEntry, SignalRefusal>;

/**
 * Decides on the signals as they are now, under a lock. What was seen on screen is named by rule and subject: when that signal
 * was answered meanwhile there is nothing to act on, and whatever else was recorded does not matter.
 */
const actOnSignal = async (
  tx: Tx,
  ledger: Ledger,
  { clientId }: Of,
  given: Given,
  decide: Decide,
): Promise<Result<Recorded, SignalActRefusal>> => {
  const policy = await loadPolicy(tx);
  return actOnClient({ tx, ledger, given }, clientId, null, (entries) => {
    const history = historyOf(entries);
    const decided = decide(signalsOf(history, gateStretchesOf(history, policy.on), policy), policy);
    return withoutIllness(decided, policy.on, given.today);
  });
};

export const restClientSignal = (tx: Tx, ledger: Ledger, act: Of & Resting, given: Given) =>
  actOnSignal(tx, ledger, act, given, (signals, policy) =>
    restSignal(signals, act, policy.on(given.today), given.today),
  );

export const wakeClientSignal = (tx: Tx, ledger: Ledger, act: Of & SignalNamed, given: Given) =>
  actOnSignal(tx, ledger, act, given, (signals) => wakeSignal(signals, act, given.today));

export const concludeClientSignal = (tx: Tx, ledger: Ledger, act: Of & Concluding, given: Given) =>
  actOnSignal(tx, ledger, act, given, (signals, policy) =>
    concludeSignal(signals, act, policy.on(given.today), given.today),
  );

export type ContactRefusal = AppendRefusal | NamedIllness | DayOutOfBounds | { readonly code: "day-to-come" };

export type Contact = Of & { readonly on: PlainDate; readonly how: ContactWay; readonly about: string | null };

/** Client and commissioner were in touch, on a day that has been. */
export const recordContact = async (
  tx: Tx,
  ledger: Ledger,
  { clientId, on, how, about }: Contact,
  given: Given,
): Promise<Result<Recorded, ContactRefusal>> => {
  const day = daysWithin(daysOfRecord(given.today), { on });
  if (!day.ok) return day;
  if (on > given.today) return refuse({ code: "day-to-come" });
  const body = about === null ? { how } : { how, about };
  const policy = await loadPolicy(tx);
  const spoken: NewEntry = { kind: "contact-recorded", subject: "own", validFrom: on, validUntil: null, body };
  return actOnClient({ tx, ledger, given }, clientId, null, () => withoutIllness(ok(spoken), policy.on, given.today));
};
