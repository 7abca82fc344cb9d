import { z } from "zod";
import { clientIdSchema, endpoint, instantSchema } from "../../platform/endpoint.ts";

export { birthYearsOn, holdsCitizenNumber, personFields } from "./domain/put-right.ts";

const fieldChange = z.enum(["added", "corrected"]);

export const personChange = z.object({
  /** Null where it stayed as it was. */
  name: fieldChange.nullable(),
  birthYear: fieldChange.nullable(),
  citizenNumber: fieldChange.nullable(),
  /** Null where only something unknown was added. */
  reason: z.string().nullable(),
  by: z.string(),
  at: instantSchema,
});

export const putPersonRight = endpoint({
  operationId: "putPersonRight",
  summary: "Puts right who a client is: name, birth year, citizen number. What was not known can be added later.",
  method: "POST",
  path: "/clients/{clientId}/person-corrections",
  permission: "dossier.person.correct",
  purpose: "casework",
  params: z.strictObject({ clientId: clientIdSchema }),
  body: z.strictObject({
    /** As it should read; null leaves unknown what is not known. */
    name: z.string().trim().min(1).max(200).nullable(),
    birthYear: z.int().nullable(),
    /** Null leaves it as it is: one that is known is masked, and not sent back. */
    citizenNumber: z.string().trim().min(1).max(20).nullable().default(null),
    /** Asked for where something changes that was known. */
    reason: z.string().trim().min(1).max(500).nullable().default(null),
    /** As the dossier gave it: whoever decided on something else decides again. */
    personSeen: z.string().max(100),
  }),
  reply: z.object({
    clientId: clientIdSchema,
    /** What became of each field that changed. */
    changes: z.object({
      name: fieldChange.optional(),
      birthYear: fieldChange.optional(),
      citizenNumber: fieldChange.optional(),
    }),
  }),
});
