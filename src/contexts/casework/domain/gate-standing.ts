import type { EntryNumber } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import type { GateStep } from "../../access/public.ts";
import type { ClaimOutcome, Gate, GateAct, GateReason, History, OrganisationCode } from "../../dossier/public.ts";
import { type ClaimStep, claimStepOf } from "./gate-claim.ts";
import { type GateDays, type StepAct, type StepStanding, standingsOf } from "./gate-clock.ts";
import { holdOn } from "./gate-holds.ts";
import { asCalledFor } from "./gate-unclear.ts";

/** Who has to do something now, and since when. */
export type Ball = { readonly with: OrganisationCode; readonly since: PlainDate };

/**
 * How it ended: all steps done, the claim not granted, or closed by somebody. A client who asked for a benefit and does not
 * get it is not through the gate; help without a benefit is a gate of its own.
 */
export type GateEnd = {
  readonly on: PlainDate;
  readonly how: "through" | "closed" | Exclude<ClaimOutcome, "granted">;
  readonly reason: string | null;
};

export type GateStanding = {
  readonly gate: EntryNumber;
  readonly openedOn: PlainDate;
  readonly asksFor: GateReason;
  readonly under27: boolean;
  /** Null once the gate ended: then nobody has to do anything. */
  readonly ball: Ball | null;
  readonly steps: readonly StepStanding[];
  /** By which a claim comes in; null where it does with the notification. */
  readonly claim: ClaimStep | null;
  /** The steps that are waited for, the one that is due first before the others; a running decision does not hide behind a diagnosis. */
  readonly waited: readonly StepStanding[];
  /** The first of these; null when none is waited for. */
  readonly next: StepStanding | null;
  /** From when the term for the decision stands still; null while it runs. */
  readonly heldSince: PlainDate | null;
  /** The last day for the client to send what was asked for; null while the term runs, or when nobody named a day. */
  readonly answerBy: PlainDate | null;
  readonly end: GateEnd | null;
};

/**
 * How somebody stands at the gate on a day (domain page 03, "The gate"): which steps are done, whose turn it is, how long each
 * step has taken and may take, and who has the ball. `steps` are the settings of the day of notification. What happens
 * after `day` is not known here, so that a standing of then stays as it was.
 */
export const gateOn = (history: History, gate: Gate, steps: readonly GateStep[], day: PlainDate): GateStanding =>
  standingOn(history, gate, steps, throughBefore(history, gate, steps, day) ?? day);

/**
 * The day somebody got through before a later phase could ask for other steps: who is through stays so, whatever phase they
 * are in years later. Null when they were not.
 */
const throughBefore = (history: History, gate: Gate, steps: readonly GateStep[], day: PlainDate): PlainDate | null => {
  for (const { from } of history.phases) {
    if (from <= gate.from || from > day) continue;
    const { end } = standingOn(history, gate, steps, addDays(from, -1));
    if (end?.how === "through") return end.on;
  }
  return null;
};

const standingOn = (history: History, gate: Gate, steps: readonly GateStep[], day: PlainDate): GateStanding => {
  const acts = gate.acts.filter(({ on }) => on <= day);
  const phase = history.phases.findLast(({ from }) => from >= gate.from && from <= day)?.phase ?? null;
  // what was done for an earlier phase stays in view
  const isDone = ({ code }: GateStep): boolean => acts.some((act) => act.kind === "step" && act.step === code);
  const forClient = steps.filter((step) => isFor(step, gate, phase) || isDone(step));
  const ended = endedBySomebody(acts);
  const until = ended !== null && ended.on < day ? ended.on : day;
  const days: GateDays = { history, gate, acts: acts.filter(({ on }) => on <= until), day: until };
  const standings = standingsOf(asCalledFor(forClient, steps, days.acts), steps, days);
  const end = ended ?? throughOn(standings, gate);
  const shown = end === null ? standings : standings.map(afterTheEnd);
  return {
    gate: gate.id,
    openedOn: gate.from,
    asksFor: gate.asksFor,
    under27: gate.under27,
    ball: end === null ? ballOf(gate, acts) : null,
    steps: shown,
    claim: claimStepOf(shown, steps),
    ...waits(end === null ? shown : []),
    ...held(end === null ? { acts, steps: shown, day } : null),
    end,
  };
};

type Holding = { readonly acts: readonly GateAct[]; readonly steps: readonly StepStanding[]; readonly day: PlainDate };

/** Of a decision that was taken while its term stood still nothing stands still any more. */
const held = (open: Holding | null): Pick<GateStanding, "heldSince" | "answerBy"> => {
  const hold = open === null ? undefined : holdOn(open.acts, open.day);
  const isDecided = open?.steps.some(
    ({ step, doneOn }) => step.doneBy === "outcome" && doneOn !== null && hold !== undefined && doneOn >= hold.askedOn,
  );
  return hold === undefined || isDecided
    ? { heldSince: null, answerBy: null }
    : { heldSince: hold.from, answerBy: hold.answerBy };
};

/**
 * What is due first of what somebody waits for: by norm day, then what has no norm, then what waits for another step; of
 * equals the first in the list.
 */
const waits = (standings: readonly StepStanding[]): Pick<GateStanding, "waited" | "next"> => {
  const open = standings.filter(({ step, doneOn }) => !step.optional && doneOn === null);
  const urgency = ({ since, dueOn }: StepStanding): string => dueOn ?? (since === null ? "b" : "a");
  const inOrder = open.toSorted((a, b) => (urgency(a) < urgency(b) ? -1 : urgency(a) > urgency(b) ? 1 : 0));
  const next = inOrder[0] ?? null;
  return { waited: inOrder.filter((each) => each === next || each.since !== null), next };
};

/** Whether a step is for this client, as far as is known: a step for some phases is not while there is none. */
const isFor = ({ only, phases }: GateStep, { asksFor, under27 }: Gate, phase: number | null): boolean =>
  (!only.includes("benefit") || asksFor === "benefit") &&
  (!only.includes("under-27") || under27) &&
  (phases.length === 0 || (phase !== null && phases.includes(phase)));

type OtherAct = Exclude<GateAct, StepAct>;

/** Closed, or a claim that is not granted; the last word on a claim holds. */
const endedBySomebody = (acts: readonly GateAct[]): GateEnd | null => {
  const closed = acts.find((act): act is OtherAct => act.kind === "closed");
  const decided = acts.findLast((act): act is StepAct => act.kind === "step" && act.outcome !== null);
  const refused =
    decided === undefined || decided.outcome === null || decided.outcome === "granted"
      ? null
      : { on: decided.on, how: decided.outcome, reason: decided.result };
  const shut = closed === undefined ? null : { on: closed.on, how: "closed" as const, reason: closed.reason };
  if (refused === null || shut === null) return refused ?? shut;
  return refused.on <= shut.on ? refused : shut;
};

/** Through the gate on the day the last step anybody waits for was done. */
const throughOn = (standings: readonly StepStanding[], gate: Gate): GateEnd | null => {
  const needed = standings.filter(({ step }) => !step.optional);
  if (needed.length === 0 || needed.some(({ doneOn }) => doneOn === null)) return null;
  const on = needed.reduce<PlainDate>(
    (last, { doneOn }) => (doneOn !== null && doneOn > last ? doneOn : last),
    gate.from,
  );
  return { on, how: "through", reason: null };
};

/** What was not done when the gate ended will not be; a clock that was past its norm by then stays so. */
const afterTheEnd = (standing: StepStanding): StepStanding =>
  standing.doneOn === null ? { ...standing, stands: "dropped" } : standing;

/** Where somebody came to has the ball until it is handed over: doing one's step does not yet pass it on. */
const ballOf = (gate: Gate, acts: readonly GateAct[]): Ball => {
  const handed = acts.findLast((act) => act.kind === "hand-over");
  return handed === undefined ? { with: gate.at, since: gate.from } : { with: handed.to, since: handed.on };
};
