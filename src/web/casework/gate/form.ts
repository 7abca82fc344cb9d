import type { z } from "zod";
import {
  type claimOutcomes,
  type closeGate,
  type gateReasons,
  type handOverAtGate,
  type openGate,
  type recordGateStep,
  type resumeGateTerm,
  saysWhy,
  type suspendGateTerm,
} from "../../../contexts/casework/gate-api.ts";
import { daysOfRecord, isWithin } from "../../../contexts/dossier/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import { tooYoungTyped, under27Typed } from "./typed-birth-year.ts";

/** As many characters as a text in the ledger may have. */
export const mostCharacters = 500;

export type GateFault = {
  readonly field: GateField;
  readonly code:
    | "day-wrong"
    | "day-before"
    | "day-to-come"
    | "answer-before"
    | "required"
    | "choose-one"
    | "too-long"
    | "too-young"
    | "other-age";
};

/** The name of a field; its label is in the texts. */
export type GateField =
  | "on"
  | "openedOn"
  | "asksFor"
  | "at"
  | "by"
  | "phase"
  | "grounds"
  | "outcome"
  | "reason"
  | "answerBy"
  | "consent"
  | "result"
  | "adds"
  | "early"
  | "to"
  | "under27";

export type GateRead<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly faults: readonly GateFault[] };

/** Which days an act may have: from the notification until today. */
export type ActDays = { readonly today: PlainDate; readonly openedOn: PlainDate | null };

const faultOfDay = (field: "on" | "openedOn", typed: string, { today, openedOn }: ActDays): GateFault[] => {
  const day = parseTypedDay(typed);
  if (day === undefined || !isWithin(daysOfRecord(today), day))
    return [{ field, code: day !== undefined && day > today ? "day-to-come" : "day-wrong" }];
  if (day > today) return [{ field, code: "day-to-come" }];
  return openedOn !== null && day < openedOn ? [{ field, code: "day-before" }] : [];
};

const faultOfText = (field: GateField, typed: string, isRequired: boolean): GateFault[] => {
  const text = typed.trim();
  if (text === "") return isRequired ? [{ field, code: "required" }] : [];
  return text.length > mostCharacters ? [{ field, code: "too-long" }] : [];
};

const orNull = (typed: string): string | null => (typed.trim() === "" ? null : typed.trim());

/** A step as typed; "" where nothing was chosen. */
export type StepDraft = {
  readonly on: string;
  readonly by: string;
  readonly onBehalfOf: string;
  readonly phase: string;
  readonly grounds: string;
  readonly outcome: string;
  readonly reason: string;
  /** "true" or "false"; "" where nothing was chosen. */
  readonly consent: string;
  readonly result: string;
  readonly adds: string;
  readonly early: string;
  readonly handOverTo: string;
};

/** What a step asks for: a phase, an outcome, what it adds, before which day it says why it does not wait. */
export type StepAsks = {
  readonly doneBy: string;
  /** It is done for what it finds. */
  readonly asksResult: boolean;
  readonly isDoneBefore: boolean;
  readonly waitsUntil: PlainDate | null;
};

/** Whether it is on a day on which it still has to wait; of a day that can't be, something else is the matter. */
export const isEarly = (
  { on }: Pick<StepDraft, "on">,
  { waitsUntil }: Pick<StepAsks, "waitsUntil">,
  days: ActDays,
): boolean => {
  const day = parseTypedDay(on);
  return day !== undefined && waitsUntil !== null && day < waitsUntil && faultOfDay("on", on, days).length === 0;
};

type Sent<E extends { readonly body: z.ZodType }> = Omit<z.input<E["body"]>, "gate" | "entriesSeen">;

/** Chosen instead of a phase: a later step settles it. */
export const notClearYet = "unclear";

export type StepBody = Omit<Sent<typeof recordGateStep>, "step">;

export const readStep = (draft: StepDraft, asks: StepAsks, days: ActDays): GateRead<StepBody> => {
  const on = parseTypedDay(draft.on);
  const isPhase = asks.doneBy === "phase";
  const isOutcome = asks.doneBy === "outcome";
  const isVisit = asks.doneBy === "visit";
  const isUnclear = isPhase && draft.phase === notClearYet;
  const faults: GateFault[] = [
    ...faultOfDay("on", draft.on, days),
    ...(draft.by === "" ? [{ field: "by", code: "choose-one" } as const] : []),
    ...(isPhase && draft.phase === "" ? [{ field: "phase", code: "choose-one" } as const] : []),
    ...(isPhase ? faultOfText("grounds", draft.grounds, true) : []),
    ...(isOutcome && draft.outcome === "" ? [{ field: "outcome", code: "choose-one" } as const] : []),
    ...(isVisit ? faultOfText("reason", draft.reason, true) : []),
    ...(isVisit && draft.consent === "" ? [{ field: "consent", code: "choose-one" } as const] : []),
    ...faultOfText("result", draft.result, asks.asksResult || (isOutcome && saysWhy(draft.outcome))),
    ...(asks.isDoneBefore ? faultOfText("adds", draft.adds, true) : []),
    ...(isEarly(draft, asks, days) ? faultOfText("early", draft.early, true) : []),
  ];
  if (faults.length > 0 || on === undefined) return { ok: false, faults };
  return {
    ok: true,
    body: {
      on,
      by: draft.by,
      onBehalfOf: orNull(draft.onBehalfOf),
      phase: isPhase && !isUnclear ? Number(draft.phase) : null,
      grounds: isPhase && !isUnclear ? orNull(draft.grounds) : null,
      unclear: isUnclear ? orNull(draft.grounds) : null,
      outcome: isOutcome ? (draft.outcome as (typeof claimOutcomes)[number]) : null,
      reason: isVisit ? orNull(draft.reason) : null,
      consent: isVisit ? draft.consent === "true" : null,
      result: orNull(draft.result),
      adds: asks.isDoneBefore ? orNull(draft.adds) : null,
      early: isEarly(draft, asks, days) ? orNull(draft.early) : null,
      handOverTo: orNull(draft.handOverTo),
    },
  };
};

export type HandOverDraft = { readonly on: string; readonly to: string; readonly reason: string };

export const readHandOver = (draft: HandOverDraft, days: ActDays): GateRead<Sent<typeof handOverAtGate>> => {
  const on = parseTypedDay(draft.on);
  const faults: GateFault[] = [
    ...(draft.to === "" ? [{ field: "to", code: "choose-one" } as const] : []),
    ...faultOfDay("on", draft.on, days),
    ...faultOfText("reason", draft.reason, false),
  ];
  if (faults.length > 0 || on === undefined) return { ok: false, faults };
  return { ok: true, body: { on, to: draft.to, reason: orNull(draft.reason) } };
};

export type ReasonDraft = { readonly on: string; readonly reason: string };

/** For closing, which says why. */
export const readReasoned = (draft: ReasonDraft, days: ActDays): GateRead<Sent<typeof closeGate>> => {
  const on = parseTypedDay(draft.on);
  const faults = [...faultOfDay("on", draft.on, days), ...faultOfText("reason", draft.reason, true)];
  if (faults.length > 0 || on === undefined) return { ok: false, faults };
  return { ok: true, body: { on, reason: draft.reason.trim() } };
};

export type HoldingDraft = ReasonDraft & { readonly answerBy: string };

/** For holding the term, or for holding it longer: the last day for an answer lies on or after the day of the request. */
export const readHolding = (draft: HoldingDraft, days: ActDays): GateRead<Sent<typeof suspendGateTerm>> => {
  const [on, answerBy] = [parseTypedDay(draft.on), parseTypedDay(draft.answerBy)];
  const faults: GateFault[] = [
    ...faultOfDay("on", draft.on, days),
    ...faultOfText("reason", draft.reason, true),
    ...(answerBy === undefined || !isWithin(daysOfRecord(days.today), answerBy)
      ? [{ field: "answerBy", code: "day-wrong" } as const]
      : on !== undefined && answerBy <= on
        ? [{ field: "answerBy", code: "answer-before" } as const]
        : []),
  ];
  if (faults.length > 0 || on === undefined || answerBy === undefined) return { ok: false, faults };
  return { ok: true, body: { on, reason: draft.reason.trim(), answerBy } };
};

export const readResuming = (draft: ReasonDraft, days: ActDays): GateRead<Sent<typeof resumeGateTerm>> => {
  const on = parseTypedDay(draft.on);
  const faults = [...faultOfDay("on", draft.on, days), ...faultOfText("reason", draft.reason, false)];
  if (faults.length > 0 || on === undefined) return { ok: false, faults };
  return { ok: true, body: { on, reason: orNull(draft.reason) } };
};

export type OpeningDraft = {
  readonly openedOn: string;
  readonly asksFor: string;
  readonly at: string;
  readonly under27: boolean;
};

/**
 * `birthYear` as it is known or typed; "" for none. Who is under 27 by it, or is not, is not told otherwise; where no step hangs on it nobody
 * is asked, and the year says it.
 */
export const readOpening = (
  draft: OpeningDraft,
  today: PlainDate,
  birthYear: string,
  isAgeAsked = true,
): GateRead<Sent<typeof openGate>> => {
  const openedOn = parseTypedDay(draft.openedOn);
  const byYear = openedOn === undefined ? null : under27Typed(openedOn, birthYear);
  const under27 = isAgeAsked ? draft.under27 : (byYear ?? false);
  const faults: GateFault[] = [
    ...faultOfDay("openedOn", draft.openedOn, { today, openedOn: null }),
    ...(draft.asksFor === "" ? [{ field: "asksFor", code: "choose-one" } as const] : []),
    ...(openedOn !== undefined && draft.asksFor === "benefit" && tooYoungTyped(openedOn, birthYear)
      ? [{ field: "asksFor", code: "too-young" } as const]
      : []),
    ...(draft.at === "" ? [{ field: "at", code: "choose-one" } as const] : []),
    ...(byYear === !under27 ? [{ field: "under27", code: "other-age" } as const] : []),
  ];
  if (faults.length > 0 || openedOn === undefined) return { ok: false, faults };
  const asksFor = draft.asksFor as (typeof gateReasons)[number];
  return { ok: true, body: { openedOn, asksFor, at: draft.at, under27 } };
};
