import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { ClaimOutcome, Fact, GateReason, GateStepCode, OrganisationCode } from "./entry.ts";

/** Something that was done at the gate, on a day. */
export type GateAct = { readonly entry: EntryNumber; readonly on: PlainDate } & (
  | {
      readonly kind: "step";
      readonly step: GateStepCode;
      readonly by: OrganisationCode;
      readonly onBehalfOf: OrganisationCode | null;
      readonly outcome: ClaimOutcome | null;
      readonly reason: string | null;
      readonly consent: boolean | null;
      readonly result: string | null;
      readonly adds: string | null;
      readonly early: string | null;
      readonly unclear: string | null;
    }
  | { readonly kind: "hand-over"; readonly to: OrganisationCode; readonly reason: string | null }
  | { readonly kind: "suspended"; readonly reason: string; readonly answerBy: PlainDate | null }
  | { readonly kind: "resumed" | "closed"; readonly reason: string | null }
);

/** Somebody at the gate, from first contact on; where it ends is for the rules of the steps to say (casework). */
export type Gate = {
  readonly id: EntryNumber;
  readonly from: PlainDate;
  readonly asksFor: GateReason;
  readonly at: OrganisationCode;
  readonly under27: boolean;
  /** In order of day, then of recording. */
  readonly acts: readonly GateAct[];
};

/** What a fact says was done at the gate; undefined when it is about something else. */
export const gateActOf = (fact: Fact): GateAct | undefined => {
  const common = { entry: fact.number, on: fact.validFrom };
  switch (fact.kind) {
    case "gate-step-done": {
      const { step, by, onBehalfOf = null, outcome = null, result = null, adds = null } = fact.body;
      const { reason = null, consent = null, early = null, unclear = null } = fact.body;
      return { ...common, kind: "step", step, by, onBehalfOf, outcome, reason, consent, result, adds, early, unclear };
    }
    case "gate-handed-over":
      return { ...common, kind: "hand-over", to: fact.body.to, reason: fact.body.reason ?? null };
    case "gate-suspended":
      return { ...common, kind: "suspended", reason: fact.body.reason, answerBy: fact.body.answerBy ?? null };
    case "gate-resumed":
      return { ...common, kind: "resumed", reason: fact.body.reason ?? null };
    case "gate-closed":
      return { ...common, kind: "closed", reason: fact.body.reason };
    default:
      return undefined;
  }
};
