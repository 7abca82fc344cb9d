import type { EntryNumber } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Fact, PlanBody, PlanParty, ShowingWay, SigningWay } from "./entry.ts";

/** A plan as it read from a day on; the first is how it was made. */
export type PlanVersion = {
  readonly id: EntryNumber;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly body: PlanBody;
  /** When it was written down: nobody saw or signed it before. */
  readonly writtenAt: Instant;
  /** Why it was changed, and whether nothing was agreed anew; null and false of the first. */
  readonly why: string | null;
  readonly wordingOnly: boolean;
};

/** Something that was done about a version, on a day: in order of day, then of recording. */
export type PlanAct = {
  readonly entry: EntryNumber;
  readonly on: PlainDate;
  readonly version: EntryNumber;
  readonly hash: string;
} & (
  | { readonly kind: "shown"; readonly how: ShowingWay }
  | {
      readonly kind: "signed";
      readonly by: PlanParty;
      readonly how: SigningWay;
      readonly reference: string | null;
      readonly document: EntryNumber | null;
    }
  | { readonly kind: "refused"; readonly reason: string }
);

/** What a fact says of a version of a plan; undefined when it says something else. */
export const planVersionOf = (fact: Fact): PlanVersion | undefined => {
  const common = { id: fact.number, from: fact.validFrom, until: fact.validUntil, writtenAt: fact.knownFrom };
  if (fact.kind === "plan-made") return { ...common, body: fact.body, why: null, wordingOnly: false };
  if (fact.kind !== "plan-revised") return undefined;
  const { why, wordingOnly = false, ...body } = fact.body;
  return { ...common, body, why, wordingOnly };
};

/** What a fact says was done about a plan; undefined when it is about something else. */
export const planActOf = (fact: Fact): PlanAct | undefined => {
  if (fact.kind !== "plan-shown" && fact.kind !== "plan-signed" && fact.kind !== "plan-refused") return undefined;
  const { version, hash } = fact.body;
  const common = { entry: fact.number, on: fact.validFrom, version, hash };
  switch (fact.kind) {
    case "plan-shown":
      return { ...common, kind: "shown", how: fact.body.how };
    case "plan-signed": {
      const { by, how, reference = null, document = null } = fact.body;
      return { ...common, kind: "signed", by, how, reference, document };
    }
    default:
      return { ...common, kind: "refused", reason: fact.body.reason };
  }
};

/** A plan while a history is made of entries. */
type Revised = {
  readonly from: PlainDate;
  until: PlainDate | null;
  goal: string | null;
  versions: readonly PlanVersion[];
};

/** The plan reads as its last version says; true when that leaves it without a day. */
export const revise = (plan: Revised | undefined, version: PlanVersion | undefined): boolean => {
  if (plan === undefined || version === undefined) return false;
  plan.versions = [...plan.versions, version];
  plan.goal = version.body.goal ?? null;
  plan.until = version.until;
  return version.until !== null && version.until <= plan.from;
};
