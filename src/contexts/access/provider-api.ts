import { z } from "zod";
import { endpoint, providerIdSchema } from "../../platform/endpoint.ts";

const name = z.string().trim().min(1).max(120);
const registrationNumber = z
  .string()
  .regex(/^\d{8}$/)
  .describe("The organisation's number in the trade register (KvK): eight digits.");

export const listProviders = endpoint({
  operationId: "listProviders",
  summary: "Organisations that deliver re-integration; the same list for every commissioner of this installation.",
  method: "GET",
  path: "/providers",
  permission: "access.provider.list",
  purpose: "administration",
  reply: z.object({
    providers: z.array(
      z.object({
        id: providerIdSchema,
        registrationNumber: z.string(),
        name: z.string(),
        /** Added by this commissioner, which alone may mend its name or number. */
        isOwn: z.boolean(),
        /** How many people of it may sign in here. */
        people: z.int(),
      }),
    ),
  }),
});

export const addProvider = endpoint({
  operationId: "addProvider",
  summary: "Adds an organisation, whose consultants may then be given a role.",
  method: "POST",
  path: "/providers",
  permission: "access.provider.manage",
  purpose: "administration",
  body: z.strictObject({ name, registrationNumber }),
  reply: z.object({ providerId: providerIdSchema }),
});

export const changeProvider = endpoint({
  operationId: "changeProvider",
  summary: "Mends the name or number of an organisation that this commissioner added.",
  method: "PUT",
  path: "/providers/{providerId}",
  permission: "access.provider.manage",
  purpose: "administration",
  params: z.strictObject({ providerId: providerIdSchema }),
  body: z.strictObject({ name, registrationNumber }),
  reply: z.object({}),
});
