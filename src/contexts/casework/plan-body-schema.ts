import { z } from "zod";
import { personIdSchema, plainDateSchema, providerIdSchema } from "../../platform/endpoint.ts";
import { childCareNeeds } from "./domain/plan-words.ts";

export const code = z.string().min(1).max(60);
export const sentence = z.string().trim().min(1).max(500);
const agreements = z
  .array(z.strictObject({ code: code.nullable(), text: z.string().trim().min(1).max(300) }))
  .max(20)
  .default([]);

/** Who does it: the kind of organisation, and where it is known which provider or colleague. */
export const doneBy = {
  by: code,
  provider: providerIdSchema.nullable().default(null),
  worker: personIdSchema.nullable().default(null),
};

export const planStep = z.strictObject({
  product: code,
  ...doneBy,
  from: plainDateSchema,
  until: plainDateSchema.nullable().default(null),
  hoursPerWeek: z.int().min(1).max(60).nullable().default(null),
  inIntegration: z.boolean().default(false),
});

/** What a plan says, as it is asked for and as it is shown. */
export const planBody = {
  goalKind: code,
  goal: sentence,
  rung: code.nullable().default(null),
  expected: sentence,
  steps: z.array(planStep).max(20).default([]),
  /** The plan for civic integration beside it. */
  integration: z
    .strictObject({
      from: plainDateSchema,
      says: sentence,
      hoursPerWeek: z.int().min(1).max(60).nullable().default(null),
    })
    .nullable()
    .default(null),
  contactEvery: z
    .string()
    .regex(/^P[1-9]\d?[WM]$/)
    .nullable()
    .default(null),
  duties: agreements,
  support: agreements,
  rights: agreements,
  childCare: z.enum(childCareNeeds),
  /** Why it departs from what the diagnosis advised, where it does. */
  deviates: sentence.nullable().default(null),
};
