import type { ClientId } from "../../../kernel/ids.ts";
import { daysBetween, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { givenOutOn, loadPolicyKnownAt, type Policy } from "../../access/public.ts";
import {
  type AskedOfClient,
  type Gate,
  type History,
  historyOf,
  type OpenLedgerRefusal,
  openLedger,
} from "../../dossier/public.ts";
import { countingOn } from "../domain/diagnose.ts";
import { claimMissing } from "../domain/gate-claim.ts";
import type { StepAct, StepStanding } from "../domain/gate-clock.ts";
import { holdsOf } from "../domain/gate-holds.ts";
import { type GateStanding, gateOn } from "../domain/gate-standing.ts";
import { asksResult, doneBefore } from "../domain/gate-step-acts.ts";
import { stepsFor } from "../domain/gate-stretches.ts";
import { settledBy } from "../domain/gate-unclear.ts";
import { termAsked, waitsFor } from "../domain/gate-waits.ts";
import { type Label, organisationLabel } from "./gate-labels.ts";

export type ClientGatesRefusal = OpenLedgerRefusal;

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
  asked: AskedOfClient,
  given: Given,
): Promise<Result<ClientGates, ClientGatesRefusal>> => {
  const opened = await openLedger(tx, asked, given);
  if (!opened.ok) return opened;
  const { seen, day, knownAt } = opened.value;
  const { clientId } = asked;
  const policy = await loadPolicyKnownAt(tx, knownAt);
  const history = historyOf(seen, knownAt);
  const gates = history.gates.filter(({ from }) => from <= day).toReversed();
  const organisations = givenOutOn(policy.on(day).organisations, day);
  return ok({
    clientId,
    on: day,
    entriesSeen: seen.length,
    organisations: organisations.map((code) => organisationLabel(policy, code, day)),
    gates: gates.map((gate) => shownGate(history, gate, policy, day)),
  });
};

const shownGate = (history: History, gate: Gate, policy: Policy, day: PlainDate) => {
  const all = stepsFor(gate, policy.on);
  const standing = gateOn(history, gate, all, day);
  const { ball, next, waited: _waited, claim: _claim, steps, ...says } = standing;
  return {
    ...says,
    ball: ball === null ? null : { ...ball, days: daysBetween(ball.since, day) },
    next: next?.step.code ?? null,
    steps: steps.map((step) => ({
      ...shownStep(history, gate, step, policy, day),
      ...waitsOf(step, standing, all),
    })),
    holds: shownHolds(gate, day),
    handOvers: gate.acts.flatMap((act) =>
      act.kind === "hand-over" && act.on <= day
        ? [{ entry: act.entry, on: act.on, to: act.to, reason: act.reason }]
        : [],
    ),
  };
};

/** Of what was asked by then, but for what was there before it made a difference. */
const shownHolds = ({ acts }: Gate, day: PlainDate) =>
  holdsOf(acts.filter(({ on }) => on <= day)).flatMap(({ askedOn: _askedOn, ...hold }) =>
    hold.until !== null && hold.until <= hold.from
      ? []
      : [{ ...hold, isRunning: hold.until === null || hold.until > day }],
  );

/** The step it waits for, and the time of waiting before it, which an act on an earlier day may come into. */
const waitsOf = ({ step }: StepStanding, standing: GateStanding, all: ReturnType<typeof stepsFor>) => {
  const { steps } = standing;
  const before = waitsFor(step, steps, all);
  const settling = settledBy(
    step,
    steps.map((each) => each.step),
    all,
  );
  const waiting = termAsked(step, { steps, claimMissing: claimMissing(standing) }, all);
  return {
    waitsFor: before === null ? null : labelOf(before),
    settledBy: settling === undefined ? null : labelOf(settling),
    term: waiting === null ? null : { ...labelOf(waiting.term), over: waiting.over, until: waiting.until },
  };
};

const labelOf = ({ code, nl, en }: Label): Label => ({ code, nl, en });

/** A phase and the intake that found it are told on the same day, the one after the other; on one day there may be two. */
const phaseFoundBy = ({ phases }: History, { doneBy }: StepStanding["step"], { on, entry }: StepAct) => {
  const sameDay = doneBy === "phase" ? phases.filter(({ from }) => from === on) : [];
  const found = sameDay.find(({ id }) => id > entry) ?? sameDay.at(-1);
  return found === undefined ? null : { phase: found.phase, grounds: found.grounds };
};

type Asked = { readonly step: StepStanding["step"]; readonly on: PlainDate };

/** What was done before and still counts: whoever does it again says what it adds. */
const countsAlready = (history: History, gate: Gate, { step, on }: Asked, policy: Policy) => {
  const { intakeCountsFor } = policy.on(gate.from);
  if (step.doneBy !== "diagnosis") return doneBefore(history, gate, { step, on }, intakeCountsFor);
  const diagnosis = countingOn(history, on, intakeCountsFor);
  return diagnosis === undefined ? undefined : { on: diagnosis.from, by: diagnosis.by, result: null };
};

const shownStep = (history: History, gate: Gate, standing: StepStanding, policy: Policy, day: PlainDate) => {
  const { step, dueOn, acts, ...says } = standing;
  const { code, nl, en, owner, doneBy, optional } = step;
  const before =
    acts.length > 0 || says.doneOn !== null ? undefined : countsAlready(history, gate, { step, on: day }, policy);
  return {
    ...says,
    code,
    nl,
    en,
    owner,
    doneBy,
    optional,
    asksResult: asksResult(step),
    dueOn,
    daysLeft: dueOn === null ? null : daysBetween(day, dueOn),
    acts: acts.map((act) => {
      const { kind: _kind, step: _step, ...says } = act;
      return { ...says, phase: phaseFoundBy(history, step, act) };
    }),
    doneBefore: before === undefined ? null : { on: before.on, by: before.by, result: before.result },
  };
};
