import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  entryNumberSchema,
  instantSchema,
  plainDateSchema,
  providerIdSchema,
} from "../../platform/endpoint.ts";
import { senders } from "./domain/appointment-words.ts";
import { knownToClient } from "./own-api.ts";

export { mostCharacters } from "./domain/message-length.ts";

const client = z.strictObject({ clientId: clientIdSchema });
/** Longer than it may be is refused by the rules, which say how long that is (domain/message-acts.ts). */
const text = z.string().trim().min(1).max(20_000);
const recorded = z.object({ clientId: clientIdSchema, entriesSeen: z.int(), entries: z.array(entryNumberSchema) });

const shown = {
  id: entryNumberSchema,
  on: plainDateSchema,
  from: z.enum(senders),
  formal: z.boolean(),
  text: z.string(),
  /** When it was sent; null when it was recorded on a later day than it is of. */
  sentAt: instantSchema.nullable(),
  /** What the provider that reads it besides is called; null when none does. */
  provider: z.string().nullable(),
};

export const listClientMessages = endpoint({
  operationId: "listClientMessages",
  summary:
    "What a client and the office wrote to each other, and notes for colleagues, as known at a moment; the latest last.",
  method: "GET",
  path: "/clients/{clientId}/messages",
  permission: "dossier.client.read",
  purpose: "casework",
  params: client,
  query: z.strictObject({ on: plainDateSchema.optional(), knownAt: instantSchema.optional() }),
  reply: z.object({
    clientId: clientIdSchema,
    on: plainDateSchema,
    entriesSeen: z.int(),
    /** Who can be written to besides, on that day. */
    providers: z.array(z.object({ id: providerIdSchema, name: z.string() })),
    messages: z.array(
      z.object({
        ...shown,
        isNote: z.boolean(),
        /** The appointment that the client says they can't come to. */
        cantCome: entryNumberSchema.nullable(),
        clientReads: z.boolean(),
        /** Who wrote it, by name; null when it was recorded by nobody known on that side. */
        by: z.string().nullable(),
      }),
    ),
  }),
});

const act = { method: "POST", permission: "casework.message.write", purpose: "casework", reply: recorded } as const;

export const sendMessage = endpoint({
  ...act,
  operationId: "sendMessage",
  summary: "Sends a message to a client, an agreement that is listed apart, or a message that a provider reads.",
  path: "/clients/{clientId}/messages",
  params: client,
  body: z.strictObject({
    text,
    formal: z.boolean().default(false),
    /** Which provider reads it too, and whether the client does then; null: client and office. */
    readBy: z.strictObject({ provider: providerIdSchema, clientReads: z.boolean() }).nullable().default(null),
    entriesSeen: z.int().min(0),
  }),
});

export const writeNote = endpoint({
  ...act,
  operationId: "writeNote",
  summary: "Writes a note about a client for colleagues; the client does not read it on their page.",
  path: "/clients/{clientId}/notes",
  params: client,
  body: z.strictObject({ text }),
});

export const listOwnMessages = endpoint({
  operationId: "listOwnMessages",
  summary: "What who asks and the office wrote to each other, the latest last.",
  method: "GET",
  path: "/own/messages",
  permission: "casework.own-message.read",
  purpose: "own-data",
  reply: z.object({
    on: plainDateSchema,
    /** Who can be written to besides, today. */
    providers: z.array(z.object({ id: providerIdSchema, name: z.string() })),
    messages: z.array(
      z.object({
        ...shown,
        by: knownToClient.nullable(),
        /** The client said in it that they can't come to an appointment. */
        isCantCome: z.boolean(),
      }),
    ),
  }),
});

export const sendOwnMessage = endpoint({
  operationId: "sendOwnMessage",
  summary: "The client writes to the office, or to the office and a provider that is involved.",
  method: "POST",
  path: "/own/messages",
  permission: "casework.own-message.send",
  purpose: "own-data",
  body: z.strictObject({
    text,
    /** Which provider reads it too; null: the office alone. */
    provider: providerIdSchema.nullable().default(null),
  }),
  reply: z.object({}),
});
