import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  entryNumberSchema,
  instantSchema,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import { diagnosisConclusions, traits, waysToTravel } from "./domain/diagnosis-words.ts";

const client = z.strictObject({ clientId: clientIdSchema });
const code = z.string().min(1).max(60);
const some = <T extends z.ZodType>(of: T) => z.array(of).max(20).default([]);
const long = z.string().trim().min(1).max(2_000);

/** What a diagnosis says; lists that say nothing are empty, texts that say nothing null. */
const body = {
  by: code,
  conclusion: z.enum(diagnosisConclusions),
  helpWith: some(code),
  limits: some(z.strictObject({ code, note: z.string().trim().min(1).max(500).nullable().default(null) })),
  circumstances: some(code),
  strengths: some(z.string().trim().min(1).max(200)),
  wishes: long.nullable().default(null),
  experience: some(z.strictObject({ occupation: code, years: z.int().min(0).max(60) })),
  wanted: some(code),
  hoursPerWeek: z.int().min(0).max(60).nullable().default(null),
  travel: z
    .strictObject({ minutes: z.int().min(0).max(240), by: z.array(z.enum(waysToTravel)).max(4) })
    .nullable()
    .default(null),
  grounds: long,
  adds: long.nullable().default(null),
};

export const recordDiagnosis = endpoint({
  operationId: "recordDiagnosis",
  summary: "Where a client stands towards work; while an earlier one counts it says what it adds.",
  method: "POST",
  path: "/clients/{clientId}/diagnoses",
  permission: "casework.diagnosis.record",
  purpose: "casework",
  params: client,
  body: z.strictObject({ on: plainDateSchema, entriesSeen: z.int().min(0), ...body }),
  reply: z.object({ clientId: clientIdSchema, entriesSeen: z.int(), entries: z.array(entryNumberSchema) }),
});

export const listClientDiagnoses = endpoint({
  operationId: "listClientDiagnoses",
  summary: "A client's diagnoses as of a day and as known at a moment, the latest first.",
  method: "GET",
  path: "/clients/{clientId}/diagnoses",
  permission: "dossier.client.read",
  purpose: "casework",
  params: client,
  query: z.strictObject({ on: plainDateSchema.optional(), knownAt: instantSchema.optional() }),
  reply: z.object({
    clientId: clientIdSchema,
    on: plainDateSchema,
    entriesSeen: z.int(),
    /** The entry of the one that still counts on that day: who makes the next one says what it adds. */
    counting: entryNumberSchema.nullable(),
    diagnoses: z.array(
      z.object({ id: entryNumberSchema, from: plainDateSchema, author: z.string(), ...z.object(body).shape }),
    ),
  }),
});

const share = z.object({ count: z.int(), share: z.number(), low: z.number(), high: z.number() });

export { traits };

export const getWhatFollowed = endpoint({
  operationId: "getWhatFollowed",
  summary:
    "What followed which help for people who stood as this client stands today, with intervals; never who they are.",
  method: "GET",
  path: "/clients/{clientId}/what-followed",
  permission: "casework.diagnosis.record",
  purpose: "casework",
  params: client,
  query: z.strictObject({
    /** In what people must be alike: some traits, with a comma between. */
    alike: z
      .string()
      .regex(/^(phase|stay|worked|limits)?(,(phase|stay|worked|limits))*$/)
      .default("phase,stay"),
  }),
  reply: z.object({
    on: plainDateSchema,
    /** How long after the help began it was looked. */
    followedFor: z.string(),
    situation: z.object({
      phase: z.int().nullable(),
      stay: z.enum(["under-a-year", "longer"]),
      worked: z.boolean(),
      limits: z.boolean().nullable(),
    }),
    alike: z.array(z.enum(traits)),
    /** Kinds of help that fewer people got are left out. */
    limit: z.int(),
    withheld: z.int(),
    /** Those with most people first; `what` is null for half a year without help. */
    rows: z.array(z.object({ what: z.string().nullable(), people: z.int(), inWork: share, offBenefit: share })),
  }),
});
