import type { z } from "zod";
import {
  agreeingWays,
  contactWays,
  type correctEntry,
  daysOfRecord,
  isWithin,
  namesItsEnd,
  showingWays,
} from "../../../contexts/dossier/api.ts";
import { type PlainDate, parsePlainDate } from "../../../kernel/plain-date.ts";
import type { CodeList } from "../../languages/codes.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import type { EntryChoice } from "./entry-texts.ts";
import type { EntryKind, TimelineEntry } from "./entry-words.ts";
import { readReason } from "./withdrawal-form.ts";

export type FieldKind =
  | { readonly kind: "text" | "date" | "number" | "phase" | "worker" | "worker-or-nobody" | "municipality" }
  | { readonly kind: "code"; readonly list: CodeList }
  | { readonly kind: "choice"; readonly choices: readonly EntryChoice[] };
export type BodyField = FieldKind & { readonly key: string; readonly isRequired: boolean };

const may = (key: string, field: FieldKind): BodyField => ({ ...field, key, isRequired: false });
const must = (key: string, field: FieldKind): BodyField => ({ ...field, key, isRequired: true });
const text: FieldKind = { kind: "text" };
const code = (list: CodeList): FieldKind => ({ kind: "code", list });
const choice = (choices: readonly EntryChoice[]): FieldKind => ({ kind: "choice", choices });
const organisation = code("organisation");
const endReason = may("reason", code("end-reason"));
const product = may("product", code("product"));
const ofSignal = [must("rule", code("signal-rule")), may("step", code("gate-step"))];

/** What can be said in each kind of entry (entry-schema.ts), in the order of the form. */
export const bodyFields: Readonly<
  Record<Exclude<EntryKind, "entry-corrected" | "entry-withdrawn">, readonly BodyField[]>
> = {
  "client-registered": [may("municipality", { kind: "municipality" })],
  "municipality-moved": [must("municipality", { kind: "municipality" })],
  "benefit-started": [must("scheme", code("scheme")), may("municipality", { kind: "municipality" })],
  "benefit-changed": [must("scheme", code("scheme"))],
  "benefit-ended": [endReason],
  "exemption-granted": [
    must("ground", code("ground")),
    may("decidedOn", { kind: "date" }),
    may("reviewOn", { kind: "date" }),
    may("why", text),
  ],
  "exemption-reviewed": [must("why", text), may("reviewOn", { kind: "date" })],
  "exemption-ended": [may("reason", text)],
  // why somebody was called stands as it was
  "re-examination-opened": [may("why", text)],
  "re-examination-closed": [must("outcome", code("re-examination-outcome")), may("note", text)],
  // what it costs is decided anew; here its words and days are corrected
  "facility-decided": [must("facility", code("facility")), must("why", text)],
  "facility-ended": [must("reason", text)],
  "need-unmet": [must("need", code("unmet-need")), may("note", text)],
  "need-ended": [must("reason", text)],
  // what it holds stands; here what it is called, and its day, are corrected
  "document-added": [must("name", text), must("type", code("document-type"))],
  "document-removed": [must("reason", text)],
  // what a delivery said stands as it was said; which of the two is right is corrected where it is wrong
  "delivery-differed": [],
  "delivery-agreed": [],
  "phase-set": [must("phase", { kind: "phase" }), may("grounds", text)],
  "gate-opened": [
    must("asksFor", choice(["benefit", "help"])),
    must("at", organisation),
    may("under27", choice(["true", "false"])),
  ],
  "gate-step-done": [
    must("step", code("gate-step")),
    must("by", organisation),
    may("onBehalfOf", organisation),
    may("outcome", choice(["granted", "refused", "withdrawn", "not-processed"])),
    may("reason", text),
    may("consent", choice(["true", "false"])),
    may("result", text),
    may("adds", text),
  ],
  "gate-handed-over": [must("to", organisation), may("reason", text)],
  "gate-suspended": [must("reason", text)],
  "gate-resumed": [may("reason", text)],
  "gate-closed": [must("reason", text)],
  // what it says is made anew in a next one; here its day is corrected
  "diagnosis-made": [],
  "contact-recorded": [must("how", choice(contactWays)), may("about", text)],
  "signal-rested": [...ofSignal, must("reason", text)],
  "signal-woken": ofSignal,
  "signal-concluded": [...ofSignal, must("conclusion", code("signal-conclusion")), may("note", text)],
  "rung-set": [
    may("rung", code("rung")),
    must("by", organisation),
    may("why", text),
    may("extended", choice(["true"])),
  ],
  "plan-made": [may("goal", text)],
  // what was agreed is agreed anew in a next version; here its day is corrected
  "plan-revised": [],
  "plan-shown": [must("how", choice(showingWays))],
  "plan-signed": [may("reference", text)],
  "plan-refused": [must("reason", text)],
  "trajectory-started": [product],
  "trajectory-ended": [endReason],
  "instrument-started": [product],
  "instrument-ended": [endReason],
  "job-started": [may("employer", text), may("hoursPerWeek", { kind: "number" })],
  "job-ended": [endReason],
  "worker-assigned": [must("worker", { kind: "worker" })],
  // another time is a move; here its words are corrected
  "appointment-planned": [must("what", code("appointment-kind"))],
  "appointment-moved": [must("why", text)],
  "appointment-cancelled": [must("why", text)],
  "appointment-held": [may("missedBecause", code("missed-reason")), may("note", text), may("next", text)],
  // what was mailed was mailed; of what was said of e-mail the day is corrected, and how
  "appointment-mailed": [],
  "appointment-not-mailed": [],
  "email-agreed": [must("how", choice(agreeingWays))],
  "email-withdrawn": [],
  "note-written": [must("text", text)],
  // what was sent stands as it was sent
  "message-sent": [],
  "colleague-joined": [must("worker", { kind: "worker" }), must("role", code("involved-role"))],
  "colleague-left": [may("reason", text)],
  "worker-handed-over": [may("worker", { kind: "worker-or-nobody" }), may("reason", text)],
};

export const fieldsOf = (kind: EntryKind): readonly BodyField[] =>
  kind === "entry-corrected" || kind === "entry-withdrawn" ? [] : bodyFields[kind];

/** As typed. */
export type CorrectionDraft = {
  readonly validFrom: string;
  readonly validUntil: string;
  readonly body: Readonly<Record<string, string>>;
  /** Why it is corrected. */
  readonly because: string;
};

type TypedDay = (day: PlainDate) => string;

export const draftOf = (entry: TimelineEntry, typedDay: TypedDay): CorrectionDraft => ({
  validFrom: typedDay(entry.validFrom),
  validUntil: entry.validUntil === null ? "" : typedDay(entry.validUntil),
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
export const readCorrection = (entry: TimelineEntry, draft: CorrectionDraft, today: PlainDate): CorrectionRead => {
  const { kind } = entry;
  const from = parseTypedDay(draft.validFrom);
  const hasEnd = namesItsEnd(kind) && draft.validUntil.trim() !== "";
  const until = hasEnd ? parseTypedDay(draft.validUntil) : null;
  const faults: CorrectionFault[] = [
    ...faultsOfDay("validFrom", from, entry.validFrom, today),
    ...faultsOfDay("validUntil", until, entry.validUntil, today),
  ];
  if (from && until && until <= from) faults.push({ field: "validUntil", code: "until-before-from" });
  const fields = fieldsOf(kind);
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
const told: ReadonlySet<string> = new Set(["workerName", "municipalityName"]);

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
