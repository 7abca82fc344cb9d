import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  entryNumberSchema,
  instantSchema,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import { mediaTypes, planParties } from "./domain/entry.ts";

export { fileNamed, type MediaType, mediaTypes } from "./domain/entry.ts";

const client = z.strictObject({ clientId: clientIdSchema });
const about = z.strictObject({ clientId: clientIdSchema, entry: z.coerce.number().pipe(entryNumberSchema) });
const recorded = z.object({ clientId: clientIdSchema, entry: entryNumberSchema });

/**
 * Where the content of a document is: kept here, removed by somebody (with the reason), or deleted on term with the client's name, which
 * leaves the fact.
 */
export const contentStates = ["there", "removed", "deleted-on-term"] as const;

export const listClientDocuments = endpoint({
  operationId: "listClientDocuments",
  summary: "A client's documents as of a day and as known at a moment, the latest first; never what they hold.",
  method: "GET",
  path: "/clients/{clientId}/documents",
  permission: "dossier.client.read",
  purpose: "casework",
  params: client,
  query: z.strictObject({ on: plainDateSchema.optional(), knownAt: instantSchema.optional() }),
  reply: z.object({
    clientId: clientIdSchema,
    on: plainDateSchema,
    /** In megabytes. */
    atMost: z.int(),
    /** Whether what is added now is scanned for viruses. */
    scans: z.boolean(),
    documents: z.array(
      z.object({
        id: entryNumberSchema,
        on: plainDateSchema,
        name: z.string(),
        type: z.string(),
        mediaType: z.enum(mediaTypes),
        /** In bytes. */
        size: z.int(),
        sha256: z.string(),
        forClient: z.boolean(),
        handedIn: z.boolean(),
        content: z.enum(contentStates),
        /** False: it was added when nothing was scanned. Null when there is no content. */
        scanned: z.boolean().nullable(),
        removed: z.object({ on: plainDateSchema, reason: z.string() }).nullable(),
        /** The signatures on paper under a plan of which it is the scan: removing it takes away what shows them. */
        signatures: z.array(z.object({ on: plainDateSchema, by: z.enum(planParties) })),
      }),
    ),
  }),
});

export const addDocument = endpoint({
  operationId: "addDocument",
  summary: "Adds a document to a dossier; the file must be what `mediaType` says, and its name comes beside it.",
  method: "POST",
  path: "/clients/{clientId}/documents",
  permission: "dossier.document.add",
  purpose: "casework",
  params: client,
  query: z.strictObject({
    type: z.string().min(1).max(60),
    mediaType: z.enum(mediaTypes),
    /** The day the document is of. */
    on: plainDateSchema,
    /** Whether the client reads it too. */
    forClient: z.enum(["true"]).optional(),
  }),
  takes: "application/octet-stream",
  named: true,
  reply: recorded,
});

export const getDocumentContent = endpoint({
  operationId: "getDocumentContent",
  summary: "What a document holds, to be saved; that it was asked for is in the log.",
  method: "GET",
  path: "/clients/{clientId}/documents/{entry}/content",
  permission: "dossier.document.open",
  purpose: "casework",
  params: about,
  gives: "application/octet-stream",
  reply: z.unknown(),
});

export const removeDocument = endpoint({
  operationId: "removeDocument",
  summary: "Removes what a document holds, for good; that it was there and why it went stay in the dossier.",
  method: "POST",
  path: "/clients/{clientId}/documents/{entry}/removal",
  permission: "dossier.document.remove",
  purpose: "casework",
  params: about,
  body: z.strictObject({ reason: z.string().trim().min(1).max(500) }),
  reply: recorded,
});

export const takeBackOwnDocument = endpoint({
  operationId: "takeBackOwnDocument",
  summary: "The client takes back what they handed in today, while nobody of the office went on with it.",
  method: "POST",
  path: "/own/documents/{entry}/removal",
  permission: "dossier.own-document.add",
  purpose: "own-data",
  params: z.strictObject({ entry: z.coerce.number().pipe(entryNumberSchema) }),
  body: z.strictObject({}),
  reply: z.object({}),
});

export const handInDocument = endpoint({
  operationId: "handInDocument",
  summary: "The client hands in a document, of today; held to the same as what staff add.",
  method: "POST",
  path: "/own/documents",
  permission: "dossier.own-document.add",
  purpose: "own-data",
  query: z.strictObject({ type: z.string().min(1).max(60), mediaType: z.enum(mediaTypes) }),
  takes: "application/octet-stream",
  named: true,
  reply: z.object({}),
});
