import type { ClientId } from "../../../kernel/ids.ts";
import { endOfInstants, type Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Policy } from "../../access/public.ts";
import {
  askableMoment,
  type DayOutOfBounds,
  daysOfRecord,
  daysWithin,
  type History,
  historyOf,
  type KnownAtRefusal,
  scanLedgers,
} from "../../dossier/public.ts";
import { gateOn } from "../domain/gate-standing.ts";
import { stepsFor } from "../domain/gate-stretches.ts";
import { type RunningSignal, runningOn } from "../domain/running-signal.ts";
import { openOn, signalsOf } from "../domain/signals.ts";
import { type Label, organisationLabel } from "./gate-labels.ts";

export type SignalsRefusal = { readonly code: "client-not-found" } | KnownAtRefusal | DayOutOfBounds;

export type SignalsQuestion = {
  readonly clientId: ClientId;
  readonly on?: PlainDate | undefined;
  readonly knownAt?: Instant | undefined;
};

export type ClientSignals = {
  readonly clientId: ClientId;
  readonly on: PlainDate;
  readonly signals: readonly RunningSignal[];
  readonly gate: AtGate | null;
};

/** Who has to do something for somebody at the gate, and what. */
type AtGate = { readonly ball: Label & { readonly since: PlainDate }; readonly step: Label | null };

const atGate = (history: History, policy: Policy, day: PlainDate): AtGate | null => {
  for (const gate of history.gates.filter(({ from }) => from <= day)) {
    const { ball, next } = gateOn(history, gate, stepsFor(gate, policy.on), day);
    if (ball === null) continue;
    const { code, nl, en } = next?.step ?? {};
    const step = code === undefined || nl === undefined || en === undefined ? null : { code, nl, en };
    return { ball: { ...organisationLabel(policy, ball.with, gate.from), since: ball.since }, step };
  }
  return null;
};

/** The signals of one client: the same that the lists keep, folded here, so that any day and moment can be asked. */
export const clientSignals = async (
  tx: Tx,
  { clientId, on, knownAt }: SignalsQuestion,
  given: Given,
): Promise<Result<ClientSignals, SignalsRefusal>> => {
  const moment = askableMoment(knownAt, given.now);
  if (!moment.ok) return moment;
  const day = daysWithin(daysOfRecord(given.today), { on });
  if (!day.ok) return day;
  const policy = await loadPolicy(tx);
  for await (const [dossier] of scanLedgers(tx, [clientId])) {
    if (dossier === undefined) break;
    tx.concerns([clientId]);
    const asked = on ?? given.today;
    const history = historyOf(dossier.entries, moment.value ?? endOfInstants);
    const signals = openOn(signalsOf(history, policy.on), asked).map((signal) => runningOn(signal, asked));
    return ok({ clientId, on: asked, signals, gate: atGate(history, policy, asked) });
  }
  return refuse({ code: "client-not-found" });
};
