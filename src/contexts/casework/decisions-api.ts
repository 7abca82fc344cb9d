import { z } from "zod";
import {
  campaignIdSchema,
  clientIdSchema,
  endpoint,
  entryNumberSchema,
  instantSchema,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import { facilityRhythms, reExaminationCauses } from "./domain/decision-words.ts";
import { helpKinds } from "./domain/help-words.ts";
import { planStep } from "./plan-body-schema.ts";

const client = z.strictObject({ clientId: clientIdSchema });
const about = z.strictObject({ clientId: clientIdSchema, entry: z.coerce.number().pipe(entryNumberSchema) });
const code = z.string().min(1).max(60);
const sentence = z.string().trim().min(1).max(500);
const entriesSeen = z.int().min(0);
const recorded = z.object({ clientId: clientIdSchema, entriesSeen: z.int(), entries: z.array(entryNumberSchema) });

/** Causes that a worker gives; a campaign and a draw are their own. */
export const causesByHand = [
  "periodic",
  "signal",
  "request",
] as const satisfies readonly (typeof reExaminationCauses)[number][];

const ending = z.strictObject({ on: plainDateSchema, reason: sentence, entriesSeen });

export const listClientDecisions = endpoint({
  operationId: "listClientDecisions",
  summary:
    "A client's help and work, exemptions, re-examinations, premiums and facilities, and what help is missing, as of a day and as known at a moment; the latest first.",
  method: "GET",
  path: "/clients/{clientId}/decisions",
  permission: "dossier.client.read",
  purpose: "casework",
  params: client,
  query: z.strictObject({ on: plainDateSchema.optional(), knownAt: instantSchema.optional() }),
  reply: z.object({
    clientId: clientIdSchema,
    on: plainDateSchema,
    entriesSeen: z.int(),
    /** The longest an exemption of one person lasts, by the settings of that day; and grounds that a whole group has. */
    exemptionAtMost: z.string(),
    categorialGrounds: z.array(z.string()),
    /** Obliged to work and nothing happens, without a decision: since when; null where that is not so. */
    nothingRunsSince: plainDateSchema.nullable(),
    /** Whether the duty to work runs that day, by a benefit or by the claim for one: without it an exemption has no effect. */
    dutyRuns: z.boolean(),
    exemptions: z.array(
      z.object({
        id: entryNumberSchema,
        from: plainDateSchema,
        until: plainDateSchema.nullable(),
        ground: z.string(),
        individual: z.boolean(),
        decidedOn: plainDateSchema.nullable(),
        reviewOn: plainDateSchema.nullable(),
        why: z.string().nullable(),
        /** Why it was ended before its time. */
        ended: z.string().nullable(),
        reviews: z.array(z.object({ on: plainDateSchema, why: z.string() })),
      }),
    ),
    reExaminations: z.array(
      z.object({
        id: entryNumberSchema,
        from: plainDateSchema,
        cause: z.enum(reExaminationCauses),
        campaign: z.object({ id: campaignIdSchema, name: z.string() }).nullable(),
        why: z.string().nullable(),
        closed: z.object({ on: plainDateSchema, outcome: z.string(), note: z.string().nullable() }).nullable(),
      }),
    ),
    facilities: z.array(
      z.object({
        id: entryNumberSchema,
        from: plainDateSchema,
        until: plainDateSchema.nullable(),
        facility: z.string(),
        granted: z.boolean(),
        /** Null of what was given each month before it was asked. */
        decidedOn: plainDateSchema.nullable(),
        why: z.string(),
        /** In cents. */
        amount: z.int().nullable(),
        per: z.enum(facilityRhythms).nullable(),
        source: z.string().nullable(),
        ended: z.string().nullable(),
      }),
    ),
    /** Trajectories and instruments. */
    help: z.array(
      z.object({
        id: entryNumberSchema,
        kind: z.enum(helpKinds),
        from: plainDateSchema,
        until: plainDateSchema.nullable(),
        product: z.string().nullable(),
        /** Who gives it, by kind and by name, until when it was meant to last and how many hours a week; null where nobody said. */
        by: z.string().nullable(),
        name: z.string().nullable(),
        plannedUntil: plainDateSchema.nullable(),
        hoursPerWeek: z.number().nullable(),
        ended: z.string().nullable(),
      }),
    ),
    /** Steps of the plan that runs, of which nothing has begun yet. */
    steps: z.array(planStep.omit({ inIntegration: true }).extend({ name: z.string().nullable() })),
    jobs: z.array(
      z.object({
        id: entryNumberSchema,
        from: plainDateSchema,
        until: plainDateSchema.nullable(),
        employer: z.string().nullable(),
        hoursPerWeek: z.number().nullable(),
        ended: z.string().nullable(),
      }),
    ),
    needs: z.array(
      z.object({
        id: entryNumberSchema,
        from: plainDateSchema,
        until: plainDateSchema.nullable(),
        need: z.string(),
        note: z.string().nullable(),
        ended: z.string().nullable(),
      }),
    ),
  }),
});

const act = {
  method: "POST",
  permission: "casework.decision.record",
  purpose: "casework",
  reply: recorded,
} as const;

export const grantExemption = endpoint({
  ...act,
  operationId: "grantExemption",
  summary: "Exempts a client from the obligation to work.",
  path: "/clients/{clientId}/exemptions",
  params: client,
  body: z.strictObject({
    ground: code,
    from: plainDateSchema,
    until: plainDateSchema.nullable().default(null),
    decidedOn: plainDateSchema,
    reviewOn: plainDateSchema.nullable().default(null),
    why: sentence.nullable().default(null),
    entriesSeen,
  }),
});

export const reviewExemption = endpoint({
  ...act,
  operationId: "reviewExemption",
  summary: "Records that an exemption was looked at and stays, and when it is looked at next.",
  path: "/clients/{clientId}/exemptions/{entry}/reviews",
  params: about,
  body: z.strictObject({
    on: plainDateSchema,
    why: sentence,
    reviewOn: plainDateSchema.nullable().default(null),
    entriesSeen,
  }),
});

export const endExemption = endpoint({
  ...act,
  operationId: "endExemption",
  summary: "Ends an exemption before its time; the day is the first without it.",
  path: "/clients/{clientId}/exemptions/{entry}/end",
  params: about,
  body: ending,
});

export const openReExamination = endpoint({
  ...act,
  operationId: "openReExamination",
  summary: "Begins to look at a client anew.",
  path: "/clients/{clientId}/re-examinations",
  params: client,
  body: z.strictObject({
    on: plainDateSchema,
    cause: z.enum(causesByHand),
    why: sentence.nullable().default(null),
    entriesSeen,
  }),
});

export const closeReExamination = endpoint({
  ...act,
  operationId: "closeReExamination",
  summary: "Writes down what came of looking at a client anew.",
  path: "/clients/{clientId}/re-examinations/{entry}/outcome",
  params: about,
  body: z.strictObject({ on: plainDateSchema, outcome: code, note: sentence.nullable().default(null), entriesSeen }),
});

export const decideFacility = endpoint({
  ...act,
  operationId: "decideFacility",
  summary: "Gives or refuses a premium or facility, with its ground, and of what is given the amount and its source.",
  path: "/clients/{clientId}/facilities",
  params: client,
  body: z.strictObject({
    facility: code,
    granted: z.boolean(),
    why: sentence,
    amount: z.int().min(1).max(100_000_000).nullable().default(null),
    per: z.enum(facilityRhythms).nullable().default(null),
    source: code.nullable().default(null),
    decidedOn: plainDateSchema,
    /** From when it is given; a refusal has none. */
    from: plainDateSchema.nullable().default(null),
    until: plainDateSchema.nullable().default(null),
    /** It comes beside one of its kind that is paid each month already, or was given for the same day. */
    isBesides: z.boolean().default(false),
    entriesSeen,
  }),
});

export const endFacility = endpoint({
  ...act,
  operationId: "endFacility",
  summary: "Stops what is paid each month; the day is the first without it.",
  path: "/clients/{clientId}/facilities/{entry}/end",
  params: about,
  body: ending,
});
