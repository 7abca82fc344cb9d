import type { Duration } from "../../../kernel/duration.ts";
import { subtractDuration } from "../../../kernel/duration.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { GateStep } from "../../access/public.ts";
import type { ClaimOutcome, Gate, GateStepCode, History, NewEntry, OrganisationCode } from "../../dossier/public.ts";
import { type Decided, type Found, factOf, gateOfAct, organisationOn, passOn, phaseOn, said } from "./gate-act.ts";
import { claimMissing } from "./gate-claim.ts";
import type { StepAct } from "./gate-clock.ts";
import type { GateRefusal, GateRulesOn } from "./gate-rules.ts";
import type { GateStanding } from "./gate-standing.ts";
import { stepsFor } from "./gate-stretches.ts";
import { settledBy } from "./gate-unclear.ts";
import { outOfOrder, termBefore } from "./gate-waits.ts";
import { clientItself, saysWhy } from "./gate-words.ts";

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
  /** Why it did not wait for the term before it. */
  readonly early: string | null;
  /** Why an intake can't say the phase yet: the step after it that settles it is waited for. */
  readonly unclear: string | null;
  /** Passed on to, on the same day; null when it stays where it is. */
  readonly handOverTo: OrganisationCode | null;
};

/** What a step says, as it is recorded or as a correction says it anew; the phase it found and a hand-over are entries of their own. */
export type StepSaid = Omit<StepDone, "phase" | "grounds" | "handOverTo">;

type Judged = Found & {
  readonly step: GateStep /** It comes before the end of the term, and says why. */;
  readonly isEarly: boolean;
};

/**
 * Whether a step can have been done so on that day. The same intake is not done twice without saying what it adds (page 03: "the same
 * diagnosis must not be done three times").
 */
export const judgeStep = (
  history: History,
  done: StepSaid,
  rulesOn: GateRulesOn,
  today: PlainDate,
): Result<Judged, GateRefusal> => {
  const found = gateOfAct(history, done, rulesOn, today);
  if (!found.ok) return found;
  const { gate, standing, end } = found.value;
  // what was done before the end may be recorded after it
  if (end !== null && done.on > end.on) return refuse({ code: "gate-over", on: end.on });
  const steps = stepsFor(gate, rulesOn);
  const step = steps.find(({ code }) => code === done.step);
  if (step === undefined) return refuse({ code: "no-such-step", found: done.step });
  const fits = fitsStep(done, step, standing, steps);
  if (!fits.ok) return fits;
  const wrong = outOfOrder(step, done.on, gate, steps);
  if (wrong !== undefined) return refuse(wrong);
  const missing = step.doneBy === "outcome" ? claimMissing(standing) : null;
  if (missing !== null) return refuse({ code: "claim-missing", step: missing });
  const last = doneBefore(history, gate, { step, on: done.on }, rulesOn(gate.from).intakeCountsFor);
  if (last !== undefined && done.adds === null)
    return refuse({ code: "adds-missing", step: step.code, on: last.on, by: last.by });
  const before = termBefore(step, standing.steps, steps);
  const runs = before !== null && done.on < before.until ? before : null;
  if (runs !== null && done.early === null) return refuse({ code: "term-runs", step: runs.term.code, over: runs.over });
  return ok({ gate, standing, end, step, isEarly: runs !== null });
};

/** A step somebody did, with the phase or the outcome it found, and the hand-over that comes with it. */
export const doStep = (history: History, done: StepDone, rulesOn: GateRulesOn, today: PlainDate): Decided => {
  const judged = judgeStep(history, done, rulesOn, today);
  if (!judged.ok) return judged;
  const { gate, standing, end, step, isEarly } = judged.value;
  // nobody has the client any more to hand over
  if (end !== null && done.handOverTo !== null) return refuse({ code: "gate-over", on: end.on });
  const said = saysPhase(done, step, rulesOn);
  if (!said.ok) return said;
  const parties = [done.by, done.onBehalfOf, done.handOverTo].filter((each) => each !== null);
  for (const each of parties) {
    const known = organisationOn(rulesOn, done.on, each);
    if (!known.ok) return known;
  }
  const handed = done.handOverTo === null ? ok([]) : passOn(standing, gate, done.handOverTo, done.on, null);
  if (!handed.ok) return handed;
  return ok([stepEntry({ ...done, early: isEarly ? done.early : null }), ...phaseEntry(done), ...handed.value]);
};

/** An intake says a phase and what it rests on, or that another step must settle it: not both. */
const saysPhase = (done: StepDone, { code, doneBy }: GateStep, rulesOn: GateRulesOn): Result<true, GateRefusal> => {
  const { phase, unclear } = done;
  if (phase === null)
    return doneBy === "phase" && unclear === null ? refuse({ code: "phase-missing", step: code }) : ok(true);
  if (unclear !== null) return refuse({ code: "phase-and-unclear", step: code });
  const listed = phaseOn(rulesOn, done.on, phase);
  if (!listed.ok) return listed;
  return doneBy === "phase" && done.grounds === null ? refuse({ code: "grounds-missing", step: code }) : ok(true);
};

const recorded: readonly string[] = ["act", "phase", "outcome", "visit"];

/** Whether somebody records the step; the others the dossier shows itself. */
const isRecorded = ({ doneBy }: GateStep): boolean => recorded.includes(doneBy);

/** It is done for what it finds: nobody waits for it, or what it found counts when the client comes again. A phase says what it rests on. */
export const asksResult = ({ doneBy, optional, lasting }: GateStep): boolean =>
  (doneBy === "act" || doneBy === "visit") && (optional || lasting);

/** An outcome is of a decision, and a ground and consent are of a visit: on another step they would end the way through the gate unseen. */
const fitsStep = (
  done: StepSaid,
  step: GateStep,
  standing: GateStanding,
  steps: readonly GateStep[],
): Result<true, GateRefusal> => {
  const { code } = step;
  if (!isRecorded(step)) return refuse({ code: "step-shows-itself", step: code });
  if (!standing.steps.some((each) => each.step.code === code))
    return refuse({ code: "step-not-for-client", step: code });
  if (step.doneBy !== "act" && done.by === clientItself) return refuse({ code: "not-by-client", step: code });
  const mine = standing.steps.map((each) => each.step);
  const has = {
    outcome: step.doneBy === "outcome",
    reason: step.doneBy === "visit",
    consent: step.doneBy === "visit",
    unclear: settledBy(step, mine, steps) !== undefined,
  };
  const stray = (["outcome", "reason", "consent", "unclear"] as const).find(
    (field) => done[field] !== null && !has[field],
  );
  if (stray !== undefined) return refuse({ code: "not-of-this-step", step: code, field: stray });
  if (step.doneBy === "outcome" && done.outcome === null) return refuse({ code: "outcome-missing", step: code });
  if (done.outcome !== null && saysWhy(done.outcome) && done.result === null)
    return refuse({ code: "decision-why-missing", step: code });
  if (step.doneBy === "visit" && (done.reason === null || done.consent === null))
    return refuse({ code: "visit-ground-missing", step: code });
  if (asksResult(step) && done.result === null) return refuse({ code: "result-missing", step: code });
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

const stepEntry = ({
  gate,
  on,
  step,
  by,
  onBehalfOf,
  outcome,
  reason,
  consent,
  result,
  adds,
  early,
  unclear,
}: StepDone): NewEntry =>
  factOf("gate-step-done", gate, on, {
    step,
    by,
    ...said({ onBehalfOf, outcome, reason, consent, result, adds, early, unclear }),
  });

const phaseEntry = ({ on, phase, grounds }: StepDone): readonly NewEntry[] =>
  phase === null ? [] : [factOf("phase-set", "own", on, { phase, ...said({ grounds }) })];
