import { z } from "zod";
import { municipalityCodeSchema, personIdSchema, plainDateSchema } from "../../platform/endpoint.ts";
import type {
  ConclusionCode,
  EndReasonCode,
  EntryKind,
  FactBodies,
  FactKind,
  GateStepCode,
  GroundCode,
  OrganisationCode,
  ProductCode,
  SchemeCode,
  SignalRuleCode,
} from "./domain/entry.ts";
import { claimOutcomes, contactWays, gateReasons } from "./domain/entry.ts";

const code = <T>() => z.string().min(1).max(60) as unknown as z.ZodType<T, string>;
const text = z.string().trim().min(1).max(500);
const endReason = code<EndReasonCode>();
const municipality = municipalityCodeSchema;
const organisation = code<OrganisationCode>();

/** What each kind of fact may say, checked where it enters: request, file, database row. */
export const factBodySchemas = {
  "client-registered": z.strictObject({ municipality: municipality.exactOptional() }),
  "municipality-moved": z.strictObject({ municipality }),
  "benefit-started": z.strictObject({ scheme: code<SchemeCode>(), municipality: municipality.exactOptional() }),
  "benefit-changed": z.strictObject({ scheme: code<SchemeCode>() }),
  "benefit-ended": z.strictObject({ reason: endReason.exactOptional() }),
  "exemption-granted": z.strictObject({ ground: code<GroundCode>(), decidedOn: plainDateSchema.exactOptional() }),
  "exemption-ended": z.strictObject({ reason: text.exactOptional() }),
  "phase-set": z.strictObject({ phase: z.int().min(1).max(9), grounds: text.exactOptional() }),
  "gate-opened": z.strictObject({
    asksFor: z.enum(gateReasons),
    at: organisation,
    under27: z.boolean().exactOptional(),
  }),
  "gate-step-done": z.strictObject({
    step: code<GateStepCode>(),
    by: organisation,
    onBehalfOf: organisation.exactOptional(),
    outcome: z.enum(claimOutcomes).exactOptional(),
    reason: text.exactOptional(),
    consent: z.boolean().exactOptional(),
    result: text.exactOptional(),
    adds: text.exactOptional(),
  }),
  "gate-handed-over": z.strictObject({ to: organisation, reason: text.exactOptional() }),
  "gate-suspended": z.strictObject({ reason: text }),
  "gate-resumed": z.strictObject({ reason: text.exactOptional() }),
  "gate-closed": z.strictObject({ reason: text }),
  "plan-made": z.strictObject({ goal: text.exactOptional() }),
  "trajectory-started": z.strictObject({ product: code<ProductCode>().exactOptional() }),
  "trajectory-ended": z.strictObject({ reason: endReason.exactOptional() }),
  "instrument-started": z.strictObject({ product: code<ProductCode>().exactOptional() }),
  "instrument-ended": z.strictObject({ reason: endReason.exactOptional() }),
  "job-started": z.strictObject({
    hoursPerWeek: z.number().min(0).max(168).exactOptional(),
    employer: text.exactOptional(),
  }),
  "job-ended": z.strictObject({ reason: endReason.exactOptional() }),
  "contact-recorded": z.strictObject({ how: z.enum(contactWays), about: text.exactOptional() }),
  "signal-rested": z.strictObject({ rule: code<SignalRuleCode>(), reason: text }),
  "signal-woken": z.strictObject({ rule: code<SignalRuleCode>() }),
  "signal-concluded": z.strictObject({
    rule: code<SignalRuleCode>(),
    conclusion: code<ConclusionCode>(),
    note: text.exactOptional(),
  }),
  "worker-assigned": z.strictObject({ worker: personIdSchema }),
  "worker-handed-over": z.strictObject({ worker: personIdSchema.nullable(), reason: text.exactOptional() }),
} as const satisfies { readonly [K in FactKind]: z.ZodType<FactBodies[K]> };

export const factKinds = Object.keys(factBodySchemas) as [FactKind, ...FactKind[]];
export const entryKindSchema = z.enum([...factKinds, "entry-corrected", "entry-withdrawn"] as [
  EntryKind,
  ...EntryKind[],
]);
