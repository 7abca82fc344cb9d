import { daysOfAssignment, isWithin } from "../../../contexts/dossier/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";

type Involved = { readonly from: PlainDate; readonly until: PlainDate | null };

/**
 * How an involvement is stopped. One that began before today ends on a day. One that began today, or is still to come, has no day to keep: it is
 * withdrawn, with why, as what was recorded by mistake is.
 */
export type WayOut = "leave" | "withdraw";
export const wayOut = ({ from }: Pick<Involved, "from">, today: PlainDate): WayOut =>
  from < today ? "leave" : "withdraw";

export type LeaveDraft = {
  /** The first day without them. */
  readonly on: string;
  readonly reason: string;
};

export type LeaveFault = {
  readonly field: "leaveOn" | "leaveReason";
  readonly code: "on-wrong" | "on-early" | "on-late" | "reason-missing" | "reason-long";
};

type Read =
  | { readonly ok: true; readonly way: "leave"; readonly on: PlainDate }
  | { readonly ok: true; readonly way: "withdraw"; readonly reason: string }
  | { readonly ok: false; readonly fault: LeaveFault };

const mostOfReason = 500;

export const readLeaving = (draft: LeaveDraft, involved: Involved, today: PlainDate): Read =>
  wayOut(involved, today) === "leave" ? readDay(draft.on, involved, today) : readReason(draft.reason);

const readDay = (typed: string, { from, until }: Involved, today: PlainDate): Read => {
  const on = parseTypedDay(typed);
  const wrong = (code: LeaveFault["code"]): Read => ({ ok: false, fault: { field: "leaveOn", code } });
  if (on === undefined || !isWithin(daysOfAssignment(today), on)) return wrong("on-wrong");
  if (on <= from) return wrong("on-early");
  return until !== null && until <= on ? wrong("on-late") : { ok: true, way: "leave", on };
};

const readReason = (typed: string): Read => {
  const reason = typed.trim();
  const wrong = (code: LeaveFault["code"]): Read => ({ ok: false, fault: { field: "leaveReason", code } });
  if (reason === "") return wrong("reason-missing");
  return reason.length > mostOfReason ? wrong("reason-long") : { ok: true, way: "withdraw", reason };
};
