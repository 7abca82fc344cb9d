import { z } from "zod";
import { clientIdSchema, endpoint, entryNumberSchema, plainDateSchema } from "../../platform/endpoint.ts";
import { helpKinds } from "./domain/help-words.ts";
import { doneBy } from "./plan-body-schema.ts";

export { helpKinds };

const client = z.strictObject({ clientId: clientIdSchema });
const about = z.strictObject({ clientId: clientIdSchema, entry: z.coerce.number().pipe(entryNumberSchema) });
const code = z.string().min(1).max(60);
const entriesSeen = z.int().min(0);

const hoursPerWeek = z.number().min(0.5).max(80).nullable().default(null);

const act = {
  method: "POST",
  permission: "casework.decision.record",
  purpose: "casework",
  reply: z.object({ clientId: clientIdSchema, entriesSeen: z.int(), entries: z.array(entryNumberSchema) }),
} as const;

const ending = z.strictObject({ on: plainDateSchema, reason: code, entriesSeen });

export const startHelp = endpoint({
  ...act,
  operationId: "startHelp",
  summary: "Records that a trajectory or an instrument began.",
  path: "/clients/{clientId}/help",
  params: client,
  body: z.strictObject({
    kind: z.enum(helpKinds),
    product: code,
    on: plainDateSchema,
    ...doneBy,
    /** The first day it is no longer meant to run. */
    until: plainDateSchema.nullable().default(null),
    hoursPerWeek,
    entriesSeen,
  }),
});

export const endHelp = endpoint({
  ...act,
  operationId: "endHelp",
  summary: "Records that a trajectory or an instrument ended, and why; the day is the first without it.",
  path: "/clients/{clientId}/help/{entry}/end",
  params: about,
  body: ending,
});

export const startJob = endpoint({
  ...act,
  operationId: "startJob",
  summary: "Records that a client begins to work, or will.",
  path: "/clients/{clientId}/jobs",
  params: client,
  body: z.strictObject({
    on: plainDateSchema,
    employer: z.string().trim().min(1).max(200).nullable().default(null),
    hoursPerWeek,
    entriesSeen,
  }),
});

export const endJob = endpoint({
  ...act,
  operationId: "endJob",
  summary: "Records that work ended, and why; the day is the first without it.",
  path: "/clients/{clientId}/jobs/{entry}/end",
  params: about,
  body: ending,
});
