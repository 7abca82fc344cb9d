import { z } from "zod";
import { campaignIdSchema, plainDateSchema } from "../../platform/endpoint.ts";
import {
  type DecisionBodies,
  type FacilityCode,
  type FundingCode,
  facilityRhythms,
  type GroundCode,
  type ReExaminationOutcomeCode,
  reExaminationCauses,
  type UnmetNeedCode,
} from "./domain/entry.ts";

const code = <T>() => z.string().min(1).max(60) as unknown as z.ZodType<T, string>;
const text = z.string().trim().min(1).max(500);

/** Decisions, as they are asked for and as they are kept. */
export const decisionBodySchemas = {
  "exemption-granted": z.strictObject({
    ground: code<GroundCode>(),
    decidedOn: plainDateSchema.exactOptional(),
    reviewOn: plainDateSchema.exactOptional(),
    why: text.exactOptional(),
  }),
  "exemption-reviewed": z.strictObject({ why: text, reviewOn: plainDateSchema.exactOptional() }),
  "exemption-ended": z.strictObject({ reason: text.exactOptional() }),
  "re-examination-opened": z.strictObject({
    cause: z.enum(reExaminationCauses),
    campaign: campaignIdSchema.exactOptional(),
    why: text.exactOptional(),
  }),
  "re-examination-closed": z.strictObject({
    outcome: code<ReExaminationOutcomeCode>(),
    note: text.exactOptional(),
  }),
  "facility-decided": z.strictObject({
    facility: code<FacilityCode>(),
    granted: z.boolean(),
    decidedOn: plainDateSchema.exactOptional(),
    why: text,
    /** In cents. */
    amount: z.int().min(1).max(100_000_000).exactOptional(),
    per: z.enum(facilityRhythms).exactOptional(),
    source: code<FundingCode>().exactOptional(),
  }),
  "facility-ended": z.strictObject({ reason: text }),
  "need-unmet": z.strictObject({ need: code<UnmetNeedCode>(), note: text.exactOptional() }),
  "need-ended": z.strictObject({ reason: text }),
} as const satisfies { readonly [K in keyof DecisionBodies]: z.ZodType<DecisionBodies[K]> };
