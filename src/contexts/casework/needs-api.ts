import { z } from "zod";
import { clientIdSchema, endpoint, entryNumberSchema, plainDateSchema } from "../../platform/endpoint.ts";

const client = z.strictObject({ clientId: clientIdSchema });
const sentence = z.string().trim().min(1).max(500);
const entriesSeen = z.int().min(0);
const act = {
  method: "POST",
  permission: "casework.decision.record",
  purpose: "casework",
  reply: z.object({ clientId: clientIdSchema, entriesSeen: z.int(), entries: z.array(entryNumberSchema) }),
} as const;

export const recordNeed = endpoint({
  ...act,
  operationId: "recordNeed",
  summary: "Records help that a client needs and that does not exist here.",
  path: "/clients/{clientId}/unmet-needs",
  params: client,
  body: z.strictObject({
    need: z.string().min(1).max(60),
    on: plainDateSchema,
    note: sentence.nullable().default(null),
    entriesSeen,
  }),
});

export const endNeed = endpoint({
  ...act,
  operationId: "endNeed",
  summary: "Records that the help was found, or is needed no more.",
  path: "/clients/{clientId}/unmet-needs/{entry}/end",
  params: z.strictObject({ clientId: clientIdSchema, entry: z.coerce.number().pipe(entryNumberSchema) }),
  body: z.strictObject({ on: plainDateSchema, reason: sentence, entriesSeen }),
});
