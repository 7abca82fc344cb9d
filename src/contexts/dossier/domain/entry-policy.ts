import type { EntryKind } from "./entry.ts";

/** Who may see an entry of this kind besides the commissioner's staff, once a share is made. */
export type Audience = "staff" | "staff-and-client" | "staff-client-and-provider";
export type EntryPurpose = "casework" | "benefits";
/** From when the retention period runs: the selection list's 10 years after the end of the help (STANDARDS, retention). */
export type Retention = { readonly keepFor: string; readonly after: "end-of-help" | "end-of-spell" };

export type EntryPolicy = {
  readonly audience: Audience;
  readonly purpose: EntryPurpose;
  readonly retention: Retention;
};

const file: Retention = { keepFor: "P10Y", after: "end-of-help" };
const work: EntryPolicy = { audience: "staff-client-and-provider", purpose: "casework", retention: file };
const benefit: EntryPolicy = { audience: "staff-and-client", purpose: "benefits", retention: file };

/** Each kind of entry with who may see it, what it is kept for and how long (DESIGN, idea 4). */
export const entryPolicies: Readonly<Record<EntryKind, EntryPolicy>> = {
  "client-registered": work,
  "municipality-moved": { ...work, audience: "staff-and-client" },
  "benefit-started": benefit,
  "benefit-changed": benefit,
  "benefit-ended": benefit,
  "exemption-granted": benefit,
  "exemption-ended": benefit,
  "phase-set": work,
  "plan-made": work,
  "trajectory-started": work,
  "trajectory-ended": work,
  "instrument-started": work,
  "instrument-ended": work,
  "job-started": work,
  "job-ended": work,
  "worker-assigned": work,
  "worker-handed-over": work,
  "entry-corrected": { ...work, audience: "staff" },
  "entry-withdrawn": { ...work, audience: "staff" },
};
