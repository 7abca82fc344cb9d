import type { z } from "zod";
import { type correctEntry, daysOfRecord, isWithin, namesItsEnd } from "../../../contexts/dossier/api.ts";
import { type PlainDate, parsePlainDate } from "../../../kernel/plain-date.ts";
import type { Formats } from "../../languages/formats.ts";
import { parseTypedDay, parseTypedLastDay } from "../../languages/typed-date.ts";
import { type BodyField, bodyFields } from "./correction-fields.ts";
import type { EntryKind, TimelineEntry } from "./entry-words.ts";
import { fieldsOfStep, type GateStepsShown } from "./gate-step-fields.ts";
import { readReason } from "./withdrawal-form.ts";

export const fieldsOf = (kind: EntryKind): readonly BodyField[] =>
  kind === "entry-corrected" || kind === "entry-withdrawn" ? [] : bodyFields[kind];

/** What is asked about an entry as far as it is typed. */
export const fieldsAsked = (
  entry: TimelineEntry,
  { body }: Pick<CorrectionDraft, "body">,
  steps: GateStepsShown,
): readonly BodyField[] => {
  const fields = fieldsOf(entry.kind);
  return entry.kind === "gate-step-done" ? fieldsOfStep(fields, entry, body["step"] ?? "", steps) : fields;
};

/** As typed. */
export type CorrectionDraft = {
  readonly validFrom: string;
  /** The last day on which it holds. */
  readonly validUntil: string;
  readonly body: Readonly<Record<string, string>>;
  /** Why it is corrected. */
  readonly because: string;
};

export const draftOf = (
  entry: TimelineEntry,
  { typedDay, typedLastDay }: Pick<Formats, "typedDay" | "typedLastDay">,
): CorrectionDraft => ({
  validFrom: typedDay(entry.validFrom),
  validUntil: entry.validUntil === null ? "" : typedLastDay(entry.validUntil),
  body: Object.fromEntries(
    fieldsOf(entry.kind).map((field) => {
      const value = entry.body[field.key];
      const said = ["string", "number", "boolean"].includes(typeof value) ? String(value) : "";
      const day = field.kind === "date" ? parsePlainDate(said) : undefined;
      return [field.key, day === undefined ? said : typedDay(day)];
    }),
  ),
  because: "",
});

export type CorrectionFault = {
  readonly field: string;
  readonly code:
    | "date-wrong"
    | "date-beyond"
    | "until-before-from"
    | "number-wrong"
    | "required"
    | "nothing-changed"
    | "because-missing";
};
type CorrectionBody = z.input<(typeof correctEntry)["body"]>;

export type CorrectionRead =
  | { readonly ok: true; readonly said: Pick<CorrectionBody, "validFrom" | "validUntil" | "body" | "reason"> }
  | { readonly ok: false; readonly faults: readonly CorrectionFault[] };

/** What is typed -> what the entry should have said, whole, and why; or every fault at once. */
export const readCorrection = (
  entry: TimelineEntry,
  draft: CorrectionDraft,
  today: PlainDate,
  steps: GateStepsShown = null,
): CorrectionRead => {
  const { kind } = entry;
  const from = parseTypedDay(draft.validFrom);
  const hasEnd = namesItsEnd(kind) && draft.validUntil.trim() !== "";
  const until = hasEnd ? parseTypedLastDay(draft.validUntil) : null;
  const faults: CorrectionFault[] = [
    ...faultsOfDay("validFrom", from, entry.validFrom, today),
    ...faultsOfDay("validUntil", until, entry.validUntil, today),
  ];
  if (from && until && until <= from) faults.push({ field: "validUntil", code: "until-before-from" });
  const fields = fieldsAsked(entry, draft, steps);
  const body = withoutFields(entry);
  for (const field of fields) {
    const read = readField(field, draft.body[field.key] ?? "");
    if (!read.ok) faults.push({ field: field.key, code: read.code });
    else if (field.kind === "date")
      faults.push(...faultsOfDay(field.key, (read.value ?? null) as PlainDate | null, entry.body[field.key], today));
    if (read.ok && read.value !== undefined) body[field.key] = read.value;
  }
  if (from !== undefined && until !== undefined && faults.length === 0 && saysWhatStands(entry, { from, until, body }))
    faults.push({ field: "validFrom", code: "nothing-changed" });
  const reason = readReason(draft.because);
  if (!reason.ok) faults.push({ field: "because", code: "because-missing" });
  if (faults.length > 0 || !reason.ok || from === undefined || until === undefined) return { ok: false, faults };
  return { ok: true, said: { validFrom: from, validUntil: until, body, reason: reason.reason } };
};

/** Looked up for the reader; no entry says it. */
const told: ReadonlySet<string> = new Set(["workerName", "municipalityName", "providerName"]);

/** What has no field here stands as it was said. */
const withoutFields = ({ kind, body }: TimelineEntry): Record<string, unknown> => {
  const asked = new Set(fieldsOf(kind).map(({ key }) => key));
  return Object.fromEntries(Object.entries(body).filter(([key]) => !asked.has(key) && !told.has(key)));
};

/** Null: no day was given; undefined: what was typed is none. A day that stood there already may stay. */
const faultsOfDay = (
  field: string,
  day: PlainDate | null | undefined,
  before: unknown,
  today: PlainDate,
): readonly CorrectionFault[] => {
  if (day === null || day === before) return [];
  if (day === undefined) return [{ field, code: "date-wrong" }];
  return isWithin(daysOfRecord(today), day) ? [] : [{ field, code: "date-beyond" }];
};

type Said = { readonly from: PlainDate; readonly until: PlainDate | null; readonly body: Record<string, unknown> };

const saysWhatStands = (entry: TimelineEntry, { from, until, body }: Said): boolean =>
  from === entry.validFrom &&
  until === entry.validUntil &&
  fieldsOf(entry.kind).every(({ key }) => (body[key] ?? null) === (entry.body[key] ?? null));

type FieldRead =
  | { readonly ok: true; readonly value: string | number | boolean | null | undefined }
  | { readonly ok: false; readonly code: CorrectionFault["code"] };

const readField = (field: BodyField, typed: string): FieldRead => {
  const said = typed.trim();
  if (said === "") {
    if (field.isRequired) return { ok: false, code: "required" };
    return { ok: true, value: field.kind === "worker-or-nobody" ? null : undefined };
  }
  if (field.kind === "date") {
    const day = parseTypedDay(said);
    return day === undefined ? { ok: false, code: "date-wrong" } : { ok: true, value: day };
  }
  if (field.kind === "number" || field.kind === "phase") {
    const number = Number(said.replace(",", "."));
    return Number.isFinite(number) ? { ok: true, value: number } : { ok: false, code: "number-wrong" };
  }
  if (field.kind === "choice" && (said === "true" || said === "false")) return { ok: true, value: said === "true" };
  return { ok: true, value: said };
};
