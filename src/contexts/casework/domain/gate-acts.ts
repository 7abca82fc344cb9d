import type { Duration } from "../../../kernel/duration.ts";
import { subtractDuration } from "../../../kernel/duration.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type GateStep, givenOutOn } from "../../access/public.ts";
import type {
  ClaimOutcome,
  FactBodies,
  FactKind,
  Gate,
  GateReason,
  GateStepCode,
  History,
  NewEntry,
  OrganisationCode,
} from "../../dossier/public.ts";
import type { GateRefusal, GateRulesOn } from "./gate-rules.ts";
import { type GateEnd, type GateStanding, gateOn, type StepAct } from "./gate-standing.ts";
import { stepsFor } from "./gate-stretches.ts";

type Decided = Result<readonly NewEntry[], GateRefusal>;

export type Opening = {
  readonly openedOn: PlainDate;
  readonly asksFor: GateReason;
  readonly at: OrganisationCode;
  readonly under27: boolean;
};

/** First contact. One way through the gate at a time: who comes again while it is open is helped further there. */
export const openGate = (history: History, opening: Opening, rulesOn: GateRulesOn, today: PlainDate): Decided => {
  const { openedOn, at, asksFor, under27 } = opening;
  if (openedOn > today) return refuse({ code: "day-to-come", today });
  const known = organisationOn(rulesOn, openedOn, at);
  if (!known.ok) return known;
  for (const gate of history.gates) {
    const { end } = gateOn(history, gate, stepsFor(gate, rulesOn), today);
    if (end === null) return refuse({ code: "gate-open-already", openedOn: gate.from });
    if (openedOn < end.on) return refuse({ code: "gate-then-already", openedOn: gate.from, on: end.on });
  }
  return ok([factOf("gate-opened", "own", openedOn, { asksFor, at, ...(under27 ? { under27 } : {}) })]);
};

export type StepDone = {
  readonly gate: EntryNumber;
  readonly on: PlainDate;
  readonly step: GateStepCode;
  readonly by: OrganisationCode;
  readonly onBehalfOf: OrganisationCode | null;
  readonly phase: number | null;
  readonly grounds: string | null;
  readonly outcome: ClaimOutcome | null;
  readonly reason: string | null;
  readonly consent: boolean | null;
  readonly result: string | null;
  readonly adds: string | null;
  /** Passed on to, on the same day; null when it stays where it is. */
  readonly handOverTo: OrganisationCode | null;
};

/**
 * A step somebody did, with the phase or the outcome it found, and the hand-over that comes with it. The same intake is not
 * done twice without saying what it adds (page 03: "the same diagnosis must not be done three times").
 */
export const doStep = (history: History, done: StepDone, rulesOn: GateRulesOn, today: PlainDate): Decided => {
  const found = gateOfAct(history, done, rulesOn, today);
  if (!found.ok) return found;
  const { gate, standing, end } = found.value;
  // what was done before the end may be recorded after it; nobody has the client then to hand over
  if (end !== null && (done.on > end.on || done.handOverTo !== null)) return refuse({ code: "gate-over", on: end.on });
  const step = stepsFor(gate, rulesOn).find(({ code }) => code === done.step);
  if (step === undefined) return refuse({ code: "no-such-step", found: done.step });
  const fits = fitsStep(done, step, standing);
  if (!fits.ok) return fits;
  const parties = [done.by, done.onBehalfOf, done.handOverTo].filter((each) => each !== null);
  for (const each of parties) {
    const known = organisationOn(rulesOn, done.on, each);
    if (!known.ok) return known;
  }
  const before = doneBefore(history, gate, { step, on: done.on }, rulesOn(gate.from).intakeCountsFor);
  if (before !== undefined && done.adds === null)
    return refuse({ code: "adds-missing", step: step.code, on: before.on, by: before.by });
  const handed = done.handOverTo === null ? ok([]) : passOn(standing, gate, done.handOverTo, done.on, null);
  if (!handed.ok) return handed;
  return ok([stepEntry(done), ...phaseEntry(done), ...handed.value]);
};

const recorded: readonly string[] = ["act", "phase", "outcome", "visit", "diagnosis"];

/** Whether somebody records the step; the others the dossier shows itself. */
const isRecorded = ({ doneBy }: GateStep): boolean => recorded.includes(doneBy);

const fitsStep = (done: StepDone, step: GateStep, standing: GateStanding): Result<true, GateRefusal> => {
  const { code } = step;
  if (!isRecorded(step)) return refuse({ code: "step-shows-itself", step: code });
  if (!standing.steps.some((each) => each.step.code === code))
    return refuse({ code: "step-not-for-client", step: code });
  if (step.doneBy === "phase" && done.phase === null) return refuse({ code: "phase-missing", step: code });
  if (step.doneBy === "outcome" && done.outcome === null) return refuse({ code: "outcome-missing", step: code });
  if (step.doneBy === "visit" && (done.reason === null || done.consent === null))
    return refuse({ code: "visit-ground-missing", step: code });
  return ok(true);
};

/** The last time a step was done: on this way through the gate or, when what it finds lasts, on an earlier one that still counts. */
export const doneBefore = (
  history: History,
  gate: Gate,
  { step: { code, lasting }, on }: { readonly step: GateStep; readonly on: PlainDate },
  countsFor: Duration,
): StepAct | undefined => {
  const counted = subtractDuration(on, countsFor);
  return history.gates
    .flatMap((each) => each.acts.map((act) => ({ act, isHere: each.id === gate.id })))
    .filter(({ act, isHere }) => act.on <= on && (isHere || (lasting && act.on > counted)))
    .map(({ act }) => act)
    .filter((act): act is StepAct => act.kind === "step" && act.step === code)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
};

export type HandOver = {
  readonly gate: EntryNumber;
  readonly on: PlainDate;
  readonly to: OrganisationCode;
  readonly reason: string | null;
};

/** Passes somebody on to another organisation, from a day on. */
export const handOver = (history: History, act: HandOver, rulesOn: GateRulesOn, today: PlainDate): Decided => {
  const found = openGateOf(history, act.gate, act.on, rulesOn, today);
  if (!found.ok) return found;
  const { gate, standing } = found.value;
  const known = organisationOn(rulesOn, act.on, act.to);
  return known.ok ? passOn(standing, gate, act.to, act.on, act.reason) : known;
};

const passOn = (
  { ball }: GateStanding,
  gate: Gate,
  to: OrganisationCode,
  on: PlainDate,
  reason: string | null,
): Decided => {
  if (ball?.with === to) return refuse({ code: "ball-there-already", with: to, since: ball.since });
  const last = gate.acts.findLast(({ kind }) => kind === "hand-over");
  if (last !== undefined && on < last.on) return refuse({ code: "before-last-hand-over", since: last.on });
  return ok([factOf("gate-handed-over", gate.id, on, { to, ...said({ reason }) })]);
};

export type Holding = { readonly gate: EntryNumber; readonly on: PlainDate; readonly reason: string };

/** The term for the decision stands still while the client is asked for papers (art. 4:15 Awb). */
export const holdTerm = (history: History, act: Holding, rulesOn: GateRulesOn, today: PlainDate): Decided => {
  const found = openGateOf(history, act.gate, act.on, rulesOn, today);
  if (!found.ok) return found;
  const { standing } = found.value;
  if (standing.heldSince !== null) return refuse({ code: "held-already", since: standing.heldSince });
  const runs = standing.steps.some(({ step, stands }) => step.doneBy === "outcome" && stands === "running");
  if (!runs) return refuse({ code: "no-term-runs" });
  return ok([factOf("gate-suspended", act.gate, act.on, { reason: act.reason })]);
};

export type Resuming = { readonly gate: EntryNumber; readonly on: PlainDate; readonly reason: string | null };

export const resumeTerm = (history: History, act: Resuming, rulesOn: GateRulesOn, today: PlainDate): Decided => {
  const found = openGateOf(history, act.gate, act.on, rulesOn, today);
  if (!found.ok) return found;
  const held = gateOn(history, found.value.gate, stepsFor(found.value.gate, rulesOn), today).heldSince;
  if (held === null) return refuse({ code: "not-held" });
  if (act.on < held) return refuse({ code: "before-held", since: held });
  return ok([factOf("gate-resumed", act.gate, act.on, said({ reason: act.reason }))]);
};

/** Ends it for whoever does not go on: moved away, no contact, helped elsewhere. */
export const closeGate = (history: History, act: Holding, rulesOn: GateRulesOn, today: PlainDate): Decided => {
  const found = openGateOf(history, act.gate, act.on, rulesOn, today);
  return found.ok ? ok([factOf("gate-closed", act.gate, act.on, { reason: act.reason })]) : found;
};

type Found = { readonly gate: Gate; readonly standing: GateStanding; readonly end: GateEnd | null };

/** The same for what can only be done while it is open. */
const openGateOf = (
  history: History,
  gate: EntryNumber,
  on: PlainDate,
  rulesOn: GateRulesOn,
  today: PlainDate,
): Result<Found, GateRefusal> => {
  const found = gateOfAct(history, { gate, on }, rulesOn, today);
  if (found.ok && found.value.end !== null) return refuse({ code: "gate-over", on: found.value.end.on });
  return found;
};

/** The gate an act of a day is about, as it stood then, and how it has ended by today. */
const gateOfAct = (
  history: History,
  { gate: id, on }: { readonly gate: EntryNumber; readonly on: PlainDate },
  rulesOn: GateRulesOn,
  today: PlainDate,
): Result<Found, GateRefusal> => {
  const gate = history.gates.find((each) => each.id === id);
  if (gate === undefined) return refuse({ code: "no-such-gate" });
  if (on > today) return refuse({ code: "day-to-come", today });
  if (on < gate.from) return refuse({ code: "before-the-gate", openedOn: gate.from });
  const steps = stepsFor(gate, rulesOn);
  const { end } = gateOn(history, gate, steps, today);
  return ok({ gate, standing: gateOn(history, gate, steps, on), end });
};

/** The steps are those of the day of notification, but who there is to do them is as it is on the day of the act. */
const organisationOn = (rulesOn: GateRulesOn, day: PlainDate, code: string): Result<true, GateRefusal> =>
  givenOutOn(rulesOn(day).organisations, day).includes(code)
    ? ok(true)
    : refuse({ code: "no-such-organisation", found: code });

const stepEntry = ({ gate, on, step, by, onBehalfOf, outcome, reason, consent, result, adds }: StepDone): NewEntry =>
  factOf("gate-step-done", gate, on, { step, by, ...said({ onBehalfOf, outcome, reason, consent, result, adds }) });

const phaseEntry = ({ on, phase, grounds }: StepDone): readonly NewEntry[] =>
  phase === null ? [] : [factOf("phase-set", "own", on, { phase, ...said({ grounds }) })];

const factOf = <K extends FactKind>(
  kind: K,
  subject: EntryNumber | "own",
  validFrom: PlainDate,
  body: FactBodies[K],
): NewEntry => ({ kind, subject, validFrom, validUntil: null, body });

type Said<T> = { readonly [K in keyof T]?: Exclude<T[K], null> };

/** Without what nobody said. */
const said = <T extends Readonly<Record<string, unknown>>>(body: T): Said<T> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)) as Said<T>;
