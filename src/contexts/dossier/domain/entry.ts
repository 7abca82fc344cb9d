import type { Brand } from "../../../kernel/brand.ts";
import type { EntryNumber, MunicipalityCode, PersonId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";

/** Codes that a preset lists with their labels and effective dates (glossary); never compared with constants. */
export type SchemeCode = Brand<string, "SchemeCode">;
export type GroundCode = Brand<string, "GroundCode">;
export type EndReasonCode = Brand<string, "EndReasonCode">;
export type ProductCode = Brand<string, "ProductCode">;

/** What each kind of fact says. `validFrom` and `validUntil` stand beside it, on the entry. */
export type FactBodies = {
  /** Known to the office. A benefit is not required (under-27s, non-claimants). */
  readonly "client-registered": { readonly municipality?: MunicipalityCode };
  readonly "municipality-moved": { readonly municipality: MunicipalityCode };
  /** The municipality is where the client lives when the benefit starts. */
  readonly "benefit-started": { readonly scheme: SchemeCode; readonly municipality?: MunicipalityCode };
  readonly "benefit-changed": { readonly scheme: SchemeCode };
  /** `validFrom` is the first day without benefit. */
  readonly "benefit-ended": { readonly reason?: EndReasonCode };
  /** `validUntil` when the decision names its end. */
  readonly "exemption-granted": { readonly ground: GroundCode; readonly decidedOn?: PlainDate };
  readonly "exemption-ended": { readonly reason?: string };
  readonly "phase-set": { readonly phase: number };
  /** `validUntil` when the plan names the day it runs to. */
  readonly "plan-made": { readonly goal?: string };
  readonly "trajectory-started": { readonly product?: ProductCode };
  readonly "trajectory-ended": { readonly reason?: EndReasonCode };
  readonly "instrument-started": { readonly product?: ProductCode };
  readonly "instrument-ended": { readonly reason?: EndReasonCode };
  readonly "job-started": { readonly hoursPerWeek?: number; readonly employer?: string };
  readonly "job-ended": { readonly reason?: EndReasonCode };
  readonly "worker-assigned": { readonly worker: PersonId };
  /** To a colleague, or to nobody (null): then the client waits among the unassigned. */
  readonly "worker-handed-over": { readonly worker: PersonId | null; readonly reason?: string };
};

export type FactKind = keyof FactBodies;
export type EntryKind = FactKind | "entry-corrected" | "entry-withdrawn";

type Common = {
  readonly number: EntryNumber;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  /** The system's clock at append, rising per client. */
  readonly recordedAt: Instant;
  /** The same, unless a history load sets it earlier. Known-at questions use this one. */
  readonly knownFrom: Instant;
};

/**
 * A fact about a client. `subject` is the entry that opened what this is about (a benefit spell, a plan, a job);
 * an opening entry is its own subject.
 */
export type Fact<K extends FactKind = FactKind> = {
  readonly [P in K]: Common & {
    readonly kind: P;
    readonly subject: EntryNumber;
    readonly body: FactBodies[P];
  };
}[K];

/** Says what the target should have said: dates and body of the target's kind, whole; and why, when a person did it. */
export type Correction = Common & {
  readonly kind: "entry-corrected";
  readonly target: EntryNumber;
  readonly body: CorrectedBody;
};

/** `because` is a word of the correction itself; no kind of fact has it (`reason` is one of an end). */
export type CorrectedBody = FactBodies[FactKind] & { readonly because?: string };

/** Takes the target away: a fact, a correction (what it corrected stands again) or a withdrawal (likewise). */
export type Withdrawal = Common & {
  readonly kind: "entry-withdrawn";
  readonly target: EntryNumber;
  readonly body: { readonly reason?: string };
};

export type Entry = Fact | Correction | Withdrawal;

/** Kinds that open something which runs until it is ended. */
export const openingKinds = {
  "benefit-started": "benefit-ended",
  "exemption-granted": "exemption-ended",
  "trajectory-started": "trajectory-ended",
  "instrument-started": "instrument-ended",
  "job-started": "job-ended",
} as const satisfies Partial<Record<FactKind, FactKind>>;

/** Kinds that end what another entry opened, from their first valid day. */
export const endingKinds: ReadonlySet<FactKind> = new Set(Object.values(openingKinds));

/** Decisions that name their end in advance, in `validUntil`. Every other end is an entry of its own. */
export const namesItsEnd = (kind: EntryKind): boolean => kind === "exemption-granted" || kind === "plan-made";
