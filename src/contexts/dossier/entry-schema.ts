import { z } from "zod";
import {
  entryNumberSchema,
  municipalityCodeSchema,
  personIdSchema,
  plainDateSchema,
  providerIdSchema,
} from "../../platform/endpoint.ts";
import { appointmentBodySchemas } from "./appointment-schema.ts";
import { decisionBodySchemas } from "./decision-schema.ts";
import { documentBodySchemas } from "./document-schema.ts";
import type {
  CircumstanceCode,
  ConclusionCode,
  EndReasonCode,
  EntryKind,
  FactBodies,
  FactKind,
  GateStepCode,
  GroundCode,
  InvolvedRoleCode,
  LimitCode,
  OccupationCode,
  OrganisationCode,
  PlanGoalCode,
  PlanTextCode,
  ProductCode,
  RungCode,
  SchemeCode,
  SignalRuleCode,
} from "./domain/entry.ts";
import {
  childCareNeeds,
  claimOutcomes,
  contactWays,
  deliveryDifferences,
  diagnosisConclusions,
  gateReasons,
  planParties,
  showingWays,
  signingWays,
  waysToTravel,
} from "./domain/entry.ts";
import { emailBodySchemas } from "./email-schema.ts";

const code = <T>() => z.string().min(1).max(60) as unknown as z.ZodType<T, string>;
const text = z.string().trim().min(1).max(500);
const endReason = code<EndReasonCode>();
const municipality = municipalityCodeSchema;
const organisation = code<OrganisationCode>();

const some = <T extends z.ZodType>(of: T) => z.array(of).min(1).max(20);

/** A diagnosis as it is asked for and as it is kept. */
export const diagnosisBodySchema = z.strictObject({
  by: organisation,
  conclusion: z.enum(diagnosisConclusions),
  helpWith: some(code<ProductCode>()).exactOptional(),
  limits: some(z.strictObject({ code: code<LimitCode>(), note: text.exactOptional() })).exactOptional(),
  circumstances: some(code<CircumstanceCode>()).exactOptional(),
  strengths: some(z.string().trim().min(1).max(200)).exactOptional(),
  wishes: z.string().trim().min(1).max(2_000).exactOptional(),
  experience: some(
    z.strictObject({ occupation: code<OccupationCode>(), years: z.int().min(0).max(60) }),
  ).exactOptional(),
  wanted: some(code<OccupationCode>()).exactOptional(),
  hoursPerWeek: z.int().min(0).max(60).exactOptional(),
  travel: z
    .strictObject({ minutes: z.int().min(0).max(240), by: z.array(z.enum(waysToTravel)).max(4) })
    .exactOptional(),
  grounds: z.string().trim().min(1).max(2_000),
  adds: z.string().trim().min(1).max(2_000).exactOptional(),
});

const which = { provider: providerIdSchema.exactOptional(), worker: personIdSchema.exactOptional() };

/** Help as it began. */
const helpBodySchema = z.strictObject({
  product: code<ProductCode>().exactOptional(),
  by: organisation.exactOptional(),
  ...which,
  plannedUntil: plainDateSchema.exactOptional(),
  hoursPerWeek: z.number().min(0.5).max(80).exactOptional(),
});

const ofSignal = { rule: code<SignalRuleCode>(), step: code<GateStepCode>().exactOptional() };

const agreements = some(
  z.strictObject({ code: code<PlanTextCode>().exactOptional(), text: z.string().trim().min(1).max(300) }),
).exactOptional();

/** A plan as it is kept. */
const planBodySchema = z.strictObject({
  goal: text.exactOptional(),
  goalKind: code<PlanGoalCode>().exactOptional(),
  rung: code<RungCode>().exactOptional(),
  expected: text.exactOptional(),
  steps: some(
    z.strictObject({
      product: code<ProductCode>(),
      by: organisation,
      ...which,
      from: plainDateSchema,
      until: plainDateSchema.exactOptional(),
      hoursPerWeek: z.int().min(1).max(60).exactOptional(),
      inIntegration: z.literal(true).exactOptional(),
    }),
  ).exactOptional(),
  integration: z
    .strictObject({ from: plainDateSchema, says: text, hoursPerWeek: z.int().min(1).max(60).exactOptional() })
    .exactOptional(),
  contactEvery: z
    .string()
    .regex(/^P\d{1,3}[DWM]$/)
    .exactOptional(),
  duties: agreements,
  support: agreements,
  rights: agreements,
  childCare: z.enum(childCareNeeds).exactOptional(),
  deviates: text.exactOptional(),
  text: z.string().min(1).max(20_000).exactOptional(),
});

const ofVersion = { version: entryNumberSchema, hash: z.string().regex(/^[0-9a-f]{64}$/) };

/** What each kind of fact may say, checked where it enters: request, file, database row. */
export const factBodySchemas = {
  "client-registered": z.strictObject({ municipality: municipality.exactOptional() }),
  "municipality-moved": z.strictObject({ municipality }),
  "benefit-started": z.strictObject({ scheme: code<SchemeCode>(), municipality: municipality.exactOptional() }),
  "benefit-changed": z.strictObject({ scheme: code<SchemeCode>() }),
  "benefit-ended": z.strictObject({ reason: endReason.exactOptional() }),
  ...decisionBodySchemas,
  ...appointmentBodySchemas,
  ...documentBodySchemas,
  ...emailBodySchemas,
  "delivery-differed": z.strictObject({
    entry: entryNumberSchema,
    feed: z.string().min(1).max(60),
    difference: z.enum(deliveryDifferences),
    said: z
      .strictObject({
        from: plainDateSchema,
        until: plainDateSchema.nullable(),
        scheme: code<SchemeCode>().exactOptional(),
        ground: code<GroundCode>().exactOptional(),
      })
      .exactOptional(),
  }),
  "delivery-agreed": z.strictObject({ feed: z.string().min(1).max(60) }),
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
    early: text.exactOptional(),
    unclear: text.exactOptional(),
  }),
  "gate-handed-over": z.strictObject({ to: organisation, reason: text.exactOptional() }),
  "gate-suspended": z.strictObject({ reason: text, answerBy: plainDateSchema.exactOptional() }),
  "gate-resumed": z.strictObject({ reason: text.exactOptional() }),
  "gate-closed": z.strictObject({ reason: text }),
  "rung-set": z.strictObject({
    rung: code<RungCode>().nullable(),
    by: organisation,
    why: text.exactOptional(),
    extended: z.literal(true).exactOptional(),
  }),
  "plan-made": planBodySchema,
  "plan-revised": planBodySchema.extend({ why: text, wordingOnly: z.literal(true).exactOptional() }),
  "plan-shown": z.strictObject({ ...ofVersion, how: z.enum(showingWays) }),
  "plan-signed": z.strictObject({
    ...ofVersion,
    by: z.enum(planParties),
    how: z.enum(signingWays),
    reference: text.exactOptional(),
    document: entryNumberSchema.exactOptional(),
  }),
  "plan-refused": z.strictObject({ ...ofVersion, reason: text }),
  "trajectory-started": helpBodySchema,
  "trajectory-ended": z.strictObject({ reason: endReason.exactOptional() }),
  "instrument-started": helpBodySchema,
  "instrument-ended": z.strictObject({ reason: endReason.exactOptional() }),
  "job-started": z.strictObject({
    hoursPerWeek: z.number().min(0).max(168).exactOptional(),
    employer: text.exactOptional(),
  }),
  "job-ended": z.strictObject({ reason: endReason.exactOptional() }),
  "diagnosis-made": diagnosisBodySchema,
  "contact-recorded": z.strictObject({ how: z.enum(contactWays), about: text.exactOptional() }),
  "signal-rested": z.strictObject({ ...ofSignal, reason: text }),
  "signal-woken": z.strictObject(ofSignal),
  "signal-concluded": z.strictObject({
    ...ofSignal,
    conclusion: code<ConclusionCode>(),
    note: text.exactOptional(),
  }),
  "worker-assigned": z.strictObject({ worker: personIdSchema }),
  "colleague-joined": z.strictObject({ worker: personIdSchema, role: code<InvolvedRoleCode>() }),
  "colleague-left": z.strictObject({ reason: text.exactOptional() }),
  "provider-joined": z.strictObject({ provider: providerIdSchema, whatFor: text }),
  "provider-left": z.strictObject({ reason: text.exactOptional() }),
  "worker-handed-over": z.strictObject({ worker: personIdSchema.nullable(), reason: text.exactOptional() }),
} as const satisfies { readonly [K in FactKind]: z.ZodType<FactBodies[K]> };

export const factKinds = Object.keys(factBodySchemas) as [FactKind, ...FactKind[]];
export const entryKindSchema = z.enum([...factKinds, "entry-corrected", "entry-withdrawn"] as [
  EntryKind,
  ...EntryKind[],
]);
