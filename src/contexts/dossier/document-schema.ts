import { z } from "zod";
import { documentIdSchema } from "../../platform/endpoint.ts";
import { type DocumentBodies, type DocumentTypeCode, mediaTypes } from "./domain/entry.ts";

/** What a document is called on screen; its ending is added when it is given out. */
export const documentNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}]*$/u);

const code = <T>() => z.string().min(1).max(60) as unknown as z.ZodType<T, string>;

/** Documents, as they are asked for and as they are kept. */
export const documentBodySchemas = {
  "document-added": z.strictObject({
    name: documentNameSchema,
    type: code<DocumentTypeCode>(),
    mediaType: z.enum(mediaTypes),
    /** In bytes. */
    size: z.int().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    document: documentIdSchema,
    forClient: z.boolean().exactOptional(),
    handedIn: z.literal(true).exactOptional(),
  }),
  "document-removed": z.strictObject({ reason: z.string().trim().min(1).max(500) }),
} as const satisfies { readonly [K in keyof DocumentBodies]: z.ZodType<DocumentBodies[K]> };
