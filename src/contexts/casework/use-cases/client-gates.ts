import type { ClientId } from "../../../kernel/ids.ts";
import { endOfInstants, type Instant } from "../../../kernel/instant.ts";
import { daysBetween, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { givenOutOn, loadPolicy, type Policy } from "../../access/public.ts";
import {
  askableMoment,
  type DayOutOfBounds,
  daysOfRecord,
  daysWithin,
  findKnownClient,
  findLedger,
  type Gate,
  type History,
  historyOf,
  type KnownAtRefusal,
} from "../../dossier/public.ts";
import { doneBefore } from "../domain/gate-acts.ts";
import { gateOn, type StepStanding } from "../domain/gate-standing.ts";
import { stepsFor } from "../domain/gate-stretches.ts";
import { type Label, organisationLabel } from "./gate-labels.ts";

export type ClientGatesRefusal = { readonly code: "client-not-found" } | KnownAtRefusal | DayOutOfBounds;

type Asked = {
  readonly clientId: ClientId;
  readonly on?: PlainDate | undefined;
  readonly knownAt?: Instant | undefined;
};

export type ClientGates = {
  readonly clientId: ClientId;
  readonly on: PlainDate;
  readonly entriesSeen: number;
  /** Who can be handed to on that day. */
  readonly organisations: readonly Label[];
  readonly gates: readonly ShownGate[];
};

type ShownGate = ReturnType<typeof shownGate>;

/** Every way of one client through the gate: the same rules that make the list, of any day and as known at any moment. */
export const clientGates = async (
  tx: Tx,
  asked: Asked,
  given: Given,
): Promise<Result<ClientGates, ClientGatesRefusal>> => {
  const { clientId, on, knownAt } = asked;
  const moment = askableMoment(knownAt, given.now);
  if (!moment.ok) return moment;
  const within = daysWithin(daysOfRecord(given.today), { on });
  if (!within.ok) return within;
  const ledger = await findLedger(tx, clientId);
  if (ledger === undefined || (await findKnownClient(tx, clientId)) === undefined)
    return refuse({ code: "client-not-found" });
  tx.concerns([clientId]);
  const policy = await loadPolicy(tx);
  const day = on ?? given.today;
  const history = historyOf(ledger.seen, moment.value ?? endOfInstants);
  const gates = history.gates.filter(({ from }) => from <= day).toReversed();
  const organisations = givenOutOn(policy.on(day).organisations, day);
  return ok({
    clientId,
    on: day,
    entriesSeen: ledger.seen.length,
    organisations: organisations.map((code) => organisationLabel(policy, code, day)),
    gates: gates.map((gate) => shownGate(history, gate, policy, day)),
  });
};

const shownGate = (history: History, gate: Gate, policy: Policy, day: PlainDate) => {
  const standing = gateOn(history, gate, stepsFor(gate, policy.on), day);
  const { ball, next, steps, ...says } = standing;
  return {
    ...says,
    ball: ball === null ? null : { ...ball, days: daysBetween(ball.since, day) },
    next: next?.step.code ?? null,
    steps: steps.map((step) => shownStep(history, gate, step, policy, day)),
    handOvers: gate.acts.flatMap((act) =>
      act.kind === "hand-over" && act.on <= day
        ? [{ entry: act.entry, on: act.on, to: act.to, reason: act.reason }]
        : [],
    ),
  };
};

const shownStep = (history: History, gate: Gate, standing: StepStanding, policy: Policy, day: PlainDate) => {
  const { step, dueOn, acts, ...says } = standing;
  const { code, nl, en, owner, doneBy, optional } = step;
  const before =
    acts.length > 0 ? undefined : doneBefore(history, gate, { step, on: day }, policy.on(gate.from).intakeCountsFor);
  return {
    ...says,
    code,
    nl,
    en,
    owner,
    doneBy,
    optional,
    dueOn,
    daysLeft: dueOn === null ? null : daysBetween(day, dueOn),
    acts: acts.map(({ kind: _kind, step: _step, ...act }) => act),
    doneBefore: before === undefined ? null : { on: before.on, by: before.by, result: before.result },
  };
};
