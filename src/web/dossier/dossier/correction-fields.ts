import { agreeingWays, contactWays, mailLanguages, showingWays } from "../../../contexts/dossier/api.ts";
import type { CodeList } from "../../languages/codes.ts";
import type { EntryChoice } from "./entry-texts.ts";
import type { EntryKind } from "./entry-words.ts";

export type FieldKind =
  | {
      readonly kind: "text" | "date" | "number" | "phase" | "worker" | "worker-or-nobody" | "provider" | "municipality";
    }
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
const help = [
  may("product", code("product")),
  may("by", organisation),
  may("provider", { kind: "provider" }),
  may("worker", { kind: "worker" }),
  may("plannedUntil", { kind: "date" }),
  may("hoursPerWeek", { kind: "number" }),
];
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
  "facility-decided": [must("facility", code("facility")), may("decidedOn", { kind: "date" }), must("why", text)],
  "facility-ended": [must("reason", text)],
  "need-unmet": [must("need", code("unmet-need")), may("note", text)],
  "need-ended": [must("reason", text)],
  // what it holds stands; here what it is called, its day, and whether the client reads it too are corrected
  "document-added": [
    must("name", text),
    must("type", code("document-type")),
    may("forClient", choice(["true", "false"])),
  ],
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
    may("early", text),
    may("unclear", text),
  ],
  "gate-handed-over": [must("to", organisation), may("reason", text)],
  "gate-suspended": [must("reason", text), may("answerBy", { kind: "date" })],
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
  "trajectory-started": help,
  "trajectory-ended": [endReason],
  "instrument-started": help,
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
  "email-agreed": [must("how", choice(agreeingWays)), must("language", choice(mailLanguages))],
  "email-withdrawn": [],
  "note-written": [must("text", text)],
  // what was sent stands as it was sent
  "message-sent": [],
  "colleague-joined": [must("worker", { kind: "worker" }), must("role", code("involved-role"))],
  "colleague-left": [may("reason", text)],
  // another organisation is another involvement
  "provider-joined": [must("whatFor", text)],
  "provider-left": [may("reason", text)],
  "worker-handed-over": [may("worker", { kind: "worker-or-nobody" }), may("reason", text)],
};
