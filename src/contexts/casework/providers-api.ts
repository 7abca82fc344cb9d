import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  entryNumberSchema,
  plainDateSchema,
  providerIdSchema,
} from "../../platform/endpoint.ts";

const client = z.strictObject({ clientId: clientIdSchema });
const entriesSeen = z.int().min(0);
const act = {
  method: "POST",
  permission: "casework.provider.involve",
  purpose: "casework",
  reply: z.object({ clientId: clientIdSchema, entriesSeen: z.int(), entries: z.array(entryNumberSchema) }),
} as const;

export const listClientProviders = endpoint({
  operationId: "listClientProviders",
  summary: "Which providers are or will be involved with a client, and which there are to choose from.",
  method: "GET",
  path: "/clients/{clientId}/providers",
  permission: "casework.provider.involve",
  purpose: "casework",
  params: client,
  reply: z.object({
    clientId: clientIdSchema,
    entriesSeen: z.int(),
    involved: z.array(
      z.object({
        entry: entryNumberSchema,
        name: z.string(),
        whatFor: z.string(),
        from: plainDateSchema,
        until: plainDateSchema.nullable(),
      }),
    ),
    providers: z.array(z.object({ id: providerIdSchema, name: z.string() })),
  }),
});

export const joinProvider = endpoint({
  ...act,
  operationId: "joinProvider",
  summary: "Involves a provider with a client: from that day on it reads what is shared with it.",
  path: "/clients/{clientId}/providers",
  params: client,
  body: z.strictObject({
    provider: providerIdSchema,
    whatFor: z.string().trim().min(1).max(500),
    from: plainDateSchema,
    until: plainDateSchema.nullable().default(null),
    entriesSeen,
  }),
});

export const leaveProvider = endpoint({
  ...act,
  operationId: "leaveProvider",
  summary: "A provider is no longer involved; the day is the first on which it reads nothing any more.",
  path: "/clients/{clientId}/providers/{entry}/end",
  params: z.strictObject({ clientId: clientIdSchema, entry: z.coerce.number().pipe(entryNumberSchema) }),
  body: z.strictObject({ on: plainDateSchema, entriesSeen }),
});
