import type { EntryKind } from "./entry.ts";

/** Who may see an entry of this kind besides the commissioner's staff, while a provider is involved; `by-entry`: each says so itself. */
export type Audience = "staff" | "staff-and-client" | "staff-client-and-provider" | "by-entry";
export type EntryPurpose = "casework" | "benefits";
/** The settings that say how long; both presets have the selection list's ten years (STANDARDS, retention). */
export const keepTerms = ["keepBenefits", "keepCasework"] as const;
export type KeepTerm = (typeof keepTerms)[number];
/** By which term, and from when it runs (`keepingOf`). */
export type Retention = { readonly term: KeepTerm; readonly after: "end-of-dossier" };

export type EntryPolicy = {
  readonly audience: Audience;
  readonly purpose: EntryPurpose;
  readonly retention: Retention;
};

const work: EntryPolicy = {
  audience: "staff-client-and-provider",
  purpose: "casework",
  retention: { term: "keepCasework", after: "end-of-dossier" },
};
const benefit: EntryPolicy = {
  audience: "staff-and-client",
  purpose: "benefits",
  retention: { term: "keepBenefits", after: "end-of-dossier" },
};

/** Each kind of entry with who may see it, what it is kept for and how long (DESIGN, idea 4). */
export const entryPolicies: Readonly<Record<EntryKind, EntryPolicy>> = {
  "client-registered": work,
  "municipality-moved": { ...work, audience: "staff-and-client" },
  "benefit-started": benefit,
  "benefit-changed": benefit,
  "benefit-ended": benefit,
  "exemption-granted": benefit,
  "exemption-reviewed": benefit,
  "exemption-ended": benefit,
  "re-examination-opened": benefit,
  "re-examination-closed": benefit,
  "facility-decided": benefit,
  "facility-ended": benefit,
  // what the office can't offer; a note may say more than a provider needs
  "need-unmet": { ...work, audience: "staff-and-client" },
  "need-ended": { ...work, audience: "staff-and-client" },
  // the client reads what was meant for them and what they handed in; no provider reads any
  "document-added": { ...work, audience: "by-entry" },
  // why it went is for who keeps the dossier; for the client it is gone
  "document-removed": { ...work, audience: "staff" },
  // what the benefit administration has to put right, or this office; the client reads what comes of it
  "delivery-differed": { ...benefit, audience: "staff" },
  "delivery-agreed": { ...benefit, audience: "staff" },
  "phase-set": work,
  "gate-opened": work,
  // what a house visit or a medical examination found is not for a provider
  "gate-step-done": { ...work, audience: "staff-and-client" },
  "gate-handed-over": work,
  "gate-suspended": benefit,
  "gate-resumed": benefit,
  "gate-closed": work,
  "rung-set": work,
  "plan-made": work,
  "plan-revised": work,
  "plan-shown": { ...work, audience: "staff-and-client" },
  "plan-signed": work,
  "plan-refused": { ...work, audience: "staff-and-client" },
  "trajectory-started": work,
  "trajectory-ended": work,
  "instrument-started": work,
  "instrument-ended": work,
  "job-started": work,
  "job-ended": work,
  // limits and circumstances are the client's; a provider gets what a referral needs
  "diagnosis-made": { ...work, audience: "staff-and-client" },
  "contact-recorded": { ...work, audience: "staff-and-client" },
  // how the office spends its attention; the client may read it in the log of who looked, not as a fact about them
  "signal-rested": { ...work, audience: "staff" },
  "signal-woken": { ...work, audience: "staff" },
  "signal-concluded": { ...work, audience: "staff" },
  "worker-assigned": work,
  "worker-handed-over": work,
  "appointment-planned": { ...work, audience: "staff-and-client" },
  "appointment-moved": { ...work, audience: "staff-and-client" },
  "appointment-cancelled": { ...work, audience: "staff-and-client" },
  "appointment-held": { ...work, audience: "staff-and-client" },
  "appointment-mailed": { ...work, audience: "staff-and-client" },
  "appointment-not-mailed": { ...work, audience: "staff-and-client" },
  "email-agreed": { ...work, audience: "staff-and-client" },
  "email-withdrawn": { ...work, audience: "staff-and-client" },
  "note-written": { ...work, audience: "staff" },
  "message-sent": { ...work, audience: "by-entry" },
  "colleague-joined": work,
  "colleague-left": work,
  // what another organisation is for is between it, the client and the office
  "provider-joined": { ...work, audience: "staff-and-client" },
  "provider-left": { ...work, audience: "staff-and-client" },
  "entry-corrected": { ...work, audience: "staff" },
  "entry-withdrawn": { ...work, audience: "staff" },
};
