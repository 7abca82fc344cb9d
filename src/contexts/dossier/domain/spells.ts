import type { EntryNumber, MunicipalityCode } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { EndReasonCode, FactBodies, GroundCode, ProductCode, RungCode, SchemeCode } from "./entry.ts";
import type { PlanAct, PlanVersion } from "./plan.ts";

/** Runs from a day until another (the first day it no longer runs); null while no end is known. It has at least one day. */
export type Spell = { readonly id: EntryNumber; readonly from: PlainDate; readonly until: PlainDate | null };

export type BenefitSpell = Spell & {
  readonly scheme: SchemeCode;
  /** Where the client lived at its start, as the benefit itself says; null when it does not. */
  readonly municipality: MunicipalityCode | null;
  readonly endReason: EndReasonCode | null;
  /** Later schemes within the spell, by day; empty for most. */
  readonly changes: readonly { readonly from: PlainDate; readonly scheme: SchemeCode }[];
};
export type ExemptionSpell = Spell & { readonly ground: GroundCode; readonly decidedOn: PlainDate | null };
/** `goal` and `until` are those of the last version. */
export type PlanSpell = Spell & {
  readonly goal: string | null;
  /** In order; the first is how it was made. */
  readonly versions: readonly PlanVersion[];
  readonly acts: readonly PlanAct[];
};
export type ProvisionSpell = Spell & { readonly product: ProductCode | null; readonly endReason: EndReasonCode | null };
export type JobSpell = Spell & { readonly hoursPerWeek: number | null; readonly employer: string | null };

/** Put on a rung, taken off it (null), or left on it longer. */
export type RungSet = {
  readonly id: EntryNumber;
  readonly from: PlainDate;
  readonly rung: RungCode | null;
  readonly why: string | null;
  readonly extended: boolean;
};

/** Where somebody stood towards work on a day, as somebody saw it. */
export type Diagnosis = FactBodies["diagnosis-made"] & { readonly id: EntryNumber; readonly from: PlainDate };

/** Something that holds from a day until the next of its kind. */
export type Since<T> = T & { readonly from: PlainDate };
