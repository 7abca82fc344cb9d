import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { GateStepCode, OrganisationCode } from "./codes.ts";

/** What somebody comes to the gate for: a benefit and help towards work, or help alone (under-27s at school, non-claimants). */
export const gateReasons = ["benefit", "help"] as const;
export type GateReason = (typeof gateReasons)[number];

/** How a claim ends; each is kept (domain page 03, "Also needed"). */
export const claimOutcomes = ["granted", "refused", "withdrawn", "not-processed"] as const;
export type ClaimOutcome = (typeof claimOutcomes)[number];

/** What happens between somebody's first question and their benefit or help. */
export type GateBodies = {
  /** First contact at the desk; `validFrom` is the day of notification. */
  readonly "gate-opened": {
    readonly asksFor: GateReason;
    readonly at: OrganisationCode;
    readonly under27?: boolean;
  };
  /**
   * `adds` is what a step that was done before says that was not known yet (page 03: not three times the same diagnosis);
   * `early` is why it did not wait for the term before it; `unclear` is why an intake could not say the phase: a later step settles it.
   */
  readonly "gate-step-done": {
    readonly step: GateStepCode;
    readonly by: OrganisationCode;
    readonly onBehalfOf?: OrganisationCode;
    readonly outcome?: ClaimOutcome;
    /** Why a house visit was reasonable, and whether the client consented to it. */
    readonly reason?: string;
    readonly consent?: boolean;
    readonly result?: string;
    readonly adds?: string;
    readonly early?: string;
    readonly unclear?: string;
  };
  readonly "gate-handed-over": { readonly to: OrganisationCode; readonly reason?: string };
  /**
   * Papers are asked for, to be there by `answerBy`: until then, or until it is resumed, the term for the decision stands still
   * (art. 4:15 Awb). Without a day it does until it is resumed.
   */
  readonly "gate-suspended": { readonly reason: string; readonly answerBy?: PlainDate };
  readonly "gate-resumed": { readonly reason?: string };
  readonly "gate-closed": { readonly reason: string };
};
