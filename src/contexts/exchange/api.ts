import { z } from "zod";
import {
  clientIdSchema,
  endpoint,
  fileQuery,
  instantSchema,
  pageQuery,
  pageReply,
  plainDateSchema,
} from "../../platform/endpoint.ts";
import { mappingSchema } from "./mapping-schema.ts";

export const importStatuses = [
  "reading",
  "checked",
  "faulty",
  "applying",
  "applied",
  "unchanged",
  "revoking",
  "revoked",
  "dropped",
] as const;
export const importStatusSchema = z.enum(importStatuses);

const counts = z.object({
  rows: z.int(),
  good: z.int(),
  faulty: z.int(),
  faults: z.int(),
  newClients: z.int(),
  newRows: z.int(),
  changedRows: z.int(),
  unchangedRows: z.int(),
  missingRows: z.int(),
  entries: z.int(),
  /** Differences with dossiers that were not there before this delivery; each is a signal. */
  differing: z.int(),
  /** How many of `rows` the current step has done. */
  done: z.int(),
});

const summary = z.object({
  id: z.guid(),
  number: z.int(),
  format: z.string(),
  feed: z.string(),
  fileName: z.string(),
  status: importStatusSchema,
  goodRows: z.boolean(),
  recordedAt: instantSchema.nullable(),
  startedAt: instantSchema,
  startedBy: z.string(),
  counts,
});

export const listMappings = endpoint({
  operationId: "listMappings",
  summary: "The mappings that ship: how a file's columns become facts.",
  method: "GET",
  path: "/mappings",
  permission: "exchange.import.read",
  purpose: "administration",
  reply: z.object({ mappings: z.array(z.object({ name: z.string(), mapping: mappingSchema })) }),
});

export const startImport = endpoint({
  operationId: "startImport",
  summary: "Opens an import; the file itself follows by uploadImportFile.",
  method: "POST",
  path: "/imports",
  permission: "exchange.import.run",
  purpose: "administration",
  body: z.strictObject({
    fileName: z.string().min(1).max(200),
    mapping: mappingSchema,
    /** For a history load: when this became known. Asks for its own permission. */
    recordedAt: instantSchema.nullable().default(null),
  }),
  reply: z.object({ importId: z.guid() }),
});

/** A file of text that leaves page by page. */
const fileInPages = z.custom<AsyncIterable<string>>();

const importParams = z.strictObject({ importId: z.guid() });

export const uploadImportFile = endpoint({
  operationId: "uploadImportFile",
  summary: "The file, as it is. It is staged and checked whole; nothing is visible yet.",
  method: "PUT",
  path: "/imports/{importId}/file",
  permission: "exchange.import.run",
  purpose: "administration",
  params: importParams,
  takes: "application/octet-stream",
  reply: summary,
});

export const listImports = endpoint({
  operationId: "listImports",
  summary: "All imports, the last first.",
  method: "GET",
  path: "/imports",
  permission: "exchange.import.read",
  purpose: "administration",
  query: z.strictObject({ ...pageQuery, status: importStatusSchema.optional() }),
  reply: z.object({ ...pageReply, imports: z.array(summary) }),
});

const faultSchema = z.object({
  line: z.int(),
  field: z.string(),
  /** What is the matter; the sentence is made in the reader's language. */
  code: z.string(),
  found: z.string(),
  facts: z.record(z.string(), z.unknown()),
});

export const getImport = endpoint({
  operationId: "getImport",
  summary: "One import: how far it is, what it will do or did, its first rows and first 1,000 faults.",
  method: "GET",
  path: "/imports/{importId}",
  permission: "exchange.import.read",
  purpose: "administration",
  params: importParams,
  reply: z.object({
    ...summary.shape,
    mapping: mappingSchema,
    preview: z.array(z.object({ line: z.int(), fields: z.record(z.string(), z.string().nullable()) })),
    faults: z.array(faultSchema),
  }),
});

export const exportFaults = endpoint({
  operationId: "exportFaults",
  summary: "Every fault of a file, to send back to who made it.",
  method: "GET",
  path: "/imports/{importId}/faults/export",
  permission: "exchange.import.read",
  purpose: "administration",
  params: importParams,
  query: z.strictObject(fileQuery),
  reply: fileInPages,
  gives: "text/csv",
  fileName: { nl: "import-fouten", en: "import-faults" },
});

const missingRow = z.object({
  clientId: clientIdSchema,
  clientNumber: z.int(),
  /** What kind of entry the row began with. */
  kind: z.string(),
  validFrom: plainDateSchema,
  validUntil: plainDateSchema.nullable(),
});

export const listMissingRows = endpoint({
  operationId: "listMissingRows",
  summary: "Rows that an earlier delivery of a feed brought and this one, which covers all, no longer has.",
  method: "GET",
  path: "/imports/{importId}/missing-rows",
  permission: "exchange.import.read",
  purpose: "administration",
  params: importParams,
  query: z.strictObject(pageQuery),
  reply: z.object({ ...pageReply, rows: z.array(missingRow) }),
});

export const exportMissingRows = endpoint({
  operationId: "exportMissingRows",
  summary: "The same rows as a file.",
  method: "GET",
  path: "/imports/{importId}/missing-rows/export",
  permission: "exchange.import.read",
  purpose: "administration",
  params: importParams,
  query: z.strictObject(fileQuery),
  reply: fileInPages,
  gives: "text/csv",
  fileName: { nl: "import-ontbrekende-regels", en: "import-missing-rows" },
});

export const applyImport = endpoint({
  operationId: "applyImport",
  summary: "Applies a checked file. With faults only when the good rows are asked for.",
  method: "POST",
  path: "/imports/{importId}/application",
  permission: "exchange.import.run",
  purpose: "administration",
  params: importParams,
  body: z.strictObject({ goodRows: z.boolean().default(false) }),
  reply: summary,
});

export const revokeImport = endpoint({
  operationId: "revokeImport",
  summary: "Takes back everything an import brought; before it is applied, drops it.",
  method: "POST",
  path: "/imports/{importId}/revocation",
  permission: "exchange.import.run",
  purpose: "administration",
  params: importParams,
  reply: summary,
});
