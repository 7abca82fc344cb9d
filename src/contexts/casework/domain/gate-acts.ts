import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, refuse } from "../../../kernel/result.ts";
import type { GateReason, History, OrganisationCode } from "../../dossier/public.ts";
import { surelyUnder18On, under27On } from "./ages.ts";
import { type Decided, factOf, openGateOf, organisationOn, passOn, said } from "./gate-act.ts";
import { holdsOf } from "./gate-holds.ts";
import type { GateRulesOn } from "./gate-rules.ts";
import { gateOn } from "./gate-standing.ts";
import { stepsFor } from "./gate-stretches.ts";

export type Opening = {
  readonly openedOn: PlainDate;
  readonly asksFor: GateReason;
  readonly at: OrganisationCode;
  readonly under27: boolean;
  /** Null when it is not known. */
  readonly birthYear: number | null;
};

/** First contact. One way through the gate at a time: who comes again while it is open is helped further there. */
export const openGate = (history: History, opening: Opening, rulesOn: GateRulesOn, today: PlainDate): Decided => {
  const { openedOn, at, asksFor, under27, birthYear } = opening;
  if (openedOn > today) return refuse({ code: "day-to-come", today });
  // nobody under 18 has a right to assistance of their own (art. 13 Participatiewet); help they can ask for
  if (birthYear !== null && asksFor === "benefit" && surelyUnder18On(openedOn, birthYear))
    return refuse({ code: "too-young-to-claim", field: "asksFor", birthYear });
  if (birthYear !== null && under27On(openedOn, birthYear) === !under27)
    return refuse({ code: "other-age", field: "under27", birthYear });
  const known = organisationOn(rulesOn, openedOn, at);
  if (!known.ok) return known;
  for (const gate of history.gates) {
    const { end } = gateOn(history, gate, stepsFor(gate, rulesOn), today);
    if (end === null) return refuse({ code: "gate-open-already", openedOn: gate.from });
    if (openedOn < end.on) return refuse({ code: "gate-then-already", openedOn: gate.from, on: end.on });
  }
  return ok([factOf("gate-opened", "own", openedOn, { asksFor, at, ...(under27 ? { under27 } : {}) })]);
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

export type Holding = {
  readonly gate: EntryNumber;
  readonly on: PlainDate;
  readonly reason: string;
  /** The last day to send what is asked for; null only of what was recorded without. */
  readonly answerBy: PlainDate | null;
};

/**
 * The term for the decision stands still while the client is asked for papers, until the day they have for it (art. 4:5 and 4:15 Awb).
 * While it does they may be given longer.
 */
export const holdTerm = (history: History, act: Holding, rulesOn: GateRulesOn, today: PlainDate): Decided => {
  const { answerBy, on } = act;
  const found = openGateOf(history, act.gate, on, rulesOn, today);
  if (!found.ok) return found;
  if (answerBy !== null && answerBy <= on) return refuse({ code: "answer-before-request", on });
  const { standing } = found.value;
  const { heldSince, answerBy: given } = standing;
  if (heldSince !== null && (given === null || answerBy === null || answerBy <= given))
    return refuse({ code: "held-already", since: heldSince, ...(given === null ? {} : { answerBy: given }) });
  const runs = standing.steps.some(({ step, stands }) => step.doneBy === "outcome" && stands === "running");
  if (!runs) return refuse({ code: "no-term-runs" });
  return ok([factOf("gate-suspended", act.gate, on, { reason: act.reason, ...said({ answerBy }) })]);
};

export type Resuming = { readonly gate: EntryNumber; readonly on: PlainDate; readonly reason: string | null };

export const resumeTerm = (history: History, act: Resuming, rulesOn: GateRulesOn, today: PlainDate): Decided => {
  const found = openGateOf(history, act.gate, act.on, rulesOn, today);
  if (!found.ok) return found;
  const { gate } = found.value;
  const last = holdsOf(gate.acts).at(-1);
  if (last === undefined || last.isResumed) return refuse({ code: "not-held" });
  if (act.on < last.askedOn) return refuse({ code: "before-held", since: last.askedOn });
  if (last.until !== null && act.on >= last.until) return refuse({ code: "answer-term-over", on: last.until });
  if (gateOn(history, gate, stepsFor(gate, rulesOn), act.on).heldSince === null) return refuse({ code: "not-held" });
  return ok([factOf("gate-resumed", act.gate, act.on, said({ reason: act.reason }))]);
};

export type Closing = Pick<Holding, "gate" | "on" | "reason">;

/**
 * Ends it for whoever does not go on: moved away, no contact, helped elsewhere. A claim that came in ends with a decision, if only that it
 * was withdrawn (page 03, "Also needed").
 */
export const closeGate = (history: History, act: Closing, rulesOn: GateRulesOn, today: PlainDate): Decided => {
  const found = openGateOf(history, act.gate, act.on, rulesOn, today);
  const undecided = found.ok
    ? found.value.standing.steps.find(
        ({ step, since, doneOn }) => step.doneBy === "outcome" && since !== null && doneOn === null,
      )
    : undefined;
  if (undecided !== undefined) return refuse({ code: "claim-undecided", step: undecided.step.code });
  return found.ok ? ok([factOf("gate-closed", act.gate, act.on, { reason: act.reason })]) : found;
};
