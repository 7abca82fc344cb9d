import { daysOfRecord, isWithin } from "../../../contexts/dossier/api.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import type { Language } from "../../languages/language.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import { delivererIn, idsIn } from "../deliverers.ts";
import { actFields, type Context, type DecisionAct, type Draft, type Field, type FieldName } from "./act-fields.ts";
import type { ClientDecisions } from "./presenter.ts";

export type FaultCode =
  | "day-wrong"
  | "day-to-come"
  | "required"
  | "choose-one"
  | "too-long"
  | "amount-wrong"
  | "hours-wrong"
  | "order-wrong"
  | "review-before-start"
  | "review-before-look"
  | "review-late";
export type Fault = { readonly field: FieldName; readonly code: FaultCode };
export type Body = Readonly<Record<string, unknown>>;
export type ActRead =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The day it is typed on, and in which language. */
export type Reading = { readonly today: PlainDate; readonly language: Language };

/** What the server takes, or every fault at once. */
export const readAct = (act: DecisionAct, draft: Draft, context: Context, reading: Reading): ActRead => {
  const fields = actFields[act].filter(({ shows }) => shows(draft, context));
  const faults = fields.flatMap((field) => faultOf(field, draft, context, reading));
  const isTold = ({ field }: Fault): boolean => faults.some((fault) => fault.field === field);
  const asked = orderFaults(draft).filter(({ field }) => fields.some(({ name }) => name === field));
  faults.push(...asked.filter((fault) => !isTold(fault)));
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, body: Object.assign({}, ...fields.map((field) => said(act, field, draft, reading.language))) };
};

const faultOf = (field: Field, draft: Draft, context: Context, { today, language }: Reading): Fault[] => {
  const value = (draft[field.name] ?? "").trim();
  const fault = (code: FaultCode): Fault[] => [{ field: field.name, code }];
  if (value === "") {
    if (!field.must(draft, context)) return [];
    return fault(field.kind === "code" || field.kind === "choice" ? "choose-one" : "required");
  }
  if (field.kind === "text") return value.length > 500 ? fault("too-long") : [];
  if (field.kind === "amount") return centsOf(value, language) === undefined ? fault("amount-wrong") : [];
  if (field.kind === "hours") return hoursOf(value) === undefined ? fault("hours-wrong") : [];
  if (field.kind !== "day") return [];
  const day = parseTypedDay(value);
  if (day === undefined || !isWithin(daysOfRecord(today), day)) return fault("day-wrong");
  return field.isPast && day > today ? fault("day-to-come") : [];
};

/** Days that do not follow each other: a last one before the first, or looking again while it does not run. */
const orderFaults = ({
  from = "",
  on = "",
  lastDay = "",
  plannedLast = "",
  reviewOn = "",
}: Draft): readonly Fault[] => {
  const [first, last, review] = [from === "" ? on : from, lastDay, reviewOn].map((typed) => parseTypedDay(typed));
  const faults: Fault[] = [];
  if (first !== undefined && last !== undefined && last < first) faults.push({ field: "lastDay", code: "order-wrong" });
  const planned = parseTypedDay(plannedLast);
  if (first !== undefined && planned !== undefined && planned < first)
    faults.push({ field: "plannedLast", code: "order-wrong" });
  if (review === undefined) return faults;
  if (first !== undefined && review <= first)
    return [...faults, { field: "reviewOn", code: from === "" ? "review-before-look" : "review-before-start" }];
  return last !== undefined && review > last ? [...faults, { field: "reviewOn", code: "review-late" }] : faults;
};

const hands: Readonly<Record<Language, RegExp>> = {
  nl: /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/,
  en: /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/,
};

/**
 * "1.250,50" or "1250.5" is 125050 cents; undefined when it is no amount above nothing. How the other language writes it is taken where it
 * can't be anything else: "12,345" is no amount in Dutch, since it may be a slip in 12,34.
 */
export const centsOf = (typed: string, language: Language): number | undefined => {
  const plain = typed.replaceAll(/[\s€]/g, "");
  const own = hands[language].exec(plain);
  const other = hands[language === "nl" ? "en" : "nl"].exec(plain);
  const parts = own ?? (other?.[2] === undefined ? null : other);
  if (parts === null) return undefined;
  const [, whole = "", part = ""] = parts;
  const cents = Number(whole.replaceAll(/[.,]/g, "")) * 100 + Number(part.padEnd(2, "0"));
  return cents >= 1 && cents <= 100_000_000 ? cents : undefined;
};

/** "32" or "31,5" hours a week, as in either language; undefined when nobody works so many. */
const hoursOf = (typed: string): number | undefined => {
  const hours = /^\d{1,2}([.,]\d)?$/.test(typed) ? Number(typed.replace(",", ".")) : 0;
  return hours >= 0.5 && hours <= 80 ? hours : undefined;
};

/** Only the one that was named: the other is nobody. */
const namedIn = (key: string): Body => Object.fromEntries(Object.entries(idsIn(key)).filter(([, id]) => id !== null));

/** What a step of the plan says of help that begins with it: on its own day where that has come, else today. */
export const draftOfStep = (
  step: ClientDecisions["steps"][number],
  { today, typedDay }: { readonly today: PlainDate; readonly typedDay: (day: PlainDate) => string },
  language: Language,
): Draft => {
  const { product, by, from, until, hoursPerWeek } = step;
  return {
    kind: "instrument",
    ...{ product, by, who: delivererIn(step)?.key ?? "" },
    on: typedDay(from < today ? from : today),
    plannedLast: until === null ? "" : typedDay(addDays(until, -1)),
    hours: hoursPerWeek === null ? "" : String(hoursPerWeek).replace(".", language === "nl" ? "," : "."),
  };
};

/** As the server has it: an end is the first day no longer, and what was left empty is not said. */
const said = (act: DecisionAct, { name, kind }: Field, draft: Draft, language: Language): Body => {
  const value = (draft[name] ?? "").trim();
  if (value === "" || kind === "step") return {};
  if (kind === "who") return namedIn(value);
  if (kind === "amount") return { [name]: centsOf(value, language) };
  if (kind === "hours") return { hoursPerWeek: hoursOf(value) };
  if (name === "endReason") return { reason: value };
  if (kind !== "day") return { [name]: name === "granted" ? value === "yes" : value };
  const day = parseTypedDay(value) as PlainDate;
  if (name === "lastDay" || name === "plannedLast") return { until: addDays(day, 1) };
  return { [name === "endsOn" || act === "job" ? "on" : name]: day };
};
