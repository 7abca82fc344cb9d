import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  entryNumberSchema,
  instantSchema,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import { cancellers } from "./domain/appointment-words.ts";
import { knownToClient } from "./own-api.ts";

export { mostCharacters } from "./domain/message-length.ts";

const client = z.strictObject({ clientId: clientIdSchema });
/** Longer than it may be is refused by the rules, which say how long that is (domain/message-acts.ts). */
const text = z.string().trim().min(1).max(20_000);
const recorded = z.object({ clientId: clientIdSchema, entriesSeen: z.int(), entries: z.array(entryNumberSchema) });

const shown = {
  id: entryNumberSchema,
  on: plainDateSchema,
  from: z.enum(cancellers),
  formal: z.boolean(),
  text: z.string(),
  /** When it was sent; null when it was recorded on a later day than it is of. */
  sentAt: instantSchema.nullable(),
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
    messages: z.array(
      z.object({
        ...shown,
        isNote: z.boolean(),
        /** The appointment that the client says they can't come to. */
        cantCome: entryNumberSchema.nullable(),
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
  summary: "Sends a message to a client, or an agreement that is listed apart.",
  path: "/clients/{clientId}/messages",
  params: client,
  body: z.strictObject({ text, formal: z.boolean().default(false), entriesSeen: z.int().min(0) }),
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
  summary: "The client writes to the office.",
  method: "POST",
  path: "/own/messages",
  permission: "casework.own-message.send",
  purpose: "own-data",
  body: z.strictObject({ text }),
  reply: z.object({}),
});
