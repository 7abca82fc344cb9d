import { z } from "zod";
import { clientIdSchema, endpoint, entryNumberSchema, plainDateSchema } from "../../platform/endpoint.ts";
import { senders } from "./domain/appointment-words.ts";

const client = z.strictObject({ clientId: clientIdSchema });

const label = {
  clientId: clientIdSchema,
  clientNumber: z.int(),
  name: z.string().nullable(),
  whatFor: z.string(),
  since: plainDateSchema,
  /** The first day without them; null when no end is known. */
  until: plainDateSchema.nullable(),
  /** Who is responsible at the commissioner; null when nobody is. */
  responsible: z.string().nullable(),
};

const gate = z.object({
  openedOn: plainDateSchema,
  asksFor: z.string(),
  /** Who has the ball there, by code and by name, and since when. */
  ball: z.object({ with: z.string(), nl: z.string(), en: z.string(), since: plainDateSchema }),
});

export const listProviderClients = endpoint({
  operationId: "listProviderClients",
  summary: "The clients with whom the provider of who asks is involved today.",
  method: "GET",
  path: "/provider/clients",
  permission: "casework.provider-client.read",
  purpose: "casework",
  reply: z.object({
    on: plainDateSchema,
    organisation: z.string(),
    clients: z.array(
      z.object({
        ...label,
        /** Who wrote last where the provider reads it, and when; null when nobody did. */
        lastMessage: z.object({ from: z.enum(senders), on: plainDateSchema }).nullable(),
      }),
    ),
  }),
});

export const getProviderClient = endpoint({
  operationId: "getProviderClient",
  summary:
    "What the provider of who asks is told of one of its clients: who is responsible, who has the ball, what runs, and the messages it reads.",
  method: "GET",
  path: "/provider/clients/{clientId}",
  permission: "casework.provider-client.read",
  purpose: "casework",
  params: client,
  reply: z.object({
    ...label,
    on: plainDateSchema,
    organisation: z.string(),
    gate: gate.nullable(),
    plan: z
      .object({
        goal: z.string().nullable(),
        text: z.string().nullable(),
        from: plainDateSchema,
        until: plainDateSchema.nullable(),
      })
      .nullable(),
    help: z.array(
      z.object({
        id: entryNumberSchema,
        kind: z.enum(["trajectory", "instrument"]),
        product: z.string().nullable(),
        /** Who gives it, by kind and by name, and until when it was meant to last; null where nobody said. */
        by: z.string().nullable(),
        name: z.string().nullable(),
        plannedUntil: plainDateSchema.nullable(),
        hoursPerWeek: z.number().nullable(),
        from: plainDateSchema,
        until: plainDateSchema.nullable(),
      }),
    ),
    messages: z.array(
      z.object({
        id: entryNumberSchema,
        on: plainDateSchema,
        from: z.enum(senders),
        formal: z.boolean(),
        text: z.string(),
        clientReads: z.boolean(),
      }),
    ),
  }),
});

export const sendProviderMessage = endpoint({
  operationId: "sendProviderMessage",
  summary: "The provider writes to the office, or to office and client.",
  method: "POST",
  path: "/provider/clients/{clientId}/messages",
  permission: "casework.provider-message.send",
  purpose: "casework",
  params: client,
  // longer than it may be is refused by the rules, which say how long that is
  body: z.strictObject({ text: z.string().trim().min(1).max(20_000), clientReads: z.boolean().default(false) }),
  reply: z.object({}),
});
