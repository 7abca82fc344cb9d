import { daysOfRecord, isWithin } from "../../../contexts/dossier/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";

export type AppointmentAct = "plan" | "move" | "cancel" | "hold";
export type FieldName =
  | "what"
  | "on"
  | "at"
  | "minutes"
  | "how"
  | "place"
  | "worker"
  | "why"
  | "by"
  | "came"
  | "missedBecause"
  | "note"
  | "next";

export type Draft = Readonly<Partial<Record<FieldName, string>>>;

/** What each act asks, in the order of its form. */
export const fieldsOf = (act: AppointmentAct, { how, came }: Draft): readonly FieldName[] => {
  const time: readonly FieldName[] = [
    "on",
    "at",
    "minutes",
    "how",
    ...(how === "in-person" ? (["place"] as const) : []),
    "worker",
  ];
  if (act === "plan") return ["what", ...time];
  if (act === "move") return [...time, "why"];
  if (act === "cancel") return ["by", "why"];
  return ["came", ...(came === "missed" ? (["missedBecause"] as const) : []), "note", "next"];
};

const mayBeEmpty: ReadonlySet<FieldName> = new Set<FieldName>(["worker", "note", "next"]);

export type FaultCode =
  | "required"
  | "choose-one"
  | "day-wrong"
  | "day-gone"
  | "time-wrong"
  | "minutes-wrong"
  | "too-long";
export type Fault = { readonly field: FieldName; readonly code: FaultCode };
export type Body = Readonly<Record<string, unknown>>;

const choices: ReadonlySet<FieldName> = new Set<FieldName>(["what", "how", "by", "came", "missedBecause"]);

/** What the server takes, or every fault at once. */
export const readAct = (
  act: AppointmentAct,
  draft: Draft,
  today: PlainDate,
): { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly faults: readonly Fault[] } => {
  const fields = fieldsOf(act, draft);
  const faults = fields.flatMap((field): Fault[] => {
    const code = faultOf(field, (draft[field] ?? "").trim(), today);
    return code === undefined ? [] : [{ field, code }];
  });
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, body: Object.assign({}, ...fields.map((field) => said(field, (draft[field] ?? "").trim()))) };
};

const faultOf = (field: FieldName, typed: string, today: PlainDate): FaultCode | undefined => {
  if (typed === "") {
    if (mayBeEmpty.has(field)) return undefined;
    return choices.has(field) ? "choose-one" : "required";
  }
  switch (field) {
    case "on": {
      const day = parseTypedDay(typed);
      if (day === undefined || !isWithin(daysOfRecord(today), day)) return "day-wrong";
      return day < today ? "day-gone" : undefined;
    }
    case "at":
      return timeOf(typed) === undefined ? "time-wrong" : undefined;
    case "minutes":
      return /^\d+$/.test(typed) && Number(typed) >= 5 && Number(typed) <= 480 ? undefined : "minutes-wrong";
    default:
      return typed.length > 500 ? "too-long" : undefined;
  }
};

/** "9:30", "09.30" or "930" is "09:30"; undefined when it is no time of a day. */
export const timeOf = (typed: string): string | undefined => {
  const parts = /^(\d{1,2})[:.]?(\d{2})$/.exec(typed.trim());
  if (parts === null) return undefined;
  const [hour, minute] = [Number(parts[1]), Number(parts[2])];
  return hour > 23 || minute > 59 ? undefined : `${String(hour).padStart(2, "0")}:${parts[2]}`;
};

const said = (field: FieldName, typed: string): Body => {
  if (typed === "") return {};
  if (field === "on") return { on: parseTypedDay(typed) };
  if (field === "at") return { at: timeOf(typed) };
  return { [field]: field === "minutes" ? Number(typed) : typed };
};
