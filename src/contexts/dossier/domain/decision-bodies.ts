import type { CampaignId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { FacilityCode, FundingCode, GroundCode, ReExaminationOutcomeCode, UnmetNeedCode } from "./codes.ts";

/**
 * Why somebody is looked at anew (page 03, "Also needed"): called in a campaign, drawn by lot in one, because it is time, because
 * something came up, or because the client asked.
 */
export const reExaminationCauses = ["campaign", "draw", "periodic", "signal", "request"] as const;
export type ReExaminationCause = (typeof reExaminationCauses)[number];

/** How often an amount is paid. */
export const facilityRhythms = ["once", "month"] as const;
export type FacilityRhythm = (typeof facilityRhythms)[number];

/** What the decisions about a client say, and what they lead to. */
export type DecisionBodies = {
  /** `validUntil` when the decision names its end; `reviewOn`: the day it is looked at again. */
  readonly "exemption-granted": {
    readonly ground: GroundCode;
    readonly decidedOn?: PlainDate;
    readonly reviewOn?: PlainDate;
    readonly why?: string;
  };
  /** Looked at on this day, and it stays. */
  readonly "exemption-reviewed": { readonly why: string; readonly reviewOn?: PlainDate };
  readonly "exemption-ended": { readonly reason?: string };
  /** `campaign` of who was called or drawn in one. */
  readonly "re-examination-opened": {
    readonly cause: ReExaminationCause;
    readonly campaign?: CampaignId;
    readonly why?: string;
  };
  readonly "re-examination-closed": { readonly outcome: ReExaminationOutcomeCode; readonly note?: string };
  /**
   * A premium or facility. What is given is from `validFrom` on, decided on `decidedOn` (not said before both were asked); a refusal is of
   * `validFrom` alone. `amount` in cents; `validUntil` when the decision names its end.
   */
  readonly "facility-decided": {
    readonly facility: FacilityCode;
    readonly granted: boolean;
    readonly decidedOn?: PlainDate;
    readonly why: string;
    readonly amount?: number;
    readonly per?: FacilityRhythm;
    readonly source?: FundingCode;
  };
  readonly "facility-ended": { readonly reason: string };
  /** The client needs help that does not exist here. */
  readonly "need-unmet": { readonly need: UnmetNeedCode; readonly note?: string };
  /** It was found, or is needed no more. */
  readonly "need-ended": { readonly reason: string };
};
